#pragma once

#include <string>
#include <string_view>

namespace planscribe::repair {

/// How a word uses capitals.
enum class Shape {
    lower,  ///< no capital
    title,  ///< the first letter alone
    upper,  ///< all of two or more letters
    mixed,  ///< any other way
};

Shape shape_of(std::string_view word);

/// Upper case of Latin-1 letters, which Swedish needs; others stay.
std::string upper(std::string_view word);

/// With the first letter in upper case.
std::string title(std::string_view word);

/// A word in lower case, written in `shape`; `mixed` is written as `lower`.
std::string in_shape(std::string_view word, Shape shape);

}  // namespace planscribe::repair
