#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

#include "example.h"
#include "extract/records.h"
#include "model/record_fields.h"

namespace planscribe::extract {
namespace {

/// Letters and digits alone, folded: how words are compared with the words they came from.
std::string bare(std::string_view text) {
    return join(letter_runs(fold(text)), "");
}

/// Whether every text of a record that is kept as printed stands in the words of its source.
class Quotes {
public:
    Quotes(const Document& document, std::string name, const Ink& ink)
        : name_(std::move(name)), quote_(bare(repaired_text(document.pages, ink))) {
        EXPECT_FALSE(quote_.empty()) << name_ << " stands on no words";
    }

    template <typename T>
    void operator()(std::string_view, const T&) {}
    void operator()(std::string_view field, const std::string& text) {
        if (field != "text") return;
        EXPECT_NE(quote_.find(bare(text)), std::string::npos) << name_ << ": " << text;
    }
    void operator()(std::string_view field, int number) {
        if (field == "week") has(std::to_string(number));
    }
    void operator()(std::string_view field, const std::optional<int>& number) {
        if (number && field.starts_with("age")) has(std::to_string(*number));
    }
    void operator()(std::string_view field, const Decimal& number) {
        if (field == "value") has(number.digits);
    }

private:
    void has(const std::string& digits) {
        EXPECT_NE(quote_.find(bare(digits)), std::string::npos) << name_ << ": " << digits;
    }

    std::string name_;
    std::string quote_;
};

Document example() {
    std::ifstream in(PLANSCRIBE_SOURCE_DIR "/tests/golden/read/the-rest.txt");
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    Document document = test::text_document(text);
    std::vector<Finding> findings;
    document.plan = read_records(document, vocabulary(), findings);
    return document;
}

TEST(EveryRecord, QuotesTheWordsThatItCameFrom) {
    const Document document = example();
    const auto holds = [&](const std::string& name, const auto& records) {
        for (const auto& record : records) {
            Quotes quotes(document, name, record_ink(record));
            each_field(record, quotes);
        }
    };
    each_list(document.plan, [&](const std::string& name, const auto& records) {
        const bool later = name == "missing";  // needs tables, and stands on nothing
        EXPECT_EQ(records.empty(), later) << name;
        if (!later) holds(name, records);
    });
    for (const Initiative& initiative : document.plan.initiatives) {
        holds("staff of an initiative", initiative.staff);
        holds("target group of an initiative", initiative.target_groups);
    }
    ASSERT_TRUE(document.plan.special_reasons);
    holds("special_reasons", std::vector<Passage>{*document.plan.special_reasons});
    EXPECT_TRUE(check(document).empty());
}

TEST(EveryRecord, NothingIsFoundInALetter) {
    Document document = test::text_document(
        "Hej,\n\nTack för ett trevligt möte i går. Vi ses om två veckor och tar med oss kakor till "
        "alla.\nDet var 20 % billigare än vi trodde.\n\nHälsningar\nKlas Öst\n");
    std::vector<Finding> findings;
    document.plan = read_records(document, vocabulary(), findings);
    each_list(document.plan, [&](const std::string& name, const auto& records) {
        if (name == "figures") return;
        EXPECT_TRUE(records.empty()) << name;
    });
}

}  // namespace
}  // namespace planscribe::extract
