#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "repair/confusions.h"

namespace planscribe::repair {

/// A stretch of a token: a word to judge, or what stands around and between words.
struct Piece {
    std::string text;
    bool word = false;
};

/// Cuts a token as read, "(projekt/insatser)," for instance, into its words and the marks
/// around them. Words are parted at hyphens, dashes and slashes; marks inside a word stay in
/// it, as they may be misread letters. The texts of all pieces together are the token.
std::vector<Piece> cut(std::string_view token, const Confusions& confusions);

}  // namespace planscribe::repair
