#include "extract/lost_numbers.h"

#include <gmock/gmock.h>

#include "example.h"

namespace planscribe::extract {
namespace {

using testing::ElementsAre;

/// What findings about lost numbers quote.
std::vector<std::string> lost(std::string_view text) {
    const Document document = test::text_document(text);
    std::vector<Finding> findings;
    read_records(document, vocabulary(), findings);
    std::vector<std::string> quotes;
    for (const Finding& finding : findings)
        if (finding.rule == "number_not_read")
            quotes.push_back(raw_text(document.pages, finding.where.front()));
    return quotes;
}

TEST(LostNumbers, AreToldWithTheirWords) {
    EXPECT_THAT(lost("Verksamhetsmål\n\n- 80 70 av målen ska nås.\n"), ElementsAre("80 70"));
    EXPECT_THAT(lost("Av de arbetslösa tillhör B1 % den utsatta gruppen."), ElementsAre("B1 %"));
    EXPECT_THAT(lost("Kapitalet och bidragenblir4635000vid årets ingång."),
                ElementsAre("bidragenblir4635000vid"));
}

TEST(LostNumbers, WhatCanBeReadIsNone) {
    EXPECT_TRUE(
        lost("Verksamhetsmål\n\n- 80 % av målen ska nås 2031.\n- Minst 50 deltar.\n").empty());
    EXPECT_TRUE(lost("Arbetslösheten är 12,7 % enligt rapport abc/12345xyz.").empty());
}

}  // namespace
}  // namespace planscribe::extract
