#include <algorithm>
#include <nlohmann/json.hpp>

#include "review/repairs.h"

namespace planscribe::review {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view kind = "confusion:";
constexpr std::size_t most_words = 12;

/// A word that a rule changed, wherever it stands.
struct Changed {
    std::string read, text;
    int times = 0;
    Json place;  ///< of the first one
};

struct Rule {
    int times = 0;
    std::vector<Changed> words;
};

Json place_of(const Json& word, int page) {
    Json place{{"page", page}};
    if (word.contains("box"))
        place["box"] = word["box"];
    else
        place["line"] = word.value("line", 0);
    return place;
}

void note(Rule& rule, const Json& word, int page) {
    ++rule.times;
    const std::string read = word.value("raw", ""), text = word.value("text", "");
    auto found = std::ranges::find_if(rule.words, [&](const Changed& changed) {
        return changed.read == read && changed.text == text;
    });
    if (found == rule.words.end())
        found = rule.words.insert(found, {read, text, 0, place_of(word, page)});
    ++found->times;
}

std::map<std::string, Rule> rules_of(const std::vector<std::string>& page_lines) {
    std::map<std::string, Rule> rules;
    int page = 0;
    for (const std::string& line : page_lines) {
        ++page;
        const Json json = Json::parse(line, nullptr, false);
        if (!json.is_object() || !json.contains("words")) continue;
        for (const Json& word : json["words"])
            for (const Json& change : word.value("changes", Json::array()))
                if (const std::string rule = change.value("rule", ""); rule.starts_with(kind))
                    note(rules[rule], word, page);
    }
    return rules;
}

Json json_of(const std::string& name, Rule rule, const std::string& ruling) {
    const auto arrow = name.rfind('>');
    Json json{{"rule", name},
              {"read", name.substr(kind.size(), arrow - kind.size())},
              {"right", arrow == std::string::npos ? "" : name.substr(arrow + 1)},
              {"ruling", ruling},
              {"times", rule.times},
              {"words", Json::array()}};
    std::ranges::stable_sort(rule.words, std::ranges::greater(), &Changed::times);
    for (const Changed& word : rule.words) {
        if (json["words"].size() == most_words) break;
        json["words"].push_back({{"read", word.read},
                                 {"text", word.text},
                                 {"times", word.times},
                                 {"place", word.place}});
    }
    return json;
}

}  // namespace

std::string repairs_json(const std::vector<std::string>& page_lines,
                         const std::map<std::string, std::string>& rulings) {
    std::map<std::string, Rule> rules = rules_of(page_lines);
    for (const auto& [name, ruling] : rulings) rules[name];
    std::vector<std::pair<std::string, Rule>> order(rules.begin(), rules.end());
    std::ranges::stable_sort(order, std::ranges::greater(),
                             [](const auto& one) { return one.second.times; });
    Json json{{"rules", Json::array()}};
    for (auto& [name, rule] : order) {
        const auto ruling = rulings.find(name);
        json["rules"].push_back(
            json_of(name, std::move(rule), ruling == rulings.end() ? "" : ruling->second));
    }
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace planscribe::review
