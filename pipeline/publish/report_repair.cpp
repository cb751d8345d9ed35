#include <algorithm>
#include <array>

#include "publish/html.h"
#include "publish/report_parts.h"

namespace planscribe::publish {
namespace {

constexpr std::size_t most_misreadings = 24;
constexpr std::array<std::string_view, 5> repair_rules{"confusion:", "mark:", "join", "split",
                                                       "capital"};

bool is_of_repair(const Change& change) {
    return std::any_of(repair_rules.begin(), repair_rules.end(),
                       [&](std::string_view rule) { return change.rule.starts_with(rule); });
}

}  // namespace

std::string shown_rule(std::string_view rule) {
    const std::size_t colon = rule.find(':'), arrow = rule.rfind('>');
    if (colon == std::string_view::npos || arrow == std::string_view::npos || arrow < colon + 2)
        return std::string(rule);
    const std::string read(rule.substr(colon + 1, arrow - colon - 1));
    const std::string_view right = rule.substr(arrow + 1);
    return read + " → " + (right.empty() ? "∅" : std::string(right));
}

void write_reasons(const Sheet& sheet, const Word& word) {
    std::string rules;
    const Change* surest = nullptr;
    for (const Change& change : word.changes) {
        if (!is_of_repair(change)) continue;
        rules += (rules.empty() ? "" : "\n") + shown_rule(change.rule) + "\t" +
                 std::to_string(change.cost);
        if (change.margin > 0) surest = &change;
    }
    if (!rules.empty()) sheet.out << " data-rules=\"" << escaped(rules) << '"';
    if (surest != nullptr)
        sheet.out << " data-margin=" << surest->margin << " data-next=\""
                  << escaped(surest->runner_up) << '"';
}

void write_misreadings(const Sheet& sheet) {
    const auto& all = sheet.document.misreadings;
    if (all.empty()) return;
    sheet.out << "<h3>" << said("misreadings.title") << "</h3>\n<p><small>"
              << said("misreadings.what") << "</small></p>\n<ul class=misreadings>\n";
    for (std::size_t i = 0; i < std::min(all.size(), most_misreadings); ++i)
        sheet.out << "<li><b>" << escaped(shown_rule(all[i].rule)) << "</b> " << all[i].times
                  << "</li>\n";
    sheet.out << "</ul>\n";
    if (all.size() > most_misreadings)
        sheet.out << "<p><small>" << all.size() - most_misreadings << ' '
                  << said("misreadings.more") << "</small></p>\n";
}

}  // namespace planscribe::publish
