#include "author/goals.h"

#include "base/error.h"
#include "base/text.h"

namespace planscribe::author {
namespace {

const std::string number_mark = "@n@";

int drawn(const std::string& range, Dice& dice) {
    const std::size_t dash = range.find('-'), slash = range.find('/');
    if (dash == std::string::npos || slash == std::string::npos)
        throw Error(ErrorCode::environment, range, "is no range of a goal");
    const int low = std::stoi(range.substr(0, dash));
    const int high = std::stoi(range.substr(dash + 1, slash - dash - 1));
    const int step = std::stoi(range.substr(slash + 1));
    return low + dice.between(0, (high - low) / step) * step;
}

}  // namespace

std::vector<Goal> invented_goals(const std::string& rule, int count, Writer& writer, Dice& dice) {
    std::vector<Goal> goals;
    writer.fact("n", number_mark);
    for (int i = 0; i < count; ++i) {
        const auto sentence = writer.sentence(rule);
        if (!sentence) break;
        const auto fields = split(sentence->text, ';');
        if (fields.size() < 4) throw Error(ErrorCode::environment, sentence->text, "is no goal");
        Goal goal;
        goal.text = capitalized(fields[3]);
        for (std::size_t f = 4; f < fields.size(); ++f) goal.text += ";" + fields[f];
        if (!fields[0].empty()) {
            const std::string number = std::to_string(drawn(fields[0], dice));
            goal.text.replace(goal.text.find(number_mark), number_mark.size(), number);
            goal.target = Target{number, fields[1], fields[2] != "max"};
        }
        goals.push_back(std::move(goal));
    }
    return goals;
}

}  // namespace planscribe::author
