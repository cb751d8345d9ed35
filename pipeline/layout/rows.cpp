#include "layout/rows.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>

#include "base/text.h"

namespace planscribe::layout {
namespace {

bool part_of_label(const Token& token) {
    return token.kind == TokenKind::text || token.kind == TokenKind::unit;
}

/// A mark behind the amounts of a row is a dash that was read as a dot or colon.
void take_marks_for_dashes(std::vector<Token>& tokens) {
    auto last = tokens.end();
    while (last != tokens.begin() && std::prev(last)->kind == TokenKind::leader) --last;
    if (last == tokens.end() || last == tokens.begin() || last->box.empty()) return;
    if (!is_cell(*std::prev(last))) return;
    for (; last != tokens.end(); ++last)
        if (last->raw.size() <= 2 && !has_digit(last->raw) && !is_upright(last->box))
            last->kind = TokenKind::dash;
}

/// The gap that parts a label from its amount, in heights of the line.
constexpr double wide_gap = 1.5;

bool stands_apart(const std::vector<Token>& tokens, std::size_t split) {
    if (split == 0 || split >= tokens.size()) return true;
    if (tokens[split - 1].kind == TokenKind::leader) return true;
    const Box &left = tokens[split - 1].box, &right = tokens[split].box;
    return !right.empty() && right.x - left.right() > wide_gap * right.height;
}

}  // namespace

std::vector<std::vector<Token>> pieces_of(const std::vector<Token>& tokens) {
    std::vector<std::vector<Token>> pieces;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (i == 0 || (!tokens[i].box.empty() && stands_apart(tokens, i))) pieces.emplace_back();
        pieces.back().push_back(tokens[i]);
    }
    return pieces;
}

namespace {

/// Whether nothing but cells follow from `split` on, three or more, all of them set apart: narrow
/// columns leave no wide gaps.
bool cells_follow(const std::vector<Token>& tokens, std::size_t split) {
    constexpr std::size_t fewest = 3;
    constexpr double least_gap = 0.85;  ///< heights
    if (split == 0 || tokens.size() < split + fewest) return false;
    for (std::size_t i = split; i < tokens.size(); ++i) {
        const Box &before = tokens[i - 1].box, &cell = tokens[i].box;
        if (!is_cell(tokens[i]) || cell.empty() ||
            cell.x - before.right() <= least_gap * cell.height)
            return false;
    }
    return true;
}

/// Whether a gap parts what stands before `split` from an amount, if only by more than the blanks
/// of that part its words: on typewriters a long label leaves no more.
bool parts_label(const std::vector<Token>& tokens, std::size_t split) {
    constexpr double least_gap = 0.7;  ///< heights
    constexpr double times_a_blank = 1.6;
    if (stands_apart(tokens, split) || cells_follow(tokens, split)) return true;
    const Box& amount = tokens[split].box;
    if (split < 2 || amount.empty()) return false;
    int widest = 0;
    for (std::size_t i = 1; i < split; ++i)
        widest = std::max(widest, tokens[i].box.x - tokens[i - 1].box.right());
    const int gap = amount.x - tokens[split - 1].box.right();
    return gap > least_gap * amount.height && gap > times_a_blank * widest;
}

/// A crumb of a rule, or a mark read as a letter or two ("50 x" for "50 %").
bool is_stray(const Token& token) {
    return token.kind == TokenKind::text && !token.box.empty() && graphemes(token.raw).size() <= 2;
}

/// Whether the token before `end` is a stray behind a cell, other strays between them aside.
bool is_stray_behind_cell(const std::vector<Token>& tokens, std::size_t end) {
    for (; end > 1 && is_stray(tokens[end - 1]) && stands_apart(tokens, end); --end)
        if (is_cell(tokens[end - 2])) return true;
    return false;
}

/// A speck between two amounts; leaders go on up to theirs.
bool is_lone_dot(const std::vector<Token>& tokens, std::size_t at) {
    if (tokens[at].kind != TokenKind::leader || tokens[at].raw.size() != 1) return false;
    if (at == 0 || at + 1 >= tokens.size() || !is_cell(tokens[at - 1])) return false;
    const Box &dot = tokens[at].box, &next = tokens[at + 1].box;
    return !next.empty() && next.x - dot.right() > wide_gap * next.height;
}

/// Where the amounts of a row begin: behind the last text, strays between amounts aside; of
/// numbers that end the label ("fas 2") those that no wide gap parts from it stay with it.
std::size_t first_amount(const std::vector<Token>& tokens) {
    std::size_t split = tokens.size();
    while (split > 0) {
        const Token& token = tokens[split - 1];
        if (!is_stray_behind_cell(tokens, split) && !is_lone_dot(tokens, split - 1) &&
            (part_of_label(token) || token.kind == TokenKind::leader))
            break;
        --split;
    }
    if (split == 0 && tokens.size() > 1 && is_year(tokens[0]) && !tokens[0].box.empty() &&
        stands_apart(tokens, 1) && !std::ranges::all_of(tokens, is_year))
        return 1;
    for (std::size_t apart = split; apart < tokens.size(); ++apart)
        if (parts_label(tokens, apart)) return apart;
    return split;
}

/// Takes crumbs out from behind a label: a last piece of a few letters after a wide gap, lone bars.
std::vector<Token> take_strays(std::vector<Token>& label) {
    std::vector<Token> strays;
    constexpr std::size_t longest_stray = 3;
    while (label.size() > 1) {
        const Token& last = label.back();
        const bool bar = last.raw.find_first_not_of("|¦!") == std::string::npos;
        const bool crumb = !last.box.empty() && graphemes(last.raw).size() <= longest_stray &&
                           stands_apart(label, label.size() - 1);
        if (!bar && !crumb) break;
        strays.insert(strays.begin(), last);
        label.pop_back();
    }
    return strays;
}

}  // namespace

RowLine read_row(const std::vector<Page>& pages, const Line& line) {
    std::vector<Token> tokens = tokenize(pages, line);
    take_marks_for_dashes(tokens);
    const std::size_t split = first_amount(tokens);
    RowLine row;
    row.page = line.words.front().page;
    row.box = line.box;
    const Page& page = pages[static_cast<std::size_t>(row.page)];
    row.line = page.words[static_cast<std::size_t>(line.words.front().word)].line;
    row.apart = parts_label(tokens, split);
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (i < split && tokens[i].kind != TokenKind::leader) row.label.push_back(tokens[i]);
        if (i >= split) (is_cell(tokens[i]) ? row.tail : row.strays).push_back(tokens[i]);
    }
    if (row.apart && !row.tail.empty())
        for (const Token& stray : take_strays(row.label)) row.strays.push_back(stray);
    return row;
}

std::vector<Token> all_tokens(const RowLine& row) {
    std::vector<Token> tokens = row.label;
    tokens.insert(tokens.end(), row.tail.begin(), row.tail.end());
    return tokens;
}

int left_of(const RowLine& row) {
    const std::vector<Token>& first = row.label.empty() ? row.tail : row.label;
    return first.empty() ? row.box.x : first.front().box.x;
}

namespace {

int number_of(const Token& year) {
    int number = 0;
    std::from_chars(year.raw.data(), year.raw.data() + year.raw.size(), number);
    return number;
}

bool may_be_misread(const Token& token, int year) {
    constexpr std::size_t most_edits = 2;
    return edit_distance(token.raw, std::to_string(year), most_edits) <= most_edits;
}

/// "Landstinget 2010 2010 2010": a header of one year would tell its columns apart by words.
bool is_one_amount(const RowLine& row, const std::vector<Token>& years) {
    if (years.size() < 2) return false;
    const auto differs = [&](const Token& year) { return year.raw != years.front().raw; };
    if (std::ranges::any_of(years, differs)) return false;
    const auto pieces = pieces_of(all_tokens(row));
    return static_cast<std::size_t>(std::ranges::count_if(pieces, [](const auto& piece) {
               return std::ranges::all_of(piece, is_year);
           })) == years.size();
}

/// Years of columns lie close together; amounts of two thousand and something do not.
bool are_years_of_columns(const std::vector<Token>& years) {
    constexpr int longest_step = 2;
    for (std::size_t i = 1; i < years.size(); ++i)
        if (std::abs(number_of(years[i]) - number_of(years[i - 1])) > longest_step) return false;
    return true;
}

/// Whether a number may be one of the years between two that stand around it, where another of
/// them was lost: it is the end of one ("19").
bool ends_a_year_between(const Token& token, int from, int to) {
    constexpr std::size_t fewest_digits = 2;
    if (token.raw.size() < fewest_digits) return false;
    for (int year = std::min(from, to) + 1; year < std::max(from, to); ++year)
        if (std::to_string(year).ends_with(token.raw)) return true;
    return false;
}

/// Years that rise or fall by one from each amount to the next, and fewer numbers between them
/// that may be misread ones. Of three years or more one may be lost between two others.
bool are_years_in_order(const std::vector<Token>& amounts) {
    std::vector<std::size_t> years;
    for (std::size_t i = 0; i < amounts.size(); ++i)
        if (is_year(amounts[i])) years.push_back(i);
    if (years.size() < 2 || 2 * years.size() <= amounts.size()) return false;
    const auto number_at = [&](std::size_t place) { return number_of(amounts[years[place]]); };
    const int step = number_at(1) > number_at(0) ? 1 : -1;
    for (std::size_t i = 0, before = 0; i < amounts.size(); ++i) {
        if (before + 1 < years.size() && years[before + 1] <= i) ++before;
        const std::size_t behind = std::min(before + 1, years.size() - 1);
        const int from = number_at(before), to = number_at(behind);
        const int lost = step * (to - from) - static_cast<int>(years[behind] - years[before]);
        if (lost < 0 || lost > (years.size() > 2 ? 1 : 0)) return false;
        const int year = from + step * (static_cast<int>(i) - static_cast<int>(years[before]));
        const bool fits = is_year(amounts[i]) ? number_of(amounts[i]) == year
                          : lost > 0          ? ends_a_year_between(amounts[i], from, to)
                                              : may_be_misread(amounts[i], year);
        if (!fits) return false;
    }
    return true;
}

/// Whether the years rise or fall by one each, but for the one at `misread`.
bool are_in_order_but_for(const std::vector<Token>& years, std::size_t misread) {
    const std::size_t from = misread == 0 ? 1 : 0, next = misread <= from + 1 ? 2 : from + 1;
    const int apart = static_cast<int>(next - from);
    const int step = number_of(years[next]) > number_of(years[from]) ? 1 : -1;
    if (number_of(years[next]) != number_of(years[from]) + step * apart) return false;
    for (std::size_t i = 0; i < years.size(); ++i) {
        const int year =
            number_of(years[from]) + step * (static_cast<int>(i) - static_cast<int>(from));
        const bool fits = i == misread ? edit_distance(years[i].raw, std::to_string(year), 1) == 1
                                       : number_of(years[i]) == year;
        if (!fits) return false;
    }
    return true;
}

/// "Utfall 2009  Prognos 2010  Budget 2031": years in order, one of them misread, with words.
bool are_years_but_for_one(const RowLine& row, const std::vector<Token>& years) {
    if (years.size() < 3) return false;
    const auto pieces = pieces_of(all_tokens(row));
    const auto has_word = [](const std::vector<Token>& piece) {
        return piece.size() > 1 && piece.front().kind == TokenKind::text && is_year(piece.back());
    };
    if (std::ranges::none_of(pieces, has_word)) return false;
    for (std::size_t i = 0; i < years.size(); ++i)
        if (are_in_order_but_for(years, i)) return true;
    return false;
}

/// "Utfall 2010 Prognos 2011 Budget 2012" without wide gaps: nothing but years in order, each
/// behind a word or two with a capital.
bool are_headed_years(const std::vector<Token>& tokens) {
    constexpr std::size_t most_words = 2;
    std::vector<Token> years;
    for (std::size_t i = 0, first = 0; i < tokens.size(); ++i) {
        if (!is_year(tokens[i])) continue;
        if (i == first || i - first > most_words || !starts_upper(tokens[first].raw)) return false;
        years.push_back(tokens[i]);
        first = i + 1;
    }
    return years.size() > 1 && is_year(tokens.back()) && are_years_in_order(years);
}

/// Leaves out numbers close behind a word before the first year, which are misread marks:
/// "Andel 240  2014  2015" is "Andel %  2014  2015".
std::vector<Token> without_misread_marks(const std::vector<Token>& tokens) {
    const auto first_year = std::ranges::find_if(tokens, is_year);
    std::vector<Token> kept;
    for (auto token = tokens.begin(); token != tokens.end(); ++token) {
        const bool behind_word = token < first_year && token != tokens.begin() &&
                                 std::prev(token)->kind == TokenKind::text &&
                                 !stands_apart({*std::prev(token), *token}, 1);
        if (token->kind != TokenKind::amount || !behind_word) kept.push_back(*token);
    }
    return kept;
}

}  // namespace

bool is_year_header(const RowLine& row) {
    if (row.box.empty()) return !row.tail.empty() && std::ranges::all_of(row.tail, is_year);
    const std::vector<Token> tokens = all_tokens(row);
    std::vector<Token> amounts;
    std::ranges::copy_if(tokens, std::back_inserter(amounts),
                         [](const Token& token) { return token.kind == TokenKind::amount; });
    if (!std::ranges::all_of(amounts, is_year)) {
        constexpr std::size_t longest_crumb = 2;
        const auto behind_crumbs = std::ranges::find_if(
            amounts, [](const Token& token) { return token.raw.size() > longest_crumb; });
        if (are_years_in_order({behind_crumbs, amounts.end()})) return true;
        std::vector<Token> sound = without_misread_marks(tokens);
        std::erase_if(sound, [](const Token& token) { return token.kind != TokenKind::amount; });
        return sound.size() < amounts.size() && are_years_in_order(sound);
    }
    if (!are_years_of_columns(amounts)) return are_years_but_for_one(row, amounts);
    if (is_one_amount(row, amounts)) return false;
    if (are_headed_years(tokens)) return true;
    const auto pieces = pieces_of(tokens);
    for (std::size_t i = 0; i < pieces.size(); ++i)
        if (i == 0 ? std::ranges::all_of(pieces[i], is_year)
                   : std::ranges::any_of(pieces[i], is_year))
            return true;
    return false;
}

bool is_lone_header(const RowLine& row) {
    constexpr std::size_t most_words = 3;
    const std::vector<Token> tokens = all_tokens(row);
    return !tokens.empty() && tokens.size() <= most_words && is_year(tokens.back()) &&
           pieces_of(tokens).size() == 1;
}

bool heads_one_year(const RowLine& row) {
    constexpr std::size_t most_words = 5;
    const std::vector<Token> tokens = all_tokens(row);
    return tokens.size() <= most_words && std::ranges::count_if(tokens, is_year) == 1 &&
           std::ranges::all_of(
               tokens, [](const Token& token) { return is_year(token) || part_of_label(token); });
}

bool has_amounts(const RowLine& row) {
    return !row.tail.empty() && row.apart && !is_year_header(row);
}

bool stand_close(const RowLine& above, const RowLine& below) {
    constexpr int most_heights = 4;
    const int height = std::max(above.box.height, below.box.height);
    return above.page == below.page && below.box.center_y() + height >= above.box.center_y() &&
           below.box.y - above.box.bottom() < most_heights * height;
}

bool is_prose(const std::vector<Page>& pages, const RowLine& row) {
    constexpr std::size_t longest_label = 60;
    constexpr std::size_t fewest_words = 4;
    const bool runs_on = !row.apart && !row.box.empty();  // no gap parts words from numbers
    for (const std::vector<Token>& piece : pieces_of(runs_on ? all_tokens(row) : row.label)) {
        const std::string text = repaired_text(pages, ink_of(piece));
        if (graphemes(text).size() > longest_label) return true;
        if (text.ends_with('.') && split_blanks(text).size() >= fewest_words) return true;
    }
    return false;
}

Ink ink_of(const std::vector<Token>& tokens) {
    Ink ink;
    for (const Token& token : tokens) ink.insert(ink.end(), token.ink.begin(), token.ink.end());
    return ink;
}

}  // namespace planscribe::layout
