#pragma once

#include "typed/figures.h"

namespace planscribe::typed {

/// Reads the rows of income or costs: a mapping of label to amounts, to `enligt lag`, or to a
/// mapping of its own, which is a group; or the amounts of their sum alone.
class PostReader {
public:
    PostReader(const Scale& scale, const Vocabulary& vocabulary, Language language)
        : scale_(scale), vocabulary_(vocabulary), language_(language) {}

    /// `account`: of the sum, as "R". Throws Error(input).
    Post read(const Entry& entry, const std::string& account);

private:
    Post row(const Entry& entry, const std::optional<std::string>& group, int level);
    void fill_group(Post& group, const Entry& entry, int level);
    void take_total(Post& group, const Entry& entry);
    Post titled(const Entry& entry) const;
    std::string total_label(const std::string& label) const;

    Scale scale_;
    const Vocabulary& vocabulary_;
    Language language_;
    int rows_ = 0;
};

}  // namespace planscribe::typed
