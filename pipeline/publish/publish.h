#pragma once

#include <filesystem>

#include "model/document.h"

namespace planscribe::publish {

/// Writes plan.json, text.txt, report.html, pages.jsonl and tables/*.csv into `folder`, which
/// exists. `pictures` holds the page pictures as 0001.jpg, 0002.jpg …, none for OCR text.
/// Each file appears whole or not at all. Throws Error(output).
void publish(const Document& document, const std::filesystem::path& pictures,
             const std::filesystem::path& folder);

}  // namespace planscribe::publish
