#pragma once

namespace planscribe {

/// For products and sums of amounts, in öre, that 64 bits may not hold.
// NOLINTNEXTLINE(modernize-use-using): clang-tidy 14 takes it for a typedef
__extension__ using Wide = __int128;

}  // namespace planscribe
