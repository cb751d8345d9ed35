#pragma once

#include <string>
#include <vector>

#include "author/dice.h"
#include "model/plan.h"

namespace planscribe::author {

struct Municipality {
    std::string name;    ///< "Ekhult"
    std::string office;  ///< "Ekhults kommun"
    int inhabitants = 0;
    int parts = 0;  ///< of Association::quarter_parts
};

/// A samordningsförbund that does not exist, though its members may.
struct Association {
    std::string name;
    std::string org_number;       ///< 222000-NNNN with its check digit
    std::string founded;          ///< ISO date
    std::string seat;             ///< where the board meets
    std::string district;         ///< what the area is called
    std::string region;           ///< "Region Sundbygden", "Landstinget Sundbygden"
    bool county_council = false;  ///< calls the region a landsting
    std::string insurance_agency = "Försäkringskassan";
    std::string employment_agency;
    std::vector<Municipality> municipalities;
    int quarter_parts = 1;  ///< how many parts the municipalities' quarter is cut into
    int first_year = 0;     ///< of the plan without Options::successive

    /// State, region and municipalities, with shares as exact fractions.
    std::vector<Member> members() const;
    /// Names of all that send someone to the board.
    std::vector<std::string> offices() const;
};

Association invented_association(std::uint32_t seed);

/// 222000-NNNN where the last digit is the Luhn check digit. `serial` 0 to 999.
std::string association_number(int serial);

/// "3/20", in lowest terms.
std::string fraction(int numerator, int denominator);

}  // namespace planscribe::author
