#include "facts/packed.h"

#include <algorithm>

#include "base/text.h"
#include "facts/fields.h"
#include "model/names.h"

namespace planscribe::facts {
namespace {

std::string texts(const std::vector<std::string>& parts) {
    std::vector<std::string> whole = parts;
    for (std::string& part : whole) std::ranges::replace(part, '|', ' ');
    return join(whole, "|");
}

class Packer {
public:
    std::string pack(const Facts& facts) {
        row('D').optional(facts.association).optional(facts.org_number);
        out_.add(name_of(facts.type)).optional(facts.year).optional(facts.decision_date);
        out_.optional(facts.special_reasons).add(facts.reasons_place).add(facts.pages);
        for (const auto& [kind, count] : facts.tables) row('T').add(name_of(kind)).add(count);
        for (const Figure& figure : facts.figures) add(figure);
        for (const Member& member : facts.members)
            row('M').add(member.name).add(name_of(member.kind)).optional(member.share);
        for (const SeatFact& seat : facts.board) {
            row('B').add(seat.name).add(seat.organization).add(name_of(seat.seat));
            out_.add(name_of(seat.role)).add(seat.place);
        }
        for (const GoalFact& goal : facts.goals) add(goal);
        for (const InitiativeFact& initiative : facts.initiatives) add(initiative);
        for (const GrantNotice& notice : facts.notices) {
            row('N').optional(notice.year).add(notice.amount.ore).optional(notice.announced);
            out_.add(notice.place);
        }
        for (const Problem& problem : facts.problems) {
            row('P').add(problem.rule).add(name_of(problem.severity));
            out_.add(problem.cause ? name_of(*problem.cause) : "").add(problem.message.swedish);
            out_.add(problem.message.english).add(problem.place);
        }
        return out_.take();
    }

private:
    FieldWriter& row(char kind) { return out_.row(kind); }

    void add(const Figure& figure) {
        row('A').add(figure.account).add(figure.label).add(figure.year).add(name_of(figure.stage));
        if (figure.value)
            out_.add(figure.value->low.ore).add(figure.value->high.ore);
        else
            out_.add("").add("");
        out_.add(name_of(figure.status)).add(figure.step.ore).add(figure.rivals);
        out_.add(figure.places);
    }

    void add(const GoalFact& goal) {
        row('G').add(goal.text).add(goal.target ? goal.target->value : "");
        out_.add(goal.target ? goal.target->unit : "").add(goal.target && goal.target->at_least);
        out_.add(goal.place).optional(goal.follow_up);
    }

    void add(const InitiativeFact& initiative) {
        row('I').add(initiative.name).add(texts(initiative.owner)).add(texts(initiative.partners));
        out_.add(initiative.place);
        for (const Payment& payment : initiative.financing)
            row('Y').add(payment.year).add(payment.amount.ore).add(payment.place);
        for (const PostFact& post : initiative.staff) {
            row('S').add(post.name).optional(post.thousandths).optional(post.count);
            out_.add(post.place);
        }
        for (const GoalFact& goal : initiative.goals) add(goal);
    }

    FieldWriter out_;
};

class Unpacker {
public:
    std::optional<Facts> unpack(std::string_view packed) {
        bool begun = false;
        while (!packed.empty()) {
            const std::size_t end = packed.find('\n');
            if (end == std::string_view::npos) return std::nullopt;
            FieldReader row(packed.substr(0, end));
            packed.remove_prefix(end + 1);
            const char kind = row.kind();
            if (begun == (kind == 'D')) return std::nullopt;
            begun = true;
            add(kind, row);
            if (!row.complete()) return std::nullopt;
        }
        if (!begun) return std::nullopt;
        return std::move(facts_);
    }

private:
    void add(char kind, FieldReader& row) {
        switch (kind) {
            case 'D':
                return add_document(row);
            case 'T':
                return add_tables(row);
            case 'A':
                return add_figure(row);
            case 'M':
                return add_member(row);
            case 'B':
                return add_seat(row);
            case 'G':
                return add_goal(row);
            case 'I':
                return add_initiative(row);
            case 'Y':
                return add_payment(row);
            case 'S':
                return add_post(row);
            case 'N':
                return add_notice(row);
            case 'P':
                return add_problem(row);
            default:
                row.fail();
        }
    }

    void add_document(FieldReader& row) {
        facts_.association = row.optional();
        facts_.org_number = row.optional();
        facts_.type = row.choice<DocumentType>();
        facts_.year = row.optional_number();
        facts_.decision_date = row.optional();
        facts_.special_reasons = row.optional();
        facts_.reasons_place = row.place();
        facts_.pages = row.whole();
    }

    void add_tables(FieldReader& row) {
        const auto kind = row.choice<TableKind>();
        facts_.tables.emplace_back(kind, row.whole());
    }

    void add_figure(FieldReader& row) {
        Figure& figure = facts_.figures.emplace_back();
        figure.account = row.text();
        figure.label = row.text();
        figure.year = row.whole();
        figure.stage = row.choice<Stage>();
        const auto low = row.optional_amount();
        const auto high = row.optional_amount();
        if (low && high) figure.value = Range{*low, *high};
        figure.status = row.choice<CellStatus>();
        figure.step = {row.number()};
        figure.rivals = row.rivals();
        figure.places = row.places();
    }

    void add_member(FieldReader& row) {
        Member& member = facts_.members.emplace_back();
        member.name = row.text();
        member.kind = row.choice<PartyKind>();
        member.share = row.optional();
    }

    void add_seat(FieldReader& row) {
        SeatFact& seat = facts_.board.emplace_back();
        seat.name = row.text();
        seat.organization = row.text();
        seat.seat = row.choice<Seat>();
        seat.role = row.choice<Role>();
        seat.place = row.place();
    }

    void add_goal(FieldReader& row) {
        auto& goals = facts_.initiatives.empty() ? facts_.goals : facts_.initiatives.back().goals;
        GoalFact& goal = goals.emplace_back();
        goal.text = row.text();
        Target target{row.text(), row.text(), true};
        target.at_least = row.whole() != 0;
        if (!target.value.empty()) goal.target = std::move(target);
        goal.place = row.place();
        goal.follow_up = row.optional();
    }

    void add_initiative(FieldReader& row) {
        InitiativeFact& initiative = facts_.initiatives.emplace_back();
        initiative.name = row.text();
        initiative.owner = row.texts();
        initiative.partners = row.texts();
        initiative.place = row.place();
    }

    void add_payment(FieldReader& row) {
        if (facts_.initiatives.empty()) return row.fail();
        Payment& payment = facts_.initiatives.back().financing.emplace_back();
        payment.year = row.whole();
        payment.amount = {row.number()};
        payment.place = row.place();
    }

    void add_post(FieldReader& row) {
        if (facts_.initiatives.empty()) return row.fail();
        PostFact& post = facts_.initiatives.back().staff.emplace_back();
        post.name = row.text();
        post.thousandths = row.optional_number();
        post.count = row.optional_number();
        post.place = row.place();
    }

    void add_notice(FieldReader& row) {
        GrantNotice& notice = facts_.notices.emplace_back();
        notice.year = row.optional_number();
        notice.amount = {row.number()};
        notice.announced = row.optional();
        notice.place = row.place();
    }

    void add_problem(FieldReader& row) {
        Problem& problem = facts_.problems.emplace_back();
        problem.rule = row.text();
        problem.severity = row.choice<Severity>();
        problem.cause = named<Cause>(row.text());
        problem.message.swedish = row.text();
        problem.message.english = row.text();
        problem.place = row.place();
    }

    Facts facts_;
};

}  // namespace

std::string pack(const Facts& facts) {
    return Packer().pack(facts);
}

std::optional<Facts> unpack(std::string_view packed) {
    return Unpacker().unpack(packed);
}

}  // namespace planscribe::facts
