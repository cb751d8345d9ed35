#include "publish/names.h"

namespace planscribe::publish {

const char* name_of(CellStatus status) {
    switch (status) {
        case CellStatus::proved:
            return "proved";
        case CellStatus::read:
            return "read";
        case CellStatus::doubtful:
            return "doubtful";
        case CellStatus::confirmed:
            return "confirmed";
    }
    return "";
}

const char* name_of(Concept about) {
    switch (about) {
        case Concept::state_grant:
            return "state_grant";
        case Concept::member_contributions:
            return "member_contributions";
        case Concept::total_income:
            return "total_income";
        case Concept::total_cost:
            return "total_cost";
        case Concept::equity_opening:
            return "equity_opening";
        case Concept::equity_closing:
            return "equity_closing";
        case Concept::result:
            return "result";
        case Concept::initiative:
            return "initiative";
        case Concept::activity:
            return "activity";
        case Concept::other:
            return "other";
    }
    return "";
}

const char* name_of(DocumentType type) {
    switch (type) {
        case DocumentType::verksamhetsplan:
            return "verksamhetsplan";
        case DocumentType::budget:
            return "budget";
        case DocumentType::arsredovisning:
            return "arsredovisning";
        case DocumentType::delarsrapport:
            return "delarsrapport";
        case DocumentType::other:
            return "other";
    }
    return "";
}

const char* name_of(PartyKind kind) {
    switch (kind) {
        case PartyKind::state:
            return "state";
        case PartyKind::region:
            return "region";
        case PartyKind::municipality:
            return "municipality";
    }
    return "";
}

const char* name_of(Role role) {
    switch (role) {
        case Role::chair:
            return "chair";
        case Role::vice_chair:
            return "vice_chair";
        case Role::member:
            return "member";
    }
    return "";
}

const char* name_of(RowKind kind) {
    switch (kind) {
        case RowKind::item:
            return "item";
        case RowKind::sum:
            return "sum";
        case RowKind::heading:
            return "heading";
    }
    return "";
}

const char* name_of(Seat seat) {
    switch (seat) {
        case Seat::ordinary:
            return "ordinary";
        case Seat::substitute:
            return "substitute";
    }
    return "";
}

const char* name_of(Severity severity) {
    switch (severity) {
        case Severity::error:
            return "error";
        case Severity::warning:
            return "warning";
        case Severity::note:
            return "note";
    }
    return "";
}

const char* name_of(Cause cause) {
    switch (cause) {
        case Cause::print:
            return "print";
        case Cause::reading:
            return "reading";
        case Cause::rule:
            return "rule";
    }
    return "";
}

const char* name_of(SourceKind kind) {
    switch (kind) {
        case SourceKind::scan:
            return "scan";
        case SourceKind::text_layer:
            return "text_layer";
        case SourceKind::mixed:
            return "mixed";
        case SourceKind::ocr_text:
            return "ocr_text";
        case SourceKind::record:
            return "record";
    }
    return "";
}

const char* name_of(Stage stage) {
    switch (stage) {
        case Stage::outcome:
            return "outcome";
        case Stage::forecast:
            return "forecast";
        case Stage::budget:
            return "budget";
        case Stage::plan:
            return "plan";
    }
    return "";
}

const char* name_of(TableKind kind) {
    switch (kind) {
        case TableKind::budget:
            return "budget";
        case TableKind::income_statement:
            return "income_statement";
        case TableKind::balance_sheet:
            return "balance_sheet";
        case TableKind::cash_flow:
            return "cash_flow";
        case TableKind::other:
            return "other";
    }
    return "";
}

const char* name_of(Unit unit) {
    switch (unit) {
        case Unit::kr:
            return "kr";
        case Unit::tkr:
            return "tkr";
        case Unit::mkr:
            return "mkr";
    }
    return "";
}

std::string column_name(const Column& column) {
    if (!column.label.empty()) return column.label;
    std::string name = column.stage ? name_of(*column.stage) : "";
    if (column.year) name += (name.empty() ? "" : " ") + std::to_string(*column.year);
    return name;
}

}  // namespace planscribe::publish
