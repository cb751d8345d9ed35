#include <array>

#include "publish/html.h"
#include "publish/names.h"
#include "publish/report_parts.h"

namespace planscribe::publish {

namespace {

constexpr std::array statuses{CellStatus::proved, CellStatus::confirmed, CellStatus::read,
                              CellStatus::doubtful};

std::array<int, statuses.size()> count_statuses(const Plan& plan) {
    std::array<int, statuses.size()> counts{};
    for (const Table& table : plan.tables)
        for (const Row& row : table.rows)
            for (const auto& cell : row.cells)
                for (std::size_t i = 0; cell && i < statuses.size(); ++i)
                    counts[i] += cell->status == statuses[i];
    return counts;
}

/// The id of the first cell that a person must look at; empty when there is none.
std::string first_doubtful(const Plan& plan) {
    for (std::size_t t = 0; t < plan.tables.size(); ++t)
        for (std::size_t r = 0; r < plan.tables[t].rows.size(); ++r)
            for (std::size_t c = 0; c < plan.tables[t].rows[r].cells.size(); ++c)
                if (const auto& cell = plan.tables[t].rows[r].cells[c];
                    cell && cell->status == CellStatus::doubtful)
                    return cell_id(t, r, c);
    return "";
}

void write_counts(const Sheet& sheet) {
    const auto counts = count_statuses(sheet.document.plan);
    sheet.out << "<ul class=counts aria-label=Status>\n";
    for (std::size_t i = 0; i < statuses.size(); ++i) {
        if (counts[i] == 0 && statuses[i] == CellStatus::confirmed) continue;
        const std::string name = name_of(statuses[i]);
        const std::string id =
            statuses[i] == CellStatus::doubtful ? first_doubtful(sheet.document.plan) : "";
        sheet.out << "<li class=" << name << ">";
        if (!id.empty()) sheet.out << "<a href=#" << id << ">";
        sheet.out << "<b>" << counts[i] << "</b> " << said("status." + name)
                  << (id.empty() ? "" : "</a>") << "</li>\n";
    }
    sheet.out << "<li><a href=#findings><b>" << sheet.document.findings.size() << "</b> "
              << said("counts.findings") << "</a></li>\n</ul>\n";
}

void write_fact(std::ostream& out, std::string_view key, std::string_view fact) {
    if (!fact.empty())
        out << "<div><dt>" << said(key) << "</dt><dd>" << escaped(fact) << "</dd></div>\n";
}

void write_facts(const Sheet& sheet) {
    const Plan& plan = sheet.document.plan;
    const Source& source = sheet.document.source;
    std::string decision = plan.decision_date.value_or("");
    if (plan.decision_place) decision += (decision.empty() ? "" : ", ") + *plan.decision_place;
    sheet.out << "<dl class=facts>\n";
    write_fact(sheet.out, "fact.decision", decision);
    write_fact(sheet.out, "fact.org_number", plan.org_number.value_or(""));
    write_fact(sheet.out, "fact.succeeded_by", plan.succeeded_by.value_or(""));
    if (const auto& reasons = plan.special_reasons) {
        sheet.out << "<div><dt>" << said("fact.special_reasons") << "</dt><dd lang=sv>";
        write_value(sheet, "special-reasons", reasons->ink, reasons->text);
        sheet.out << "</dd></div>\n";
    }
    write_fact(sheet.out, "fact.founded", plan.founded.value_or(""));
    sheet.out << "<div><dt>" << said("fact.source") << "</dt><dd>" << escaped(source.file)
              << " <small>(" << said("source." + std::string(name_of(source.kind)))
              << ")</small></dd></div>\n";
    write_fact(sheet.out, "fact.pages", std::to_string(source.pages));
    sheet.out << "</dl>\n";
}

/// Cleaning steps, pages with the same steps together.
void write_cleaning(const Sheet& sheet) {
    const auto& pages = sheet.document.pages;
    sheet.out << "<dl class=\"facts cleaning\">\n";
    for (std::size_t first = 0; first < pages.size();) {
        std::size_t end = first + 1;
        while (end < pages.size() && pages[end].cleaning == pages[first].cleaning) ++end;
        sheet.out << "<div><dt>" << said("page") << ' ' << pages[first].number;
        if (end > first + 1) sheet.out << "–" << pages[end - 1].number;
        sheet.out << "</dt><dd>";
        if (pages[first].cleaning.empty()) sheet.out << said("cleaning.none");
        std::string_view between;
        for (const std::string& step : pages[first].cleaning) {
            sheet.out << between << escaped(step);
            between = " · ";
        }
        sheet.out << "</dd></div>\n";
        first = end;
    }
    sheet.out << "</dl>\n";
}

void write_making(const Sheet& sheet) {
    const Document& document = sheet.document;
    sheet.out << "<details class=making><summary>" << said("making.title") << "</summary>\n<h3>"
              << said("making.versions") << "</h3>\n<dl class=facts>\n";
    for (const auto& [name, version] : document.provenance.versions)
        sheet.out << "<div><dt>" << escaped(name) << "</dt><dd>" << escaped(version)
                  << "</dd></div>\n";
    sheet.out << "<div><dt>SHA-256</dt><dd class=hash>" << escaped(document.source.sha256)
              << "</dd></div>\n</dl>\n<h3>" << said("making.cleaning") << "</h3>\n";
    write_cleaning(sheet);
    write_misreadings(sheet);
    sheet.out << "</details>\n";
}

void write_links(const Sheet& sheet) {
    const Plan& plan = sheet.document.plan;
    const auto link = [&](bool there, const char* section) {
        if (there)
            sheet.out << "<a href=#" << section << ">" << said(std::string(section) + ".title")
                      << "</a>\n";
    };
    sheet.out << "<nav>\n";
    link(true, "findings");
    link(true, "tables");
    link(!plan.board.empty(), "board");
    link(!plan.initiatives.empty(), "initiatives");
    link(!plan.goals.empty(), "goals");
    link(!plan.statements.empty(), "statements");
    link(true, "details");
    link(true, "pages");
    sheet.out << "</nav>\n";
}

}  // namespace

void write_head(const Sheet& sheet) {
    const Plan& plan = sheet.document.plan;
    sheet.out << "<header>\n<div class=languages><button lang=sv data-language=sv "
              << "aria-pressed=true>Svenska</button><button lang=en data-language=en "
              << "aria-pressed=false>English</button></div>\n<p class=kind>"
              << said("document." + std::string(name_of(plan.type)));
    if (plan.year) sheet.out << ' ' << *plan.year;
    sheet.out << "</p>\n<h1>";
    if (plan.association)
        sheet.out << escaped(*plan.association);
    else
        sheet.out << said("association.unknown");
    sheet.out << "</h1>\n";
    write_facts(sheet);
    write_counts(sheet);
    write_making(sheet);
    write_links(sheet);
    sheet.out << "</header>\n";
}

}  // namespace planscribe::publish
