#include "exports/writers.h"
#include "store/answers.h"

namespace planscribe::exports {

void write_json(std::ostream& out, store::Archive& archive, const Target&) {
    out << "{\"format\": \"planscribe.export/1\", \"documents\": [";
    const char* between = "\n";
    archive.each(store::Detail::records, [&](const store::WholeDocument& whole) {
        std::string document = show_json(whole.shown, archive.dictionaries());
        while (!document.empty() && document.back() == '\n') document.pop_back();
        out << between << document;
        between = ",\n";
    });
    out << "\n]}\n";
}

}  // namespace planscribe::exports
