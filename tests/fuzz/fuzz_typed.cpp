// Any bytes as a plan typed by hand: it is refused with its name, or it becomes a document that
// keeps the promises of the model and leads each typed number back to the file.

#include <cstdint>
#include <string_view>

#include "base/error.h"
#include "promise.h"
#include "typed/document.h"
#include "typed/follow.h"
#include "typed/read.h"

namespace {

using namespace planscribe;

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const typed::Vocabulary vocabulary(PLANSCRIBE_SOURCE_DIR "/dictionaries");
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    try {
        const typed::TypedPlan plan = typed::follow(typed::read_plan(text, "plan", vocabulary));
        const Document document = typed::document_of(plan);
        must(check(document).empty(), "the model keeps its promises");
        for (const Row& row : document.plan.tables.at(0).rows)
            for (const auto& cell : row.cells)
                must(!cell || cell->computed || !cell->ink.empty(), "a typed number has its place");
    } catch (const Error& error) {
        must(error.where().starts_with("plan"), "an error names the file");
    }
    return 0;
}
