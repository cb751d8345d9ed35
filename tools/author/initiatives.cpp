#include "author/initiatives.h"

#include "author/places.h"

namespace planscribe::author {
namespace {

using press::InitiativeBlock;
using press::InitiativeForm;

/// Writes the block of one measure.
class Presentation {
public:
    Presentation(const Measure& measure, std::size_t index, const Ledger& ledger,
                 const InitiativeHabit& habit, const AmountWords& words, Writer& writer, Dice& dice)
        : measure_(measure),
          index_(index),
          ledger_(ledger),
          habit_(habit),
          words_(words),
          writer_(writer),
          dice_(dice) {}

    InitiativeBlock write() {
        block_.form = habit_.form;
        block_.owner_label = habit_.owner_label;
        block_.partners_label = habit_.partners_label;
        block_.financing_label = habit_.financing_label;
        block_.initiative.name = measure_.name;
        tell();
        if (habit_.form == InitiativeForm::lettered) {
            finance(Ledger::budget);
        } else if (habit_.form == InitiativeForm::card) {
            write_card();
        } else {
            write_description();
        }
        for (const char* fact : {"insats", "ägare", "partner"}) writer_.forget(fact);
        return std::move(block_);
    }

private:
    void tell() {
        writer_.fact("insats", measure_.name);
        writer_.fact("ägare", enumerated(measure_.owner));
        writer_.fact("partner", enumerated(measure_.partners));
    }

    bool finance(std::size_t column) {
        const auto claim = measure_claim(ledger_, measure_, index_, column);
        if (!claim) return false;
        block_.initiative.financing.push_back({*claim->year, claim->amount, {}});
        return true;
    }

    void write_parties() {
        block_.initiative.owner = measure_.owner;
        block_.initiative.partners = measure_.partners;
    }

    void write_card() {
        write_parties();
        finance(Ledger::budget);
        if (habit_.two_years) finance(Ledger::budget + 1);
        block_.description =
            writer_.paragraph(measure_.structural ? "struktur_beskrivning" : "insats_beskrivning",
                              dice_.between(2, 4));
        if (habit_.goals)
            block_.initiative.goals =
                invented_goals("insatsmål", dice_.between(1, 3), writer_, dice_);
    }

    void append(const press::Prose& more) {
        press::Prose& whole = block_.description;
        if (!whole.text.empty() && !more.text.empty()) whole.text += ' ';
        whole.text += more.text;
        whole.statements.insert(whole.statements.end(), more.statements.begin(),
                                more.statements.end());
    }

    void write_description() {
        const auto again = [&](const char* rule) {
            return press::Prose{capitalized(writer_.phrase(rule)), {}};
        };
        append(again("insats_parter"));
        write_parties();
        append(
            writer_.paragraph(measure_.structural ? "struktur_beskrivning" : "insats_beskrivning",
                              dice_.between(1, 4)));
        append_amount(Ledger::budget, "insats_medel");
        if (dice_.happens(0.25)) append_amount(Ledger::budget + 1, "insats_medel_senare");
    }

    void append_amount(std::size_t column, const char* rule) {
        if (!finance(column)) return;
        const Claim claim =
            printed_claim(*measure_claim(ledger_, measure_, index_, column), words_, true);
        writer_.fact("belopp", claim.printed);
        append({capitalized(writer_.phrase(rule)), {claim.statement}});
        writer_.forget("belopp");
    }

    const Measure& measure_;
    std::size_t index_;
    const Ledger& ledger_;
    const InitiativeHabit& habit_;
    const AmountWords& words_;
    Writer& writer_;
    Dice& dice_;
    InitiativeBlock block_;
};

}  // namespace

InitiativeHabit invented_initiative_habit(Dice& dice) {
    InitiativeHabit habit;
    habit.form = static_cast<InitiativeForm>(dice.weighted({5, 4, 2}));
    habit.owner_label = dice.pick<std::string>(
        {"Verksamhetsägare", "Projektägare", "Ägare", "Insatsägare", "Ansvarig part"});
    habit.partners_label = dice.pick<std::string>(
        {"Medparter", "Samverkansparter", "Övriga parter", "Medverkande parter", "Parter"});
    habit.financing_label = dice.pick<std::string>(
        {"Förbundets finansiering", "Finansiering", "Beviljade medel", "Budget"});
    habit.goals = dice.happens(0.6);
    habit.two_years = dice.happens(0.2);
    return habit;
}

std::vector<InitiativeBlock> initiative_blocks(const std::vector<Measure>& measures,
                                               const Ledger& ledger, const InitiativeHabit& habit,
                                               const AmountWords& words, Writer& writer,
                                               Dice& dice) {
    std::vector<InitiativeBlock> blocks;
    for (std::size_t i = 0; i < measures.size(); ++i) {
        if (measures[i].activity || ledger.measures[i].in(Ledger::budget) <= 0) continue;
        if (!blocks.empty() && dice.happens(0.15)) continue;
        blocks.push_back(Presentation(measures[i], i, ledger, habit, words, writer, dice).write());
    }
    return blocks;
}

}  // namespace planscribe::author
