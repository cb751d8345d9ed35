#include "extract/records.h"

#include <algorithm>

#include "base/text.h"
#include "extract/activities.h"
#include "extract/association.h"
#include "extract/association_id.h"
#include "extract/board.h"
#include "extract/board_rules.h"
#include "extract/decision.h"
#include "extract/details.h"
#include "extract/direction.h"
#include "extract/economy.h"
#include "extract/figures.h"
#include "extract/groups.h"
#include "extract/initiatives.h"
#include "extract/learned_places.h"
#include "extract/lost_numbers.h"
#include "extract/members.h"
#include "extract/oversight.h"
#include "extract/persons.h"
#include "extract/prose.h"
#include "extract/staff.h"
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

/// The ink of records whose numbers are told already.
std::vector<Ink> told(const Plan& plan) {
    std::vector<Ink> inks;
    for (const Goal& goal : plan.goals) inks.push_back(goal.ink);
    for (const Initiative& initiative : plan.initiatives) {
        for (const Goal& goal : initiative.goals) inks.push_back(goal.ink);
        for (const Post& post : initiative.staff) inks.push_back(post.ink);
    }
    return inks;
}

std::vector<Goal> all_goals(const Plan& plan) {
    std::vector<Goal> goals = plan.goals;
    for (const Initiative& initiative : plan.initiatives)
        goals.insert(goals.end(), initiative.goals.begin(), initiative.goals.end());
    return goals;
}

/// What the prose says beside board, goals, initiatives and amounts.
void read_the_rest(Plan& plan, const Prose& prose, bool misread) {
    add_details(plan.initiatives, prose);
    plan.people = find_persons(plan.board, plan.signatories, misread);
    plan.staff = read_staff(prose);
    plan.service_contracts = read_service_contracts(prose);
    plan.groups = read_groups(prose);
    plan.board_sizes = read_board_sizes(prose);
    plan.terms_of_office = read_terms(prose);
    plan.quorums = read_quorums(prose);
    plan.legal_basis = read_laws(prose);
    plan.tasks = read_tasks(prose);
    plan.vision = read_vision(prose);
    plan.target_groups = read_target_groups(prose);
    plan.focus_areas = read_focus_areas(prose);
    plan.activities = read_activities(prose);
    plan.financial_goals = read_financial_goals(prose);
    plan.allocations = read_allocations(prose, plan.statements);
    plan.special_reasons = read_special_reasons(prose);
    plan.figures = read_figures(prose, told(plan));
    plan.follow_up = read_follow_up(prose);
    plan.audits = read_audits(prose);
    plan.internal_control = read_internal_control(prose);
    plan.references = read_references(prose);
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
    const Prose prose = read_prose(lines, initiatives, association.year, vocabulary);
    plan.initiatives = std::move(initiatives.records);
    read_the_rest(plan, prose, vocabulary.places_misread);
    if (vocabulary.places_misread)
        for (Finding& finding : lost_numbers(prose, all_goals(plan)))
            findings.push_back(std::move(finding));
    if (const auto known =
            association.name ? association_id(*association.name, vocabulary) : std::nullopt) {
        plan.association_id = known->id;
        plan.succeeded_by = known->succeeded_by;
    }
    return plan;
}

}  // namespace planscribe::extract
