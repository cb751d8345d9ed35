#include "budget/rules.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string_view>

#include "budget/clarity.h"
#include "budget/wording.h"

namespace planscribe::budget {
namespace {

Place place_of(const SheetRow& row, int column) {
    return {row.table, row.row, column};
}

const Column& column_of(const Plan& plan, const SheetRow& row, int column) {
    return plan.tables[static_cast<std::size_t>(row.table)]
        .columns[static_cast<std::size_t>(column)];
}

bool sure(const Reading& reading) {
    return reading.kind == Reading::Kind::number && !reading.doubtful;
}

PlacedFinding broken(const Document& document, std::string rule, Severity severity, Message message,
                     const std::vector<Place>& places) {
    Finding finding;
    finding.rule = std::move(rule);
    finding.severity = severity;
    finding.cause = Cause::rule;
    finding.message = std::move(message);
    for (const Place place : places)
        if (const auto& cell = cell_at(document.plan, place); cell && !cell->ink.empty())
            finding.where.push_back(cell->ink);
    return {places.front(), std::move(finding)};
}

/// What the rows of some accounts say together in one column.
struct Share {
    Wide ore = 0;
    std::vector<Place> places;
    bool whole = true;  ///< no cell is blank or in doubt
};

Share share_of(const Sheet& sheet, int column, std::initializer_list<std::string_view> accounts) {
    Share share;
    for (const SheetRow& row : sheet.rows) {
        if (std::ranges::count(accounts, std::string_view(row.account)) == 0) continue;
        const Reading& reading = row.cells[static_cast<std::size_t>(column)];
        share.whole = share.whole && sure(reading);
        share.ore += reading.ore;
        if (sure(reading)) share.places.push_back(place_of(row, column));
    }
    return share;
}

std::vector<Place> both(std::vector<Place> a, const std::vector<Place>& b) {
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

/// One printed unit may hide in each share.
std::int64_t printed_unit(const Sheet& sheet) {
    return std::max(sheet.half_steps, Amount::kronor(1).ore);
}

/// Whether a row that nobody knows stands among the contributions: it may be one of them.
bool has_unknown_contribution(const Sheet& sheet, int column) {
    const auto pays = [](const SheetRow& row) {
        return row.account.size() == 4 && row.account.starts_with("30");
    };
    const auto first = std::ranges::find_if(sheet.rows, pays);
    auto last = sheet.rows.end();
    while (last != first && !pays(*std::prev(last))) --last;
    return std::any_of(first, last, [&](const SheetRow& row) {
        const Reading& reading = row.cells[static_cast<std::size_t>(column)];
        return row.kind == RowKind::item && row.account.empty() && reading.ore != 0;
    });
}

std::optional<PlacedFinding> matching(const Document& document, const Sheet& sheet, int column) {
    const Share state = share_of(sheet, column, {"3010"});
    const Share region = share_of(sheet, column, {"3020"});
    const Share municipal = share_of(sheet, column, {"3030"});
    const Share undivided = share_of(sheet, column, {"3040"});
    const bool whole = region.whole && municipal.whole && undivided.whole;
    const Wide others = region.ore + municipal.ore + undivided.ore;
    if (!whole || state.places.empty() || state.ore <= 0 || others <= 0) return std::nullopt;
    if (undivided.ore == 0 && (region.ore == 0 || municipal.ore == 0)) return std::nullopt;
    if (has_unknown_contribution(sheet, column)) return std::nullopt;
    const Message where = wording::column(column_of(document.plan, sheet.rows.front(), column));
    const Wide unit = printed_unit(sheet);
    if (magnitude(state.ore - others) > 2 * unit)
        return broken(
            document, "matching", state.ore > others ? Severity::warning : Severity::note,
            wording::state_share(where, narrow(state.ore), narrow(others)),
            both(both(both(state.places, region.places), municipal.places), undivided.places));
    if (undivided.ore == 0 && magnitude(region.ore - municipal.ore) > 2 * unit)
        return broken(document, "matching", Severity::warning,
                      wording::quarters(where, narrow(region.ore), narrow(municipal.ore)),
                      both(region.places, municipal.places));
    return std::nullopt;
}

std::optional<PlacedFinding> mixed_signs(const Document& document, const Sheet& sheet, int column) {
    std::vector<Place> places;
    bool positive = false, negative = false;
    for (const SheetRow& row : sheet.rows) {
        const Reading& reading = row.cells[static_cast<std::size_t>(column)];
        if (row.kind != RowKind::sum || row.side != Side::cost || !sure(reading)) continue;
        positive = positive || reading.ore > 0;
        negative = negative || reading.ore < 0;
        places.push_back(place_of(row, column));
    }
    if (!positive || !negative) return std::nullopt;
    const Message where = wording::column(column_of(document.plan, sheet.rows.front(), column));
    PlacedFinding found =
        broken(document, "sign_convention", Severity::warning, wording::mixed_signs(where), places);
    found.finding.cause = cause_of(document, found.finding.where);
    return found;
}

void equity_cap(std::vector<PlacedFinding>& findings, const Document& document,
                const std::vector<Sheet>& sheets, const SheetRow& row, int c) {
    const Reading& reading = row.cells[static_cast<std::size_t>(c)];
    const Column& column = column_of(document.plan, row, c);
    if (row.account != "2090" || !sure(reading) || !column.year) return;
    const auto income = contributions(document.plan, sheets, column);
    if (!income || Wide{reading.ore} * 5 <= income->ore) return;
    findings.push_back(broken(document, "equity_cap", Severity::warning,
                              wording::equity_cap(*column.year, {reading.ore}, *income),
                              {place_of(row, c)}));
}

bool is_budget_year(const Plan& plan, const Column& column) {
    if (!column.year) return false;
    if (column.stage) return *column.stage == Stage::budget || *column.stage == Stage::plan;
    return plan.year && *column.year >= *plan.year;
}

void deficit(std::vector<PlacedFinding>& findings, const Document& document, std::set<int>& said,
             const SheetRow& row, int c) {
    const Reading& reading = row.cells[static_cast<std::size_t>(c)];
    const Column& column = column_of(document.plan, row, c);
    if (row.account != "8110" || !sure(reading) || reading.ore >= 0) return;
    if (!is_budget_year(document.plan, column) || !said.insert(*column.year).second) return;
    const auto& given = document.plan.special_reasons;
    const auto reasons = given ? std::optional(given->text) : std::nullopt;
    const bool wanting = !reasons && is_typed(document);
    findings.push_back(
        broken(document, "deficit_budget", wanting ? Severity::warning : Severity::note,
               wording::deficit(*column.year, {reading.ore}, reasons), {place_of(row, c)}));
}

/// A sure amount above 0 of the wanted year, of its stage too where `same_stage` says so.
std::optional<Amount> positive_in(const Plan& plan, const Sheet& sheet, const SheetRow& row,
                                  const Column& wanted, bool same_stage) {
    for (int c = 0; c < sheet.columns; ++c) {
        const Column& column = column_of(plan, row, c);
        const Reading& reading = row.cells[static_cast<std::size_t>(c)];
        if (column.year != wanted.year || !sure(reading) || reading.ore <= 0) continue;
        if (!same_stage || column.stage == wanted.stage) return Amount{reading.ore};
    }
    return std::nullopt;
}

/// Tables that repeat a number break a rule once.
void join_alike(std::vector<PlacedFinding>& findings) {
    std::vector<PlacedFinding> joined;
    for (PlacedFinding& one : findings) {
        const auto same = std::ranges::find_if(joined, [&](const PlacedFinding& other) {
            return other.finding.rule == one.finding.rule &&
                   other.finding.message.swedish == one.finding.message.swedish;
        });
        if (same == joined.end()) {
            joined.push_back(std::move(one));
            continue;
        }
        for (Ink& ink : one.finding.where) same->finding.where.push_back(std::move(ink));
    }
    findings = std::move(joined);
}

}  // namespace

Amount highest_equity(Amount contributions) {
    return {contributions.ore / 5};
}

std::optional<Amount> contributions(const Plan& plan, const std::vector<Sheet>& sheets,
                                    const Column& wanted) {
    for (const bool same_stage : {true, false})
        for (const std::string_view account : {"30", "3", "R"})
            for (const Sheet& sheet : sheets)
                for (const SheetRow& row : sheet.rows) {
                    if (row.account != account) continue;
                    if (const auto amount = positive_in(plan, sheet, row, wanted, same_stage))
                        return amount;
                }
    return std::nullopt;
}

std::vector<PlacedFinding> broken_rules(const Document& document) {
    std::vector<PlacedFinding> findings;
    std::set<int> deficits;
    const std::vector<Sheet> sheets = sheets_of(document.plan);
    for (const Sheet& sheet : sheets) {
        if (sheet.rows.empty()) continue;
        for (int c = 0; c < sheet.columns; ++c) {
            if (auto found = matching(document, sheet, c)) findings.push_back(std::move(*found));
            if (auto found = mixed_signs(document, sheet, c)) findings.push_back(std::move(*found));
            for (const SheetRow& row : sheet.rows) {
                equity_cap(findings, document, sheets, row, c);
                if (sheet.flow) deficit(findings, document, deficits, row, c);
            }
        }
    }
    join_alike(findings);
    return findings;
}

}  // namespace planscribe::budget
