#include "compare/json_writer.h"

#include <array>
#include <charconv>

#include "base/text.h"

namespace planscribe::compare {
namespace {

bool is_plain(unsigned char byte) {
    return byte >= ' ' && byte != '"' && byte != '\\' && byte != '<' && byte != '>' &&
           byte != '&' && byte != 0x7f;
}

void append_escaped(std::string& out, unsigned char byte) {
    constexpr std::string_view digits = "0123456789abcdef";
    out += "\\u00";
    out += digits[byte >> 4U];
    out += digits[byte & 15U];
}

}  // namespace

void JsonWriter::comma() {
    if (after_value_) text_ += ',';
    if (new_line_) text_ += '\n';
    new_line_ = false;
    after_value_ = true;
}

JsonWriter& JsonWriter::open(char bracket) {
    comma();
    text_ += bracket;
    after_value_ = false;
    return *this;
}

JsonWriter& JsonWriter::close(char bracket) {
    if (new_line_) text_ += '\n';
    new_line_ = false;
    text_ += bracket;
    after_value_ = true;
    return *this;
}

JsonWriter& JsonWriter::key(std::string_view name) {
    value(name);
    text_ += ':';
    after_value_ = false;
    return *this;
}

JsonWriter& JsonWriter::value(std::string_view text) {
    comma();
    text_ += '"';
    const bool sound = is_ascii(text) || first_malformed(text) == text.size();
    const std::string mended = sound ? std::string() : normalize(text);
    for (const char byte : sound ? text : std::string_view(mended)) {
        if (is_plain(static_cast<unsigned char>(byte)))
            text_ += byte;
        else
            append_escaped(text_, static_cast<unsigned char>(byte));
    }
    text_ += '"';
    return *this;
}

JsonWriter& JsonWriter::value(std::int64_t number) {
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    return raw({digits.data(), static_cast<std::size_t>(end - digits.data())});
}

JsonWriter& JsonWriter::raw(std::string_view number) {
    comma();
    text_ += number;
    return *this;
}

JsonWriter& JsonWriter::null() {
    return raw("null");
}

JsonWriter& JsonWriter::line() {
    new_line_ = true;
    return *this;
}

}  // namespace planscribe::compare
