#pragma once

#include <string>
#include <string_view>

namespace planscribe::store {

/// The same for all forms of an association's name: "Samordningsförbundet i X",
/// "Samordningsförbundet Finsam X", "Xs samordningsförbund". For comparing, not for reading.
std::string association_key(std::string_view name);

}  // namespace planscribe::store
