// Any bytes as the lines of a plan, once as OCR text and once as words on paper: the number reader,
// the layout and the reader of tables keep their promises.

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <iostream>
#include <set>
#include <string>
#include <string_view>

#include "base/text.h"
#include "budget/budget.h"
#include "extract/extract.h"
#include "layout/layout.h"
#include "model/amount.h"
#include "model/json.h"

namespace {

using namespace planscribe;

constexpr std::size_t most_bytes = 4'000;
constexpr int letter_width = 20, letter_height = 30, line_pitch = 50, page_size = 10'000;

void must(bool holds, const char* what) {
    if (holds) return;
    std::cerr << "broken promise: " << what << '\n';
    std::abort();
}

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

/// Words where they stand in their line; without boxes as OCR text.
Page page_of(const std::vector<std::string>& lines, bool boxes) {
    Page page;
    page.number = 1;
    page.origin = boxes ? PageOrigin::scan : PageOrigin::ocr_text;
    if (boxes) page.width = page.height = page.paper_width = page.paper_height = page_size;
    int number = 0;
    for (const std::string& line : lines) {
        int column = 0;
        ++number;
        for (const std::string& part : split(line, ' ')) {
            const int width = static_cast<int>(graphemes(part).size());
            if (!part.empty()) {
                Word word;
                word.raw = word.text = part;
                word.line = number;
                word.column = column + 1;
                if (boxes)
                    word.box = {column * letter_width, number * line_pitch,
                                width * letter_width - 4, letter_height};
                page.words.push_back(std::move(word));
            }
            column += width + 1;
        }
    }
    return page;
}

void read_tables(Page page) {
    const std::size_t words = page.words.size();
    Document document;
    document.source.file = "fuzz";
    document.source.kind =
        page.origin == PageOrigin::scan ? SourceKind::scan : SourceKind::ocr_text;
    document.source.pages = 1;
    document.pages = {std::move(page)};
    document = layout::lay_out(std::move(document));
    std::set<int> placed;
    for (const Line& line : document.layout.lines)
        for (const WordId id : line.words)
            must(placed.insert(id.word).second, "a word stands in one line");
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
    read_tables(page_of(lines, true));
    read_tables(page_of(lines, false));
    return 0;
}
