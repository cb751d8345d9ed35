#pragma once

#include "model/document.h"

/// The names of the record format planscribe.plan/1 for what the model enumerates.
namespace planscribe::publish {

const char* name_of(CellStatus status);
const char* name_of(Concept about);
const char* name_of(DocumentType type);
const char* name_of(PartyKind kind);
const char* name_of(Role role);
const char* name_of(RowKind kind);
const char* name_of(Seat seat);
const char* name_of(Severity severity);
const char* name_of(Cause cause);
const char* name_of(SourceKind kind);
const char* name_of(Stage stage);
const char* name_of(TableKind kind);
const char* name_of(Unit unit);

/// The label of a column as printed, else its year and stage, else nothing.
std::string column_name(const Column& column);

}  // namespace planscribe::publish
