#include "layout/tokens.h"

#include <algorithm>
#include <string_view>

#include "base/text.h"

namespace planscribe::layout {
namespace {

/// A blank inside a number is narrower than this many digits; a gap between columns is wider.
constexpr double widest_blank = 1.5;
constexpr double widest_blank_behind_sign = 2.2;  ///< typewriters set both narrow on their pitch

/// The word in ASCII where signs and brackets are concerned.
std::string plain(const std::string& raw) {
    std::string text = raw;
    for (const std::string_view dash : {"\u2212", "\u2013", "\u2014"})
        for (std::size_t at = text.find(dash); at != std::string::npos; at = text.find(dash))
            text.replace(at, dash.size(), "-");
    return text;
}

bool only(const std::string& text, std::string_view allowed) {
    return !text.empty() && text.find_first_not_of(allowed) == std::string::npos;
}

bool is_sign(const std::string& text) {
    return only(text, "-=~") && text.size() <= 2;
}

bool is_leader(const std::string& text) {
    return only(text, "._,:;'") || text == "\u2026" || text == "\u00B7" || text == "\u2022";
}

/// kr, tkr … and %, alone.
bool is_unit(const std::string& text) {
    static const std::vector<std::string> units{"kr", "kr.", "tkr", "mkr", "mnkr", "kronor", "%"};
    return std::ranges::find(units, lower(text)) != units.end();
}

/// A speck that reads as a dash between a head and three last digits, as "998-000". As elsewhere
/// the head may have lost a blank.
bool is_speck(const std::string& text, std::size_t at) {
    const std::size_t head = text.find_first_of("0123456789");
    return text[at] == '-' && at - head <= 4 && at + 4 == text.size() &&
           only(text.substr(at + 1), "0123456789");
}

/// Digits with what may stand around and between them; letters only where digits are more.
/// A dash stands before the first digit only: "2025-2027" and "2024-03-08" are no numbers.
bool is_number(const std::string& text) {
    std::size_t digits = 0, letters = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (digits > 0 && is_speck(text, at)) continue;
        if (is_digit(c))
            ++digits;
        else if (only({c}, "OoQlI|SsB[]"))
            ++letters;
        else if (!only({c}, digits == 0 ? "-=~+.,('" : ".,()'%"))
            return false;
    }
    constexpr std::size_t longest_mark = 2;  ///< digits of "12)" before an item of a list
    const bool closes_only =
        text.find(')') != std::string::npos && text.find('(') == std::string::npos;
    return digits > letters && (!closes_only || digits > longest_mark);
}

/// A unit, or one behind a speck: "-kr".
bool ends_number(const std::string& text) {
    return is_unit(text) ||
           (text.size() > 1 && only(text.substr(0, 1), "-=~:;'") && is_unit(text.substr(1)));
}

/// A number with its unit glued to it, as "500kr".
bool is_number_with_unit(const std::string& text) {
    const auto at = text.find_last_of("0123456789");
    return at != std::string::npos && ends_number(text.substr(at + 1)) &&
           is_number(text.substr(0, at + 1));
}

/// A zero that was read as a letter, with its unit.
bool is_zero_with_unit(const std::string& text) {
    const auto rest = text.find_first_not_of("Oo");
    return rest != std::string::npos && rest > 0 && rest <= 2 && text[rest] != '%' &&
           is_unit(text.substr(rest));
}

/// The word without crumbs around it, as "«4", "+«18", "[0]" or, where three digits may follow,
/// "1:".
std::string bare(std::string text) {
    constexpr std::size_t longest_head = 4;
    if (text.starts_with('+')) text.erase(0, 1);
    for (const std::string_view mark :
         {"«", "»", "“", "”", "’", "‘", "[", "]", "|", "\"", "*", "^"}) {
        if (text.starts_with(mark)) text.erase(0, mark.size());
        if (text.ends_with(mark)) text.erase(text.size() - mark.size());
    }
    if (text.size() <= longest_head && text.ends_with(':')) text.pop_back();
    return text;
}

/// A crumb of a rule before thousands: ":1655500kr".
bool is_number_behind_speck(const std::string& text) {
    constexpr std::ptrdiff_t fewest_digits = 4;
    if (text.empty() || !only(text.substr(0, 1), ":;.")) return false;
    const std::string rest = text.substr(1);
    return std::ranges::count_if(rest, is_digit) >= fewest_digits && is_digit(rest.front()) &&
           (is_number(rest) || is_number_with_unit(rest));
}

TokenKind kind_of(const std::string& raw) {
    const std::string text = plain(raw);
    if (is_sign(text)) return TokenKind::dash;
    if (is_unit(text)) return TokenKind::unit;
    if (is_number(text) || is_number_with_unit(text)) return TokenKind::amount;
    if (is_zero_with_unit(text) || is_number(bare(text)) || is_number_behind_speck(text))
        return TokenKind::amount;
    if (is_leader(text)) return TokenKind::leader;
    return TokenKind::text;
}

bool continues_number(const std::string& raw) {
    const std::size_t digits = std::min(raw.find_first_not_of("0123456789"), raw.size());
    if (digits != 3) return false;
    const std::string rest = trim(raw.substr(digits));
    return rest.empty() || only(rest, "),.") || ends_number(rest);
}

/// Whether a group of three digits may follow. Up to four digits may stand first, since the
/// narrow gap behind a leading 1 is the one that engines lose ("1388 000").
bool takes_group(const std::string& raw) {
    const std::string text = bare(plain(raw));
    const auto from = text.find_first_of("0123456789");
    if (from == std::string::npos || text[from] == '0') return false;
    if (from > 0 && !only(text.substr(0, from), "-=~+( ")) return false;
    const std::string digits = text.substr(from);
    return only(digits, "0123456789 .,") && is_digit(digits.back()) &&
           std::min(digits.find_first_not_of("0123456789"), digits.size()) <= 4;
}

double digit_width(const Token& token) {
    const auto letters = std::max<std::size_t>(1, graphemes(token.raw).size());
    return static_cast<double>(token.box.width) / static_cast<double>(letters);
}

int gap(const Token& left, const Token& right) {
    return right.box.x - left.box.right();
}

bool near(const Token& left, const Token& right) {
    if (left.box.empty()) return true;
    const bool sign = left.kind == TokenKind::dash;
    const double blank = sign ? widest_blank_behind_sign : widest_blank;
    return gap(left, right) < blank * std::max(digit_width(right), digit_width(left));
}

void append(Token& token, const Token& more) {
    token.ink.insert(token.ink.end(), more.ink.begin(), more.ink.end());
    token.box = unite(token.box, more.box);
    token.raw += " " + more.raw;
}

/// A stroke that was read as digits, though none of them could be so narrow, or as a dash.
bool is_stroke(const Word& word) {
    if (is_sign(plain(word.raw))) return is_upright(word.box);
    constexpr std::ptrdiff_t narrowest = 4;  ///< heights to a width
    constexpr int sure = 60;
    const auto digits = std::ranges::count_if(word.raw, is_digit);
    return word.raw.find_first_of("023456789") != std::string::npos && !word.box.empty() &&
           word.confidence < sure && narrowest * word.box.width < digits * word.box.height;
}

Token token_of(const std::vector<Page>& pages, WordId id) {
    const Word& word =
        pages[static_cast<std::size_t>(id.page)].words[static_cast<std::size_t>(id.word)];
    const std::string read = trim(has_digit(word.text) ? word.raw : word.text);
    return {is_stroke(word) ? TokenKind::leader : kind_of(read), {id}, word.box, read};
}

bool joins(const Token& last, const Token& next) {
    if (next.kind == TokenKind::unit)
        return (last.kind == TokenKind::amount || is_zero_with_unit(last.raw + next.raw)) &&
               near(last, next);
    if (next.kind != TokenKind::amount || !near(last, next)) return false;
    if (last.kind == TokenKind::dash) return true;
    return !last.box.empty() && last.kind == TokenKind::amount && takes_group(last.raw) &&
           continues_number(next.raw);
}

}  // namespace

std::vector<Token> tokenize(const std::vector<Page>& pages, const Line& line) {
    std::vector<Token> tokens;
    for (const WordId id : line.words) {
        Token next = token_of(pages, id);
        if (next.raw.empty()) continue;
        if (!tokens.empty() && joins(tokens.back(), next)) {
            append(tokens.back(), next);
            tokens.back().kind = TokenKind::amount;
        } else {
            tokens.push_back(std::move(next));
        }
    }
    return tokens;
}

bool is_upright(const Box& box) {
    return box.height >= 2 * box.width && box.width > 0;
}

bool is_cell(const Token& token) {
    return token.kind == TokenKind::amount || token.kind == TokenKind::dash;
}

bool is_year(const Token& token) {
    return token.kind == TokenKind::amount && token.raw.size() == 4 &&
           only(token.raw, "0123456789") && token.raw >= "1990" && token.raw <= "2099";
}

namespace {

/// Whether the group at `index` of `run` may go on with the number before it.
bool may_join(const std::vector<Token>& run, std::size_t index) {
    return run[index - 1].kind == TokenKind::amount && takes_group(run[index - 1].raw) &&
           run[index].kind == TokenKind::amount && continues_number(run[index].raw);
}

bool ends_with_unit(const std::string& raw) {
    const auto blank = raw.rfind(' ');
    return is_unit(blank == std::string::npos ? raw : raw.substr(blank + 1)) ||
           is_number_with_unit(plain(raw));
}

std::vector<Token> joined_at(const std::vector<Token>& run, const std::vector<bool>& cut) {
    std::vector<Token> amounts;
    for (std::size_t i = 0; i < run.size(); ++i) {
        if (i > 0 && !cut[i])
            append(amounts.back(), run[i]);
        else
            amounts.push_back(run[i]);
    }
    return amounts;
}

/// How unlike the amounts are in length; amounts that begin with a zero group cannot be.
std::size_t unlikeness(const std::vector<Token>& amounts) {
    std::size_t shortest = SIZE_MAX, longest = 0;
    for (const Token& amount : amounts) {
        if (amount.ink.size() > 1 && amount.raw[0] == '0') return SIZE_MAX;
        if (amount.ink.size() == 1 && amount.raw == "000") return SIZE_MAX;
        shortest = std::min(shortest, amount.raw.size());
        longest = std::max(longest, amount.raw.size());
    }
    return longest - shortest;
}

}  // namespace

std::vector<Token> cut_amounts(const std::vector<Token>& run, std::size_t columns) {
    constexpr std::size_t most_open = 12;
    std::vector<bool> cut(run.size(), true);
    std::vector<std::size_t> open;
    std::size_t certain = run.empty() ? 0 : 1;
    for (std::size_t i = 1; i < run.size(); ++i) {
        cut[i] = !may_join(run, i);
        if (cut[i])
            ++certain;
        else
            open.push_back(i);
    }
    const bool units_cut =
        std::ranges::any_of(run, [](const Token& t) { return ends_with_unit(t.raw); });
    if (units_cut || columns <= certain || columns > certain + open.size() ||
        open.size() > most_open)
        return joined_at(run, cut);
    std::vector<Token> best = joined_at(run, cut);
    std::size_t least = SIZE_MAX;
    for (std::size_t choice = 0; choice < (std::size_t{1} << open.size()); ++choice) {
        std::vector<bool> tried = cut;
        for (std::size_t bit = 0; bit < open.size(); ++bit)
            if ((choice >> bit) & 1U) tried[open[bit]] = true;
        std::vector<Token> amounts = joined_at(run, tried);
        const std::size_t unlike = unlikeness(amounts);
        if (amounts.size() == columns && unlike < least) {
            least = unlike;
            best = std::move(amounts);
        }
    }
    return best;
}

}  // namespace planscribe::layout
