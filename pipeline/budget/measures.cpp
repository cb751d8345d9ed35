#include "budget/measures.h"

#include <algorithm>

#include "base/text.h"
#include "budget/cause.h"
#include "budget/rounding.h"

namespace planscribe::budget {
namespace {

bool may_be_measure(const SheetRow& row) {
    const bool money_in =
        row.side == Side::income || row.side == Side::result || row.side == Side::use;
    return row.kind == RowKind::item && !money_in && row.side != Side::asset &&
           row.side != Side::equity && !is_total(row.account);
}

std::optional<Amount> amount_at(const Plan& plan, Place place) {
    const auto& cell = cell_at(plan, place);
    return cell ? cell->amount : std::nullopt;
}

}  // namespace

MeasureRows::MeasureRows(const Document& document, const std::vector<Sheet>& sheets,
                         const std::vector<ProseClaim>& claims)
    : document_(document), claims_(claims) {
    for (const Sheet& sheet : sheets)
        for (const SheetRow& row : sheet.rows) {
            const Table& table = document.plan.tables[static_cast<std::size_t>(row.table)];
            for (int c = 0; may_be_measure(row) && c < sheet.columns; ++c)
                if (const auto year = table.columns[static_cast<std::size_t>(c)].year)
                    entries_.push_back(
                        {{row.table, row.row, c}, row.label, sheet.half_steps, *year});
        }
}

bool MeasureRows::shows(const Entry& entry, const ProseClaim& claim) const {
    const auto printed = amount_at(document_.plan, entry.place);
    return printed && agree(claim.amount, *printed, entry.step, claim.step);
}

/// The rows of that year whose name is the most like the claim's.
std::vector<const MeasureRows::Entry*> MeasureRows::named(const ProseClaim& claim) const {
    std::vector<const Entry*> best;
    int best_likeness = 1;
    for (const Entry& entry : entries_) {
        if (entry.year != claim.year) continue;
        const int here = likeness(claim.subject, entry.label);
        if (here < best_likeness) continue;
        if (here > best_likeness) best.clear();
        best_likeness = here;
        best.push_back(&entry);
    }
    return best;
}

bool MeasureRows::is_claimed(const Entry& entry) const {
    return std::ranges::any_of(claims_, [&](const ProseClaim& claim) {
        return !claim.subject.empty() && claim.year == entry.year &&
               likeness(claim.subject, entry.label) > 0 && shows(entry, claim);
    });
}

/// The only row that shows the amount of the claim and that no prose speaks of.
const MeasureRows::Entry* MeasureRows::only_other(const ProseClaim& claim,
                                                  std::optional<int> table) const {
    const Entry* found = nullptr;
    for (const Entry& entry : entries_) {
        const bool here = !table || entry.place.table == *table;
        if (!here || entry.year != claim.year || claim.amount.ore == 0) continue;
        if (!shows(entry, claim) || is_claimed(entry)) continue;
        if (found) return nullptr;
        found = &entry;
    }
    return found;
}

Finding MeasureRows::finding(const ProseClaim& claim,
                             const std::vector<const Entry*>& entries) const {
    Finding finding;
    finding.severity = Severity::warning;
    finding.where = claim.where;
    bool doubtful = false;
    for (const Entry* entry : entries) {
        const auto& cell = cell_at(document_.plan, entry->place);
        doubtful = doubtful || (cell && cell->status == CellStatus::doubtful);
        if (cell) finding.where.push_back(cell->ink);
    }
    finding.cause = doubtful ? Cause::reading : cause_of(document_, finding.where);
    return finding;
}

bool MeasureRows::shown_elsewhere(const ProseClaim& claim) const {
    const auto may_be_meant = [&](const Entry& entry) {
        return entry.year == claim.year && likeness(claim.subject, entry.label) > 0;
    };
    if (std::ranges::any_of(entries_, [&](const Entry& entry) {
            return may_be_meant(entry) && shows(entry, claim);
        }))
        return true;
    // where the prose gives two amounts and the table one of them, the other is for something else
    return std::ranges::any_of(claims_, [&](const ProseClaim& other) {
        return other.subject == claim.subject && other.year == claim.year &&
               std::ranges::any_of(entries_, [&](const Entry& entry) {
                   return may_be_meant(entry) && shows(entry, other);
               });
    });
}

/// A word that many rows may have ("Utbildning", "Utvärdering") says too little of which is meant.
bool MeasureRows::is_weak(const ProseClaim& claim, const Entry& row) {
    const auto is_one_word = [](const std::string& name) { return split_blanks(name).size() < 2; };
    if (claim.about == Concept::activity && is_one_word(claim.subject)) return true;
    return likeness(claim.subject, row.label) < 2 &&
           (is_one_word(claim.subject) || is_one_word(row.label));
}

Finding MeasureRows::swap(const ProseClaim& claim, const wording::Claim& said, const Entry& row,
                          const Entry& other) const {
    Finding swap = finding(claim, {&row, &other});
    swap.rule = "row_swap";
    swap.message =
        wording::row_swap(said, wording::quoted(row.label), amount_at(document_.plan, row.place),
                          wording::quoted(other.label));
    return swap;
}

/// A table that shows the amount of the claim on another row, though a second table has it right.
std::optional<Finding> MeasureRows::swapped_in_one(const ProseClaim& claim,
                                                   const wording::Claim& said) const {
    for (const Entry* row : named(claim)) {
        if (shows(*row, claim) || !amount_at(document_.plan, row->place)) continue;
        if (const Entry* other = only_other(claim, row->place.table))
            return swap(claim, said, *row, *other);
    }
    return std::nullopt;
}

std::optional<Finding> MeasureRows::compare(const ProseClaim& claim) const {
    const std::string subject = "'" + wording::quoted(claim.subject) + "'";
    const wording::Claim said{{subject, subject}, claim.year, claim.amount, claim.where.size()};
    const auto rows = named(claim);
    if (std::ranges::any_of(rows, [&](const Entry* row) { return shows(*row, claim); }))
        return swapped_in_one(claim, said);
    if (shown_elsewhere(claim)) return std::nullopt;
    if (rows.empty()) {
        const Entry* other = only_other(claim, std::nullopt);
        if (!other) return std::nullopt;
        Finding note = finding(claim, {other});
        note.rule = "other_name";
        note.severity = Severity::note;
        note.message = wording::other_name(said, wording::quoted(other->label));
        return note;
    }
    const Entry& row = *rows.front();
    if (is_weak(claim, row)) return std::nullopt;
    if (const Entry* other = only_other(claim, row.place.table))
        return swap(claim, said, row, *other);
    Finding differs = finding(claim, {&row});
    differs.rule = "prose_vs_table";
    differs.message = wording::prose_vs_table(said, wording::quoted(row.label),
                                              amount_at(document_.plan, row.place));
    return differs;
}

}  // namespace planscribe::budget
