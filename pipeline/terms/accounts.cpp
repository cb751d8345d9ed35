#include "terms/accounts.h"

#include <algorithm>

#include "base/dictionary.h"
#include "base/text.h"

namespace planscribe::terms {
namespace {

/// "Kansli (inkl. lokal)" names what "Kansli" does.
std::string without_brackets(std::string_view label) {
    return trim(label.substr(0, std::min(label.find('('), label.size())));
}

/// Payers that a whole class of names stands for.
std::optional<std::string> payer(const std::string& folded) {
    const std::vector<std::string> words = split_blanks(folded);
    if (words.size() < 2 || words.size() > 4) return std::nullopt;
    if (alike(words.front(), "region") || alike(words.front(), "landstinget")) return "3020";
    if (alike(words.back(), "landsting")) return "3020";
    if (alike(words.back(), "kommun") || alike(words.back(), "stad")) return "3030";
    if (words.front() == "forsakringskassan") return "3010";
    return std::nullopt;
}

std::string without_sum_word(const std::string& folded) {
    for (const std::string_view word : {"summa ", "s:a ", "total ", "totala "})
        if (folded.starts_with(word)) return folded.substr(word.size());
    for (const std::string_view word : {" totalt", " total"})
        if (folded.ends_with(word)) return folded.substr(0, folded.size() - word.size());
    return {};
}

}  // namespace

Accounts::Accounts(const std::filesystem::path& dictionaries) {
    for (const Fields& fields : read_dictionary(dictionaries / "accounts.tsv", 5)) {
        entries_.push_back({fold(fields[3]), fields[0]});
        for (const std::string& label : split(fields[4], '|'))
            if (!label.empty()) entries_.push_back({fold(label), fields[0]});
    }
    for (const Fields& fields : read_dictionary(dictionaries / "regions.tsv", 2)) {
        entries_.push_back({fold(fields[0]), "3020"});
        for (const std::string& former : split(fields[1], '|'))
            if (!former.empty()) entries_.push_back({fold(former), "3020"});
    }
}

std::optional<std::string> Accounts::find(std::string_view label) const {
    const std::string folded = fold(without_brackets(label));
    const auto exact = std::ranges::find(entries_, folded, &Entry::label);
    if (exact != entries_.end()) return exact->code;
    const auto near = std::ranges::find_if(
        entries_, [&](const Entry& entry) { return alike(entry.label, folded); });
    if (near != entries_.end()) return near->code;
    if (const std::string rest = without_sum_word(folded); !rest.empty()) return find(rest);
    return payer(folded);
}

std::optional<std::string> Accounts::find_in_group(const std::optional<std::string>& group) {
    if (group == "4") return "4190";
    if (group == "41") return "4110";
    return std::nullopt;
}

void name_accounts(Plan& plan, const Accounts& accounts) {
    const bool any = std::ranges::any_of(plan.tables, [](const Table& table) {
        return std::ranges::any_of(table.rows,
                                   [](const Row& row) { return row.account.has_value(); });
    });
    if (any) return;
    for (Table& table : plan.tables)
        for (Row& row : table.rows) row.account = accounts.find(row.label);
}

}  // namespace planscribe::terms
