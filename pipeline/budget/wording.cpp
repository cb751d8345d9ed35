#include "budget/wording.h"

#include "base/text.h"
#include "budget/rules.h"

namespace planscribe::budget::wording {
namespace {

std::string kr(Amount amount) {
    return format_kronor(amount) + " kr";
}

std::string difference(const Mismatch& mismatch) {
    return kr(narrow(magnitude(Wide{mismatch.given.ore} - mismatch.printed.ore)));
}

Message join(const Message& a, const Message& b) {
    return {a.swedish + b.swedish, a.english + b.english};
}

Message blanks(int count) {
    if (count == 0) return {};
    if (count == 1) return {" En tom ruta räknades som 0.", " One blank cell was counted as 0."};
    const std::string number = std::to_string(count);
    return {" " + number + " tomma rutor räknades som 0.",
            " " + number + " blank cells were counted as 0."};
}

Message remedy(const Mismatch& mismatch) {
    if (!mismatch.remedy) return {};
    const auto& [label, is, would_be] = *mismatch.remedy;
    const std::string swedish = is ? kr(*is) : "tom ruta", english = is ? kr(*is) : "a blank";
    return {
        " Det stämmer om '" + label + "' är " + kr(would_be) + " i stället för " + swedish + ".",
        " It adds up if '" + label + "' is " + kr(would_be) + " instead of " + english + "."};
}

Message blame(const Mismatch& mismatch) {
    if (mismatch.cause == Cause::reading)
        return {" En siffra kan vara fel läst: jämför med papperet.",
                " A digit may have been misread: compare with the paper."};
    if (mismatch.cause == Cause::print && !mismatch.typed)
        return {" Siffrorna är väl lästa, så felet verkar stå på papperet.",
                " The numbers were read well, so the paper itself seems to be wrong."};
    return {};
}

Message tail(const Mismatch& mismatch) {
    return join(join(blanks(mismatch.blanks), remedy(mismatch)), blame(mismatch));
}

Message differs(const Mismatch& m, const std::string& swedish, const std::string& english) {
    return {swedish + " (skillnad " + difference(m) + ").",
            english + " (difference " + difference(m) + ")."};
}

Message opening(const Mismatch& m, const std::string& swedish, const std::string& english) {
    return {swedish + " '" + m.label + "'" + m.column.swedish + " är " + kr(m.printed) +
                (m.typed ? ", men " : " på papperet, men "),
            english + " '" + m.label + "'" + m.column.english + " is " + kr(m.printed) +
                (m.typed ? ", but " : " on paper, but ")};
}

std::string times(std::size_t count, bool swedish) {
    if (count < 2) return "";
    return swedish ? " (på " + std::to_string(count) + " ställen)"
                   : " (in " + std::to_string(count) + " places)";
}

Message shown(std::optional<Amount> amount) {
    if (!amount) return {"är tom", "is blank"};
    return {"visar " + kr(*amount), "shows " + kr(*amount)};
}

}  // namespace

std::string quoted(const std::string& text) {
    constexpr std::size_t longest = 60;
    auto words = planscribe::join(split_blanks(text), " ");
    auto parts = graphemes(words);
    if (parts.size() <= longest) return words;
    parts.resize(longest);
    return planscribe::join(parts, "") + "…";
}

Message column(const Column& column) {
    if (column.year)
        return {" för " + std::to_string(*column.year), " for " + std::to_string(*column.year)};
    if (trim(column.label).empty()) return {};
    const std::string label = quoted(column.label);
    return {" i kolumnen '" + label + "'", " in the column '" + label + "'"};
}

Message sum(const Mismatch& m) {
    const Message begin = opening(m, "Summan", "The sum");
    const Message end =
        m.understood
            ? differs(m, "raderna ger " + kr(m.given), "its rows give " + kr(m.given))
            : Message{"raderna ovanför ger inte det beloppet hur de än räknas (de närmaste ger " +
                          kr(m.given) + ").",
                      "no rows above give that amount (the nearest give " + kr(m.given) + ")."};
    return join(join(begin, end), tail(m));
}

Message result(const Mismatch& m) {
    const Message begin = opening(m, "Resultatet", "The result");
    const Message end = differs(m, "intäkter minus kostnader ger " + kr(m.given),
                                "income less cost gives " + kr(m.given));
    return join(join(begin, end), tail(m));
}

Message balance(const Mismatch& m) {
    const Message begin = opening(m, "Balansräkningen går inte ihop:", "The balance is off:");
    const Message end =
        differs(m, "tillgångarna är " + kr(m.given), "the assets are " + kr(m.given));
    return join(join(begin, end), tail(m));
}

Message equity(const Mismatch& m) {
    const Message begin = opening(m, "Utgående eget kapital", "Closing equity");
    const Message end = differs(m, "ingående kapital och resultat ger " + kr(m.given),
                                "opening equity and the result give " + kr(m.given));
    return join(join(begin, end), tail(m));
}

Message roll_forward(const Mismatch& m) {
    const Message begin = opening(m, "Ingående eget kapital", "Opening equity");
    const Message end = differs(m, "året innan slutade på " + kr(m.given),
                                "the year before closed at " + kr(m.given));
    return join(begin, end);
}

Message equity_use(const Mismatch& m) {
    const Message begin = opening(m, "Användningen av eget kapital", "The use of equity");
    const Message end =
        differs(m, "underskottet är " + kr(m.given), "the deficit is " + kr(m.given));
    return join(begin, end);
}

Message opposite_sign(const std::string& label) {
    return {"Summan '" + label + "' har omvänt tecken mot sina rader. Beloppen stämmer i övrigt.",
            "The sum '" + label + "' has the opposite sign of its rows. Otherwise it adds up."};
}

Message mixed_signs(const Message& column) {
    return {"Kostnadernas summor" + column.swedish + " står både med och utan minus.",
            "Sums of costs" + column.english + " stand both with and without a minus."};
}

Message too_large(std::size_t rows, std::size_t columns) {
    const std::string r = std::to_string(rows), c = std::to_string(columns);
    return {"Tabellen har " + r + " rader och " + c + " kolumner, för många för att räkna efter.",
            "The table has " + r + " rows and " + c + " columns, too many to check its sums."};
}

Message without_unit() {
    return {
        "Ingen enhet (kr, tkr eller mkr) kunde läsas för tabellen, och beloppens storlek "
        "avgör det inte. Siffrorna kan stämma, men beloppen är inte bevisade.",
        "No unit (kr, tkr or mkr) could be read for the table, and the size of its amounts "
        "does not tell. The digits may be right, but the amounts are not proved."};
}

Message state_share(const Message& column, Amount state, Amount others) {
    return {"Staten ska betala hälften av medlemmarnas bidrag. Staten betalar " + kr(state) +
                column.swedish + ", de övriga " + kr(others) + ".",
            "The state should pay half of the members' contributions. It pays " + kr(state) +
                column.english + ", the others " + kr(others) + "."};
}

Message quarters(const Message& column, Amount region, Amount municipalities) {
    return {"Regionen och kommunerna ska betala en fjärdedel var. Regionen betalar " + kr(region) +
                column.swedish + ", kommunerna " + kr(municipalities) + ".",
            "The region and the municipalities should pay a quarter each. The region pays " +
                kr(region) + column.english + ", the municipalities " + kr(municipalities) + "."};
}

Message equity_cap(int year, Amount closing, Amount income) {
    const std::string at = std::to_string(year), cap = kr(highest_equity(income));
    return {"Eget kapital vid slutet av " + at + " är " + kr(closing) +
                ", mer än 20 % av bidragen (" + cap + " av " + kr(income) + ").",
            "Equity at the end of " + at + " is " + kr(closing) +
                ", more than 20 % of the contributions (" + cap + " of " + kr(income) + ")."};
}

Message deficit(int year, Amount result, const std::optional<std::string>& reasons) {
    const std::string at = std::to_string(year);
    const std::string given = reasons ? " '" + quoted(*reasons) + "'" : "";
    return {"Budgeten för " + at + " går med underskott: " + kr(result) +
                ". Det kräver synnerliga skäl eller sparat kapital." +
                (reasons ? " Skäl:" + given + "." : ""),
            "The budget for " + at + " has a deficit: " + kr(result) +
                ". That calls for special reasons or saved equity." +
                (reasons ? " Reasons:" + given + "." : "")};
}

Message room() {
    return {"Kvar att besluta om", "Left to decide on"};
}

Message room_of_year() {
    return {"Kvar av årets medel", "Left of the year's money"};
}

Message room_with_equity() {
    return {"Kvar med eget kapital", "Left with equity"};
}

Message room_cap() {
    return {"Tak för eget kapital (20 % av bidragen)", "Cap on equity (20 % of contributions)"};
}

Message room_below_cap() {
    return {"Utrymme under taket", "Room below the cap"};
}

Message prose_vs_table(const Claim& claim, const std::string& row, std::optional<Amount> amount) {
    const std::string year = std::to_string(claim.year);
    const Message cell = shown(amount);
    return {"Texten anger " + kr(claim.amount) + " som " + claim.what.swedish + " " + year +
                times(claim.times, true) + ", men tabellens rad '" + row + "' " + cell.swedish +
                ".",
            "The text gives " + kr(claim.amount) + " as " + claim.what.english + " in " + year +
                times(claim.times, false) + ", but the table's row '" + row + "' " + cell.english +
                "."};
}

Message prose_vs_rows(const Claim& claim, const std::string& first, const std::string& last,
                      Amount amount) {
    const std::string year = std::to_string(claim.year);
    return {"Texten anger " + kr(claim.amount) + " som " + claim.what.swedish + " " + year +
                times(claim.times, true) + ", men tabellens rader från '" + first + "' till '" +
                last + "' ger " + kr(amount) + ".",
            "The text gives " + kr(claim.amount) + " as " + claim.what.english + " in " + year +
                times(claim.times, false) + ", but the table's rows from '" + first + "' to '" +
                last + "' give " + kr(amount) + "."};
}

Message row_swap(const Claim& claim, const std::string& row, std::optional<Amount> amount,
                 const std::string& other_row) {
    const std::string year = std::to_string(claim.year), sum = kr(claim.amount);
    const Message cell = shown(amount);
    return {sum + " för " + year + " står på raden '" + other_row +
                "', men texten säger att beloppet gäller " + claim.what.swedish + " (raden '" +
                row + "' " + cell.swedish + "). Summorna märker inte om två rader har bytt plats.",
            sum + " for " + year + " stands on the row '" + other_row +
                "', but the text says that it is for " + claim.what.english + " (the row '" + row +
                "' " + cell.english + "). Sums are blind to two rows that changed places."};
}

Message other_name(const Claim& claim, const std::string& row) {
    const std::string year = std::to_string(claim.year), sum = kr(claim.amount);
    return {sum + " för " + year + " gäller " + claim.what.swedish + " enligt texten och raden '" +
                row + "' enligt tabellen: samma sak med två namn?",
            sum + " for " + year + " is for " + claim.what.english +
                " by the text and for the row '" + row + "' by the table: one thing, two names?"};
}

Message not_twice_the_state(int year, Amount total, Amount state) {
    const std::string at = std::to_string(year);
    return {"Texten anger " + kr(total) + " som medlemmarnas bidrag " + at +
                ", men dubbla statens bidrag (" + kr(state) + ") är " +
                kr(narrow(Wide{2} * state.ore)) + ".",
            "The text gives " + kr(total) + " as the members' contributions in " + at +
                ", but twice the state's grant (" + kr(state) + ") is " +
                kr(narrow(Wide{2} * state.ore)) + "."};
}

Message name_of(Concept about) {
    switch (about) {
        case Concept::state_grant:
            return {"statens bidrag", "the state's grant"};
        case Concept::member_contributions:
            return {"medlemmarnas bidrag", "the members' contributions"};
        case Concept::total_income:
            return {"intäkter", "income"};
        case Concept::total_cost:
            return {"kostnader", "cost"};
        case Concept::equity_opening:
            return {"ingående eget kapital", "opening equity"};
        case Concept::equity_closing:
            return {"utgående eget kapital", "closing equity"};
        case Concept::result:
            return {"resultat", "the result"};
        default:
            return {"belopp", "an amount"};
    }
}

}  // namespace planscribe::budget::wording
