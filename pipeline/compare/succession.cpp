#include "compare/succession.h"

#include <charconv>

#include "base/dictionary.h"
#include "base/text.h"
#include "store/association_key.h"

namespace planscribe::compare {
namespace {

enum Field { name, county, municipalities, founded, ended, predecessors, fields };

int year_of(const std::string& date) {
    int year = 0;
    std::from_chars(date.data(), date.data() + std::min<std::size_t>(date.size(), 4), year);
    return year;
}

}  // namespace

Succession::Succession(const std::filesystem::path& dictionaries) {
    for (const Fields& row : read_dictionary(dictionaries / "associations.tsv", fields)) {
        const int year = year_of(row[founded]);
        if (row[predecessors].empty() || year == 0) continue;
        Merger& merger = mergers_[store::association_key(row[name])];
        merger.year = year;
        for (const std::string& predecessor : split(row[predecessors], '|'))
            merger.predecessors.push_back(store::association_key(predecessor));
    }
}

const Succession::Merger* Succession::merger(const std::string& successor) const {
    const auto found = mergers_.find(successor);
    return found == mergers_.end() ? nullptr : &found->second;
}

}  // namespace planscribe::compare
