#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "press/manuscript.h"

/// What is published of a made plan.
namespace planscribe::plans {

/// The names of all that can be made of a plan beside its truth, as files are named for it:
/// scans, "digital", "badlayer" (a scan with a bad hidden text layer), "ocr-eng" (text of an
/// engine that knows no Swedish) and "garbled" (text of an old engine, made without one).
const std::vector<std::string>& all_levels();

/// Sets the manuscript and writes into `folder` truth/plan.json, text.txt, words.jsonl,
/// LEVEL.words.jsonl, and a file for each level. The same manuscript gives the same bytes,
/// whatever levels are made beside each other. Throws Error(input) for an unknown level,
/// Error(environment) where data or a model is missing, Error(output) when nothing can be
/// written.
void publish(press::Manuscript manuscript, const std::vector<std::string>& levels,
             const std::filesystem::path& folder);

}  // namespace planscribe::plans
