#include "author/measures.h"

#include <set>

namespace planscribe::author {
namespace {

/// The name as a table has it: the same, or with a remark behind it, or without its last part.
std::string label_of(const std::string& name, Writer& writer, Dice& dice) {
    if (dice.happens(0.86) || name.find('(') != std::string::npos) return name;
    return name + " " + writer.phrase("radtillägg");
}

void give_parties(Measure& measure, const Association& association, Dice& dice) {
    std::vector<std::string> offices = association.offices();
    dice.shuffle(offices);
    const std::size_t owners = dice.happens(0.1) ? 2 : 1;
    const auto partners = 1 + dice.index(std::min<std::size_t>(3, offices.size() - owners));
    measure.owner.assign(offices.begin(), offices.begin() + static_cast<long>(owners));
    measure.partners.assign(offices.begin() + static_cast<long>(owners),
                            offices.begin() + static_cast<long>(owners + partners));
}

void give_years(Measure& measure, int year, Dice& dice) {
    measure.begins = year - dice.between(-1, 4);
    if (measure.begins > year && dice.happens(0.6)) measure.begins = year;
    if (dice.happens(0.4)) measure.ends = year + dice.between(0, 1);
}

Measure invented(const std::string& rule, const Association& association, Writer& writer,
                 Dice& dice, std::set<std::string>& names) {
    Measure measure;
    do measure.name = capitalized(writer.phrase(rule));
    while (!names.insert(measure.name).second);
    measure.label = label_of(measure.name, writer, dice);
    give_parties(measure, association, dice);
    give_years(measure, association.first_year, dice);
    return measure;
}

}  // namespace

std::vector<Measure> invented_measures(const Association& association, Writer& writer, Dice& dice) {
    std::vector<Measure> measures;
    std::set<std::string> names;
    const int individual = dice.between(2, 6);
    const int structural = dice.between(0, 3);
    const int activities = dice.between(0, 4);
    for (int i = 0; i < individual + structural + activities; ++i) {
        const bool person = i < individual;
        const bool activity = i >= individual + structural;
        Measure measure = invented(person     ? "insatsnamn"
                                   : activity ? "aktivitetsnamn"
                                              : "strukturnamn",
                                   association, writer, dice, names);
        measure.structural = !person;
        measure.activity = activity;
        measure.weight = person     ? dice.even(2, 10)
                         : activity ? dice.even(0.1, 0.5)
                                    : dice.even(0.5, 3);
        measures.push_back(measure);
    }
    measures[0].begins = association.first_year - 3;
    measures[0].ends = 9999;
    return measures;
}

}  // namespace planscribe::author
