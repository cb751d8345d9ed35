// Any bytes through the repair of OCR text: it ends, keeps lines, digits and what it does not
// understand, and gives back untouched what it does not change.

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>

#include "promise.h"
#include "repair/plain_text.h"
#include "repair/repair.h"

namespace {

using namespace planscribe;

std::string digits_of(std::string_view text) {
    std::string digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits),
                 [](char byte) { return byte >= '0' && byte <= '9'; });
    return digits;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static repair::Repairer repairer(PLANSCRIBE_SOURCE_DIR "/dictionaries");
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const repair::PlainText plain(text);
    const std::vector<Page> read = plain.pages();
    must(plain.written(read) == text, "bytes stay where nothing is repaired");
    const std::vector<Page> repaired = repairer.repair(read);
    must(repaired.size() == read.size(), "pages stay");
    for (std::size_t i = 0; i < read.size(); ++i)
        must(repaired[i].words.size() == read[i].words.size(), "words stay");
    const std::string out = plain.written(repaired);
    must(std::count(out.begin(), out.end(), '\n') == std::count(text.begin(), text.end(), '\n'),
         "lines stay");
    must(digits_of(out) == digits_of(text), "digits stay");
    const repair::PlainText again(out);
    must(again.lines_not_understood() == plain.lines_not_understood(), "odd lines stay odd");
    must(digits_of(join_parted_words(out, repairer)) == digits_of(text), "joining keeps digits");
    return 0;
}
