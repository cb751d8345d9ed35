#include "budget/cause.h"

#include <algorithm>
#include <string_view>

#include "base/text.h"

namespace planscribe::budget {
namespace {

constexpr int read_badly = 80;    ///< confidence below which a word may well be another
constexpr int read_clearly = 90;  ///< and below which a single digit may be

const Page& page_of(const Document& document, WordId id) {
    return document.pages[static_cast<std::size_t>(id.page)];
}

const Word& word_of(const Document& document, WordId id) {
    return page_of(document, id).words[static_cast<std::size_t>(id.word)];
}

bool machine_read(const Document& document, WordId id) {
    return page_of(document, id).origin != PageOrigin::text_layer;
}

int lowest_confidence(const Document& document, const Ink& ink) {
    int lowest = 100;
    for (const WordId id : ink)
        if (machine_read(document, id)) lowest = std::min(lowest, word_of(document, id).confidence);
    return lowest;
}

/// A digit on paper, and where it stands.
struct Symbol {
    WordId word;
    std::size_t index = 0;
    char digit = '0';
};

std::vector<Symbol> digits_of(const Document& document, const Ink& ink) {
    std::vector<Symbol> symbols;
    for (const WordId id : ink) {
        const auto parts = graphemes(word_of(document, id).raw);
        for (std::size_t i = 0; i < parts.size(); ++i)
            if (parts[i].size() == 1 && parts[i][0] >= '0' && parts[i][0] <= '9')
                symbols.push_back({id, i, parts[i][0]});
    }
    return symbols;
}

bool held_possible(const Document& document, const Symbol& symbol, char wanted) {
    const auto& alternatives = word_of(document, symbol.word).alternatives;
    return std::ranges::any_of(alternatives, [&](const Alternative& other) {
        return other.symbol == symbol.index && other.text[0] == wanted && other.text[1] == '\0';
    });
}

/// Whether the engine held each digit possible that differs between the printed and the wanted.
bool engine_proposes(const Document& document, const Cell& cell, std::int64_t wanted) {
    const auto symbols = digits_of(document, cell.ink);
    std::string now = std::to_string(magnitude(*cell.amount).ore);
    std::string then = std::to_string(magnitude(Amount{wanted}).ore);
    if (now.size() != then.size() || symbols.size() > now.size()) return false;
    for (std::size_t i = 0; i < now.size(); ++i) {
        if (now[i] == then[i]) continue;
        const bool printed = i < symbols.size() && symbols[i].digit == now[i];
        if (!printed || !held_possible(document, symbols[i], then[i])) return false;
    }
    return true;
}

bool explains(const Document& document, const Cell& cell, std::int64_t wanted) {
    if (cell.ink.empty() || !cell.amount || !machine_read(document, cell.ink.front())) return false;
    const bool no_engine = page_of(document, cell.ink.front()).origin == PageOrigin::ocr_text;
    return no_engine || lowest_confidence(document, cell.ink) < read_clearly ||
           engine_proposes(document, cell, wanted);
}

bool from_paper(const Document& document, const Identity& identity) {
    const auto& cell = cell_at(document.plan, identity.total);
    return cell && !cell->ink.empty() && machine_read(document, cell->ink.front());
}

}  // namespace

Cause cause_of(const Document& document, const Identity& identity, const Verdict& verdict) {
    if (!from_paper(document, identity)) return Cause::print;
    if (verdict.weighing.blanks > 0 || verdict.weighing.doubtful > 0) return Cause::reading;
    for (const Place place : verdict.suspects) {
        const auto& cell = cell_at(document.plan, place);
        if (cell && (cell->repaired || lowest_confidence(document, cell->ink) < read_badly))
            return Cause::reading;
    }
    for (const Fix& fix : verdict.fixes) {
        const Place place = fix.member < 0
                                ? identity.total
                                : identity.terms[static_cast<std::size_t>(fix.member)].place;
        const auto& cell = cell_at(document.plan, place);
        if (cell && explains(document, *cell, fix.ore)) return Cause::reading;
    }
    return Cause::print;
}

Cause cause_of(const Document& document, const std::vector<Ink>& places) {
    const bool badly = std::ranges::any_of(
        places, [&](const Ink& ink) { return lowest_confidence(document, ink) < read_badly; });
    return badly ? Cause::reading : Cause::print;
}

}  // namespace planscribe::budget
