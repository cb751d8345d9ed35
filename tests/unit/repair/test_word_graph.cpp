#include <gtest/gtest.h>

#include "repair/letter_model.h"
#include "repair/word_graph.h"

namespace planscribe::repair {
namespace {

SmallGraph graph_of(std::vector<std::string> words) {
    for (std::string& word : words) word = symbols_of(word);
    return SmallGraph(words);
}

TEST(WordGraph, NumbersItsWordsInOrder) {
    const SmallGraph small = graph_of({"bo", "bok", "boken", "båt", "ö"});
    std::uint32_t number = 0;
    for (const char* word : {"bo", "bok", "boken", "båt", "ö"}) {
        const auto place = small.graph().walk(symbols_of(word));
        ASSERT_TRUE(place) << word;
        EXPECT_TRUE(place->final) << word;
        EXPECT_EQ(place->index, number++) << word;
    }
}

TEST(WordGraph, TellsBeginningsFromWords) {
    const SmallGraph small = graph_of({"bok", "boken"});
    EXPECT_FALSE(small.graph().walk(symbols_of("bo"))->final);
    EXPECT_FALSE(small.graph().walk(symbols_of("boke"))->final);
    EXPECT_FALSE(small.graph().walk(symbols_of("bokens")));
    EXPECT_FALSE(small.graph().walk(symbols_of("c")));
}

TEST(WordGraph, MayBeEmpty) {
    EXPECT_FALSE(graph_of({}).graph().walk(symbols_of("a")));
}

}  // namespace
}  // namespace planscribe::repair
