#include "typed/columns.h"

#include <algorithm>
#include <charconv>

#include "base/text.h"

namespace planscribe::typed {
namespace {

constexpr std::size_t most_years = 12;
constexpr int first_year = 1990, last_year = 2100;

std::optional<int> year_of(const std::string& word) {
    int year = 0;
    const char* end = word.data() + word.size();
    const auto [stop, error] = std::from_chars(word.data(), end, year);
    if (error != std::errc{} || stop != end || year < first_year || year > last_year)
        return std::nullopt;
    return year;
}

Column column_of(const std::string& text, int line, const std::string& file,
                 const Vocabulary& vocabulary) {
    Column column{text, {}, {}};
    bool understood = true;
    for (const std::string& word : split_blanks(text)) {
        const auto year = year_of(word);
        const auto stage = vocabulary.stage(word);
        if (year && !column.year)
            column.year = year;
        else if (stage && !column.stage)
            column.stage = stage;
        else
            understood = false;
    }
    if (!understood || !column.year)
        refuse(file, line,
               "'" + text + "' is no year; write as '2026' or '2026 budget', '2027 plan'");
    return column;
}

}  // namespace

std::vector<Column> read_columns(const Entry& entry, const std::string& file,
                                 const Vocabulary& vocabulary) {
    std::vector<Column> columns;
    const auto add = [&](const std::string& text, int line) {
        Column column = column_of(trim(text), line, file, vocabulary);
        const bool known = std::ranges::any_of(columns, [&](const Column& other) {
            return other.year == column.year && other.stage == column.stage;
        });
        if (known) refuse(file, line, "names '" + column.label + "' twice");
        columns.push_back(std::move(column));
        if (columns.size() > most_years)
            refuse(file, line, "has more than " + std::to_string(most_years) + " years");
    };
    if (entry.kind == Entry::Kind::text)
        for (const std::string& text : split(entry.text, ',')) add(text, entry.line);
    for (const Entry& inner : entry.entries) add(inner.text, inner.line);
    if (columns.empty()) refuse(file, entry.key_line, "names no year");
    return columns;
}

}  // namespace planscribe::typed
