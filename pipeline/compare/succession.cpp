#include "compare/succession.h"

#include <algorithm>
#include <charconv>

#include "base/dictionary.h"
#include "store/association_key.h"

namespace planscribe::compare {
namespace {

enum Field { id, name, last_year, successor, fields };

int year_of(const std::string& text) {
    int year = 0;
    std::from_chars(text.data(), text.data() + text.size(), year);
    return year;
}

}  // namespace

Succession::Succession(const std::filesystem::path& dictionaries) {
    const auto rows = read_dictionary(dictionaries / "associations.tsv", fields);
    std::map<std::string, std::string> keys;
    for (const Fields& row : rows) keys[row[id]] = store::association_key(row[name]);
    for (const Fields& row : rows) {
        const int last = year_of(row[last_year]);
        if (last == 0 || !keys.contains(row[successor])) continue;
        Merger& merger = mergers_[keys[row[successor]]];
        merger.year = std::max(merger.year, last + 1);
        merger.predecessors.push_back(store::association_key(row[name]));
    }
}

const Succession::Merger* Succession::merger(const std::string& successor) const {
    const auto found = mergers_.find(successor);
    return found == mergers_.end() ? nullptr : &found->second;
}

}  // namespace planscribe::compare
