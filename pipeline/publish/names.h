#pragma once

#include "model/names.h"

namespace planscribe::publish {

/// The label of a column as printed, else its year and stage, else nothing.
std::string column_name(const Column& column);

}  // namespace planscribe::publish
