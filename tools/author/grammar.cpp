#include "author/grammar.h"

#include <algorithm>
#include <fstream>

#include "base/error.h"
#include "base/text.h"

namespace planscribe::author {
namespace {

constexpr int deepest = 12;

/// End of the bracket that opens at `begin`.
std::size_t closing(const std::string& pattern, std::size_t begin, char open, char close) {
    int depth = 0;
    for (std::size_t i = begin; i < pattern.size(); ++i) {
        if (pattern[i] == open) ++depth;
        if (pattern[i] == close && --depth == 0) return i;
    }
    throw Error(ErrorCode::environment, pattern, "a bracket is not closed");
}

std::vector<std::string> split_choice(const std::string& choice) {
    std::vector<std::string> parts(1);
    int depth = 0;
    for (const char letter : choice) {
        if (letter == '[' || letter == '{') ++depth;
        if (letter == ']' || letter == '}') --depth;
        if (letter == '|' && depth == 0)
            parts.emplace_back();
        else
            parts.back() += letter;
    }
    return parts;
}

void read_rules(const std::filesystem::path& file,
                std::map<std::string, std::vector<std::string>>& rules) {
    std::ifstream stream(file);
    std::string line, name;
    while (std::getline(stream, line)) {
        if (line.starts_with("== "))
            name = trim(line.substr(3));
        else if (!line.empty() && line[0] != '#')
            rules[name].push_back(trim(line));
    }
}

/// Swedish writes no letter three times: process + samtal is processamtal.
std::string without_triples(const std::string& text) {
    std::string plain;
    for (const char letter : text) {
        const std::size_t size = plain.size();
        const bool third = size > 1 && plain[size - 1] == letter && plain[size - 2] == letter &&
                           letter >= 'a' && letter <= 'z';
        if (!third) plain += letter;
    }
    return plain;
}

/// Takes the notes out of a text, and hands them over.
std::vector<std::string> take_notes(std::string& text) {
    std::vector<std::string> notes;
    for (std::size_t begin = text.find("<<"); begin != std::string::npos;
         begin = text.find("<<", begin)) {
        const std::size_t end = text.find(">>", begin);
        if (end == std::string::npos)
            throw Error(ErrorCode::environment, text, "a note is not closed");
        notes.push_back(text.substr(begin + 2, end - begin - 2));
        text.erase(begin, end + 2 - begin);
    }
    return notes;
}

}  // namespace

std::filesystem::path author_folder() {
    return std::filesystem::path(PLANSCRIBE_SOURCE_DIR) / "tools" / "author";
}

std::string capitalized(const std::string& text) {
    static const std::map<std::string, std::string> letters = {
        {"å", "Å"}, {"ä", "Ä"}, {"ö", "Ö"}, {"é", "É"}};
    if (text.empty()) return text;
    if (const auto found = letters.find(text.substr(0, 2)); found != letters.end())
        return found->second + text.substr(2);
    std::string upper = text;
    if (upper[0] >= 'a' && upper[0] <= 'z') upper[0] = static_cast<char>(upper[0] - 'a' + 'A');
    return upper;
}

Grammar::Grammar(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> files;
    if (std::filesystem::is_directory(folder))
        for (const auto& entry : std::filesystem::directory_iterator(folder))
            if (entry.path().extension() == ".txt") files.push_back(entry.path());
    if (files.empty()) throw Error(ErrorCode::environment, folder.string(), "holds no grammar");
    std::sort(files.begin(), files.end());
    for (const auto& file : files) read_rules(file, rules_);
}

const std::vector<std::string>* Grammar::find(const std::string& rule) const {
    const auto found = rules_.find(rule);
    return found == rules_.end() ? nullptr : &found->second;
}

std::string Writer::phrase(const std::string& rule) {
    Draft draft;
    if (!expand_rule(rule, draft))
        throw Error(ErrorCode::environment, rule, "the grammar has no such phrase");
    take_notes(draft.text);
    return without_triples(draft.text);
}

std::optional<press::Prose> Writer::sentence(const std::string& rule, bool small) {
    const std::vector<std::string>* alternatives = grammar_.find(rule);
    if (alternatives == nullptr)
        throw Error(ErrorCode::environment, rule, "the grammar has no such rule");
    std::vector<std::string> open;
    for (const std::string& pattern : *alternatives)
        if (!written_.contains(pattern)) open.push_back(pattern);
    dice_.shuffle(open);
    for (const std::string& pattern : open) {
        Draft draft;
        if (!expand(pattern, draft)) continue;
        written_.insert(pattern);
        std::vector<std::string> notes = take_notes(draft.text);
        const std::string text = without_triples(draft.text);
        return press::Prose{small ? text : capitalized(text), std::move(draft.statements), false,
                            std::move(notes)};
    }
    return std::nullopt;
}

press::Prose Writer::paragraph(const std::string& rule, int count) {
    press::Prose whole;
    for (int i = 0; i < count; ++i) {
        const auto next = sentence(rule);
        if (!next) break;
        if (!whole.text.empty()) whole.text += ' ';
        whole.text += next->text;
        whole.statements.insert(whole.statements.end(), next->statements.begin(),
                                next->statements.end());
        whole.notes.insert(whole.notes.end(), next->notes.begin(), next->notes.end());
    }
    return whole;
}

bool Writer::expand(const std::string& pattern, Draft& draft) {
    if (++draft.depth > deepest)
        throw Error(ErrorCode::environment, pattern, "the grammar never ends");
    bool whole = true;
    for (std::size_t i = 0; i < pattern.size() && whole; ++i) {
        if (pattern[i] == '{') {
            const std::size_t end = closing(pattern, i, '{', '}');
            whole = expand_slot(pattern.substr(i + 1, end - i - 1), draft);
            i = end;
        } else if (pattern[i] == '[') {
            const std::size_t end = closing(pattern, i, '[', ']');
            whole = expand_choice(pattern.substr(i + 1, end - i - 1), draft);
            i = end;
        } else {
            draft.text += pattern[i];
        }
    }
    --draft.depth;
    return whole;
}

bool Writer::expand_slot(const std::string& slot, Draft& draft) {
    if (slot.starts_with("kr:") || slot.starts_with("ca:")) {
        const auto claim = amounts_ ? amounts_(slot.substr(3), slot[0] == 'k') : std::nullopt;
        if (!claim) return false;
        draft.text += claim->printed;
        draft.statements.push_back(claim->statement);
        return true;
    }
    const std::size_t mark = slot.find('#');
    const std::string form_and_name = slot.substr(0, mark);
    const std::size_t dot = form_and_name.find('.');
    const std::string name = form_and_name.substr(0, dot);
    const std::string key = mark == std::string::npos ? "" : name + slot.substr(mark);
    std::string text;
    if (!key.empty() && draft.chosen.contains(key)) {
        text = draft.chosen[key];
    } else {
        Draft inner;
        inner.depth = draft.depth;
        if (!expand_rule(name, inner)) return false;
        text = inner.text;
        draft.statements.insert(draft.statements.end(), inner.statements.begin(),
                                inner.statements.end());
        if (!key.empty()) draft.chosen[key] = text;
    }
    if (dot != std::string::npos) {
        const auto forms = split(text, '/');
        const std::size_t form = static_cast<std::size_t>(std::stoi(form_and_name.substr(dot + 1)));
        if (form == 0 || form > forms.size())
            throw Error(ErrorCode::environment, slot, "has no such form: " + text);
        text = forms[form - 1];
    }
    draft.text += text;
    return true;
}

bool Writer::expand_choice(const std::string& choice, Draft& draft) {
    std::vector<std::string> parts = split_choice(choice);
    dice_.shuffle(parts);
    for (const std::string& part : parts) {
        Draft attempt = draft;
        if (!expand(part, attempt)) continue;
        draft = std::move(attempt);
        return true;
    }
    return false;
}

bool Writer::expand_rule(const std::string& name, Draft& draft) {
    if (const auto fact = facts_.find(name); fact != facts_.end()) {
        draft.text += dice_.pick(fact->second);
        return true;
    }
    for (int attempt = 0; attempt < 4; ++attempt) {
        const auto pattern = alternative(name);
        if (!pattern) return false;
        Draft inner = draft;
        if (!expand(*pattern, inner)) continue;
        draft = std::move(inner);
        return true;
    }
    return false;
}

/// A word that was said before comes again only when all others were.
std::optional<std::string> Writer::alternative(const std::string& name) {
    const std::vector<std::string>* alternatives = grammar_.find(name);
    if (alternatives == nullptr || alternatives->empty()) return std::nullopt;
    std::set<std::string>& said = said_[name];
    std::vector<std::string> open;
    for (const std::string& pattern : *alternatives)
        if (!said.contains(pattern)) open.push_back(pattern);
    if (open.empty()) {
        said.clear();
        open = *alternatives;
    }
    const std::string& chosen = dice_.pick(open);
    said.insert(chosen);
    return chosen;
}

}  // namespace planscribe::author
