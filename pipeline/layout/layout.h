#pragma once

#include "model/document.h"

namespace planscribe::layout {

/// Sets words into lines, and finds the grids of amounts. Needs `pages`; fills `layout`.
Document lay_out(Document document);

}  // namespace planscribe::layout
