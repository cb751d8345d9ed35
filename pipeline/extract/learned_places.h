#pragma once

#include "extract/labels.h"

namespace planscribe::extract {

/// The vocabulary with the regions and municipalities that no list knows but the document itself
/// names at least twice in one spelling, so that the same name read badly elsewhere is put right
/// as a known one is, and is not itself taken for a known one that is near. Of spellings close to
/// one another the one met most often is learned, none when two are met equally often, and none
/// beside a known one that the document names too. `misread`: false where the text was not read
/// by an engine; then every name is as printed.
Vocabulary with_places_of(const TextLines& lines, Vocabulary vocabulary, bool misread);

}  // namespace planscribe::extract
