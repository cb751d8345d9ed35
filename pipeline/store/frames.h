#pragma once

#include <string>

#include "store/reading.h"

namespace planscribe::store {

/// The frame of a page whose line of pages.jsonl begins with `head`; one of a page of text where
/// that says nothing.
Frame frame(int number, const std::string& head, bool picture);

}  // namespace planscribe::store
