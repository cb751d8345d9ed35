#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

struct sb_stemmer;

namespace planscribe::store {

/// Cuts Swedish words to their stems, so that "insatserna" and "förbundet" are found by "insats"
/// and "förbund". Snowball's Swedish algorithm (libstemmer) leaves "förbundet" and "ohälsan" whole
/// and parts "insats" from "insatsen"; so what is left of an article goes too, and both are done
/// until nothing more comes off. Stems are for comparing: they may be shorter than grammar has
/// them. Archives keep stems, so that a change of them needs a new step in schema.cpp.
class Stemmer {
public:
    Stemmer();

    /// The stems of the words of a text: of its runs of letters and digits, in lower case. Made of
    /// letters, digits and accents alone, 64 bytes at most.
    std::vector<std::string> stems(std::string_view text);

private:
    std::string snowball(const std::string& word);

    struct Deleter {
        void operator()(sb_stemmer* stemmer) const;
    };
    std::unique_ptr<sb_stemmer, Deleter> swedish_;
};

}  // namespace planscribe::store
