#include <algorithm>
#include <numeric>

#include "publish/html.h"
#include "publish/names.h"
#include "publish/report_parts.h"

namespace planscribe::publish {

namespace {

/// Findings in the order that a person wants them: errors first.
std::vector<std::size_t> by_severity(const std::vector<Finding>& findings) {
    std::vector<std::size_t> order(findings.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return findings[a].severity < findings[b].severity;
    });
    return order;
}

void write_place(const Sheet& sheet, const std::string& id, const Ink& ink) {
    if (ink.empty()) return;
    const auto& pages = sheet.document.pages;
    const std::string_view close = open_value(sheet, id, ink);
    sheet.out << "<q>" << escaped(repaired_text(pages, ink)) << "</q> <small>" << said("page")
              << ' ' << pages[static_cast<std::size_t>(ink.front().page)].number << "</small>"
              << close;
}

void write_finding(const Sheet& sheet, std::size_t index) {
    const Finding& finding = sheet.document.findings[index];
    const std::string id = item_id("finding", index);
    const std::string severity = name_of(finding.severity);
    sheet.out << "<li id=" << id << " class=\"finding " << severity << "\">\n<p class=what><b>"
              << said("severity." + severity) << "</b>";
    if (finding.cause)
        sheet.out << " <small>" << said("cause." + std::string(name_of(*finding.cause)))
                  << "</small>";
    sheet.out << " <code>" << escaped(finding.rule) << "</code></p>\n<p class=message>"
              << said(finding.message) << "</p>\n<p class=where>";
    for (std::size_t i = 0; i < finding.where.size(); ++i)
        write_place(sheet, item_id(id, i), finding.where[i]);
    if (finding.page > 0)
        sheet.out << "<a class=value href=#page-" << finding.page << ">" << said("page") << ' '
                  << finding.page << "</a>";
    sheet.out << "</p>\n</li>\n";
}

}  // namespace

void write_findings(const Sheet& sheet) {
    sheet.out << "<section id=findings>\n<h2>" << said("findings.title") << "</h2>\n";
    if (sheet.document.findings.empty()) {
        sheet.out << "<p>" << said("findings.none") << "</p>\n</section>\n";
        return;
    }
    sheet.out << "<ol class=findings>\n";
    for (const std::size_t index : by_severity(sheet.document.findings))
        write_finding(sheet, index);
    sheet.out << "</ol>\n</section>\n";
}

}  // namespace planscribe::publish
