#pragma once

#include <optional>
#include <string_view>

#include "scanner.h"

namespace planscribe::press {

enum class Level { clean, office, fax, photocopy, phone, low };

std::optional<Level> level_named(std::string_view name);
std::string_view name_of(Level level);

/// A machine of the level, with what is wrong with this one.
Wear choose_wear(Level level, Chance& chance);

}  // namespace planscribe::press
