#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "app/inputs.h"
#include "own_path.h"

namespace planscribe::app {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;

class Inputs : public testing::Test {
protected:
    void SetUp() override {
        fs::remove_all(folder_);
        fs::create_directories(folder_ / "nested");
        for (const char* name : {"b.pdf", "a.TIF", "notes.docx", "nested/c.png"})
            std::ofstream(folder_ / name) << "x";
    }
    void TearDown() override { fs::remove_all(folder_); }

    static std::vector<std::string> stems(const std::vector<Input>& inputs) {
        std::vector<std::string> stems;
        for (const Input& input : inputs) stems.push_back(input.stem);
        return stems;
    }

    const fs::path folder_ = test::own_path("inputs");
};

TEST_F(Inputs, AFolderStandsForItsReadableFiles) {
    EXPECT_THAT(stems(list_inputs({folder_})), ElementsAre("a", "b"));
}

TEST_F(Inputs, EqualStemsAreToldApart) {
    EXPECT_THAT(stems(list_inputs({folder_ / "b.pdf", folder_ / "b.tif", folder_})),
                ElementsAre("b", "b-2", "a", "b-3"));
}

TEST_F(Inputs, AFolderWithoutPlansStaysInTheList) {
    fs::create_directories(folder_ / "empty");
    EXPECT_THAT(stems(list_inputs({folder_ / "empty"})), ElementsAre("empty"));
}

TEST_F(Inputs, AMissingFileStaysInTheList) {
    EXPECT_THAT(stems(list_inputs({"/nowhere/plan.pdf"})), ElementsAre("plan"));
}

}  // namespace
}  // namespace planscribe::app
