#include "compare/questions/measures.h"

#include <algorithm>

#include "base/text.h"

namespace planscribe::compare {
namespace {

using ByKey = std::map<std::string, Measure>;

/// The measure of a name among those of its association.
Measure& known_as(ByKey& known, const std::string& name) {
    const std::string key = measure_key(name);
    if (const auto same = known.find(key); same != known.end()) return same->second;
    for (auto& [other, measure] : known)
        if (alike(other, key)) return measure;
    return known[key];
}

Maybe price_of(const facts::InitiativeFact& initiative, int year, int document) {
    for (const facts::Payment& payment : initiative.financing) {
        if (payment.year != year) continue;
        Figure figure;
        figure.account = "4";
        figure.year = year;
        figure.value = Range{payment.amount, payment.amount};
        figure.places = at(payment.place, document);
        return figure;
    }
    return std::nullopt;
}

void add_staff(Measure& measure, int year, const facts::InitiativeFact& initiative, int document) {
    if (initiative.staff.empty() || measure.staff.contains(year)) return;
    Staff& staff = measure.staff[year];
    staff.posts = initiative.staff;
    staff.parties = initiative.owner;
    staff.parties.insert(staff.parties.end(), initiative.partners.begin(),
                         initiative.partners.end());
    staff.document = document;
}

void add_told(const Panel& panel, int association, ByKey& known) {
    each_plan_of(panel, association, [&](int year, const std::vector<int>& documents) {
        for (const int document : documents)
            for (const auto& initiative : panel.document(document).facts.initiatives) {
                Measure& measure = known_as(known, initiative.name);
                measure.name = initiative.name;
                Maybe& price = measure.prices[year];
                if (!price) price = price_of(initiative, year, document);
                measure.places.push_back(at(initiative.place, document).front());
                add_staff(measure, year, initiative, document);
            }
    });
}

}  // namespace

std::string measure_key(const std::string& name) {
    const std::string own = name.substr(0, name.find('('));  // "(fr.o.m. april)" names nothing
    const std::string key = join(letter_runs(fold(own)), " ");
    return key.empty() ? join(letter_runs(fold(name)), " ") : key;
}

std::vector<Measure> measures(const Panel& panel) {
    std::vector<ByKey> known(panel.associations().size());
    for (const NamedFigure& named : panel.named()) {
        const Figure& figure = *named.figure;
        if (!figure.account.starts_with('4') || figure.stage != Stage::budget ||
            figure.year != named.told_in)
            continue;
        Measure& measure =
            known_as(known.at(static_cast<std::size_t>(named.association)), figure.label);
        measure.name = figure.label;
        measure.prices[figure.year] = figure;
    }
    std::vector<Measure> all;
    for (std::size_t a = 0; a < known.size(); ++a) {
        add_told(panel, static_cast<int>(a), known[a]);
        for (auto& [key, measure] : known[a]) {
            measure.association = static_cast<int>(a);
            all.push_back(std::move(measure));
        }
    }
    return all;
}

}  // namespace planscribe::compare
