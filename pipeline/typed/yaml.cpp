#include "typed/yaml.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <sstream>

#include "base/error.h"
#include "base/text.h"

namespace planscribe::typed {
namespace {

constexpr std::size_t most_bytes = std::size_t{1} << 20;
constexpr std::size_t most_entries = 5'000;
constexpr std::size_t most_levels = 8;

/// Builds the entries from what the parser says, one after another.
class Builder : public YAML::EventHandler {
public:
    explicit Builder(const std::string& file) : file_(file) {}

    Entry take() { return std::move(root_); }
    bool begun() const { return begun_; }

    void OnDocumentStart(const YAML::Mark& mark) override {
        if (begun_) refuse(file_, mark.line + 1, "begins a second document; keep one in a file");
        begun_ = true;
    }
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark& /*mark*/, YAML::anchor_t /*anchor*/) override {
        Entry entry;
        entry.line = line_;
        add(std::move(entry));
    }
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t /*anchor*/) override {
        refuse(file_, mark.line + 1, "has an alias ('*'); write the value itself");
    }
    void OnScalar(const YAML::Mark& mark, const std::string& /*tag*/, YAML::anchor_t /*anchor*/,
                  const std::string& value) override {
        Entry entry = entry_at(mark, Entry::Kind::text);
        entry.text = value;
        add(std::move(entry));
    }
    void OnSequenceStart(const YAML::Mark& mark, const std::string& /*tag*/,
                         YAML::anchor_t /*anchor*/, YAML::EmitterStyle::value /*style*/) override {
        open(mark, Entry::Kind::list);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark& mark, const std::string& /*tag*/, YAML::anchor_t /*anchor*/,
                    YAML::EmitterStyle::value /*style*/) override {
        open(mark, Entry::Kind::map);
    }
    void OnMapEnd() override { close(); }

private:
    struct Level {
        Entry entry;
        Entry key;
        bool has_key = false;
    };

    Entry entry_at(const YAML::Mark& mark, Entry::Kind kind) {
        Entry entry;
        entry.kind = kind;
        entry.line = line_ = mark.line + 1;
        entry.column = mark.column;
        return entry;
    }

    void open(const YAML::Mark& mark, Entry::Kind kind) {
        if (wants_key()) refuse(file_, mark.line + 1, "has a list or mapping where a label stands");
        if (levels_.size() == most_levels)
            refuse(file_, mark.line + 1, "nests deeper than " + std::to_string(most_levels));
        levels_.push_back({entry_at(mark, kind), {}, false});
    }

    void close() {
        Entry entry = std::move(levels_.back().entry);
        levels_.pop_back();
        add(std::move(entry));
    }

    bool wants_key() const {
        return !levels_.empty() && levels_.back().entry.kind == Entry::Kind::map &&
               !levels_.back().has_key;
    }

    void add(Entry entry) {
        if (++count_ > most_entries)
            throw Error(ErrorCode::limit, file_,
                        "has more than " + std::to_string(most_entries) + " values");
        if (wants_key()) return take_key(std::move(entry));
        if (levels_.empty()) {
            root_ = std::move(entry);
            return;
        }
        Level& level = levels_.back();
        if (level.entry.kind == Entry::Kind::map) {
            entry.key = std::move(level.key.text);
            entry.key_line = level.key.line;
            entry.key_column = level.key.column;
            level.has_key = false;
        } else if (!level.entry.entries.empty()) {
            const Entry& before = level.entry.entries.back();
            entry.tight = before.line == entry.line &&
                          entry.column == before.column + std::ssize(before.text) + 1;
        }
        level.entry.entries.push_back(std::move(entry));
    }

    void take_key(Entry key) {
        Level& level = levels_.back();
        if (key.kind != Entry::Kind::text || trim(key.text).empty())
            refuse(file_, key.line, "has a value without a label");
        const auto same = std::ranges::find(level.entry.entries, key.text, &Entry::key);
        if (same != level.entry.entries.end())
            refuse(file_, key.line,
                   "'" + key.text + "' stands in line " + std::to_string(same->key_line) +
                       " already; give each row a name of its own");
        level.key = std::move(key);
        level.has_key = true;
    }

    const std::string& file_;
    std::vector<Level> levels_;
    Entry root_;
    bool begun_ = false;
    int line_ = 1;  ///< of the last value that has a place
    std::size_t count_ = 0;
};

void check_bytes(std::string_view bytes, const std::string& file) {
    if (bytes.size() > most_bytes)
        throw Error(ErrorCode::limit, file, "is larger than 1 MB; a plan typed by hand is not");
    const std::size_t bad = std::min(first_malformed(bytes), bytes.find('\0'));
    if (bad < bytes.size())
        refuse(file, 1 + static_cast<int>(std::count(bytes.begin(), bytes.begin() + bad, '\n')),
               "is no UTF-8 text; save the file as UTF-8");
}

}  // namespace

void refuse(const std::string& file, int line, const std::string& reason) {
    throw Error(ErrorCode::input, file + ", line " + std::to_string(line), reason);
}

Entry read_yaml(std::string_view bytes, const std::string& file) {
    check_bytes(bytes, file);
    std::istringstream in{std::string(bytes)};
    Builder builder(file);
    try {
        YAML::Parser parser(in);
        while (parser.HandleNextDocument(builder)) {
        }
    } catch (const YAML::Exception& error) {
        refuse(file, error.mark.line + 1,
               "is no YAML (" + error.msg +
                   "); indent with blanks, part label and value by ': ', and put quotes around "
                   "text that holds ': ' or ' #' or begins with '-'");
    }
    if (!builder.begun()) throw Error(ErrorCode::input, file, "holds nothing");
    return builder.take();
}

}  // namespace planscribe::typed
