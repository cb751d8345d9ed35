#include "publish/plain_plan.h"

#include <algorithm>

#include "base/text_table.h"
#include "model/names.h"
#include "publish/names.h"
#include "publish/words.h"

namespace planscribe::publish {
namespace {

std::string both(std::string_view key) {
    const Message& message = words(key);
    return message.swedish == message.english ? message.swedish
                                              : message.swedish + " / " + message.english;
}

std::string shown(const Document& document, const std::optional<Cell>& cell, Unit unit) {
    if (!cell) return "  ";
    const std::string amount = cell->amount ? format_in(unit, *cell->amount)
                                            : "[" + raw_text(document.pages, cell->ink) + "]";
    if (cell->status == CellStatus::doubtful) return amount + " ?";
    if (cell->computed) return amount + " =";
    return amount + (cell->status == CellStatus::proved ? " +" : "  ");
}

void write_table(std::ostream& out, const Document& document, const Table& table) {
    const Unit unit = table.unit.value_or(Unit::kr);
    Cells header{table.title.value_or(both("table." + std::string(name_of(table.kind)))) + ", " +
                 name_of(unit)};
    for (const Column& column : table.columns) header.push_back(column_name(column) + "  ");
    std::vector<Cells> lines{std::move(header)};
    for (const Row& row : table.rows) {
        Cells cells{(row.kind == RowKind::item ? "  " : "") + row.label};
        for (const auto& cell : row.cells) cells.push_back(shown(document, cell, unit));
        lines.push_back(std::move(cells));
    }
    out << laid_out(lines) << '\n';
}

/// " (rad 12)" of a typed file, " (sida 3)" of paper; nothing where a finding has no place.
std::string place_of(const Document& document, const Finding& finding) {
    if (finding.where.empty() || finding.where.front().empty()) return "";
    const WordId id = finding.where.front().front();
    const Page& page = document.pages.at(static_cast<std::size_t>(id.page));
    const Word& word = page.words.at(static_cast<std::size_t>(id.word));
    if (page.origin == PageOrigin::typed)
        return ", " + both("line") + ' ' + std::to_string(word.line);
    return ", " + both("page") + ' ' + std::to_string(page.number);
}

void write_finding(std::ostream& out, const Document& document, const Finding& finding) {
    out << "  " << both("severity." + std::string(name_of(finding.severity))) << ", "
        << finding.rule << place_of(document, finding) << "\n    " << finding.message.swedish
        << "\n    " << finding.message.english << '\n';
}

/// A message without its amounts, as another number does not make another finding.
std::string without_amounts(const std::string& message) {
    constexpr std::string_view unit = " kr", digits = "-0123456789 ,";
    std::string kept = message;
    for (std::size_t at = 0; (at = kept.find(unit, at)) != std::string::npos; at += unit.size()) {
        std::size_t begin = at;
        while (begin > 0 && digits.find(kept[begin - 1]) != std::string_view::npos) --begin;
        kept.erase(begin, at - begin);
        at = begin;
    }
    return kept;
}

bool has(const Document& document, const Finding& finding) {
    return std::ranges::any_of(document.findings, [&](const Finding& other) {
        return other.rule == finding.rule &&
               without_amounts(other.message.swedish) == without_amounts(finding.message.swedish);
    });
}

void write_findings_of(std::ostream& out, const Document& here, const Document& not_there,
                       std::string_view title) {
    bool titled = false;
    for (const Finding& finding : here.findings) {
        if (has(not_there, finding)) continue;
        if (!titled) out << both(title) << ":\n";
        titled = true;
        write_finding(out, here, finding);
    }
    if (titled) out << '\n';
}

void add_changes(std::vector<Cells>& lines, const Document& document, const Table& table,
                 const Row& before, const Row& after) {
    const Unit unit = table.unit.value_or(Unit::kr);
    for (std::size_t c = 0; c < std::min(before.cells.size(), after.cells.size()); ++c) {
        const auto &was = before.cells[c], &is = after.cells[c];
        const auto old = was ? was->amount : std::nullopt, now = is ? is->amount : std::nullopt;
        if (old == now) continue;
        const bool known = old && now;
        lines.push_back({after.label, column_name(table.columns[c]),
                         old ? format_in(unit, *old) : "", shown(document, is, unit),
                         known ? format_in(unit, *now - *old) : ""});
    }
}

}  // namespace

std::string format_in(Unit unit, Amount amount) {
    const std::int64_t scale = one(unit).ore;
    const Amount whole = magnitude(amount);
    std::string text = format_kronor(Amount::kronor(whole.ore / scale));
    std::string decimals = std::to_string(scale + whole.ore % scale).substr(1);
    decimals.erase(decimals.find_last_not_of('0') + 1);
    if (unit == Unit::kr && !decimals.empty()) decimals.resize(2, '0');
    if (!decimals.empty()) text += ',' + decimals;
    return (amount.ore < 0 ? "-" : "") + text;
}

void write_plain(std::ostream& out, const Document& document) {
    const Plan& plan = document.plan;
    out << document.source.file << ": " << plan.association.value_or(both("association.unknown"));
    if (plan.year) out << ", " << *plan.year;
    out << "\n\n";
    for (const Table& table : plan.tables) write_table(out, document, table);
    out << both("plain.marks") << "\n\n";
    if (document.findings.empty()) out << both("findings.none") << "\n\n";
    write_findings_of(out, document, Document{}, "findings.title");
}

void write_changes(std::ostream& out, const Document& before, const Document& after) {
    std::vector<Cells> lines{{both("change.title"), "", both("change.before"),
                              both("change.after") + "  ", both("change.difference")}};
    const std::size_t tables = std::min(before.plan.tables.size(), after.plan.tables.size());
    for (std::size_t t = 0; t < tables; ++t) {
        const Table &old = before.plan.tables[t], &now = after.plan.tables[t];
        for (std::size_t r = 0; r < std::min(old.rows.size(), now.rows.size()); ++r)
            add_changes(lines, after, now, old.rows[r], now.rows[r]);
    }
    out << laid_out(lines) << '\n';
    write_findings_of(out, after, before, "change.new");
    write_findings_of(out, before, after, "change.gone");
}

}  // namespace planscribe::publish
