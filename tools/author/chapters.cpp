#include "author/chapters.h"

#include <algorithm>

#include "author/board.h"
#include "author/places.h"

namespace planscribe::author {
namespace {

using press::Block;
using press::Heading;
using press::Prose;

/// A chapter of prose alone: its sentences are the rule of its name, its heading is one of
/// "rubrik_" and its name, its lists are of "lista_" and its name where there is such a rule.
struct Topic {
    const char* name;
    double likely;
    int paragraphs;  ///< in a plan of middle length
};

const std::vector<Topic> opening_topics = {{"ordförande", 0.2, 2},
                                           {"inledning", 0.9, 2},
                                           {"uppdrag", 0.8, 2},
                                           {"målgruppen", 0.75, 2},
                                           {"omvärld", 0.6, 2}};

const std::vector<Topic> middle_topics = {
    {"samverkan", 0.5, 2},    {"uppföljning", 0.65, 2},  {"kommunikation", 0.4, 1},
    {"kompetens", 0.4, 1},    {"jämställdhet", 0.35, 1}, {"kontroll", 0.4, 1},
    {"dataskydd", 0.25, 1},   {"erfarenheter", 0.35, 2}, {"kalender", 0.3, 1},
    {"metoder", 0.35, 1},     {"behov", 0.35, 2},        {"arbetsgivare", 0.3, 1},
    {"delaktighet", 0.25, 1}, {"historik", 0.2, 1},      {"hållbarhet", 0.15, 1}};

/// The number of "Fokusvecka (v. 7)".
std::optional<std::string> week_in(const std::string& name) {
    constexpr std::string_view mark = "(v. ";
    const auto at = name.find(mark);
    if (at == std::string::npos) return std::nullopt;
    const auto begin = at + mark.size();
    return name.substr(begin, name.find(')', begin) - begin);
}

/// Writes one plan from top to bottom.
class Chapters {
public:
    Chapters(press::Manuscript& manuscript, const Material& material, Writer& writer, Dice& dice)
        : out_(manuscript),
          plan_(material),
          writer_(writer),
          dice_(dice),
          length_(dice.pick({0.45, 0.8, 1.0, 1.3, 1.7, 2.8})),
          numbering_(static_cast<int>(dice.weighted({6, 3, 1}))),
          placed_(material.tables.size(), -1) {}

    std::vector<int> write() {
        title();
        for (const Topic& topic : opening_topics) maybe(topic);
        std::vector<void (Chapters::*)()> parts = {&Chapters::organisation, &Chapters::goals,
                                                   &Chapters::initiatives};
        if (dice_.happens(0.3)) std::swap(parts[0], parts[2]);
        if (dice_.happens(0.3)) std::swap(parts[1], parts[2]);
        std::vector<Topic> middle = middle_topics;
        dice_.shuffle(middle);
        std::size_t next = 0;
        const bool early = dice_.happens(0.2);
        if (early) economy();
        for (const auto part : parts) {
            (this->*part)();
            for (int i = 0; i < 5 && next < middle.size(); ++i) maybe(middle[next++]);
        }
        if (!early) economy();
        if (dice_.happens(0.4)) maybe({"framåtblick", 0.8, 1});
        signatures();
        if (out_.record.members.empty()) members_of_board();
        return placed_;
    }

private:
    void heading(const std::string& text, int level = 1) {
        std::string numbered = text;
        if (level == 1 && numbering_ > 0) {
            numbered = std::to_string(++chapter_) + (numbering_ == 1 ? ". " : " ") + text;
            below_ = 0;
        } else if (level == 2 && numbering_ == 2) {
            numbered = std::to_string(chapter_) + "." + std::to_string(++below_) + " " + text;
        }
        out_.blocks.push_back(Heading{numbered, level});
    }

    void say(Prose prose) {
        if (!prose.text.empty()) out_.blocks.push_back(std::move(prose));
    }

    int scaled(int count) {
        return std::max(1, static_cast<int>(std::llround(count * length_ + dice_.even(-0.4, 0.5))));
    }

    void maybe(const Topic& topic) {
        if (!dice_.happens(topic.likely * std::min(1.3, 0.5 + 0.5 * length_))) return;
        heading(writer_.phrase(std::string("rubrik_") + topic.name));
        paragraphs(topic.name, scaled(topic.paragraphs));
        const std::string list = std::string("lista_") + topic.name;
        if (writer_.knows(list) && dice_.happens(0.45)) bullets(topic.name);
    }

    void paragraphs(const std::string& rule, int count) {
        for (int i = 0; i < count; ++i) say(writer_.paragraph(rule, dice_.between(2, 5)));
    }

    void bullets(const std::string& topic) {
        say({writer_.phrase("inför_" + topic), {}});
        const bool small = dice_.happens(0.6);
        for (int i = dice_.between(3, 6); i > 0; --i) {
            auto item = writer_.sentence("lista_" + topic, small);
            if (!item) return;
            item->bulleted = true;
            say(std::move(*item));
        }
    }

    void title() {
        Plan& record = out_.record;
        record.association = plan_.association.name;
        record.year = plan_.year;
        out_.blocks.push_back(Heading{writer_.phrase("titel_plan"), 0});
        out_.blocks.push_back(Prose{plan_.association.name, {}});
        if (dice_.happens(0.5)) {
            record.org_number = plan_.association.org_number;
            out_.blocks.push_back(
                Prose{writer_.phrase("ord_orgnr") + " " + plan_.association.org_number, {}});
        }
        if (dice_.happens(0.65)) decide(writer_.phrase("beslutad_inledning"));
    }

    /// The decision, with place or without, as "Fastställd av styrelsen den 8 mars 2024".
    void decide(const std::string& words) {
        out_.record.decision_date = plan_.decision_date;
        std::string text = words;
        if (dice_.happens(0.5)) {
            text += " i " + plan_.association.seat;
            out_.record.decision_place = plan_.association.seat;
        }
        text += " " + plan_.dates.of(plan_.decision_date);
        if (dice_.happens(0.3)) text += ", § " + std::to_string(dice_.between(12, 98));
        out_.blocks.push_back(Prose{text, {}});
    }

    void organisation() {
        heading(writer_.phrase("rubrik_organisation"));
        if (dice_.happens(0.75)) members();
        say(writer_.paragraph("styrelse", dice_.between(2, 4)));
        if (dice_.happens(0.4)) say({writer_.phrase("inför_styrelse"), {}});
        out_.blocks.push_back(plan_.board);
        if (dice_.happens(0.7)) section("kansli", 1);
        if (dice_.happens(0.6)) section("beredning", 1);
        if (dice_.happens(0.4)) section("revision", 1);
    }

    void section(const std::string& topic, int count) {
        if (dice_.happens(0.5)) heading(writer_.phrase("rubrik_" + topic), 2);
        paragraphs(topic, scaled(count));
    }

    void members() {
        if (dice_.happens(0.4)) heading(writer_.phrase("rubrik_medlemmar"), 2);
        std::vector<std::string> names = {plan_.association.insurance_agency,
                                          plan_.association.employment_agency,
                                          plan_.association.region};
        for (const Municipality& place : plan_.association.municipalities)
            names.push_back(place.office);
        out_.record.members = plan_.association.members();
        writer_.fact("medlemmar", enumerated(names));
        say(writer_.paragraph("medlemmar_är", 1));
        if (dice_.happens(0.6)) {
            out_.record.founded = plan_.association.founded;
            writer_.fact("grundat", DateWords{0}.of(plan_.association.founded));
            say(writer_.paragraph("bildat", 1));
        }
        if (dice_.happens(0.6)) {
            shares();
            return;
        }
        for (Member& member : out_.record.members) member.share.reset();
    }

    /// Each organisation that sends someone to the board is a member (10 § lagen 2003:1210).
    void members_of_board() {
        for (const Member& member : plan_.association.members()) {
            const auto sends = [&](const press::Seating& seat) {
                return seat.member.organization == member.name;
            };
            if (std::ranges::any_of(plan_.board.seats, sends))
                out_.record.members.push_back({member.name, member.kind, std::nullopt});
        }
    }

    void shares() {
        Prose prose = writer_.paragraph("andelar", 1);
        const auto& places = plan_.association.municipalities;
        for (const Municipality& place : places) {
            if (places.size() == 1) break;
            writer_.fact("kommunen", place.office);
            writer_.fact("andel", fraction(place.parts, plan_.association.quarter_parts));
            prose.text += " " + capitalized(writer_.phrase("kommunens_andel"));
        }
        say(std::move(prose));
    }

    void goals() {
        heading(writer_.phrase("rubrik_mål"));
        say(writer_.paragraph("mål", dice_.between(1, 3)));
        press::Goals list{invented_goals("förbundsmål", dice_.between(3, 7), writer_, dice_)};
        out_.blocks.push_back(std::move(list));
        if (dice_.happens(0.6)) say(writer_.paragraph("mål", dice_.between(1, 3)));
    }

    void initiatives() {
        heading(writer_.phrase("rubrik_insatser"));
        paragraphs("insatser", scaled(1));
        for (const press::InitiativeBlock& block : plan_.initiatives) out_.blocks.push_back(block);
        activities();
    }

    void activities() {
        std::vector<Prose> told;
        for (std::size_t i = 0; i < plan_.measures.size(); ++i) {
            if (!plan_.measures[i].activity || !dice_.happens(0.75)) continue;
            const auto claim = measure_claim(plan_.ledger, plan_.measures[i], i, Ledger::budget);
            if (!claim) continue;
            const Claim printed = printed_claim(*claim, plan_.words, true);
            writer_.fact("aktivitet", plan_.measures[i].name);
            writer_.fact("belopp", printed.printed);
            told.push_back({capitalized(writer_.phrase("aktivitet_medel")), {printed.statement}});
            if (const auto week = week_in(plan_.measures[i].name))
                told.back().notes.push_back("activities week=" + *week);
        }
        writer_.forget("belopp");
        if (told.empty()) return;
        heading(writer_.phrase("rubrik_aktiviteter"), 2);
        for (Prose& prose : told) say(std::move(prose));
        say(writer_.paragraph("aktiviteter", dice_.between(1, 3)));
    }

    void economy() {
        heading(writer_.phrase("rubrik_ekonomi"));
        paragraphs("ekonomi", scaled(2));
        if (!plan_.told.empty()) say(writer_.paragraph("sägs_" + plan_.told, 1));
        for (std::size_t t = 0; t < plan_.tables.size(); ++t) {
            place(t);
            if (dice_.happens(0.5)) say(writer_.paragraph("ekonomi", dice_.between(1, 2)));
        }
        if (dice_.happens(0.4)) say(writer_.paragraph("ekonomi_principer", dice_.between(1, 3)));
    }

    /// Puts a table on paper, and those of one column at times side by side.
    void place(std::size_t t) {
        if (placed_[t] >= 0) return;
        placed_[t] = tables_++;
        if (t + 1 < plan_.tables.size() && narrow(t) && narrow(t + 1) && dice_.happens(0.35)) {
            placed_[t + 1] = tables_++;
            out_.blocks.push_back(
                press::TablePair{plan_.tables[t].block, plan_.tables[t + 1].block});
            return;
        }
        out_.blocks.push_back(plan_.tables[t].block);
    }

    bool narrow(std::size_t t) const {
        const Table& table = plan_.tables[t].block.table;
        return table.columns.size() == 1 && table.aux_columns.empty();
    }

    void signatures() {
        if (!dice_.happens(0.55)) return;
        if (dice_.happens(0.5)) heading(writer_.phrase("rubrik_underskrift"));
        out_.record.decision_date = plan_.decision_date;
        out_.record.decision_place = plan_.association.seat;
        out_.blocks.push_back(signatures_of(
            plan_.board, plan_.association.seat + " " + plan_.dates.of(plan_.decision_date),
            dice_));
    }

    press::Manuscript& out_;
    const Material& plan_;
    Writer& writer_;
    Dice& dice_;
    double length_;
    int numbering_;
    int chapter_ = 0, below_ = 0, tables_ = 0;
    std::vector<int> placed_;
};

}  // namespace

std::vector<int> write_chapters(press::Manuscript& manuscript, const Material& material,
                                Writer& writer, Dice& dice) {
    return Chapters(manuscript, material, writer, dice).write();
}

}  // namespace planscribe::author
