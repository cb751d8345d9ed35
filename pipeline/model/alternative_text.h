#pragma once

#include <algorithm>
#include <string>

#include "model/page.h"

namespace planscribe {

/// The other symbol that the engine held possible, in UTF-8.
inline std::string text_of(const Alternative& alternative) {
    const auto end = std::ranges::find(alternative.text, '\0');
    return {alternative.text.begin(), end};
}

}  // namespace planscribe
