#pragma once

#include "chance.h"
#include "manuscript.h"

/// How a plan is set, chosen by chance and without regard to what it says, so that any plan may
/// come in any dress. The choices and about how often they are made are those of real plans.
namespace planscribe::press {

/// A style that keeps the header and footer of `given`; where they are empty some are made from
/// `record`.
Style choose_style(Chance& chance, const Style& given, const Plan& record);

/// A setting for the tables of a plan in `style`, with no regard to any one of them.
TableSetting choose_setting(Chance& chance, const Style& style);

/// `house`, the setting of the plan, or once in a while another, made to suit the table: keeps
/// its decimals, and adds the unit where it stands nowhere yet.
TableSetting setting_for(Chance& chance, const TableBlock& block, const Style& style,
                         const TableSetting& house);

/// Chooses style and settings for all of a manuscript.
void dress(Manuscript& manuscript, Chance& chance);

}  // namespace planscribe::press
