#pragma once

#include <functional>
#include <ostream>
#include <string>

#include "exports/sheet_of_words.h"
#include "exports/writers.h"

namespace planscribe::exports {

/// Writes a file for each document that has boxes, "STEM-ID" and `ending`; of the others a line
/// says that they are left out.
void write_document_files(
    store::Archive& archive, const Target& target, const std::string& ending,
    const std::function<void(std::ostream&, const store::WholeDocument&)>& write);

}  // namespace planscribe::exports
