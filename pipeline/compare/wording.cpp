#include "compare/wording.h"

namespace planscribe::compare {
namespace {

std::string amount_of(const Figure& figure) {
    if (!figure.value) return "?";
    const std::string low = format_kronor(figure.value->low);
    return figure.value->exact() ? low : low + "–" + format_kronor(figure.value->high);
}

std::string subject_of(const Figure& figure, const Chart& chart) {
    return figure.label.empty() ? chart.name(figure.account) : figure.label;
}

Message settled(const Contradiction& found) {
    if (!found.settled) return {"", ""};
    const std::string amount = amount_of(*found.settled);
    return {" Det osäkra talet kan vara " + amount + ", som det andra dokumentet säger.",
            " The number in doubt may be " + amount + ", as the other document says."};
}

}  // namespace

Message wording(const Contradiction& found, const std::string& file, const std::string& other,
                const Chart& chart) {
    const Figure &one = found.first, &two = found.second;
    const std::string year = std::to_string(one.year), next = std::to_string(two.year);
    const std::string first = amount_of(one), second = amount_of(two);
    const Message more = settled(found);
    if (found.rule == "roll_forward")
        return {"Utgående eget kapital " + year + " är " + first + " kr i " + file +
                    ", men ingående " + next + " är " + second + " kr i " + other + "." +
                    more.swedish,
                "Closing equity of " + year + " is " + first + " kr in " + file +
                    ", but the opening of " + next + " is " + second + " kr in " + other + "." +
                    more.english};
    const std::string subject = subject_of(one, chart);
    return {subject + " " + year + " är " + first + " kr i " + file + ", men " + second + " kr i " +
                other + "." + more.swedish,
            subject + " " + year + " is " + first + " kr in " + file + ", but " + second +
                " kr in " + other + "." + more.english};
}

}  // namespace planscribe::compare
