#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "repair/plain_text.h"
#include "repair/repair.h"

namespace planscribe::repair {
namespace {

using namespace std::string_literals;

class BadText : public testing::Test {
protected:
    static std::string repaired(const std::string& text) {
        static Repairer repairer(PLANSCRIBE_SOURCE_DIR "/dictionaries");
        const PlainText plain(text);
        return plain.written(repairer.repair(plain.pages()));
    }

    static void expect_untouched(const std::string& text) { EXPECT_EQ(repaired(text), text); }
};

TEST_F(BadText, MayBeEmptyOrBlank) {
    expect_untouched("");
    expect_untouched("\n\n\r\n \t\f\n");
}

TEST_F(BadText, KeepsLinesInLatin1AndTheirNeighbours) {
    EXPECT_EQ(repaired("de f\xF6rb\xE4ttrar for alla\nTva sjukskoterskor\n"),
              "de f\xF6rb\xE4ttrar for alla\nTvå sjuksköterskor\n");
}

TEST_F(BadText, KeepsInvalidUtf8) {
    for (const char* line : {"sjukskoterskor \xC0\xAF", "\xED\xA0\x80 sjukskoterskor",
                             "sjukskoterskor \xF8\x88", "\xE5", "sjuk\xC3"})
        expect_untouched(line);
}

TEST_F(BadText, KeepsControlCharactersAndNul) {
    expect_untouched("Tva\0sjukskoterskor\n"s);
    EXPECT_EQ(repaired("\x1B[0m sjukskoterskor\nTva sjukskoterskor\0\nTva sjukskoterskor"s),
              "\x1B[0m sjukskoterskor\nTva sjukskoterskor\0\nTvå sjuksköterskor"s);
}

TEST_F(BadText, KeepsLineEndsOfAnyKind) {
    EXPECT_EQ(repaired("Tva sjukskoterskor\r\n\r\nTva sjukskoterskor\r\n"),
              "Två sjuksköterskor\r\n\r\nTvå sjuksköterskor\r\n");
    EXPECT_EQ(repaired("Tva sjukskoterskor"), "Två sjuksköterskor");
}

TEST_F(BadText, MayHoldALineOfTenMegabytes) {
    expect_untouched(std::string(10'000'000, 'o'));
    std::string tokens;
    while (tokens.size() < 10'000'000) tokens += std::string(180, 'l') + " ";
    expect_untouched(tokens);
    expect_untouched(std::string(100'000, '\n'));
}

TEST_F(BadText, MayBeNoText) {
    std::string noise;
    for (int i = 0; i < 20'000; ++i) noise += static_cast<char>((i * 7919 + i / 13) % 256);
    const std::string out = repaired(noise);
    EXPECT_EQ(std::count(out.begin(), out.end(), '\n'),
              std::count(noise.begin(), noise.end(), '\n'));
}

}  // namespace
}  // namespace planscribe::repair
