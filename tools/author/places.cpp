#include "author/places.h"

namespace planscribe::author {
namespace {

const std::vector<std::string> heads = {
    "Alm",    "Ask",  "Berg",  "Björk",  "Brunn", "Bäck",  "Dal",   "Ek",   "Elg",    "Fager",
    "Falk",   "Fors", "Frö",   "Furu",   "Gran",  "Grön",  "Gull",  "Hag",  "Hall",   "Hammar",
    "Hassel", "Hede", "Hjort", "Holm",   "Hult",  "Kall",  "Klint", "Kron", "Kvarn",  "Lind",
    "Ljung",  "Lund", "Löv",   "Malm",   "Mell",  "Mo",    "Norr",  "Nybo", "Ram",    "Rosen",
    "Rud",    "Rönn", "Sand",  "Silver", "Sjö",   "Skog",  "Skär",  "Sten", "Stor",   "Strand",
    "Ström",  "Sund", "Söder", "Tall",   "Torn",  "Ulv",   "Vall",  "Vret", "Väster", "Åker",
    "Älv",    "Äng",  "Öd",    "Öster",  "Örn",   "Trane", "Varg",  "Ryd",  "Svart",  "Vit"};

const std::vector<std::string> tails = {
    "arp",    "berga", "boda",    "bro",  "by",   "dala",  "forsa",  "hammar", "hult", "karla",
    "köping", "landa", "lunda",   "lösa", "mark", "mora",  "näs",    "ryd",    "sele", "stad",
    "sta",    "sund",  "torp",    "tuna", "vik",  "vika",  "viken",  "åker",   "ås",   "åsen",
    "ö",      "ånger", "fjärden", "holm", "hed",  "kyrka", "strand", "valla",  "sjön", "fors"};

/// All of them go with "i".
const std::vector<std::string> lands = {"bygden", "dalen",  "bergen",  "skogen", "viken",
                                        "landet", "marken", "trakten", "häradet"};

bool is_vowel_end(const std::string& name) {
    for (const char* end : {"a", "e", "i", "o", "u", "y", "å", "ä", "ö"})
        if (name.ends_with(end)) return true;
    return false;
}

bool takes_no_s(const std::string& name) {
    return name.ends_with('s') || name.ends_with('x') || name.ends_with('z');
}

}  // namespace

std::string invented_place(Dice& dice) {
    for (;;) {
        const std::string& head = dice.pick(heads);
        const std::string& tail = dice.pick(tails);
        std::string begin = head;
        for (char& letter : begin) letter = static_cast<char>(letter | 0x20);
        const bool repeats = begin.ends_with(tail.substr(0, 1)) || tail.starts_with(begin) ||
                             head.substr(1) == tail.substr(1);
        const bool hiatus = is_vowel_end(head) && is_vowel_end(tail.substr(0, 2));
        if (!repeats && !hiatus) return head + tail;
    }
}

std::string invented_district(Dice& dice) {
    std::string land = dice.pick(heads);
    land += dice.pick(lands);
    if (dice.happens(0.6)) return land;
    return dice.pick<std::string>(
               {"Norra ", "Södra ", "Västra ", "Östra ", "Mellersta ", "Övre ", "Nedre "}) +
           land;
}

std::string genitive(const std::string& name) {
    return takes_no_s(name) ? name : name + "s";
}

std::string municipality_office(const std::string& name) {
    return (is_vowel_end(name) ? name : genitive(name)) + " kommun";
}

std::string enumerated(const std::vector<std::string>& names) {
    std::string text;
    for (std::size_t i = 0; i < names.size(); ++i)
        text += (i == 0 ? "" : i + 1 == names.size() ? " och " : ", ") + names[i];
    return text;
}

}  // namespace planscribe::author
