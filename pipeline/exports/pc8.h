#pragma once

#include <string>
#include <string_view>

namespace planscribe::exports {

/// Text in the character set PC8 (IBM code page 437), which SIE asks for. A letter that it has not
/// becomes its base letter, a dash or quotation mark a plain one, a control character a blank, all
/// else a question mark.
std::string to_pc8(std::string_view text);

}  // namespace planscribe::exports
