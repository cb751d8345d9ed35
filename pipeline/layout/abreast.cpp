#include "layout/abreast.h"

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <utility>

#include "base/text.h"
#include "layout/tokens.h"

namespace planscribe::layout {
namespace {

constexpr std::size_t fewest_lines = 3;
constexpr int most_white = 4;  ///< heights between lines of tables

bool is_label(const Token& token) {
    constexpr std::ptrdiff_t fewest_letters = 3;
    return token.kind == TokenKind::text &&
           std::ranges::count_if(graphemes(token.raw), has_letter) >= fewest_letters;
}

/// Where a label begins anew behind an amount, and whether amounts end the line.
struct Restart {
    int x = 0;
    int height = 0;
    bool ends_in_amount = false;
};

std::optional<Restart> restart_of(const std::vector<Page>& pages, const Line& line) {
    const std::vector<Token> tokens = tokenize(pages, line);
    if (tokens.empty() || tokens.front().kind != TokenKind::text) return std::nullopt;
    for (std::size_t i = 2; i < tokens.size(); ++i) {
        const Box &before = tokens[i - 1].box, &here = tokens[i].box;
        if (is_cell(tokens[i - 1]) && is_label(tokens[i]) && here.x - before.right() > here.height)
            return Restart{here.x, here.height, is_cell(tokens.back())};
    }
    return std::nullopt;
}

/// White between two tables: words right of it begin at `x` or behind.
struct Gutter {
    int x = 0;
    int height = 0;                   ///< of the words beside it
    std::size_t first = 0, last = 0;  ///< lines that show it

    bool is_right(const Box& word) const { return word.x >= x - height / 2; }
    bool crosses(const Box& word) const { return !is_right(word) && word.right() > x - height / 2; }
};

std::optional<Gutter> find_gutter(const std::vector<Page>& pages, const std::vector<Line>& lines) {
    std::vector<std::pair<std::size_t, Restart>> restarts;
    for (std::size_t i = 0; i < lines.size(); ++i)
        if (const auto restart = restart_of(pages, lines[i])) restarts.emplace_back(i, *restart);
    std::optional<Gutter> best;
    std::size_t most = fewest_lines - 1;
    for (const auto& [line, at] : restarts) {
        std::vector<std::size_t> alike;
        std::size_t amounts = 0;
        for (const auto& [other, restart] : restarts) {
            if (std::abs(restart.x - at.x) > at.height / 2) continue;
            alike.push_back(other);
            amounts += restart.ends_in_amount ? 1 : 0;
        }
        if (alike.size() <= most || 2 * amounts < alike.size()) continue;
        most = alike.size();
        best = Gutter{at.x, at.height, alike.front(), alike.back()};
    }
    return best;
}

class Parting {
public:
    Parting(const std::vector<Page>& pages, const std::vector<Line>& lines, const Gutter& gutter)
        : pages_(pages), lines_(lines), gutter_(gutter) {}

    /// Finds the lines between which both tables stand; false where something crosses the white.
    bool find() {
        for (std::size_t i = gutter_.first; i <= gutter_.last; ++i)
            if (!is_clean(lines_[i])) return false;
        while (gutter_.first > 0 && goes_on(gutter_.first - 1, gutter_.first)) --gutter_.first;
        while (gutter_.last + 1 < lines_.size() && goes_on(gutter_.last + 1, gutter_.last))
            ++gutter_.last;
        return true;
    }

    std::vector<Line> parted() const {
        std::vector<Line> parted(lines_.begin(), at(gutter_.first));
        for (const bool right : {false, true})
            for (std::size_t i = gutter_.first; i <= gutter_.last; ++i)
                add_part(lines_[i], right, parted);
        parted.insert(parted.end(), at(gutter_.last + 1), lines_.end());
        return parted;
    }

private:
    std::vector<Line>::const_iterator at(std::size_t line) const {
        return lines_.begin() + static_cast<std::ptrdiff_t>(line);
    }

    const Box& box_of(WordId id) const {
        return pages_[static_cast<std::size_t>(id.page)]
            .words[static_cast<std::size_t>(id.word)]
            .box;
    }

    bool is_clean(const Line& line) const {
        return std::ranges::none_of(line.words,
                                    [this](WordId id) { return gutter_.crosses(box_of(id)); });
    }

    bool goes_on(std::size_t line, std::size_t beside) const {
        const Box &a = lines_[line].box, &b = lines_[beside].box;
        const int white = std::max(a.y - b.bottom(), b.y - a.bottom());
        return is_clean(lines_[line]) && white < most_white * gutter_.height;
    }

    void add_part(const Line& line, bool right, std::vector<Line>& parts) const {
        Line part;
        for (const WordId id : line.words) {
            if (gutter_.is_right(box_of(id)) != right) continue;
            part.words.push_back(id);
            part.box = unite(part.box, box_of(id));
        }
        if (!part.words.empty()) parts.push_back(std::move(part));
    }

    const std::vector<Page>& pages_;
    const std::vector<Line>& lines_;
    Gutter gutter_;
};

}  // namespace

std::vector<Line> part_abreast(const std::vector<Page>& pages, std::vector<Line> lines) {
    const auto gutter = find_gutter(pages, lines);
    if (!gutter) return lines;
    Parting parting(pages, lines, *gutter);
    return parting.find() ? parting.parted() : std::move(lines);
}

}  // namespace planscribe::layout
