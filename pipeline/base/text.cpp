#include "base/text.h"

#include <unicode/brkiter.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <memory>
#include <numeric>

namespace planscribe {
namespace {

icu::UnicodeString decode(std::string_view text) {
    return icu::UnicodeString::fromUTF8(
        icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
}

std::string encode(const icu::UnicodeString& text) {
    std::string bytes;
    text.toUTF8String(bytes);
    return bytes;
}

const icu::Normalizer2& composer() {
    UErrorCode status = U_ZERO_ERROR;
    return *icu::Normalizer2::getNFCInstance(status);
}

const icu::Normalizer2& decomposer() {
    UErrorCode status = U_ZERO_ERROR;
    return *icu::Normalizer2::getNFDInstance(status);
}

icu::UnicodeString compose(const icu::UnicodeString& text) {
    UErrorCode status = U_ZERO_ERROR;
    return composer().normalize(text, status);
}

/// One row of the table at a time, and of that the cells within `limit` of its diagonal alone.
template <typename Symbols>
std::size_t edits_between(const Symbols& from, const Symbols& to, std::size_t limit) {
    const std::size_t longer = std::max(from.size(), to.size());
    const std::size_t none = std::min(limit, longer) + 1;
    if (longer - std::min(from.size(), to.size()) > limit) return none;
    std::vector<std::size_t> row(to.size() + 1, none);
    for (std::size_t j = 0; j <= std::min(to.size(), none - 1); ++j) row[j] = j;
    for (std::size_t i = 0; i < from.size(); ++i) {
        const std::size_t first = i + 1 >= none ? i + 1 - none : 0;
        const std::size_t last = std::min(to.size(), i + none);
        std::size_t diagonal = row[first], best = none;
        row[first] = first == 0 ? std::min(i + 1, none) : none;
        for (std::size_t j = first; j < last; ++j) {
            const std::size_t substituted = diagonal + (from[i] == to[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({substituted, row[j] + 1, diagonal + 1, none});
            best = std::min(best, row[j + 1]);
        }
        if (std::min(best, row[first]) > limit) return none;
    }
    return row.back();
}

std::vector<UChar32> code_points(std::string_view text) {
    const icu::UnicodeString units = decode(text);
    std::vector<UChar32> points;
    for (std::int32_t i = 0; i < units.length(); i = units.moveIndex32(i, 1))
        points.push_back(units.char32At(i));
    return points;
}

template <typename Predicate>
bool any_of(std::string_view text, Predicate predicate) {
    const auto points = code_points(text);
    return std::any_of(points.begin(), points.end(), predicate);
}

constexpr unsigned char latin_lead = 0xC3;  ///< of the UTF-8 of À to ÿ

/// Whether a text is printable ASCII and letters À to ÿ alone, as most words are: it is NFC, each
/// character is a grapheme, and no library is needed.
bool is_plain(std::string_view text) {
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if (byte >= 0x20 && byte < 0x7F) continue;
        const auto next = at + 1 < text.size() ? static_cast<unsigned char>(text[at + 1]) : 0U;
        if (byte != latin_lead || next < 0x80 || next > 0xBF) return false;
        ++at;
    }
    return true;
}

bool is_plain_letter(unsigned char byte, unsigned char before) {
    if (before == latin_lead) return byte != 0x97 && byte != 0xB7;
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

bool is_plain_capital(unsigned char byte, unsigned char before) {
    if (before == latin_lead) return byte < 0x9F && byte != 0x97;
    return byte >= 'A' && byte <= 'Z';
}

/// Whether a byte of a plain text, with the one before it, satisfies `predicate`.
template <typename Predicate>
bool any_plain(std::string_view text, Predicate predicate) {
    unsigned char before = 0;
    for (const char byte : text) {
        if (predicate(static_cast<unsigned char>(byte), before)) return true;
        before = static_cast<unsigned char>(byte);
    }
    return false;
}

std::string lower_plain(std::string_view text) {
    std::string lowered(text);
    unsigned char before = 0;
    for (char& byte : lowered) {
        const auto value = static_cast<unsigned char>(byte);
        if (is_plain_capital(value, before)) byte = static_cast<char>(value + 0x20);
        before = value;
    }
    return lowered;
}

std::vector<std::string> characters(std::string_view text) {
    std::vector<std::string> all;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t size = static_cast<unsigned char>(text[at]) == latin_lead ? 2 : 1;
        all.emplace_back(text.substr(at, size));
        at += size;
    }
    return all;
}

bool is_blank(UChar32 point) {
    return u_isUWhiteSpace(point) || point == 0x200B;
}

}  // namespace

std::string normalize(std::string_view text) {
    if (is_plain(text)) return std::string(text);
    return encode(compose(decode(text)));
}

std::string lower(std::string_view text) {
    if (is_plain(text)) return lower_plain(text);
    return encode(decode(text).toLower(icu::Locale("sv")));
}

std::string fold(std::string_view text) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::UnicodeString parts =
        decomposer().normalize(decode(text).toLower(icu::Locale("sv")), status);
    icu::UnicodeString folded;
    for (std::int32_t i = 0; i < parts.length(); i = parts.moveIndex32(i, 1)) {
        const UChar32 point = parts.char32At(i);
        if (u_charType(point) != U_NON_SPACING_MARK) folded.append(point);
    }
    return encode(folded);
}

std::vector<std::string> graphemes(std::string_view text) {
    if (is_plain(text)) return characters(text);
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> breaks(
        icu::BreakIterator::createCharacterInstance(icu::Locale::getRoot(), status));
    const icu::UnicodeString units = decode(text);
    breaks->setText(units);
    std::vector<std::string> clusters;
    for (std::int32_t from = breaks->first(), to = breaks->next(); to != icu::BreakIterator::DONE;
         from = to, to = breaks->next())
        clusters.push_back(encode(units.tempSubStringBetween(from, to)));
    return clusters;
}

bool has_digit(std::string_view text) {
    if (is_plain(text))
        return any_plain(
            text, [](unsigned char byte, unsigned char) { return byte >= '0' && byte <= '9'; });
    return any_of(text, [](UChar32 point) { return u_isdigit(point) != 0; });
}

bool has_letter(std::string_view text) {
    if (is_plain(text)) return any_plain(text, is_plain_letter);
    return any_of(text, [](UChar32 point) { return u_isalpha(point) != 0; });
}

bool starts_upper(std::string_view text) {
    if (is_plain(text))
        return any_plain(text.substr(0, text.starts_with('\xC3') ? 2 : 1), is_plain_capital);
    const auto points = code_points(text);
    return !points.empty() && u_isupper(points.front());
}

std::vector<std::string> split_blanks(std::string_view text) {
    const icu::UnicodeString units = decode(text);
    std::vector<std::string> parts;
    icu::UnicodeString part;
    for (std::int32_t i = 0; i < units.length(); i = units.moveIndex32(i, 1)) {
        const UChar32 point = units.char32At(i);
        if (!is_blank(point)) {
            part.append(point);
        } else if (!part.isEmpty()) {
            parts.push_back(encode(part));
            part.remove();
        }
    }
    if (!part.isEmpty()) parts.push_back(encode(part));
    return parts;
}

std::vector<std::string> letter_runs(std::string_view text) {
    const icu::UnicodeString units = decode(lower(normalize(text)));
    std::vector<std::string> runs;
    icu::UnicodeString run;
    for (std::int32_t i = 0; i < units.length(); i = units.moveIndex32(i, 1)) {
        const UChar32 point = units.char32At(i);
        const bool belongs = u_isalnum(point) || (U_MASK(u_charType(point)) & U_GC_M_MASK) != 0;
        if (belongs) run.append(point);
        if (!run.isEmpty() && !belongs) runs.push_back(encode(run));
        if (!belongs) run.remove();
    }
    if (!run.isEmpty()) runs.push_back(encode(run));
    return runs;
}

std::vector<std::string> split(std::string_view text, char separator) {
    std::vector<std::string> parts;
    std::size_t from = 0;
    for (std::size_t at = text.find(separator); at != std::string_view::npos;
         at = text.find(separator, from)) {
        parts.emplace_back(text.substr(from, at - from));
        from = at + 1;
    }
    parts.emplace_back(text.substr(from));
    return parts;
}

std::string join(const std::vector<std::string>& parts, std::string_view between) {
    std::string joined;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0) joined += between;
        joined += parts[i];
    }
    return joined;
}

std::string trim(std::string_view text) {
    const icu::UnicodeString units = decode(text);
    std::int32_t from = 0, to = units.length();
    while (from < to && is_blank(units.char32At(from))) from = units.moveIndex32(from, 1);
    while (to > from && is_blank(units.char32At(to - 1))) to = units.moveIndex32(to, -1);
    return encode(units.tempSubStringBetween(from, to));
}

std::string strip_punctuation(std::string_view text) {
    const icu::UnicodeString units = decode(text);
    std::int32_t from = 0, to = units.length();
    const auto bare = [](UChar32 point) {
        return u_ispunct(point) && point != U'%' && point != U'§';
    };
    const auto minus = [&](std::int32_t at) {
        const UChar32 mark = units.char32At(at);
        return (mark == U'-' || mark == U'–') && at + 1 < to && u_isdigit(units.char32At(at + 1));
    };
    while (from < to && bare(units.char32At(from)) && !minus(from))
        from = units.moveIndex32(from, 1);
    while (to > from && bare(units.char32At(to - 1))) to = units.moveIndex32(to, -1);
    return encode(units.tempSubStringBetween(from, to));
}

std::size_t first_malformed(std::string_view text) {
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    for (std::size_t at = 0; at < text.size();) {
        std::int32_t step = 0;
        const auto left = static_cast<std::int32_t>(std::min<std::size_t>(text.size() - at, 4));
        UChar32 point = 0;
        U8_NEXT(bytes + at, step, left, point);
        if (point < 0) return at;
        at += static_cast<std::size_t>(step);
    }
    return text.size();
}

bool is_ascii(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t limit) {
    if (a == b) return 0;
    if (is_ascii(a) && is_ascii(b)) return edits_between(a, b, limit);
    return edits_between(code_points(a), code_points(b), limit);
}

bool alike(std::string_view a, std::string_view b) {
    const std::string one = fold(a), other = fold(b);
    const std::size_t limit = std::min(one.size(), other.size()) / 6;
    return edit_distance(one, other, limit) <= limit;
}

}  // namespace planscribe
