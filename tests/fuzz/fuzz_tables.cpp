// Any bytes as the lines of a plan, once as OCR text and once as words on paper: the number reader,
// the layout and the reader of tables keep their promises.

#include <algorithm>
#include <cstdint>
#include <set>
#include <string>
#include <string_view>

#include "base/text.h"
#include "budget/budget.h"
#include "extract/extract.h"
#include "layout/layout.h"
#include "model/amount.h"
#include "model/json.h"
#include "promise.h"
#include "text_document.h"

namespace {

using namespace planscribe;

constexpr std::size_t most_bytes = 4'000;
constexpr int letter_width = 20, line_pitch = 50;

/// As text: what is no ASCII becomes a letter with dots or a dash.
std::string text_of(std::string_view bytes) {
    std::string text;
    for (const char byte : bytes) {
        const auto value = static_cast<unsigned char>(byte);
        if (value < 0x80)
            text += byte;
        else
            text += value % 2 == 0 ? "ö" : "–";
    }
    return text;
}

void read_number(const std::string& line) {
    constexpr std::int64_t largest_ore = 1'000'000'000'000'000;
    for (const Unit unit : {Unit::kr, Unit::tkr, Unit::mkr}) {
        const auto printed = parse_amount(line, unit);
        if (!printed) continue;
        must(magnitude(printed->amount).ore <= largest_ore, "an amount has bounds");
        const auto again = parse_amount(format_kronor(printed->amount), Unit::kr);
        must(again && again->amount == printed->amount, "an amount is read as it is written");
    }
}

/// Words on paper where they stand in their line.
Document paper_of(const std::vector<std::string>& lines) {
    std::vector<test::Placed> words;
    for (std::size_t line = 0; line < lines.size(); ++line) {
        int column = 0;
        for (const std::string& part : split(lines[line], ' ')) {
            if (!part.empty())
                words.push_back({part, letter_width * column, line_pitch * static_cast<int>(line)});
            column += static_cast<int>(graphemes(part).size()) + 1;
        }
    }
    return test::boxed_document(std::move(words));
}

void read_tables(Document document) {
    document.source.file = "fuzz";
    document.layout = {};
    document = layout::lay_out(std::move(document));
    std::set<WordId> placed;
    for (const Line& line : document.layout.lines)
        for (const WordId id : line.words)
            must(placed.insert(id).second, "a word stands in one line");
    std::size_t words = 0;
    for (const Page& page : document.pages) words += page.words.size();
    must(placed.size() == words, "each word stands in a line");
    document =
        budget::prove(extract::extract(std::move(document), PLANSCRIBE_SOURCE_DIR "/dictionaries"));
    for (const Table& table : document.plan.tables)
        for (const Row& row : table.rows)
            must(row.cells.size() == table.columns.size(), "a row has a cell for each column");
    must(check(document).empty(), "the model keeps its promises");
    document = budget::prove(budget::forget_proofs(plan_from_json(plan_json(document), "plan")));
    must(check(document).empty(), "a record is read as it was written");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), std::min(size, most_bytes));
    const std::string text = text_of(bytes);
    const std::vector<std::string> lines = split(text, '\n');
    for (const std::string& line : lines) read_number(line);
    read_tables(paper_of(lines));
    read_tables(test::text_document(text));
    return 0;
}
