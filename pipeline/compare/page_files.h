#pragma once

#include <string_view>

/// The files under page/, as the build embeds them.
namespace planscribe::compare {

extern const std::string_view page_css;
extern const std::string_view page_js;  ///< bundled with the plotting library; without it, tables

}  // namespace planscribe::compare
