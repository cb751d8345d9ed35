#pragma once

#include "author/association.h"
#include "author/grammar.h"
#include "author/people.h"

namespace planscribe::author {

/// Tells a writer what the sentences may speak of: names, years, dates, numbers.
void tell_facts(Writer& writer, const Association& association, int year, People& people,
                Dice& dice);

/// "den 8 mars 2024", "2024-03-08", "8 mars 2024", as a plan writes dates.
struct DateWords {
    int form = 0;

    std::string of(const std::string& iso) const;
};

/// "2024-03-08".
std::string iso_date(int year, int month, int day);

/// "tre"; digits above twelve.
std::string in_words(int number);

}  // namespace planscribe::author
