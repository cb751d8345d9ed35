#include "scan/pdf.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

#include "base/error.h"
#include "scan/likeness.h"
#include "scan/pdf_text.h"
#include "scan/pnm.h"
#include "scan/poppler.h"

namespace planscribe::scan {
namespace {

using poppler::DrawnImage;
using poppler::PageSize;

constexpr double usual_dpi = 300;
constexpr double least_dpi = 150;
constexpr double most_dpi = 600;
constexpr double compare_dpi = 100;
constexpr std::size_t few_words = 12;

// Pixels an inch to draw a page with, at most `wanted` and at least `least`.
double affordable_dpi(const PageSize& size, double wanted, double least, const std::string& where) {
    const double square_inches = size.width * size.height / (72 * 72);
    const double dpi = std::min(wanted, std::floor(std::sqrt(most_pixels / square_inches)));
    if (dpi >= std::min(wanted, least)) return dpi;
    throw Error(ErrorCode::limit, where,
                "is " + std::to_string(std::lround(size.width / 72)) + " x " +
                    std::to_string(std::lround(size.height / 72)) +
                    " inches, too large to draw; print it to a smaller paper first");
}

// Part of the page that a picture would cover if it lay on it wholly.
double coverage(const DrawnImage& image, const PageSize& size) {
    if (image.x_dpi <= 0 || image.y_dpi <= 0 || image.type == "smask" || image.type == "mask")
        return 0;
    return (72 * image.width / image.x_dpi) * (72 * image.height / image.y_dpi) /
           (size.width * size.height);
}

bool square_pixels(const DrawnImage& image) {
    return std::abs(image.x_dpi - image.y_dpi) <= 0.02 * image.x_dpi;
}

class PdfPage {
public:
    PdfPage(const std::filesystem::path& file, int number)
        : file_(file),
          number_(number),
          where_(poppler::place(file, number)),
          size_(poppler::page_size(file, number)),
          images_(poppler::drawn_images(file, number)) {}

    LoadedPage load() const {
        if (is_covered())
            for (const DrawnImage& image : images_) check_size(image);
        const double dpi = drawing_dpi(usual_dpi);
        const int width = static_cast<int>(std::ceil(size_.width * dpi / 72));
        const int height = static_cast<int>(std::ceil(size_.height * dpi / 72));
        std::vector<Word> words =
            parse_words(poppler::words_xhtml(file_, number_), dpi, width, height);
        if (!trustworthy(words)) words.clear();
        if (is_covered()) return load_covered(std::move(words), dpi, width, height);

        Image drawn = poppler::render(file_, number_, dpi);
        if (words.empty() || (words.size() < few_words && explained_ink(words, drawn) < 0.25))
            return as_scan(std::move(drawn));
        return as_text(std::move(drawn), std::move(words));
    }

private:
    bool is_covered() const {
        double covered = 0;
        for (const DrawnImage& image : images_) covered += coverage(image, size_);
        return covered >= 0.85;
    }

    // Pictures fill the page: a scan, or a background behind visible words.
    LoadedPage load_covered(std::vector<Word> words, double dpi, int width, int height) const {
        if (images_.size() > 1 || images_[0].type != "image" || !square_pixels(images_[0]))
            return as_scan(poppler::render(file_, number_, picture_dpi()));
        Image picture = poppler::extract_image(file_, number_);
        const Likeness likeness = compare(poppler::render(file_, number_, drawing_dpi(compare_dpi)),
                                          picture, words, width, height);
        if (likeness.differing <= 0.0002) {
            picture.dpi = static_cast<int>(std::lround(images_[0].x_dpi));
            return as_scan(std::move(picture));
        }
        picture = Image();
        if (likeness.differing_at_words >= 0.8 && likeness.differing_elsewhere <= 0.02) {
            Image drawn = poppler::render(file_, number_, dpi);
            if (explained_ink(words, drawn) >= 0.5)
                return as_text(std::move(drawn), std::move(words));
        }
        return as_scan(poppler::render(file_, number_, picture_dpi()));
    }

    void check_size(const DrawnImage& image) const {
        if (image.width <= most_pixels / std::max(1, image.height)) return;
        throw Error(ErrorCode::limit, where_,
                    "holds a picture of " + std::to_string(image.width) + " x " +
                        std::to_string(image.height) + " pixels; scan it again at 300 to 600 dpi");
    }

    // The own resolution of the picture that covers most.
    double own_dpi() const {
        const auto most = std::ranges::max_element(
            images_, {}, [&](const DrawnImage& image) { return coverage(image, size_); });
        return std::round(std::max(most->x_dpi, most->y_dpi));
    }

    double picture_dpi() const { return drawing_dpi(std::clamp(own_dpi(), least_dpi, most_dpi)); }

    // Scanners that do not know their resolution claim pages of many feet: a page of one picture
    // need not be drawn finer than that is.
    double drawing_dpi(double wanted) const {
        return affordable_dpi(size_, wanted, is_covered() ? own_dpi() : least_dpi, where_);
    }

    LoadedPage as_scan(Image image) const {
        LoadedPage loaded;
        loaded.page.number = number_;
        loaded.page.width = loaded.page.paper_width = image.width;
        loaded.page.height = loaded.page.paper_height = image.height;
        loaded.page.dpi = image.dpi;
        loaded.image = std::move(image);
        return loaded;
    }

    LoadedPage as_text(Image image, std::vector<Word> words) const {
        LoadedPage loaded = as_scan(std::move(image));
        loaded.page.origin = PageOrigin::text_layer;
        loaded.page.words = std::move(words);
        for (Word& word : loaded.page.words) {  // the drawn page may be a pixel smaller
            word.box.width = std::min(word.box.width, loaded.page.width - word.box.x);
            word.box.height = std::min(word.box.height, loaded.page.height - word.box.y);
        }
        return loaded;
    }

    const std::filesystem::path& file_;
    int number_;
    std::string where_;
    PageSize size_;
    std::vector<DrawnImage> images_;
};

class Pdf : public Source {
public:
    explicit Pdf(std::filesystem::path file)
        : file_(std::move(file)), pages_(poppler::page_count(file_)) {}

    int page_count() const override { return pages_; }

    LoadedPage load(int number) const override { return PdfPage(file_, number).load(); }

private:
    std::filesystem::path file_;
    int pages_;
};

}  // namespace

std::unique_ptr<Source> open_pdf(const std::filesystem::path& file) {
    return std::make_unique<Pdf>(file);
}

}  // namespace planscribe::scan
