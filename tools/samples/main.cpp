#include <filesystem>
#include <fstream>
#include <iostream>

#include "base/error.h"
#include "machines.h"
#include "press/scan_files.h"
#include "press/truth.h"
#include "press/typesetter.h"
#include "read_manuscript.h"

namespace {

namespace fs = std::filesystem;
using namespace planscribe;
using namespace planscribe::press;

constexpr int clean_dpi = 300;
constexpr int jpeg_quality = 30;

void write_text(const fs::path& file, const std::string& text) {
    std::ofstream stream(file, std::ios::binary);
    stream << text;
    stream.close();
    if (!stream) throw Error(ErrorCode::output, file.string(), "cannot be written");
}

using Machine = Image (*)(const Image&, Chance&);

std::vector<Image> pass_through(Machine machine, const std::vector<Image>& pages,
                                std::uint32_t seed) {
    std::vector<Image> passed;
    Chance chance(seed);
    for (const Image& page : pages) passed.push_back(machine(page, chance));
    return passed;
}

void make_sample(const fs::path& plan, const fs::path& samples) {
    Manuscript manuscript = read_manuscript(plan);
    const std::vector<Sheet> sheets = set_pages(manuscript);
    const fs::path folder = samples / plan.stem();
    fs::create_directories(folder / "truth");
    write_text(folder / "truth" / "plan.json", truth_json(manuscript, sheets.size(), {}));
    write_text(folder / "truth" / "text.txt", truth_text(sheets));
    if (manuscript.born_digital) Sheet::write_pdf(sheets, folder / "digital.pdf");

    std::vector<Image> pages;
    for (const Sheet& sheet : sheets) pages.push_back(sheet.picture(clean_dpi));
    const std::uint32_t seed = manuscript.seed * 10;
    write_jpeg_pdf(pass_through(office_scan, pages, seed + 1), jpeg_quality, folder / "office.pdf");
    write_g4_tiff(pass_through(fax, pages, seed + 2), folder / "fax.tif");
    write_g4_pdf(pass_through(photocopy, pages, seed + 3), folder / "photocopy.pdf");
}

}  // namespace

/// make-samples PLANS SAMPLES: sets each plan of the folder PLANS and passes it through the
/// office machines. What it makes stands in SAMPLES, a folder for each plan.
int main(int count, char** arguments) {
    if (count != 3) {
        std::cerr << "usage: make-samples PLANS SAMPLES\n";
        return 2;
    }
    try {
        for (const auto& entry : fs::directory_iterator(arguments[1]))
            if (entry.path().extension() == ".json") make_sample(entry.path(), arguments[2]);
    } catch (const std::exception& error) {
        std::cerr << "make-samples: " << error.what() << '\n';
        return 1;
    }
    return 0;
}
