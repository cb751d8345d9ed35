#include "publish/words.h"

#include <cassert>
#include <map>
#include <string>

#include "base/text.h"
#include "publish/report_files.h"

namespace planscribe::publish {

namespace {

using Words = std::map<std::string, Message, std::less<>>;

Words parse(std::string_view table) {
    Words words;
    for (const std::string& line : split(table, '\n')) {
        if (line.empty() || line.front() == '#') continue;
        const auto fields = split(line, '\t');
        assert(fields.size() == 3);
        words[fields[0]] = {fields[1], fields[2]};
    }
    return words;
}

const Words& all_words() {
    static const Words words = parse(words_tsv);
    return words;
}

void write_string(std::ostream& out, std::string_view text) {
    out << '"';
    for (const char c : text) {
        if (c == '<')
            out << "\\u003c";
        else if (c == '"' || c == '\\')
            out << '\\' << c;
        else
            out << c;
    }
    out << '"';
}

}  // namespace

const Message& words(std::string_view key) {
    const auto found = all_words().find(key);
    assert(found != all_words().end());
    return found->second;
}

void write_words_json(std::ostream& out) {
    char before = '{';
    for (const auto& [key, message] : all_words()) {
        out << before;
        write_string(out, key);
        out << ":[";
        write_string(out, message.swedish);
        out << ',';
        write_string(out, message.english);
        out << ']';
        before = ',';
    }
    out << '}';
}

}  // namespace planscribe::publish
