#pragma once

#include <string_view>

/// The files under report/, put into the program by report/embed.cmake.
namespace planscribe::publish {

extern const std::string_view report_css;
extern const std::string_view report_js;
extern const std::string_view words_tsv;

}  // namespace planscribe::publish
