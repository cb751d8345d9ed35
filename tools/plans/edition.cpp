#include "edition.h"

#include <algorithm>
#include <fstream>

#include "base/error.h"
#include "ocr/tesseract.h"
#include "press/digest.h"
#include "press/garble.h"
#include "press/levels.h"
#include "press/scan_files.h"
#include "press/truth.h"
#include "press/typesetter.h"
#include "words_file.h"

namespace planscribe::plans {
namespace {

namespace fs = std::filesystem;
using namespace press;

constexpr int clean_dpi = 300;
const fs::path confusions = PLANSCRIBE_SOURCE_DIR "/tools/press/confusions.tsv";

void write_text(const fs::path& file, const std::string& text) {
    std::ofstream stream(file, std::ios::binary);
    stream << text;
    stream.close();
    if (!stream) throw Error(ErrorCode::output, file.string(), "cannot be written");
}

/// The pages of one plan, and what is made of them.
class Edition {
public:
    Edition(Manuscript manuscript, fs::path folder)
        : manuscript_(std::move(manuscript)),
          folder_(std::move(folder)),
          sheets_(set_pages(manuscript_)) {
        fs::create_directories(folder_ / "truth");
        for (const Sheet& sheet : sheets_) {
            pictures_.push_back(sheet.picture(clean_dpi));
            words_.push_back(boxed_words(sheet, pictures_.back()));
        }
    }

    void write_truth() {
        const std::string text = truth_text(sheets_);
        if (manuscript_.sha256.empty()) manuscript_.sha256 = sha256(text);
        write_text(folder_ / "truth" / "text.txt", text);
        write_text(folder_ / "truth" / "plan.json",
                   truth_json(manuscript_, sheets_.size(), words_));
        write_text(folder_ / "truth" / "words.jsonl", words_lines(words_));
    }

    void write(const std::string& level) {
        if (level == "digital") return write_digital();
        if (level == "badlayer") return write_bad_layer();
        if (level == "ocr-eng") return write_foreign_ocr();
        if (level == "garbled") return write_garbled();
        const auto known = level_named(level);
        if (!known) throw Error(ErrorCode::input, level, "unknown level");
        write_scan(*known);
    }

private:
    struct Scans {
        std::vector<Image> images;
        std::vector<ScannedPage> pages;
        int quality = 0;
    };

    std::uint32_t seed(std::uint32_t stream) const {
        return manuscript_.seed * 2654435761U + stream * 40503U;
    }

    Scans scanned(Level level, std::uint32_t stream) const {
        Chance chance(seed(stream));
        const Wear wear = choose_wear(level, chance);
        Scans scans{{}, {}, wear.quality};
        for (std::size_t i = 0; i < pictures_.size(); ++i) {
            const bool single = pictures_.size() < 2;
            const Image* behind =
                single ? nullptr : &pictures_[i % 2 ? i - 1 : (i + 1) % pictures_.size()];
            Scan taken = level == Level::clean
                             ? Scan{pictures_[i], Warp({}, pictures_[i].width, pictures_[i].height,
                                                       pictures_[i].width, pictures_[i].height)}
                             : scan(pictures_[i], behind, wear, chance);
            scans.pages.push_back(
                {taken.image.width, taken.image.height, taken.image.dpi, taken.warp});
            scans.images.push_back(std::move(taken.image));
        }
        return scans;
    }

    void write_places(const std::string& level, const Scans& scans) const {
        write_text(folder_ / "truth" / (level + ".words.jsonl"),
                   scanned_words_lines(words_, scans.pages));
    }

    void write_scan(Level level) const {
        const Scans scans = scanned(level, static_cast<std::uint32_t>(level));
        const std::string name(name_of(level));
        if (level == Level::fax)
            write_g4_tiff(scans.images, folder_ / (name + ".tif"));
        else if (level == Level::photocopy)
            write_g4_pdf(scans.images, folder_ / (name + ".pdf"));
        else
            write_jpeg_pdf(scans.images, scans.quality, folder_ / (name + ".pdf"));
        write_places(name, scans);
    }

    /// A plan set in the letters of a typewriter is born digital with even ones.
    void write_digital() {
        const fs::path file = folder_ / "digital.pdf";
        if (!manuscript_.style.typewriter) return Sheet::write_pdf(sheets_, file);
        Sheet::write_pdf(set_pages(manuscript_, Strokes::even), file);
    }

    /// The words of a page as a bad engine took them, about where they stand.
    std::vector<HiddenWord> bad_words(const PageWords& page, const ScannedPage& scan,
                                      const BadReader& reader, Chance& chance) const {
        std::vector<HiddenWord> hidden;
        for (const BoxedWord& word : page.words) {
            const Box box = scan.warp.to_scan(word.box);
            const double sway = 0.08 * box.height;
            const std::string text = reader.read(word.text, chance);
            if (text.empty()) continue;
            hidden.push_back({text, box.x + chance.even(-sway, sway),
                              box.bottom() + chance.even(-sway, sway), double(box.width),
                              std::max(6.0, 1.2 * box.height)});
        }
        return hidden;
    }

    void write_bad_layer() const {
        const Scans scans = scanned(Level::office, 11);
        Chance chance(seed(12));
        const BadReader reader(confusions, chance);
        std::vector<std::vector<HiddenWord>> hidden;
        for (std::size_t i = 0; i < words_.size(); ++i)
            hidden.push_back(bad_words(words_[i], scans.pages[i], reader, chance));
        write_searchable_pdf(scans.images, hidden, scans.quality, folder_ / "badlayer.pdf");
        write_places("badlayer", scans);
    }

    /// What Tesseract makes of the office scan with a model that knows no Swedish.
    void write_foreign_ocr() const {
        const Scans scans = scanned(Level::office, static_cast<std::uint32_t>(Level::office));
        const auto engine = ocr::open_tesseract("eng");
        std::string text;
        for (const Image& image : scans.images) {
            if (!text.empty()) text += '\f';
            int line = 0;
            for (const Word& word : engine->read(image)) {
                if (line) text += word.line == line ? ' ' : '\n';
                line = word.line;
                text += word.raw;
            }
            text += '\n';
        }
        write_text(folder_ / "ocr-eng.txt", text);
    }

    void write_garbled() const {
        Chance chance(seed(13));
        const BadReader reader(confusions, chance);
        std::string text;
        for (const Sheet& sheet : sheets_) {
            if (!text.empty()) text += '\f';
            text += reader.read_page(sheet, chance);
        }
        write_text(folder_ / "garbled.txt", text);
    }

    Manuscript manuscript_;
    fs::path folder_;
    std::vector<Sheet> sheets_;
    std::vector<Image> pictures_;
    std::vector<PageWords> words_;
};

}  // namespace

const std::vector<std::string>& all_levels() {
    static const std::vector<std::string> names = {"clean",   "office", "fax",     "photocopy",
                                                   "phone",   "low",    "digital", "badlayer",
                                                   "ocr-eng", "garbled"};
    return names;
}

void publish(Manuscript manuscript, const std::vector<std::string>& levels,
             const fs::path& folder) {
    Edition edition(std::move(manuscript), folder);
    edition.write_truth();
    for (const std::string& level : levels) edition.write(level);
}

}  // namespace planscribe::plans
