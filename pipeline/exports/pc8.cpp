#include "exports/pc8.h"

#include "base/text.h"

namespace planscribe::exports {
namespace {

/// The upper half of the code page, 0x80 to 0xff.
constexpr std::string_view upper_half =
    "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌"
    "▐▀"
    "αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0";

std::string plain_form(const std::string& letter) {
    if (std::string_view("–—−‐‑").find(letter) != std::string_view::npos) return "-";
    if (std::string_view("“”„").find(letter) != std::string_view::npos) return "\"";
    if (std::string_view("‘’‚´").find(letter) != std::string_view::npos) return "'";
    const std::string folded = fold(letter);
    if (folded.size() != 1 || !is_ascii(folded)) return "?";
    const bool upper = starts_upper(letter) && folded[0] >= 'a' && folded[0] <= 'z';
    return {upper ? static_cast<char>(folded[0] - 'a' + 'A') : folded[0]};
}

}  // namespace

std::string to_pc8(std::string_view text) {
    constexpr int first_upper = 0x80;
    static const std::vector<std::string> letters = graphemes(upper_half);
    std::string bytes;
    for (const std::string& letter : graphemes(normalize(text))) {
        if (letter.size() == 1) {
            bytes += static_cast<unsigned char>(letter[0]) < ' ' || letter[0] == '\x7f' ? ' '
                                                                                        : letter[0];
            continue;
        }
        std::size_t at = 0;
        while (at < letters.size() && letters[at] != letter) ++at;
        bytes += at < letters.size() ? std::string(1, static_cast<char>(first_upper + at))
                                     : plain_form(letter);
    }
    return bytes;
}

}  // namespace planscribe::exports
