#pragma once

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <type_traits>

#include "model/document.h"

namespace planscribe {

/// The names of the record format planscribe.plan/1 for what the model enumerates, in the order of
/// the enumerators.
template <typename Enum>
inline constexpr auto names = std::array<const char*, 0>{};

template <>
inline constexpr auto names<CellStatus> = std::array{"proved", "read", "doubtful", "confirmed"};
template <>
inline constexpr auto names<Concept> =
    std::array{"state_grant", "member_contributions", "total_income",
               "total_cost",  "equity_opening",       "equity_closing",
               "result",      "initiative",           "activity",
               "other"};
template <>
inline constexpr auto names<DocumentType> =
    std::array{"verksamhetsplan", "budget", "arsredovisning", "delarsrapport", "other"};
template <>
inline constexpr auto names<PageOrigin> = std::array{"scan", "text_layer", "ocr_text", "typed"};
template <>
inline constexpr auto names<PartyKind> = std::array{"state", "region", "municipality"};
template <>
inline constexpr auto names<Role> = std::array{"chair", "vice_chair", "member"};
template <>
inline constexpr auto names<RowKind> = std::array{"item", "sum", "heading"};
template <>
inline constexpr auto names<Seat> = std::array{"ordinary", "substitute"};
template <>
inline constexpr auto names<Severity> = std::array{"error", "warning", "note"};
template <>
inline constexpr auto names<Cause> = std::array{"print", "reading", "rule"};
template <>
inline constexpr auto names<SourceKind> =
    std::array{"scan", "text_layer", "mixed", "ocr_text", "record"};
template <>
inline constexpr auto names<GroupKind> =
    std::array{"cooperation_group", "preparation_group", "steering_group", "other"};
template <>
inline constexpr auto names<GroupLevel> = std::array{"managers", "case_workers"};
template <>
inline constexpr auto names<QuorumRule> = std::array{"more_than_half", "half", "two_thirds", "all"};
template <>
inline constexpr auto names<TaskOf> = std::array{"association", "board"};
template <>
inline constexpr auto names<FinancialRule> =
    std::array{"no_debt", "no_loans", "equity_cap", "within_budget", "use_equity", "reserve"};
template <>
inline constexpr auto names<FinancialBase> = std::array{"revenue", "contributions"};
template <>
inline constexpr auto names<FollowUpKind> = std::array{"system", "report", "survey", "indicators"};
template <>
inline constexpr auto names<ControlKind> =
    std::array{"internal_control", "risk_analysis", "control_plan"};
template <>
inline constexpr auto names<ReferenceKind> =
    std::array{"statutes", "governing_document", "control_plan", "agreement", "attachment"};
template <>
inline constexpr auto names<InitiativeStatus> = std::array{"new", "going_on", "ended"};
template <>
inline constexpr auto names<Comparison> = std::array{"at_least", "at_most", "majority", "all"};
template <>
inline constexpr auto names<Stage> = std::array{"outcome", "forecast", "budget", "plan"};
template <>
inline constexpr auto names<TableKind> =
    std::array{"budget", "income_statement", "balance_sheet", "cash_flow", "other"};
template <>
inline constexpr auto names<Unit> = std::array{"kr", "tkr", "mkr"};

template <typename Enum>
constexpr const char* name_of(Enum value) requires std::is_enum_v<Enum> {
    return names<Enum>.at(static_cast<std::size_t>(value));
}

/// What bears this name; nothing where none does.
template <typename Enum>
constexpr std::optional<Enum> named(std::string_view name) {
    const auto& all = names<Enum>;
    const auto found = std::find(all.begin(), all.end(), name);
    if (found == all.end()) return std::nullopt;
    return static_cast<Enum>(found - all.begin());
}

}  // namespace planscribe
