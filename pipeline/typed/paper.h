#pragma once

#include <compare>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "model/layout.h"
#include "typed/yaml.h"

namespace planscribe::typed {

/// A typed file as a page, so that each value leads back to its line as it does on a scan: the
/// words of its lines, with line and column. Values are words of their own, without the brackets
/// and quotes around them; nothing of the file is left out.
class Paper {
public:
    /// `root`: the values of the file.
    Paper(std::string_view text, const Entry& root);

    Ink value(const Entry& entry) const;
    Ink label(const Entry& entry) const;

    const Page& page() const { return page_; }
    Layout layout() const;

private:
    struct Place {
        int line = 0;
        int begin = 0;  ///< byte of the line, from 0
        friend auto operator<=>(const Place&, const Place&) = default;
    };
    void set_line(std::string_view line, int number, const std::set<int>& cuts);
    Ink words_at(int line, int begin, std::size_t length) const;

    std::vector<std::string> lines_;
    Page page_;
    std::vector<Place> places_;  ///< of each word
};

}  // namespace planscribe::typed
