#include "compare/panel.h"

#include <algorithm>
#include <numeric>

namespace planscribe::compare {
namespace {

/// The years of documents in the order in which they are asked about a year at a stage.
std::vector<int> tellers(const std::vector<int>& told, int year, Stage stage) {
    std::vector<int> order;
    if (stage == Stage::plan || stage == Stage::forecast) {
        order.assign(told.rbegin(), told.rend());
    } else {
        std::ranges::copy_if(told, std::back_inserter(order), [&](int own) { return own >= year; });
    }
    return order;
}

}  // namespace

Knowledge knowledge(const std::filesystem::path& dictionaries) {
    return {Chart(dictionaries), Prices(dictionaries), Succession(dictionaries),
            Methods(dictionaries)};
}

Panel::Panel(std::vector<store::DocumentFacts> documents, Knowledge knowledge)
    : documents_(std::move(documents)), knowledge_(std::move(knowledge)) {
    name_associations();
    add_figures();
    follow_mergers();
}

void Panel::name_associations() {
    for (std::size_t i = 0; i < documents_.size(); ++i) {
        const store::DocumentFacts& document = documents_[i];
        if (document.association_key.empty() || !document.facts.year) continue;
        if (associations_.empty() || associations_.back().key != document.association_key)
            associations_.push_back({document.association_key, "", {}, {}, 0, false});
        associations_.back().documents.push_back(static_cast<int>(i));
        associations_.back().name = document.facts.association.value_or(document.association_key);
    }
    for (const Association& association : associations_) {
        std::vector<int>& years = told_.emplace_back();
        for (const int index : association.documents)
            years.push_back(document(index).facts.year.value());
        const auto rest = std::ranges::unique(years);
        years.erase(rest.begin(), rest.end());
    }
}

void Panel::add_figures() {
    for (std::size_t a = 0; a < associations_.size(); ++a)
        for (const int index : associations_[a].documents) {
            facts::Facts& facts = documents_.at(at(index)).facts;
            for (Figure& figure : facts.figures) {
                for (Place& place : figure.places) place.document = index;
                if (!figure.label.empty()) {
                    named_.push_back({static_cast<int>(a), *facts.year, &figure});
                    continue;
                }
                const auto known = account_numbers_.try_emplace(
                    figure.account, static_cast<int>(account_codes_.size()));
                if (known.second) account_codes_.push_back(figure.account);
                entries_.push_back({{static_cast<int>(a), known.first->second, figure.year,
                                     figure.stage, *facts.year},
                                    &figure});
            }
        }
    std::ranges::stable_sort(entries_, {}, &Entry::key);
    merge_entries();
    index_entries();
}

/// Two documents for one year, as a draft and what was decided.
void Panel::merge_entries() {
    std::size_t kept = 0;
    for (std::size_t i = 0; i < entries_.size(); ++i) {
        if (kept == 0 || entries_[kept - 1].key != entries_[i].key) {
            entries_[kept++] = entries_[i];
            continue;
        }
        const Figure*& figure = entries_[kept - 1].figure;
        if (merged_.empty() || figure != &merged_.back()) figure = &merged_.emplace_back(*figure);
        facts::merge(merged_.back(), *entries_[i].figure);
    }
    entries_.resize(kept);
}

void Panel::index_entries() {
    years_ = told_;
    first_entries_.assign(associations_.size() + 1, 0);
    for (const Entry& entry : entries_) {
        ++first_entries_[at(entry.key.association) + 1];
        std::vector<int>& years = years_[at(entry.key.association)];
        const auto place = std::ranges::lower_bound(years, entry.key.year);
        if (place == years.end() || *place != entry.key.year) years.insert(place, entry.key.year);
    }
    std::partial_sum(first_entries_.begin(), first_entries_.end(), first_entries_.begin());
}

void Panel::follow_mergers() {
    std::map<std::string, int> by_key;
    for (std::size_t a = 0; a < associations_.size(); ++a)
        by_key[associations_[a].key] = static_cast<int>(a);
    for (Association& association : associations_) {
        const auto* merger = knowledge_.succession.merger(association.key);
        if (!merger) continue;
        association.merged_in = merger->year;
        for (const std::string& key : merger->predecessors)
            if (const auto found = by_key.find(key); found != by_key.end())
                association.predecessors.push_back(found->second);
        association.all_predecessors =
            association.predecessors.size() == merger->predecessors.size();
    }
}

int Panel::number_of(const std::string& account) const {
    const auto found = account_numbers_.find(account);
    return found == account_numbers_.end() ? -1 : found->second;
}

const Figure* Panel::printed(int association, const std::string& account, int year, Stage stage,
                             int told_in) const {
    const Key key{association, number_of(account), year, stage, told_in};
    const auto begin = entries_.begin() + first_entries_.at(at(association));
    const auto end = entries_.begin() + first_entries_.at(at(association) + 1);
    const auto found = std::ranges::lower_bound(begin, end, key, {}, &Entry::key);
    return found != end && found->key == key ? found->figure : nullptr;
}

Maybe Panel::told(int association, const std::string& account, int year, Stage stage,
                  int told_in) const {
    if (const Figure* figure = printed(association, account, year, stage, told_in)) return *figure;
    return rolled_up(association, account, year, stage, told_in);
}

Maybe Panel::rolled_up(int association, const std::string& account, int year, Stage stage,
                       int told_in) const {
    const auto get = [&](const char* code) {
        return told(association, code, year, stage, told_in);
    };
    const auto on_paper = [&](const char* code) -> Maybe {
        const Figure* figure = printed(association, code, year, stage, told_in);
        return figure ? Maybe(*figure) : std::nullopt;
    };
    if (account == "8110") return minus(get("R"), on_paper("K"));
    if (account == "K") return minus(get("R"), on_paper("8110"));
    if (account == "30") {
        const Maybe undivided = get("3040");
        return plus(get("3010"), undivided ? undivided : plus(get("3020"), get("3030")));
    }
    if (account == "3") {
        const Maybe members = get("30");
        return members ? sum({members, get("31"), get("38")}) : std::nullopt;
    }
    if (account == "R") {
        const Maybe own = get("3");
        return own ? sum({own, get("61")}) : std::nullopt;
    }
    const bool is_cost = account.starts_with('4') || account.starts_with('5');
    if (!is_cost || printed(association, facts::unnamed_rows, year, stage, told_in))
        return std::nullopt;
    std::vector<Maybe> parts;
    for (const std::string& code : knowledge_.chart.below(account))
        parts.push_back(get(code.c_str()));
    return sum(parts);
}

Maybe Panel::figure(int association, const std::string& account, int year, Stage stage) const {
    for (const int told_in : tellers(told_.at(at(association)), year, stage))
        if (Maybe figure = told(association, account, year, stage, told_in)) return figure;
    return std::nullopt;
}

Maybe Panel::budget_before(int association, const std::string& account, int year) const {
    const Association& now = this->association(association);
    if (now.merged_in != year || now.predecessors.empty())
        return budget(association, account, year - 1);
    if (!now.all_predecessors) return std::nullopt;
    Maybe total;
    for (const int predecessor : now.predecessors) {
        const Maybe part = budget(predecessor, account, year - 1);
        if (!part) return std::nullopt;
        total = total ? plus(total, part) : part;
    }
    return total;
}

std::vector<std::string> Panel::accounts(int association, int year, Stage stage,
                                         int told_in) const {
    std::vector<std::string> codes;
    for (const auto& [code, number] : account_numbers_)
        if (printed(association, code, year, stage, told_in)) codes.push_back(code);
    return codes;
}

}  // namespace planscribe::compare
