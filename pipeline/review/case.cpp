#include "review/case.h"

#include "budget/budget.h"
#include "model/json.h"
#include "review/apply.h"

namespace planscribe::review {

Case open_case(store::Reading reading) {
    Document read =
        budget::forget_proofs(plan_from_json(reading.as_read, reading.file + ", plan.json"));
    Case opened{std::move(reading), {}, {}};
    opened.answered = apply(std::move(read), opened.reading.corrections);
    opened.proved = budget::prove(opened.answered);
    return opened;
}

}  // namespace planscribe::review
