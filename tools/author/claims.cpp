#include "author/claims.h"

namespace planscribe::author {
namespace {

Statement statement(Concept about, int year, Kronor amount) {
    Statement said;
    said.about = about;
    said.year = year;
    said.amount = Amount::kronor(amount);
    return said;
}

std::string with_tenth(Kronor amount) {
    const Kronor tenths = amount / 100'000;
    std::string text = with_blanks(tenths / 10);
    return tenths % 10 == 0 ? text : text + "," + std::to_string(tenths % 10);
}

}  // namespace

AmountWords invented_words(Unit tables, Dice& dice) {
    AmountWords words;
    words.unit = tables == Unit::tkr && dice.happens(0.6) ? Unit::tkr : Unit::kr;
    words.kr = dice.happens(0.5) ? "kronor" : "kr";
    words.mkr = dice.pick<std::string>({"miljoner kronor", "miljoner kr", "mkr", "mnkr"});
    words.exact_millions = dice.happens(0.25);
    return words;
}

std::map<std::string, Statement> claims_of(const Ledger& ledger) {
    constexpr std::size_t now = Ledger::budget;
    const int year = ledger.years[now];
    const Kronor result = ledger.result.in(now);
    std::map<std::string, Statement> claims = {
        {"stat", statement(Concept::state_grant, year, ledger.state.in(now))},
        {"stat1", statement(Concept::state_grant, year + 1, ledger.state.in(now + 1))},
        {"bidrag", statement(Concept::member_contributions, year, ledger.contributions(now))},
        {"bidrag1",
         statement(Concept::member_contributions, year + 1, ledger.contributions(now + 1))},
        {"intäkter", statement(Concept::total_income, year, ledger.income(now))},
        {"kostnader", statement(Concept::total_cost, year, ledger.cost(now))},
        {"ib", statement(Concept::equity_opening, year, ledger.opening.in(now))},
        {"ub", statement(Concept::equity_closing, year, ledger.closing.in(now))},
        {"region", statement(Concept::other, year, ledger.region.in(now))}};
    if (result < 0) claims["underskott"] = statement(Concept::result, year, result);
    if (result > 0) claims["överskott"] = statement(Concept::result, year, result);
    const Kronor change = ledger.state.in(now)-ledger.state.in(now - 1);
    if (change > 0) claims["ökning"] = statement(Concept::other, year, change);
    if (change < 0) claims["minskning"] = statement(Concept::other, year, -change);
    return claims;
}

std::optional<Statement> measure_claim(const Ledger& ledger, const Measure& measure,
                                       std::size_t index, std::size_t column) {
    const Kronor amount = ledger.measures[index].in(column);
    if (amount <= 0) return std::nullopt;
    Statement said = statement(measure.activity ? Concept::activity : Concept::initiative,
                               ledger.years[column], amount);
    said.subject = measure.name;
    return said;
}

std::string with_blanks(Kronor amount) {
    std::string digits = std::to_string(amount < 0 ? -amount : amount);
    for (std::size_t at = digits.size(); at > 3;) digits.insert(at -= 3, " ");
    return digits;
}

Claim printed_claim(Statement said, const AmountWords& words, bool exact) {
    Kronor amount = said.amount.ore / 100;
    const bool negative = amount < 0;
    if (negative) amount = -amount;
    if (!exact) {
        const Kronor step = amount >= 1'000'000 ? 100'000 : amount >= 100'000 ? 10'000 : 1000;
        amount = (amount + step / 2) / step * step;
    }
    said.amount = Amount::kronor(negative ? -amount : amount);
    const bool millions = amount >= 1'000'000 && amount % 100'000 == 0;
    if (millions && (!exact || words.exact_millions))
        return {with_tenth(amount) + " " + words.mkr, said};
    if (words.unit == Unit::tkr && amount % 1000 == 0)
        return {with_blanks(amount / 1000) + " tkr", said};
    return {with_blanks(amount) + " " + words.kr, said};
}

}  // namespace planscribe::author
