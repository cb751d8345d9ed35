#include "scan/text_encoding.h"

#include <algorithm>
#include <array>
#include <optional>

namespace planscribe::scan {
namespace {

constexpr char32_t unknown = 0xfffd;

// 0x80 to 0x9f, https://encoding.spec.whatwg.org/index-windows-1252.txt
constexpr std::array<char32_t, 32> windows_1252 = {
    0x20ac, unknown, 0x201a,  0x0192, 0x201e,  0x2026,  0x2020, 0x2021,  0x02c6, 0x2030, 0x0160,
    0x2039, 0x0152,  unknown, 0x017d, unknown, unknown, 0x2018, 0x2019,  0x201c, 0x201d, 0x2022,
    0x2013, 0x2014,  0x02dc,  0x2122, 0x0161,  0x203a,  0x0153, unknown, 0x017e, 0x0178};

struct Lead {
    int trailing;
    char32_t bits;
    char32_t least;
};

std::optional<Lead> lead(unsigned char byte) {
    if (byte < 0x80) return Lead{0, byte, 0};
    if (byte >= 0xc2 && byte < 0xe0) return Lead{1, byte & 0x1fU, 0x80};
    if (byte >= 0xe0 && byte < 0xf0) return Lead{2, byte & 0x0fU, 0x800};
    if (byte >= 0xf0 && byte < 0xf5) return Lead{3, byte & 0x07U, 0x10000};
    return std::nullopt;
}

std::optional<std::u32string> decode_utf8(std::string_view bytes) {
    std::u32string text;
    text.reserve(bytes.size());
    for (std::size_t i = 0; i < bytes.size();) {
        const std::optional<Lead> first = lead(static_cast<unsigned char>(bytes[i++]));
        if (!first) return std::nullopt;
        char32_t c = first->bits;
        for (int left = first->trailing; left > 0; --left) {
            const unsigned byte = i < bytes.size() ? static_cast<unsigned char>(bytes[i++]) : 0U;
            if ((byte & 0xc0U) != 0x80) return std::nullopt;
            c = c << 6 | (byte & 0x3fU);
        }
        if (c < first->least || c > 0x10ffff || (c >= 0xd800 && c < 0xe000)) return std::nullopt;
        text += c;
    }
    return text;
}

std::u32string decode_windows_1252(std::string_view bytes) {
    std::u32string text;
    text.reserve(bytes.size());
    for (const char byte : bytes) {
        const auto value = static_cast<unsigned char>(byte);
        text += value >= 0x80 && value < 0xa0 ? windows_1252[value - 0x80U] : value;
    }
    return text;
}

}  // namespace

bool looks_like_text(std::string_view bytes) {
    const auto control = std::ranges::count_if(bytes, [](char byte) {
        const auto value = static_cast<unsigned char>(byte);
        return (value < 0x20 && (value < '\t' || value > '\r')) || value == 0x7f;
    });
    return bytes.find('\0') == std::string_view::npos &&
           static_cast<std::size_t>(control) * 100 <= bytes.size();
}

std::u32string decode(std::string_view bytes) {
    if (bytes.starts_with("\xef\xbb\xbf")) bytes.remove_prefix(3);
    if (std::optional<std::u32string> text = decode_utf8(bytes)) return *std::move(text);
    return decode_windows_1252(bytes);
}

std::string to_utf8(std::u32string_view text) {
    std::string bytes;
    for (const char32_t c : text) {
        const auto trail = [&](int shift) {
            bytes += static_cast<char>(0x80 | (c >> shift & 0x3f));
        };
        if (c < 0x80) {
            bytes += static_cast<char>(c);
        } else if (c < 0x800) {
            bytes += static_cast<char>(0xc0 | c >> 6);
            trail(0);
        } else if (c < 0x10000) {
            bytes += static_cast<char>(0xe0 | c >> 12);
            trail(6), trail(0);
        } else {
            bytes += static_cast<char>(0xf0 | c >> 18);
            trail(12), trail(6), trail(0);
        }
    }
    return bytes;
}

}  // namespace planscribe::scan
