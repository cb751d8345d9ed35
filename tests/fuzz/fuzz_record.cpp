// Any bytes as a plan.json: it is refused with its name, or it is a document that keeps the
// promises of the model, is proved, and is written and read again as the same.

#include <cstdint>
#include <string_view>

#include "base/error.h"
#include "budget/budget.h"
#include "model/json.h"
#include "promise.h"

namespace {

using namespace planscribe;

/// The record up to its pages, which count the words of tables that were forgotten too.
std::string records_of(const std::string& json) {
    return json.substr(0, json.find("\"pages\": ["));
}

Document proved(std::string_view json) {
    return budget::prove(budget::forget_proofs(plan_from_json(json, "plan")));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    std::string once;
    try {
        const Document document = proved(text);
        must(check(document).empty(), "the model keeps its promises");
        once = plan_json(document);
    } catch (const Error& error) {
        must(error.where().starts_with("plan"), "an error names the file");
        return 0;
    }
    must(records_of(plan_json(proved(once))) == records_of(once),
         "what was written is read as the same");
    return 0;
}
