#pragma once

#include <memory>

#include "ocr/engine.h"

namespace planscribe::ocr {

/// Tesseract with the model of `language`, as "swe", on one thread: OpenMP is switched off for
/// the calling thread, which must be the one that reads. Throws Error(environment) when the
/// model is not installed.
std::unique_ptr<Engine> open_tesseract(const std::string& language);

}  // namespace planscribe::ocr
