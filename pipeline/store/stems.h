#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

struct sb_stemmer;

namespace planscribe::store {

/// Cuts Swedish words to their stems (Snowball's Swedish algorithm, by libstemmer), so that
/// "insatsen" and "insatserna" are found by "insats".
class Stemmer {
public:
    Stemmer();

    /// The stems of the words of a text: of its runs of letters and digits, in lower case. Made of
    /// letters, digits and accents alone, 64 bytes at most.
    std::vector<std::string> stems(std::string_view text);

private:
    struct Deleter {
        void operator()(sb_stemmer* stemmer) const;
    };
    std::unique_ptr<sb_stemmer, Deleter> swedish_;
};

}  // namespace planscribe::store
