#include "extract/initiatives.h"

#include <algorithm>

#include "base/text.h"
#include "extract/dates.h"
#include "extract/initiative_card.h"
#include "extract/organisations.h"
#include "extract/prose_amounts.h"
#include "extract/sections.h"

namespace planscribe::extract {
namespace {

constexpr std::size_t most_name_words = 10;
constexpr std::size_t most_lone_name_words = 5;  ///< of a name without white above it
constexpr std::size_t lines_to_first_field = 2;

bool has_field(const std::vector<CardField>& fields, Label label) {
    return std::any_of(fields.begin(), fields.end(),
                       [label](const CardField& field) { return field.label == label; });
}

/// The single year of a heading; none where it names several ("2025-2026").
std::optional<int> single_year(Tokens heading, const Vocabulary& vocabulary) {
    const auto years = find_years(heading, vocabulary);
    if (years.size() != 1 || years.front().first != years.front().last) return std::nullopt;
    return years.front().first;
}

/// A heading with the lines under it, those of headings that belong to it included.
struct Block {
    std::size_t heading = 0;
    std::size_t end = 0;
    bool listed = false;  ///< under a heading such as "Insatser"
    bool title = false;   ///< is such a heading itself
    std::optional<int> year;
};

class InitiativeReader {
public:
    InitiativeReader(const TextLines& lines, std::optional<int> plan_year,
                     const Vocabulary& vocabulary)
        : lines_(lines), plan_year_(plan_year), known_(vocabulary) {}

    Initiatives run() {
        find_blocks();
        for (const Block& block : blocks_) read(block);
        return std::move(found_);
    }

private:
    Tokens words(std::size_t at) const { return lines_[at].tokens; }

    /// The name of an initiative is set off from the text above it, and short; or its fields or
    /// a paragraph follow at once.
    bool may_be_name(const Section& section) const {
        const std::size_t size = without_number(words(section.heading)).size();
        if (lines_[section.heading].gap_before) return size <= most_name_words;
        const std::size_t below = section.heading + 1;
        const std::size_t end = std::min(section.end, below + lines_to_first_field);
        if (!card_fields(lines_, below, end, known_).empty()) return true;
        return size <= most_lone_name_words && below < section.end &&
               words(below).size() > most_lone_name_words &&
               !starts_with_bullet(words(below), known_);
    }

    void find_blocks() {
        bool listed = false;
        std::optional<int> year;
        for (const Section& section : find_sections(lines_, known_)) {
            if (section.label && within_initiative(*section.label)) {
                if (!blocks_.empty()) blocks_.back().end = section.end;
                continue;
            }
            if (!section.label && listed && !may_be_name(section)) {
                blocks_.back().end = section.end;
                continue;
            }
            if (section.label == Label::initiatives) {
                listed = true;
                year = single_year(words(section.heading), known_);
            } else if (section.label) {
                listed = false;
                year.reset();
            }
            blocks_.push_back({section.heading, section.end, listed,
                               section.label == Label::initiatives, year ? year : plan_year_});
        }
    }

    void read(const Block& block) {
        const auto fields = card_fields(lines_, block.heading + 1, block.end, known_);
        const bool card = has_field(fields, Label::partners) ||
                          has_field(fields, Label::financing) ||
                          has_field(fields, Label::initiative_name);
        if (has_field(fields, Label::owner) || (block.listed && card)) {
            read_cards(block, fields);
        } else if (block.listed && !block.title) {
            read_prose(block, fields);
        } else if (block.listed) {
            read_lines(block);
        }
    }

    /// Cards under one heading; a second owner or name begins the next card, whose name stands
    /// on the line before it.
    void read_cards(const Block& block, const std::vector<CardField>& fields) {
        std::size_t name = block.heading;
        std::vector<CardField> of_card;
        for (const CardField& field : fields) {
            const bool opens = field.label == Label::owner || field.label == Label::initiative_name;
            if (opens && has_field(of_card, field.label)) {
                const std::size_t next = field.label == Label::owner ? field.line - 1 : field.line;
                keep_card(block, name, of_card, next);
                of_card.clear();
                name = next;
            }
            of_card.push_back(field);
        }
        if (name == block.heading && block.title && !has_field(of_card, Label::initiative_name))
            name = of_card.front().line > block.heading + 1 ? of_card.front().line - 1 : name;
        keep_card(block, name, of_card, block.end);
    }

    void keep_card(const Block& block, std::size_t name, const std::vector<CardField>& fields,
                   std::size_t end) {
        Initiative initiative;
        Tokens title = without_number(words(name));
        for (const CardField& field : fields)
            if (field.label == Label::initiative_name && field.words < words(field.line).size())
                title = words(field.line).subspan(field.words);
        initiative.name = text_of(title);
        initiative.ink = ink_of(title);
        end =
            fill_from_fields(initiative, lines_, fields, end, block.year, known_, found_.financing);
        keep(std::move(initiative), {name, end});
    }

    void keep(Initiative initiative, LineRange lines) {
        found_.records.push_back(std::move(initiative));
        found_.lines.push_back(lines);
    }

    /// A heading with prose: who has applied, what was granted, goals under their own headings.
    void read_prose(const Block& block, const std::vector<CardField>& fields) {
        const std::span<const TextLine> body(
            lines_.begin() + static_cast<std::ptrdiff_t>(block.heading) + 1,
            lines_.begin() + static_cast<std::ptrdiff_t>(block.end));
        const std::vector<Token> prose = tokens_of(body);
        const Tokens title = without_number(words(block.heading));
        if (prose.size() < title.size() || title.size() > most_name_words) return;
        Initiative initiative;
        initiative.name = text_of(title);
        initiative.ink = ink_of(title);
        if (!read_applicants(prose, initiative)) read_driver(prose, initiative);
        read_grant(prose, block, initiative);
        const std::size_t end = fill_from_fields(initiative, lines_, fields, block.end, block.year,
                                                 known_, found_.financing);
        if (says_something(initiative) || !fields.empty())
            keep(std::move(initiative), {block.heading, end});
    }

    /// A heading between initiatives may stand over text of another kind.
    static bool says_something(const Initiative& initiative) {
        return !initiative.owner.empty() || !initiative.partners.empty() ||
               !initiative.financing.empty() || !initiative.goals.empty();
    }

    static std::size_t sentence_end(Tokens tokens, std::size_t from) {
        while (from < tokens.size() && !ends_with_any(tokens[from].text, ".!?")) ++from;
        return std::min(from + 1, tokens.size());
    }

    /// "X har tillsammans med Y ansökt om medel", "Ansökan har lämnats av X tillsammans med Y",
    /// within one sentence.
    bool read_applicants(Tokens prose, Initiative& initiative) const {
        for (std::size_t begin = 0, end = 0; begin < prose.size(); begin = end) {
            end = sentence_end(prose, begin);
            const Tokens sentence = prose.subspan(begin, end - begin);
            const auto applied = find_cue(sentence, Cue::applied, known_);
            if (!applied) continue;
            const auto together = find_cue(sentence, Cue::together_with, known_);
            const std::size_t owners_end = together ? *together : sentence.size();
            for (const auto& mention : find_organisations(sentence.first(owners_end), known_))
                if (mention.end <= *applied || is_agent(sentence, mention))
                    initiative.owner.push_back(mention.organisation.name);
            if (initiative.owner.empty() || !together) return !initiative.owner.empty();
            const std::size_t from =
                *together + cue_at_start(sentence.subspan(*together), Cue::together_with, known_);
            const std::size_t to = *applied > *together ? *applied : sentence.size();
            initiative.partners = listed_organisations(sentence.subspan(from, to - from), known_);
            return true;
        }
        return false;
    }

    /// "... av X".
    static bool is_agent(Tokens tokens, const OrganisationMention& mention) {
        return mention.begin > 0 && core(tokens[mention.begin - 1].text) == "av";
    }

    /// "X driver ..." or "... drivs av X": the first such is the owner, who else is named takes
    /// part.
    void read_driver(Tokens prose, Initiative& initiative) const {
        const auto mentions = find_organisations(prose, known_);
        const auto owner = std::find_if(mentions.begin(), mentions.end(),
                                        [&](const auto& mention) { return owns(prose, mention); });
        if (owner == mentions.end()) return;
        initiative.owner = {owner->organisation.name};
        for (const auto& mention : mentions) {
            const std::string& name = mention.organisation.name;
            auto& partners = initiative.partners;
            if (name != initiative.owner.front() &&
                std::find(partners.begin(), partners.end(), name) == partners.end())
                partners.push_back(name);
        }
    }

    bool owns(Tokens prose, const OrganisationMention& mention) const {
        if (cue_at_start(prose.subspan(mention.end), Cue::owns, known_) > 0) return true;
        const std::size_t from = mention.begin >= 2 ? mention.begin - 2 : mention.begin;
        const Tokens before = prose.subspan(from, mention.begin - from);
        return before.size() == 2 && core(before.back().text) == "av" &&
               cue_at_start(before, Cue::owns, known_) == 2;
    }

    void read_grant(Tokens prose, const Block& block, Initiative& initiative) {
        for (std::size_t begin = 0, end = 0; begin < prose.size(); begin = end) {
            end = sentence_end(prose, begin);
            const Tokens sentence = prose.subspan(begin, end - begin);
            if (!find_cue(sentence, Cue::granted, known_)) continue;
            for (YearAmount& amount : yearly_amounts(sentence, block.year, false, known_)) {
                found_.financing.insert(amount.ink.begin(), amount.ink.end());
                initiative.financing.push_back(std::move(amount));
            }
        }
    }

    /// "a) Name, 350 000 kr": marked or lettered lines under a heading of initiatives.
    void read_lines(const Block& block) {
        for (std::size_t i = block.heading + 1; i < block.end; ++i) {
            if (lines_[i].in_grid) continue;
            const Tokens line = words(i);
            const bool lettered = line.front().skeleton.size() == 1 &&
                                  ends_with_any(line.front().text, ".)") && line.size() > 1;
            if (lettered || starts_with_bullet(line, known_)) read_line(block, i, line.subspan(1));
        }
    }

    void read_line(const Block& block, std::size_t at, Tokens line) {
        const auto amounts = find_amounts(line, known_);
        if (amounts.size() != 1 || !amounts.front().amount || !block.year) return;
        std::size_t end = amounts.front().begin;
        std::optional<int> year;
        for (const YearMention& mention : find_years(line.first(end), known_)) {
            year = mention.first;
            end = std::min(end, mention.begin);
        }
        const Tokens title = line.first(end);
        if (title.empty() || title.size() > most_name_words || amounts.front().end < line.size())
            return;
        Initiative initiative;
        initiative.name = std::string(core(text_of(title)));
        initiative.ink = ink_of(title);
        const Tokens money = line.subspan(amounts.front().begin);
        initiative.financing.push_back(
            {year.value_or(*block.year), *amounts.front().amount, ink_of(money)});
        found_.financing.insert(initiative.financing.back().ink.begin(),
                                initiative.financing.back().ink.end());
        keep(std::move(initiative), {at, at + 1});
    }

    const TextLines& lines_;
    std::optional<int> plan_year_;
    const Vocabulary& known_;
    std::vector<Block> blocks_;
    Initiatives found_;
};

}  // namespace

Initiatives read_initiatives(const TextLines& lines, std::optional<int> plan_year,
                             const Vocabulary& vocabulary) {
    return InitiativeReader(lines, plan_year, vocabulary).run();
}

}  // namespace planscribe::extract
