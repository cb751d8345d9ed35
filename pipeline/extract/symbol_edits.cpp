#include "extract/symbol_edits.h"

#include <algorithm>
#include <tuple>

#include "base/text.h"
#include "model/alternative_text.h"

namespace planscribe::extract {
namespace {

constexpr int least_cost = 300;
constexpr int letter_cost = 300;  ///< for a letter that stands for a digit
constexpr int certain_cost = 1'000;
constexpr int lost_sign = 6'500;
constexpr int lost_sign_in_signed_row = 2'500;
constexpr int lost_sign_discount = 500;
constexpr int added_sign = 7'500;
constexpr int lost_in_wide = 4'500;  ///< by how much a lost digit is the likelier
constexpr int no_room = 3'000;       ///< for a digit more than the ink is wide for
constexpr int stray_mark = 1'500;
constexpr int zero_in_marks = 700;
constexpr int ringed_zero = 700;
constexpr int lost_blank = 300;
constexpr int lost_comma = 1'000;
constexpr int sign_in_marks = 600;
constexpr int marks_in_unsigned_row = 400;
constexpr int mark_in_signed_row = 400;
constexpr int sign_not_seen_again = 1'500;
constexpr int sign_in_signed_row = 2'000;    ///< a mark is a sign the likelier for it
constexpr int sign_in_unsigned_row = 2'500;  ///< by how much a sign is the less likely for it

bool is_digit(std::string_view symbol) {
    return symbol.size() == 1 && planscribe::is_digit(symbol[0]);
}

bool is_sign(std::string_view symbol) {
    return symbol == "-" || symbol == "−" || symbol == "–" || symbol == "(";
}

bool separates(std::string_view symbol) {
    return symbol == " " || symbol == "." || symbol == ",";
}

bool is_mark(const std::string& symbol) {
    return symbol != " " && !has_letter(symbol) && !has_digit(symbol);
}

/// A lone 1 that is as wide as it is high is two of them.
bool is_wide_one(const Word& word) {
    return word.raw == "1" && 10 * word.box.width > 9 * word.box.height;
}

/// How many digits wide a word is, its dots and commas half of one each; 0 where it holds anything
/// else.
double widths_of(const Word& word) {
    const auto digits = static_cast<double>(std::ranges::count_if(word.raw, planscribe::is_digit));
    const auto marks = static_cast<double>(std::ranges::count_if(
        word.raw, [](char symbol) { return symbol == '.' || symbol == ','; }));
    const bool alone = digits + marks == static_cast<double>(word.raw.size());
    return alone && digits > 0 && word.box.height > 0 ? digits + marks / 2 : 0;
}

/// Wider by nearly half a digit than its digits take: a narrow 1 may be lost in it. From a thousand
/// on the blank behind it may be.
bool is_too_wide(const Word& word, double digit_width) {
    constexpr double thousand = 4, blank = 0.55;
    const double widths = widths_of(word);
    const bool parted = word.raw.find_first_of(".,") != std::string::npos;
    const double more = 0.4 + (widths >= thousand && !parted ? blank : 0);
    return widths > 0 && digit_width > 0 &&
           word.box.width > (widths + more) * digit_width * word.box.height;
}

/// How much cheaper a confusion is where the engine was unsure of the word.
int discount(const Word& word) {
    if (word.confidence >= 90) return 0;
    if (word.confidence >= 80) return 1'000;
    return word.confidence >= 60 ? 3'000 : 4'500;
}

/// What a confusion costs that is likelier by `likelier` here. What people found elsewhere in the
/// document helps arithmetic to choose; it casts doubt on no number by itself.
int cost_of(const Confusion& confusion, int likelier) {
    constexpr int least_learned = 2'100;  // more than near_rival
    const int known = confusion.cost - likelier;
    if (confusion.learned == 0) return known;
    return std::min(known, std::max(confusion.learned - likelier, least_learned));
}

/// Of a hundred digits that the engine held possible by 40 to 70 per cent, about fifteen were the
/// truth; above that nearly half, below it three.
int engine_cost(const Word& word, int percent) {
    const int cost = percent >= 40 ? 35 * (100 - percent) : 3'000 + 40 * (40 - percent);
    return std::max(least_cost, cost) + (word.confidence >= 95 ? certain_cost : 0);
}

class Editor {
public:
    Editor(const std::vector<Symbol>& symbols, const DigitConfusions& confusions, CellSense sense)
        : symbols_(symbols), confusions_(confusions), sense_(sense) {
        const auto digit = [](const Symbol& symbol) { return is_digit(symbol.text); };
        first_ = static_cast<std::size_t>(std::ranges::find_if(symbols, digit) - symbols.begin());
        const auto last = std::ranges::find_if(symbols.rbegin(), symbols.rend(), digit);
        unit_ = sense.readable ? static_cast<std::size_t>(symbols.rend() - last) : symbols.size();
    }

    std::vector<Edit> run() {
        for (std::size_t at = 0; at < unit_; ++at) {
            if (!symbols_[at].word) continue;
            add_alternatives(at);
            add_doubled(at);
            add_confusions(at);
            add_lost_one(at);
            add_guesses(at);
        }
        if (first_ < symbols_.size()) add_sign();
        add_ringed_zero();
        add_lost_blanks();
        add_lost_comma();
        add_zero_in_marks();
        add_sign_in_marks();
        std::ranges::sort(edits_, {}, [](const Edit& edit) {
            return std::tie(edit.cost, edit.from, edit.count, edit.text);
        });
        return std::move(edits_);
    }

private:
    void add(std::size_t from, std::size_t count, std::string text, int cost) {
        const bool signs = is_sign(text.substr(0, 1)) && !is_sign(symbols_[from].text);
        const int less_likely = sense_.place.unsigned_row && signs ? sign_in_unsigned_row : 0;
        edits_.push_back({from, count, std::move(text), std::max(cost + less_likely, least_cost)});
    }

    template <typename Visit>
    void for_alternatives(std::size_t at, Visit visit) const {
        const Symbol& symbol = symbols_[at];
        for (const Alternative& other : symbol.word->alternatives)
            if (static_cast<int>(other.symbol) == symbol.raw) visit(text_of(other), other.percent);
    }

    void add_alternatives(std::size_t at) {
        const Symbol& symbol = symbols_[at];
        for_alternatives(at, [&](const std::string& text, int percent) {
            const int cost = engine_cost(*symbol.word, percent);
            if (is_sign(text) && at == first_) {
                add(at, 0, "-", cost);
                add(at, 1, "-", cost + certain_cost);
            }
            if (text == symbol.text) return;
            if (is_digit(text)) return add(at, 1, text, cost);
            const auto& digits = confusions_.of(text);
            if (digits.empty() || !is_digit(digits.front().on_paper)) return;
            if (digits.front().on_paper != symbol.text)
                add(at, 1, digits.front().on_paper, cost + letter_cost);
        });
    }

    int percent_of(std::size_t at, const std::string& wanted) const {
        int found = 0;
        for_alternatives(at, [&](const std::string& text, int percent) {
            if (text == wanted) found = std::max(found, percent);
        });
        return found;
    }

    /// Where the engine held each of two neighbours for the other, one of them is not there.
    void add_doubled(std::size_t at) {
        if (at + 1 == symbols_.size() || symbols_[at + 1].word != symbols_[at].word) return;
        const std::string &here = symbols_[at].text, &next = symbols_[at + 1].text;
        if (!is_digit(here) || !is_digit(next)) return;
        const int first = percent_of(at, next), second = percent_of(at + 1, here);
        if (first == 0 || second == 0) return;
        const int cost = engine_cost(*symbols_[at].word, std::max(first, second));
        add(at, 1, "", cost + (first < second ? certain_cost : 0));
        add(at + 1, 1, "", cost + (first < second ? 0 : certain_cost));
    }

    void add_confusions(std::size_t at) {
        const Symbol& symbol = symbols_[at];
        for (const Confusion& confusion : confusions_.of(symbol.text)) {
            const bool leads = at == first_ || !is_digit(symbol.text);
            if (!is_digit(confusion.on_paper) && (!leads || at > first_)) continue;
            if (separates(symbol.text) && at > first_) continue;
            const int likelier =
                sense_.place.signed_row && is_sign(confusion.on_paper) ? sign_in_signed_row : 0;
            add(at, 1, confusion.on_paper, cost_of(confusion, discount(*symbol.word) + likelier));
        }
        if (is_sign(symbol.text) && at > first_) add(at, 1, " ", stray_mark);
        const bool belongs =
            is_digit(symbol.text) || is_sign(symbol.text) || separates(symbol.text);
        if (!belongs) add(at, 1, "", stray_mark);
    }

    /// A thin 1 vanishes beside another, or at the head of a number.
    void add_lost_one(std::size_t at) {
        const bool beside = symbols_[at].text == "1";
        if (at != first_ && !beside) return;
        if (is_wide_one(*symbols_[at].word)) return add(at, 0, "1", least_cost);
        const Word& word = *symbols_[at].word;
        const int wide = is_too_wide(word, sense_.place.digit_width) ? lost_in_wide : 0;
        for (const Confusion& confusion : confusions_.of(""))
            add(at, 0, confusion.on_paper, confusion.cost - std::max(wide, discount(word)));
    }

    void add_guesses(std::size_t at) {
        const Word* word = symbols_[at].word;
        if (std::ranges::find(symbols_, word, &Symbol::word) - symbols_.begin() !=
            static_cast<std::ptrdiff_t>(at))
            return;
        std::size_t end = symbols_.size();
        while (symbols_[end - 1].word != word) --end;
        const bool sign = is_sign(symbols_[at].text);
        for (const Guess& guess : word->guesses) {
            if (!has_digit(guess.text)) continue;
            const int cost = guess.cost + (has_room(*word, guess) ? 0 : no_room);
            if (const auto text = with_lost_comma(guess.text)) {
                add(at, end - at, *text, cost);
                add(at, end - at, guess.text, cost + lost_comma);
                continue;
            }
            const bool lost = sign && planscribe::is_digit(guess.text.front());
            add(at, end - at, guess.text, cost + (lost ? sign_not_seen_again : 0));
            if (lost) add(at + 1, end - at - 1, guess.text, cost);
        }
    }

    /// Whether the ink may hold as many digits as a guess has.
    bool has_room(const Word& word, const Guess& guess) const {
        const bool more = std::ranges::count_if(guess.text, planscribe::is_digit) >
                          std::ranges::count_if(word.raw, planscribe::is_digit);
        const bool known = sense_.place.digit_width > 0 && widths_of(word) > 0;
        return !more || !known || word.incomplete || is_too_wide(word, sense_.place.digit_width);
    }

    /// Nothing where a number needs none, or has one.
    std::optional<std::string> with_lost_comma(std::string text) const {
        const std::size_t decimals = sense_.place.decimals;
        if (decimals == 0 || text.size() <= decimals ||
            !std::ranges::all_of(text, planscribe::is_digit))
            return std::nullopt;
        return text.insert(text.size() - decimals, ",");
    }

    /// A minus and crumbs beside it: "=-3 155 000", "=++-14 503 000".
    void add_sign_in_marks() {
        if (first_ < 2 || first_ == symbols_.size()) return;
        bool sign = false;
        for (std::size_t at = 0; at < first_; ++at) {
            const std::string& mark = symbols_[at].text;
            if (has_letter(mark) || mark == " ") return;
            sign = sign || is_sign(mark);
        }
        if (!sign) return;
        add(0, first_, "-", sign_in_marks);
        if (sense_.place.unsigned_row) add(0, first_, "", marks_in_unsigned_row);
    }

    /// A lone zero is read as brackets, with or without a crumb between them: "[]", "[t]", "(4]".
    void add_ringed_zero() {
        const auto is_any = [&](std::size_t at, std::string_view marks) {
            return symbols_[at].text.size() == 1 &&
                   marks.find(symbols_[at].text) != std::string_view::npos;
        };
        const std::size_t count = symbols_.size();
        if (sense_.readable || count < 2 || count > 3) return;
        if (is_any(0, "[(|L") && is_any(count - 1, "])|")) add(0, count, "0", ringed_zero);
    }

    std::size_t digits_from(std::size_t at) const {
        std::size_t end = at;
        while (end < symbols_.size() && is_digit(symbols_[end].text)) ++end;
        return end - at;
    }

    /// Thousands of which only some are set apart: "15 840000", "17531 000".
    void add_lost_blanks() {
        constexpr std::size_t group = 3;
        if (sense_.readable) return;
        for (std::size_t at = 1; at < symbols_.size(); ++at) {
            if (!is_digit(symbols_[at - 1].text)) continue;
            const std::size_t behind = digits_from(at);
            if (behind > 0 && behind % group == 0) add(at, 0, " ", lost_blank);
        }
    }

    /// "12" among amounts of one decimal each is "1,2".
    void add_lost_comma() {
        const std::size_t decimals = sense_.place.decimals,
                          end = sense_.readable ? unit_ : symbols_.size();
        if (decimals == 0 || end <= decimals) return;
        for (std::size_t at = 0; at < end; ++at)
            if (separates(symbols_[at].text)) return;
        add(end - decimals, 0, ",", lost_comma);
    }

    /// A dash or zero of which a few marks are left.
    void add_zero_in_marks() {
        constexpr std::size_t most = 3;
        const bool marks = std::ranges::all_of(symbols_, [](const Symbol& symbol) {
            return symbol.word && is_mark(symbol.text) &&
                   10 * symbol.word->box.width <= 12 * symbol.word->box.height;
        });
        if (!sense_.readable && marks && symbols_.size() <= most)
            add(0, symbols_.size(), "0", zero_in_marks);
    }

    /// A mark that no confusion makes a sign already.
    bool may_be_sign(const std::string& symbol) const {
        return is_mark(symbol) &&
               std::ranges::none_of(confusions_.of(symbol),
                                    [](const auto& other) { return is_sign(other.on_paper); });
    }

    void add_sign() {
        std::size_t sign = first_;
        while (sign > 0 && !is_sign(symbols_[sign - 1].text)) --sign;
        if (sign > 0)
            add(sign - 1, 1, "",
                added_sign - discount(*symbols_[first_].word) -
                    (sense_.place.unsigned_row ? sign_in_unsigned_row : 0));
        else if (first_ > 0 && symbols_[first_ - 1].text == "+")
            add(first_ - 1, 1, "-", sign_in_marks);
        else if (sense_.place.signed_row && first_ > 0 && may_be_sign(symbols_[first_ - 1].text))
            add(first_ - 1, 1, "-", mark_in_signed_row);
        else
            add(first_, 0, "-",
                (sense_.place.signed_row ? lost_sign_in_signed_row : lost_sign) -
                    std::min(discount(*symbols_[first_].word), lost_sign_discount));
    }

    const std::vector<Symbol>& symbols_;
    const DigitConfusions& confusions_;
    CellSense sense_;
    std::size_t first_ = 0;  ///< the first digit
    std::size_t unit_ = 0;   ///< where the unit begins, or the end
    std::vector<Edit> edits_;
};

/// The symbols of one word, with their places in what was read.
void append(std::vector<Symbol>& symbols, const Word& word) {
    const auto text = graphemes(word.text), raw = graphemes(word.raw);
    const auto filled = [](const std::string& symbol) { return !trim(symbol).empty(); };
    const bool same = std::ranges::count_if(text, filled) == std::ranges::count_if(raw, filled);
    std::size_t at = 0;
    for (const std::string& symbol : text) {
        if (!filled(symbol)) {
            symbols.push_back({" ", nullptr});
            continue;
        }
        while (same && !filled(raw[at])) ++at;
        symbols.push_back({symbol, &word, same ? static_cast<int>(at++) : -1});
    }
}

}  // namespace

std::vector<Symbol> symbols_of(const std::vector<Page>& pages, const Ink& ink) {
    std::vector<Symbol> symbols;
    for (const WordId id : ink) {
        const Word& word =
            pages[static_cast<std::size_t>(id.page)].words[static_cast<std::size_t>(id.word)];
        if (word.text.empty()) continue;
        if (!symbols.empty()) symbols.push_back({" ", nullptr});
        append(symbols, word);
    }
    return symbols;
}

std::size_t decimals_of(const std::vector<Symbol>& symbols) {
    std::size_t digits = 0;
    const auto last = std::ranges::find_if(symbols.rbegin(), symbols.rend(),
                                           [](const Symbol& s) { return is_digit(s.text); });
    for (auto symbol = last; symbol != symbols.rend(); ++symbol, ++digits) {
        if (symbol->text == ",") return digits;
        if (!is_digit(symbol->text)) return 0;
    }
    return 0;
}

std::optional<double> digit_width(const std::vector<Symbol>& symbols) {
    for (const Symbol& symbol : symbols) {
        if (!symbol.word) continue;
        const double widths = widths_of(*symbol.word);
        if (widths > 0 && symbol.word->raw.find('1') == std::string::npos)
            return symbol.word->box.width / (widths * symbol.word->box.height);
    }
    return std::nullopt;
}

std::vector<Edit> edits_of(const std::vector<Symbol>& symbols, const DigitConfusions& confusions,
                           CellSense sense) {
    return Editor(symbols, confusions, sense).run();
}

}  // namespace planscribe::extract
