#include "review/case.h"

#include "budget/budget.h"
#include "model/json.h"
#include "review/apply.h"

namespace planscribe::review {
namespace {

/// Where the last members of a plan.json begin: its pages, and what made it. A line end in a text
/// is written as \\n there, so that no text looks like this.
constexpr std::string_view pages_member = "\n  \"pages\": [";

}  // namespace

Case open_case(store::Reading reading, std::shared_ptr<const Document> read, const Judge& judge) {
    if (!read)
        read = std::make_shared<const Document>(
            budget::forget_proofs(plan_from_json(reading.as_read, reading.file + ", plan.json")));
    Case opened{std::move(reading), std::move(read), {}, {}};
    opened.answered = review::apply(*opened.read, opened.reading.corrections);
    if (judge && !opened.reading.corrections.empty())
        opened.answered = judge(std::move(opened.answered));
    opened.proved = budget::prove(opened.answered);
    return opened;
}

std::string plan_json_of(const Case& opened) {
    const std::string plan = plan_json(opened.proved);
    const std::string& read = opened.reading.as_read;
    const auto pages = plan.find(pages_member), read_pages = read.find(pages_member);
    if (pages == std::string::npos || read_pages == std::string::npos) return plan;
    return plan.substr(0, pages) + read.substr(read_pages);
}

}  // namespace planscribe::review
