#include "score/lists.h"

#include "score/pairing.h"

namespace planscribe::score {
namespace {

constexpr double least_likeness = 2.0 / 3;

template <typename T>
std::vector<std::string> texts(const std::vector<T>& things, std::string T::*text) {
    std::vector<std::string> list;
    list.reserve(things.size());
    for (const T& thing : things) list.push_back(thing.*text);
    return list;
}

/// Calls `compare(truth, output)` for each pair of things with alike texts, and with null for
/// what has no partner.
template <typename T, typename Compare>
void for_pairs(const std::vector<T>& truth, const std::vector<T>& output, std::string T::*text,
               Compare compare) {
    const Pairing pairing = pair_texts(texts(truth, text), texts(output, text), least_likeness);
    std::vector<bool> paired(output.size());
    for (std::size_t i = 0; i < truth.size(); ++i) {
        compare(&truth[i], pairing[i] ? &output[*pairing[i]] : nullptr);
        if (pairing[i]) paired[*pairing[i]] = true;
    }
    for (std::size_t j = 0; j < output.size(); ++j)
        if (!paired[j]) compare(static_cast<const T*>(nullptr), &output[j]);
}

template <typename T, typename Member>
auto member_of(const T* thing, Member T::*member) {
    using Value = std::decay_t<decltype(thing->*member)>;
    return thing ? std::optional<Value>(thing->*member) : std::nullopt;
}

template <typename T>
const std::vector<T>& or_empty(const std::optional<std::vector<T>>& list) {
    static const std::vector<T> empty;
    return list ? *list : empty;
}

template <typename T>
std::string place_of(const T* truth, const T* output) {
    const std::string on_output = output ? describe(output->place) : "";
    return on_output.empty() && truth ? describe(truth->place) : on_output;
}

void compare_values(const Records& truth, const Records& output, RecordScore& score) {
    for (const auto& [field, value] : truth.values) {
        const auto found = output.values.find(field);
        count(field, value, found == output.values.end() ? std::nullopt : found->second, "", score);
    }
}

void compare_members(const std::vector<MemberRecord>& truth,
                     const std::vector<MemberRecord>& output, RecordScore& score) {
    for_pairs(truth, output, &MemberRecord::name,
              [&](const MemberRecord* wanted, const MemberRecord* got) {
                  count(Field::member, member_of(wanted, &MemberRecord::name),
                        member_of(got, &MemberRecord::name), "", score);
                  if (wanted && got)
                      count(Field::member_share, wanted->share, got->share, wanted->name, score);
              });
}

void compare_board(const std::vector<SeatRecord>& truth, const std::vector<SeatRecord>& output,
                   RecordScore& score) {
    for_pairs(
        truth, output, &SeatRecord::name, [&](const SeatRecord* wanted, const SeatRecord* got) {
            const std::string place = place_of(wanted, got);
            count(Field::board_name, member_of(wanted, &SeatRecord::name),
                  member_of(got, &SeatRecord::name), place, score);
            if (!wanted || !got) return;
            const std::string whose = wanted->name + (place.empty() ? "" : ", " + place);
            count(Field::board_organization, wanted->organization, got->organization, whose, score);
            count(Field::board_seat, wanted->seat, got->seat, whose, score);
            count(Field::board_role, wanted->role, got->role, whose, score);
        });
}

void compare_goals(Field field, Field target, const std::vector<GoalRecord>& truth,
                   const std::vector<GoalRecord>& output, RecordScore& score) {
    for_pairs(
        truth, output, &GoalRecord::text, [&](const GoalRecord* wanted, const GoalRecord* got) {
            const std::string place = place_of(wanted, got);
            const auto text = member_of(wanted ? wanted : got, &GoalRecord::text);
            count(field, wanted ? text : std::nullopt, got ? text : std::nullopt, place, score);
            if (wanted && got)
                count(target, wanted->target, got->target,
                      *text + (place.empty() ? "" : ", " + place), score);
        });
}

void compare_initiatives(const std::vector<InitiativeRecord>& truth,
                         const std::vector<InitiativeRecord>& output, RecordScore& score) {
    static const InitiativeRecord none{"", Items{}, Items{}, Items{}, std::vector<GoalRecord>{},
                                       {}};
    for_pairs(truth, output, &InitiativeRecord::name,
              [&](const InitiativeRecord* wanted, const InitiativeRecord* got) {
                  count(Field::initiative, member_of(wanted, &InitiativeRecord::name),
                        member_of(got, &InitiativeRecord::name), place_of(wanted, got), score);
                  const InitiativeRecord& paper = wanted ? *wanted : none;
                  const InitiativeRecord& read = got ? *got : none;
                  const std::string whose = wanted ? wanted->name : got->name;
                  const auto items = [&](Field field,
                                         std::optional<Items> InitiativeRecord::*list) {
                      if (paper.*list)
                          count_items(field, *(paper.*list), or_empty(read.*list), whose, score);
                  };
                  items(Field::initiative_owner, &InitiativeRecord::owner);
                  items(Field::initiative_partner, &InitiativeRecord::partners);
                  items(Field::initiative_financing, &InitiativeRecord::financing);
                  if (paper.goals)
                      compare_goals(Field::initiative_goal, Field::initiative_goal_target,
                                    *paper.goals, or_empty(read.goals), score);
              });
}

}  // namespace

void compare_lists(const Records& truth, const Records& output, RecordScore& score) {
    compare_values(truth, output, score);
    if (truth.members) compare_members(*truth.members, or_empty(output.members), score);
    if (truth.board) compare_board(*truth.board, or_empty(output.board), score);
    if (truth.signatories)
        count_items(Field::signatory, *truth.signatories, or_empty(output.signatories), "", score);
    if (truth.initiatives)
        compare_initiatives(*truth.initiatives, or_empty(output.initiatives), score);
    if (truth.goals)
        compare_goals(Field::goal, Field::goal_target, *truth.goals, or_empty(output.goals), score);
    for (const auto& [field, items] : truth.details) {
        const auto found = output.details.find(field);
        count_items(field, items, found == output.details.end() ? Items{} : found->second, "",
                    score);
    }
    if (truth.statements)
        count_items(Field::statement, *truth.statements, or_empty(output.statements), "", score);
}

}  // namespace planscribe::score
