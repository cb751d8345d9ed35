#include <gtest/gtest.h>
#include <sys/wait.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>

#include "score/show.h"

namespace planscribe::score {
namespace {

namespace fs = std::filesystem;

const fs::path source_folder = PLANSCRIBE_SOURCE_DIR;
const fs::path samples_folder = source_folder / "samples";

/// A scan of a sample and what its reading must hold.
struct Scan {
    const char* sample;
    const char* file;
    double cer_limit;      ///< per cent
    bool records_perfect;  ///< every cell, seat and head of a column
};

void PrintTo(const Scan& scan, std::ostream* stream) {
    *stream << scan.sample << '/' << scan.file;
}

std::string test_name(const testing::TestParamInfo<Scan>& info) {
    std::string name = info.param.sample + std::string("_") + info.param.file;
    for (char& letter : name)
        if (!std::isalnum(static_cast<unsigned char>(letter))) letter = '_';
    return name;
}

std::string quoted(const fs::path& path) {
    return "'" + path.string() + "'";
}

int run(const std::string& command) {
    const int status = std::system(command.c_str());
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

class Samples : public testing::TestWithParam<Scan> {
protected:
    void SetUp() override {
        std::string pattern = (fs::temp_directory_path() / "planscribe-XXXXXX").string();
        ASSERT_NE(mkdtemp(pattern.data()), nullptr);
        folder_ = pattern;
    }
    void TearDown() override { fs::remove_all(folder_); }

    fs::path folder_;
};

/// Exit 0: done; 3: done, but a person should look.
TEST_P(Samples, AreReadWell) {
    const Scan& scan = GetParam();
    const fs::path file = samples_folder / scan.sample / scan.file;
    const int code = run(std::string(PLANSCRIBE_PROGRAM) + " read " + quoted(file) + " --out " +
                         quoted(folder_) + " 2>" + quoted(folder_ / "messages"));
    ASSERT_TRUE(code == 0 || code == 3)
        << "exit " << code << ": " << std::ifstream(folder_ / "messages").rdbuf();

    const fs::path output = folder_ / file.stem();
    EXPECT_EQ(run(quoted(source_folder / "tests/support/validate-plan") + " " +
                  quoted(output / "plan.json")),
              0);
    const fs::path pdf = output / "searchable.pdf";
    EXPECT_EQ(run("qpdf --check " + quoted(pdf) + " >" + quoted(folder_ / "check")), 0);
    EXPECT_LE(10 * fs::file_size(pdf), 11 * fs::file_size(file)) << "no more than a tenth larger";
    const Case documents{samples_folder / scan.sample / "truth", output, {}};
    const Score measured = score(documents);
    const std::string figures = score_table({{documents, measured, ""}}, true);
    std::cout << figures;
    ASSERT_TRUE(measured.text);
    EXPECT_LE(measured.text->characters.percent(), scan.cer_limit);
    EXPECT_EQ(measured.cells.false_though(Status::proved), 0U);
    if (!scan.records_perfect) return;
    EXPECT_TRUE(measured.cells.perfect());
    for (const Field field : {Field::board_name, Field::board_organization, Field::board_seat,
                              Field::board_role, Field::column_year, Field::column_stage})
        EXPECT_TRUE(of(measured.tallies, field).perfect()) << name_of(field);
}

INSTANTIATE_TEST_SUITE_P(Digital, Samples,
                         testing::Values(Scan{"lindasen-2024", "digital.pdf", 0.5, true}),
                         test_name);

INSTANTIATE_TEST_SUITE_P(Office, Samples,
                         testing::Values(Scan{"lindasen-2024", "office.pdf", 1, true},
                                         Scan{"norra-sundbygden-2019", "office.pdf", 1, true},
                                         Scan{"kvarnsta-ekhult-2007", "office.pdf", 1, true}),
                         test_name);

INSTANTIATE_TEST_SUITE_P(Fax, Samples,
                         testing::Values(Scan{"lindasen-2024", "fax.tif", 2, false},
                                         Scan{"norra-sundbygden-2019", "fax.tif", 2, false},
                                         Scan{"kvarnsta-ekhult-2007", "fax.tif", 2, false}),
                         test_name);

INSTANTIATE_TEST_SUITE_P(Photocopy, Samples,
                         testing::Values(Scan{"lindasen-2024", "photocopy.pdf", 2, false},
                                         Scan{"norra-sundbygden-2019", "photocopy.pdf", 2, false},
                                         Scan{"kvarnsta-ekhult-2007", "photocopy.pdf", 2, false}),
                         test_name);

}  // namespace
}  // namespace planscribe::score
