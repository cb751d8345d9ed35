#include "prose.h"

#include <map>
#include <regex>

#include "base/error.h"
#include "press/print.h"

namespace planscribe::press {
namespace {

const std::map<std::string, Concept>& concepts() {
    static const std::map<std::string, Concept> names = {
        {"state_grant", Concept::state_grant},
        {"member_contributions", Concept::member_contributions},
        {"total_income", Concept::total_income},
        {"total_cost", Concept::total_cost},
        {"equity_opening", Concept::equity_opening},
        {"equity_closing", Concept::equity_closing},
        {"result", Concept::result},
        {"initiative", Concept::initiative},
        {"activity", Concept::activity},
        {"other", Concept::other},
    };
    return names;
}

Statement read_mark(const std::smatch& mark) {
    Statement statement;
    const auto found = concepts().find(mark[1]);
    if (found == concepts().end()) throw Error(ErrorCode::input, mark[0], "unknown concept");
    statement.about = found->second;
    if (mark[2].matched) statement.subject = mark[2];
    statement.year = std::stoi(mark[3]);
    const Unit unit = mark[5] == "tkr" ? Unit::tkr : Unit::kr;
    statement.amount = {std::stoll(mark[4]) * one(unit).ore};
    return statement;
}

}  // namespace

Prose read_prose(std::string_view marked) {
    static const std::regex mark(R"(\{(\w+)(?: '([^']*)')? (\d{4}) = (-?\d+) (kronor|kr|tkr)\})");
    Prose prose;
    std::string rest(marked);
    std::smatch found;
    while (std::regex_search(rest, found, mark)) {
        prose.statements.push_back(read_mark(found));
        prose.text +=
            found.prefix().str() + print_units(std::stoll(found[4])) + ' ' + found[5].str();
        rest = found.suffix();
    }
    prose.text += rest;
    if (prose.text.find_first_of("{}") != std::string::npos)
        throw Error(ErrorCode::input, prose.text, "malformed amount");
    return prose;
}

}  // namespace planscribe::press
