#include "author/facts.h"

#include "author/places.h"

namespace planscribe::author {
namespace {

const std::vector<std::string> months = {"januari",   "februari", "mars",     "april",
                                         "maj",       "juni",     "juli",     "augusti",
                                         "september", "oktober",  "november", "december"};

std::string two_digits(int number) {
    return (number < 10 ? "0" : "") + std::to_string(number);
}

std::vector<std::string> days(Dice& dice) {
    std::vector<std::string> list;
    for (int i = 0; i < 12; ++i) {
        const std::string month = dice.pick(months);
        list.push_back("den " + std::to_string(dice.between(1, 28)) + " " + month);
    }
    return list;
}

std::vector<std::string> numbers(Dice& dice, int low, int high, int step) {
    std::vector<std::string> list;
    for (int i = 0; i < 12; ++i)
        list.push_back(std::to_string(dice.between(low / step, high / step) * step));
    return list;
}

}  // namespace

std::string DateWords::of(const std::string& iso) const {
    const std::string year = iso.substr(0, 4);
    const std::string month = months[static_cast<std::size_t>(std::stoi(iso.substr(5, 2)) - 1)];
    const std::string day = std::to_string(std::stoi(iso.substr(8, 2)));
    if (form == 1) return iso;
    if (form == 2) return day + " " + month + " " + year;
    return "den " + day + " " + month + " " + year;
}

std::string iso_date(int year, int month, int day) {
    return std::to_string(year) + "-" + two_digits(month) + "-" + two_digits(day);
}

std::string in_words(int number) {
    static const std::vector<std::string> words = {"noll", "en",   "två", "tre",  "fyra",
                                                   "fem",  "sex",  "sju", "åtta", "nio",
                                                   "tio",  "elva", "tolv"};
    const auto at = static_cast<std::size_t>(number);
    return at < words.size() ? words[at] : std::to_string(number);
}

void tell_facts(Writer& writer, const Association& association, int year, People& people,
                Dice& dice) {
    std::vector<std::string> places, offices;
    for (const Municipality& place : association.municipalities) {
        places.push_back(place.name);
        offices.push_back(place.office);
    }
    writer.fact("namn", association.name);
    writer.facts("förbundet", {"förbundet", "förbundet", "samordningsförbundet"});
    writer.fact("år", std::to_string(year));
    writer.fact("förra_året", std::to_string(year - 1));
    writer.fact("förra_året2", std::to_string(year - 1).substr(2));
    writer.fact("nästa_år", std::to_string(year + 1));
    writer.fact("planår_slut", std::to_string(year + 2));
    writer.fact("region", association.region);
    writer.fact("regionen", association.county_council ? "landstinget" : "regionen");
    writer.fact("regionens", association.county_council ? "landstingets" : "regionens");
    writer.fact("kommunlista", enumerated(places));
    writer.fact("kommunkontor", enumerated(offices));
    writer.facts("ort", places);
    writer.facts("kommun", offices);
    writer.fact("säte", association.seat);
    writer.fact("distrikt", association.district);
    writer.fact("fk", association.insurance_agency);
    writer.fact("af", association.employment_agency);
    writer.fact("fks", "Försäkringskassans");
    writer.fact("afs", association.employment_agency + "s");
    writer.fact("parter_antal", in_words(static_cast<int>(places.size()) + 3));
    if (places.size() == 1) {
        writer.fact("en_kommun", "");
        writer.fact("kommunerna", "kommunen");
    } else {
        writer.fact("flera_kommuner", "");
        writer.fact("kommunerna", "kommunerna");
        writer.fact("antal_kommuner", in_words(static_cast<int>(places.size())));
    }
    if (year >= 2020) writer.fact("sedan_2020", "");
    if (year < 2020) writer.fact("före_2020", "");
    if (year >= 2019) writer.fact("sedan_2019", "");
    if (year >= 2023) writer.fact("sedan_2022", "");
    if (year >= 2021) writer.fact("efter_pandemin", "");
    writer.facts("datum", days(dice));
    writer.facts("procent", numbers(dice, 20, 90, 5));
    writer.facts("antal", numbers(dice, 15, 140, 5));
    writer.facts("fåtal", {"två", "tre", "fyra", "fem", "sex", "sju", "åtta"});
    writer.facts("vecka", numbers(dice, 3, 50, 1));
    writer.facts("klocka", {"8.30", "9.00", "9.30", "10.00", "13.00", "13.30", "14.00", "15.00"});
    writer.facts("paragraf", numbers(dice, 12, 98, 1));
    writer.fact("chefsnamn", people.name());
    std::vector<std::string> names;
    for (int i = 0; i < 8; ++i) names.push_back(people.name());
    writer.facts("person", names);
    int total = 0;
    for (const Municipality& place : association.municipalities) total += place.inhabitants;
    writer.fact("invånare", std::to_string(total / 1000) + " 000");
    const std::string chief = dice.pick<std::string>(
        {"förbundschefen", "samordnaren", "verkställande tjänstemannen", "kanslichefen"});
    writer.fact("chefen", chief);
    writer.fact("chefens", chief + "s");
}

}  // namespace planscribe::author
