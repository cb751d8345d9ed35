#include "typed/read.h"

#include <algorithm>
#include <map>

#include "base/error.h"
#include "base/text.h"
#include "typed/board.h"
#include "typed/columns.h"
#include "typed/posts.h"

namespace planscribe::typed {
namespace {

class PlanReader {
public:
    PlanReader(std::string_view bytes, const std::string& file, const Vocabulary& vocabulary)
        : file_(file),
          vocabulary_(vocabulary),
          root_(read_yaml(bytes, file)),
          paper_(bytes, root_) {
        plan_.file = file;
        plan_.page = paper_.page();
        plan_.layout = paper_.layout();
    }

    TypedPlan read() {
        sort_entries();
        read_frame();
        read_rows();
        read_facts();
        return std::move(plan_);
    }

private:
    void sort_entries() {
        if (root_.kind != Entry::Kind::map)
            refuse(file_, root_.line, "is no list of 'key: value'; begin with " + known_keys());
        for (const Entry& entry : root_.entries) {
            const auto hit = vocabulary_.find(entry.key);
            if (!hit)
                refuse(file_, entry.key_line,
                       "'" + entry.key + "' is not known here; known are " + known_keys());
            if (entries_.empty()) plan_.language = hit->language;
            const auto [known, is_new] = entries_.emplace(hit->key, &entry);
            if (!is_new)
                refuse(file_, entry.key_line,
                       "'" + entry.key + "' says the same as '" + known->second->key +
                           "' in line " + std::to_string(known->second->key_line));
        }
    }

    std::string known_keys() const { return vocabulary_.top_keys(plan_.language); }

    const Entry* find(const std::string& key) {
        const auto found = entries_.find(key);
        if (found == entries_.end()) return nullptr;
        const Entry* entry = found->second;
        entries_.erase(found);
        return entry;
    }

    const Entry& need(const std::string& key, const std::string& example) {
        if (const Entry* entry = find(key)) return *entry;
        const std::string word = lower(vocabulary_.word(key, plan_.language));
        throw Error(ErrorCode::input, file_,
                    "'" + word + "' is missing; write as '" + word + ": " + example + "'");
    }

    std::string text_of(const Entry& entry) const {
        if (entry.kind != Entry::Kind::text)
            refuse(file_, entry.key_line, "'" + entry.key + "' wants a text");
        return normalize(trim(entry.text));
    }

    void read_frame() {
        const Entry& unit = need("unit", "kr");
        const auto known = vocabulary_.unit(text_of(unit));
        if (!known) refuse(file_, unit.line, "the unit is kr, tkr or mkr");
        plan_.unit = *known;
        const Entry* columns = find("columns");
        const Entry* years = columns ? find("year") : &need("year", "2026");
        plan_.columns = read_columns(columns ? *columns : *years, file_, vocabulary_);
        if (columns && years)
            plan_.facts.year = read_columns(*years, file_, vocabulary_).front().year;
        else
            plan_.facts.year = first_year();
    }

    /// The first year that is planned, not looked back on.
    std::optional<int> first_year() const {
        const auto planned = std::ranges::find_if(plan_.columns, [](const Column& column) {
            return column.stage != Stage::outcome && column.stage != Stage::forecast;
        });
        return (planned == plan_.columns.end() ? plan_.columns.front() : *planned).year;
    }

    void read_rows() {
        const Scale scale{file_, paper_, plan_.unit, plan_.columns.size()};
        PostReader posts(scale, vocabulary_, plan_.language);
        plan_.income = posts.read(need("income", "…"), "R");
        plan_.costs = posts.read(need("costs", "…"), "K");
        plan_.result = computed("result", "8110");
        if (const Entry* result = find("result")) type(plan_.result, *result, scale);
        const Entry* opening = find("opening");
        const Entry* closing = find("closing");
        if (closing && !opening)
            refuse(file_, closing->key_line,
                   "needs '" + lower(vocabulary_.word("opening", plan_.language)) + "' too");
        if (!opening) return;
        plan_.opening = computed("opening", "2010");
        type(*plan_.opening, *opening, scale);
        plan_.closing = computed("closing", "2090");
        if (!closing) return;
        if (closing->kind == Entry::Kind::text && scale.years > 1)
            refuse(file_, closing->line, "wants a list with one number for each year");
        type(*plan_.closing, *closing, scale);
    }

    Post computed(const std::string& key, const std::string& account) const {
        Post post;
        post.label = vocabulary_.word(key, plan_.language);
        post.account = account;
        return post;
    }

    void type(Post& post, const Entry& entry, const Scale& scale) const {
        if (const auto hit = vocabulary_.find(entry.key)) post.label = hit->word;
        post.ink = paper_.label(entry);
        post.line = entry.key_line;
        const bool first = post.account == "2010";
        post.figures = first ? read_first_figure(entry, scale) : read_figures(entry, scale);
    }

    void read_facts() {
        if (const Entry* name = find("association")) plan_.facts.association = text_of(*name);
        if (const Entry* number = find("org_number")) plan_.facts.org_number = org_number(*number);
        if (const Entry* reasons = find("reasons"))
            plan_.facts.special_reasons = Passage{text_of(*reasons), {}};
        if (const Entry* board = find("board"))
            plan_.facts.board = read_board(*board, file_, paper_, vocabulary_);
        if (entries_.empty()) return;
        const Entry& odd = *entries_.begin()->second;
        refuse(file_, odd.key_line,
               "'" + odd.key + "' does not stand here; known are " + known_keys());
    }

    std::string org_number(const Entry& entry) const {
        std::string text = text_of(entry);
        const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
        const bool good =
            text.size() == 11 && text[6] == '-' && std::ranges::count_if(text, is_digit) == 10;
        if (!good) refuse(file_, entry.line, "'" + text + "' is not written as 222000-1234");
        return text;
    }

    const std::string& file_;
    const Vocabulary& vocabulary_;
    Entry root_;
    Paper paper_;
    std::map<std::string, const Entry*> entries_;  ///< by key, those not read yet
    TypedPlan plan_;
};

}  // namespace

TypedPlan read_plan(std::string_view bytes, const std::string& file, const Vocabulary& vocabulary) {
    return PlanReader(bytes, file, vocabulary).read();
}

}  // namespace planscribe::typed
