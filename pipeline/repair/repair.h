#pragma once

#include <filesystem>
#include <memory>

#include "model/page.h"

namespace planscribe::repair {

/// Puts Swedish words right that the engine misread. One repairer may serve many pages, from
/// one thread.
class Repairer {
public:
    /// Loads Hunspell's sv_SE, the domain words and the confusions of `dictionaries`.
    /// Throws Error(environment) when one is missing.
    explicit Repairer(const std::filesystem::path& dictionaries);
    ~Repairer();
    Repairer(const Repairer&) = delete;
    Repairer& operator=(const Repairer&) = delete;

    /// The page with `text` and `changes` of its words set. A known word is left alone; a
    /// token with a digit is never touched; an unknown word changes only where one candidate
    /// is clearly cheapest. The number of words stays the same.
    Page repair(Page page);

private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

}  // namespace planscribe::repair
