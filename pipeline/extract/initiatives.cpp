#include "extract/initiatives.h"

#include <algorithm>

#include "base/text.h"
#include "extract/dates.h"
#include "extract/heading_ranks.h"
#include "extract/initiative_card.h"
#include "extract/initiative_parties.h"
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
        : lines_(lines), plan_year_(plan_year), known_(vocabulary), ranks_(lines) {}

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
        if (size > most_name_words || below >= section.end) return false;
        if (words(below).size() <= most_lone_name_words) return false;
        if (starts_with_bullet(words(below), known_)) return false;
        return size <= most_lone_name_words || tells_of_initiative(section);
    }

    void find_blocks() {
        for (const Section& section : find_sections(lines_, known_)) {
            const bool ends_list = stands_above_names(section);
            if (ends_list) list_.reset();
            if (!ends_list && goes_on(section))
                extend(section.end);
            else
                begin_block(section);
        }
    }

    /// Whether a section belongs to the block above it.
    bool goes_on(const Section& section) const {
        if (section.label) return within_initiative(*section.label);
        return list_ && !may_be_name(section);
    }

    void extend(std::size_t end) {
        if (!blocks_.empty()) blocks_.back().end = end;
    }

    void begin_block(const Section& section) {
        const bool title = section.label == Label::initiatives;
        const bool name = list_ && (!section.label || is_name_all_the_same(section));
        if (title)
            list_ =
                List{section.heading, std::nullopt, single_year(words(section.heading), known_)};
        else if (section.label && !name)
            list_.reset();
        if (name && !list_->first_name) list_->first_name = section.heading;
        const auto year = list_ ? list_->year : std::nullopt;
        blocks_.push_back(
            {section.heading, section.end, list_.has_value(), title, year ? year : plan_year_});
    }

    /// A heading that stands as the title of the list does, above the names in it, ends the list.
    bool stands_above_names(const Section& section) const {
        if (!list_ || !list_->first_name || section.label == Label::initiatives) return false;
        return is_numbered(section.heading) == is_numbered(list_->title) &&
               ranks_.stands_above(section.heading, *list_->first_name);
    }

    bool is_numbered(std::size_t at) const {
        return without_number(words(at)).size() < words(at).size();
    }

    /// A name may be what heads a section elsewhere: the text under it tells who drives it, and
    /// what it gets.
    bool is_name_all_the_same(const Section& section) const {
        if (section.label != Label::other_body && section.label != Label::section) return false;
        return !is_numbered(section.heading) && may_be_name(section) &&
               tells_of_initiative(section);
    }

    /// Whether the text under a heading tells who drives something, and what it gets.
    bool tells_of_initiative(const Section& section) const {
        const std::vector<Token> prose = text_under(section.heading, section.end);
        return !read_parties(prose, known_).owner.empty() && !grants(prose, plan_year_).empty();
    }

    std::vector<Token> text_under(std::size_t heading, std::size_t end) const {
        return tokens_of(std::span(lines_).subspan(heading + 1, end - heading - 1));
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
        const std::vector<Token> prose = text_under(block.heading, block.end);
        const Tokens title = without_number(words(block.heading));
        if (prose.size() < title.size() || title.size() > most_name_words) return;
        Initiative initiative;
        initiative.name = text_of(title);
        initiative.ink = ink_of(title);
        Parties parties = read_parties(prose, known_);
        initiative.owner = std::move(parties.owner);
        initiative.partners = std::move(parties.partners);
        initiative.financing = grants(prose, block.year);
        for (const YearAmount& amount : initiative.financing)
            found_.financing.insert(amount.ink.begin(), amount.ink.end());
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

    /// Amounts of sentences that grant them.
    std::vector<YearAmount> grants(Tokens prose, std::optional<int> year) const {
        std::vector<YearAmount> found;
        for (std::size_t begin = 0, end = 0; begin < prose.size(); begin = end) {
            end = sentence_end(prose, begin);
            const Tokens sentence = prose.subspan(begin, end - begin);
            if (!find_cue(sentence, Cue::granted, known_)) continue;
            for (YearAmount& amount : yearly_amounts(sentence, year, false, known_))
                found.push_back(std::move(amount));
        }
        return found;
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

    /// "Kartläggning 2024, 90 000 kr": the name ends with its comma, "Stegen 2024: 90 000 kr"
    /// before the year.
    bool is_of_name(Tokens line, const YearMention& mention) const {
        if (mention.begin == 0 || !line[mention.end - 1].text.ends_with(',')) return false;
        const Token& before = line[mention.begin - 1];
        return !ends_with_any(before.text, ",;:") &&
               cue_at_start(Tokens(&before, 1), Cue::before_year, known_) == 0;
    }

    void read_line(const Block& block, std::size_t at, Tokens line) {
        const auto amounts = find_amounts(line, known_);
        if (amounts.size() != 1 || !amounts.front().amount || !block.year) return;
        std::size_t end = amounts.front().begin;
        std::optional<int> year;
        for (const YearMention& mention : find_years(line.first(end), known_)) {
            if (is_of_name(line, mention)) continue;
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

    /// A list of initiatives under a heading such as "Insatser".
    struct List {
        std::size_t title = 0;
        std::optional<std::size_t> first_name;
        std::optional<int> year;
    };

    const TextLines& lines_;
    std::optional<int> plan_year_;
    const Vocabulary& known_;
    HeadingRanks ranks_;
    std::optional<List> list_;  ///< that the sections stand in
    std::vector<Block> blocks_;
    Initiatives found_;
};

}  // namespace

Initiatives read_initiatives(const TextLines& lines, std::optional<int> plan_year,
                             const Vocabulary& vocabulary) {
    return InitiativeReader(lines, plan_year, vocabulary).run();
}

}  // namespace planscribe::extract
