#include "author/association.h"

#include <array>
#include <cstdio>
#include <filesystem>
#include <map>
#include <numeric>

#include "author/places.h"
#include "base/dictionary.h"
#include "base/text.h"

namespace planscribe::author {
namespace {

constexpr std::uint32_t stream = 1;

std::filesystem::path dictionary(const char* name) {
    return std::filesystem::path(PLANSCRIBE_SOURCE_DIR) / "dictionaries" / name;
}

std::string padded(int number, int width) {
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "%0*d", width, number);
    return text.data();
}

/// Cuts the municipalities' quarter so that large ones pay more.
void share_out(Association& association, Dice& dice) {
    auto& places = association.municipalities;
    const int count = static_cast<int>(places.size());
    int total = 0;
    for (const Municipality& place : places) total += place.inhabitants;
    association.quarter_parts = count == 1 ? 1 : dice.pick({10, 20, 20, 25, 40, 50});
    int left = association.quarter_parts;
    for (int i = count - 1; i > 0; --i) {
        const int fair = association.quarter_parts * places[i].inhabitants / total;
        places[i].parts = std::max(1, std::min(fair, left - i));
        left -= places[i].parts;
    }
    places[0].parts = left;
}

void settle(Association& association, const std::vector<std::string>& names, Dice& dice) {
    int inhabitants = dice.between(9, 90) * 1000 + dice.between(0, 999);
    for (const std::string& name : names) {
        association.municipalities.push_back({name, municipality_office(name), inhabitants, 0});
        inhabitants = static_cast<int>(inhabitants * dice.even(0.35, 0.95));
    }
    share_out(association, dice);
    association.seat = names.front();
}

int municipality_count(Dice& dice) {
    return 1 + static_cast<int>(dice.weighted({3, 3, 3, 2, 1}));
}

void choose_real_places(Association& association, Dice& dice) {
    const auto regions = read_dictionary(dictionary("regions.tsv"), 2);
    const Fields& region = dice.pick(regions);
    std::vector<std::string> names;
    for (const Fields& row : read_dictionary(dictionary("municipalities.tsv"), 3))
        if (row[2] == region[0]) names.push_back(row[1]);
    dice.shuffle(names);
    if (names.empty()) names.push_back(invented_place(dice));
    names.resize(std::min<std::size_t>(names.size(), municipality_count(dice)));
    settle(association, names, dice);
    association.district = invented_district(dice);
    association.region = region[0];
    if (association.county_council && !region[1].empty())
        association.region = split(region[1], '|').front();
    association.county_council = !association.region.starts_with("Region");
}

void invent_places(Association& association, Dice& dice) {
    std::vector<std::string> names;
    const int count = municipality_count(dice);
    while (static_cast<int>(names.size()) < count) {
        const std::string name = invented_place(dice);
        if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
    }
    settle(association, names, dice);
    association.district = invented_district(dice);
    const std::string county = invented_district(dice);
    association.region = (association.county_council ? "Landstinget " : "Region ") + county;
}

std::string name_of(const Association& association, Dice& dice) {
    std::vector<std::string> places;
    for (const Municipality& place : association.municipalities) places.push_back(place.name);
    std::string area = association.district;
    if (places.size() == 1) area = places[0];
    if (places.size() == 2 && dice.happens(0.6)) area = places[0] + "-" + places[1];
    if (places.size() == 3 && dice.happens(0.3)) area = enumerated(places);
    switch (dice.weighted({5, 3, 2, 2, 1})) {
        case 1:
            return "Samordningsförbundet i " + area;
        case 2:
            return genitive(area) + " samordningsförbund";
        case 3:
            return "Finsam " + area;
        case 4:
            return "Samordningsförbundet Finsam " + area;
        default:
            return "Samordningsförbundet " + area;
    }
}

}  // namespace

std::string association_number(int serial) {
    const std::string digits = "222000" + padded(serial, 3);
    int sum = 0;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        const int product = (digits[i] - '0') * (i % 2 == 0 ? 2 : 1);
        sum += product / 10 + product % 10;
    }
    return digits.substr(0, 6) + "-" + digits.substr(6) + std::to_string((10 - sum % 10) % 10);
}

std::string fraction(int numerator, int denominator) {
    const int common = std::gcd(numerator, denominator);
    return std::to_string(numerator / common) + "/" + std::to_string(denominator / common);
}

std::vector<Member> Association::members() const {
    std::vector<Member> list = {{insurance_agency, PartyKind::state, std::nullopt},
                                {employment_agency, PartyKind::state, std::nullopt},
                                {region, PartyKind::region, "1/4"}};
    for (const Municipality& place : municipalities)
        list.push_back(
            {place.office, PartyKind::municipality, fraction(place.parts, 4 * quarter_parts)});
    return list;
}

std::vector<std::string> Association::offices() const {
    std::vector<std::string> list;
    for (const Municipality& place : municipalities) list.push_back(place.office);
    list.push_back(region);
    list.push_back(insurance_agency);
    list.push_back(employment_agency);
    return list;
}

Association invented_association(std::uint32_t seed) {
    Dice dice(seed, stream);
    Association association;
    association.first_year = dice.between(2006, 2026);
    const int year = association.first_year;
    association.county_council = year < 2015 || (year < 2020 && dice.happens(0.6));
    association.employment_agency = year < 2008 ? "Länsarbetsnämnden" : "Arbetsförmedlingen";
    if (dice.happens(0.35))
        choose_real_places(association, dice);
    else
        invent_places(association, dice);
    association.name = name_of(association, dice);
    association.org_number = association_number(dice.between(0, 999));
    const int founded = dice.between(2004, std::min(year - 1, 2018));
    association.founded = std::to_string(founded) + "-" + padded(dice.between(1, 12), 2) + "-01";
    return association;
}

}  // namespace planscribe::author
