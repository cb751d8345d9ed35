#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>

#include "base/error.h"
#include "made_plan.h"
#include "own_path.h"
#include "plans/edition.h"
#include "press/settings.h"

namespace planscribe::plans {
namespace {

namespace fs = std::filesystem;

std::map<std::string, std::string> files_of(const fs::path& folder) {
    std::map<std::string, std::string> files;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file()) continue;
        std::ostringstream bytes;
        bytes << std::ifstream(entry.path(), std::ios::binary).rdbuf();
        files[fs::relative(entry.path(), folder).string()] = bytes.str();
    }
    return files;
}

class Edition : public testing::Test {
protected:
    ~Edition() override { fs::remove_all(folder_); }

    std::map<std::string, std::string> made(const std::vector<std::string>& levels) {
        fs::remove_all(folder_);
        press::Manuscript plan = test::made_plan();
        press::Chance chance(9);
        press::dress(plan, chance);
        publish(plan, levels, folder_);
        return files_of(folder_);
    }

    fs::path folder_ = test::own_path("edition");
};

TEST_F(Edition, IsTheSameBytesEachTimeWhateverIsMadeBeside) {
    const auto both = made({"fax", "digital", "garbled", "badlayer"});
    const auto again = made({"badlayer", "fax", "digital", "garbled"});
    EXPECT_EQ(both, again);
    const auto alone = made({"fax"});
    EXPECT_EQ(alone.at("fax.tif"), both.at("fax.tif"));
    EXPECT_EQ(alone.at("truth/fax.words.jsonl"), both.at("truth/fax.words.jsonl"));
    EXPECT_EQ(alone.count("digital.pdf"), 0U);
}

TEST_F(Edition, TellsTheTruthOnceForAllLevels) {
    const auto files = made({"digital"});
    for (const char* file : {"truth/plan.json", "truth/text.txt", "truth/words.jsonl"})
        EXPECT_FALSE(files.at(file).empty());
}

TEST_F(Edition, HasTheLettersOfAFontWhereATypedPlanIsBornDigital) {
    press::Manuscript plan = test::made_plan();
    plan.style.typewriter = true;
    publish(plan, {"digital"}, folder_);
    EXPECT_NE(files_of(folder_).at("digital.pdf").find("/Type /Font"), std::string::npos);
}

TEST_F(Edition, RefusesALevelThatItDoesNotKnow) {
    EXPECT_THROW(made({"laser"}), Error);
}

}  // namespace
}  // namespace planscribe::plans
