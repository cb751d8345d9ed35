#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace planscribe::compare {

/// Which associations went up in which, and when; by association_key.
class Succession {
public:
    /// Loads associations.tsv of `dictionaries`. Throws Error(environment).
    explicit Succession(const std::filesystem::path& dictionaries);

    struct Merger {
        int year = 0;  ///< the first of the successor
        std::vector<std::string> predecessors;
    };
    /// What an association came of; nullptr where nothing, or no year, is known.
    const Merger* merger(const std::string& successor) const;

private:
    std::map<std::string, Merger> mergers_;
};

}  // namespace planscribe::compare
