#include "extract/records.h"

#include <algorithm>

#include "base/text.h"
#include "extract/association.h"
#include "extract/board.h"
#include "extract/decision.h"
#include "extract/initiatives.h"
#include "extract/learned_places.h"
#include "extract/members.h"
#include "extract/statements.h"

namespace planscribe::extract {
namespace {

std::vector<Token> tokens_of(const std::string& text, const Vocabulary& vocabulary) {
    std::vector<Token> tokens;
    for (const std::string& word : split_blanks(text))
        tokens.push_back({word, skeleton(word, vocabulary.lookalikes), {}, {}, false, false});
    return tokens;
}

/// Those who signed, when one of them did so as chair or member of the board.
std::vector<BoardMember> signing_board(const std::vector<Signatory>& signatories,
                                       const Vocabulary& vocabulary) {
    std::vector<BoardMember> board;
    bool told = false;
    for (const Signatory& signatory : signatories) {
        BoardMember member{signatory.name, std::nullopt, Seat::ordinary, Role::member,
                           signatory.ink};
        if (signatory.role) {
            const auto hit = role_at_start(tokens_of(*signatory.role, vocabulary), vocabulary);
            if (!hit || hit->role->body == Body::office) continue;
            told = true;
            member.role = hit->role->role.value_or(Role::member);
            if (hit->role->body == Body::substitute) member.seat = Seat::substitute;
        }
        board.push_back(std::move(member));
    }
    return told ? board : std::vector<BoardMember>();
}

bool was_misread(const Document& document) {
    return std::ranges::any_of(document.pages, is_machine_read);
}

}  // namespace

Plan read_records(const Document& document, const Vocabulary& general,
                  std::vector<Finding>& findings) {
    const TextLines printed = text_lines(document, general.lookalikes);
    const Vocabulary vocabulary = with_places_of(printed, general, was_misread(document));
    const Association association = read_association(printed, vocabulary, findings);
    const TextLines lines = without_furniture(printed);
    Decision decision = read_decision(lines, vocabulary);
    Initiatives initiatives = read_initiatives(lines, association.year, vocabulary);
    Plan plan;
    plan.association = association.name;
    plan.org_number = association.org_number;
    plan.founded = association.founded;
    plan.type = association.type;
    plan.year = association.year;
    plan.decision_date = decision.date;
    plan.decision_place = decision.place;
    plan.signatories = std::move(decision.signatories);
    plan.board = read_board(lines, vocabulary);
    if (plan.board.empty()) plan.board = signing_board(plan.signatories, vocabulary);
    plan.members = read_members(lines, plan.board, vocabulary);
    plan.goals = read_goals(lines, initiatives.lines, vocabulary);
    plan.statements = read_statements(lines, initiatives, association.year, vocabulary, findings);
    plan.initiatives = std::move(initiatives.records);
    return plan;
}

}  // namespace planscribe::extract
