#include "store/answers.h"

#include <algorithm>

#include "base/text.h"

namespace planscribe::store {
namespace {

std::string number_of(int count, const std::string& noun) {
    return std::to_string(count) + " " + noun + (count == 1 ? "" : "s");
}

std::string name_of_plan(const std::optional<std::string>& association, std::optional<int> year) {
    return association.value_or("no association") +
           (year ? " " + std::to_string(*year) : ", no year");
}

std::string ids(const std::vector<std::string>& hashes) {
    std::string ids;
    for (const std::string& sha256 : hashes) {
        if (!ids.empty()) ids += ", ";
        ids += short_id(sha256);
    }
    return ids;
}

/// What a person should know of a document.
std::vector<std::string> marks(const Entry& entry, const std::string& dictionaries) {
    std::vector<std::string> marks;
    if (!entry.same_plan.empty())
        marks.push_back("same association and year as " + ids(entry.same_plan));
    if (entry.doubtful > 0) marks.push_back(number_of(entry.doubtful, "number") + " in doubt");
    if (entry.corrections > 0) marks.push_back(number_of(entry.corrections, "correction"));
    if (entry.dictionaries != dictionaries) marks.emplace_back("read with other dictionaries");
    return marks;
}

std::string contents(const Entry& entry) {
    return entry.kind + ", " + number_of(entry.pages, "page") + ", " +
           number_of(entry.tables, "table");
}

std::string padded(const std::string& text, std::size_t width) {
    return text + std::string(width - graphemes(text).size(), ' ');
}

std::string table_line(std::size_t number, const TableEntry& table) {
    return "  " + std::to_string(number) + ". page " + std::to_string(table.page) + ", " +
           table.title.value_or("no title") + " (" + table.kind + ", " +
           table.unit.value_or("no unit") + "): " + number_of(table.numbers, "number") + ", " +
           std::to_string(table.proved) + " proved, " + std::to_string(table.doubtful) +
           " in doubt\n";
}

std::string correction_line(const Correction& correction) {
    const Box& box = correction.box;
    std::string line = "  page " + std::to_string(correction.page);
    if (!box.empty())
        line += " at " + std::to_string(box.x) + "," + std::to_string(box.y) + " (" +
                std::to_string(box.width) + " x " + std::to_string(box.height) + ")";
    line += ": " + correction.about;
    if (!correction.raw.empty()) line += " '" + correction.raw + "'";
    return line + " is '" + correction.answer + "' (" + correction.who + ", " + correction.when +
           ")\n";
}

std::string made_by_line(const Shown& shown) {
    std::string line = "made by:";
    for (const auto& [name, version] : shown.made_by)
        line.append(" ").append(name).append(" ").append(version).append(",");
    line.back() = '\n';
    return line;
}

}  // namespace

std::string list_text(const std::vector<Entry>& entries, const std::string& dictionaries) {
    std::size_t width = 0;
    for (const Entry& entry : entries)
        width = std::max(width, graphemes(name_of_plan(entry.association, entry.year)).size());
    std::string text;
    for (const Entry& entry : entries) {
        text += short_id(entry.sha256) + "  " +
                padded(name_of_plan(entry.association, entry.year), width) + "  " + entry.file +
                ": " + contents(entry) + "\n";
        for (const std::string& mark : marks(entry, dictionaries)) text += "    " + mark + "\n";
    }
    return text;
}

std::string show_text(const Shown& shown, const std::string& dictionaries) {
    const Entry& entry = shown.entry;
    std::string text = name_of_plan(entry.association, entry.year) + ": " + contents(entry) + "\n";
    for (const std::string& mark : marks(entry, dictionaries)) text += "    " + mark + "\n";
    text += "source: " + entry.place + "\nSHA-256: " + entry.sha256 + "\n" + made_by_line(shown);
    if (!shown.tables.empty()) text += "tables:\n";
    for (std::size_t i = 0; i < shown.tables.size(); ++i)
        text += table_line(i + 1, shown.tables[i]);
    if (!shown.findings.empty()) text += "findings:\n";
    for (const FindingEntry& finding : shown.findings)
        text += "  " + finding.severity + ", " + finding.rule + "\n    " + finding.swedish +
                "\n    " + finding.english + "\n";
    if (!shown.corrections.empty()) text += "corrections by people:\n";
    for (const Correction& correction : shown.corrections) text += correction_line(correction);
    return text;
}

std::string find_text(const Found& found) {
    std::string text;
    for (const Hit& hit : found.hits) {
        text += name_of_plan(hit.association, hit.year) + ", " + hit.file + " (" +
                short_id(hit.sha256) + "), page " + std::to_string(hit.page) + ", line " +
                std::to_string(hit.line) + "\n    " + hit.snippet + "\n";
        if (hit.as_read) text += "    read as: " + *hit.as_read + "\n";
    }
    return text;
}

}  // namespace planscribe::store
