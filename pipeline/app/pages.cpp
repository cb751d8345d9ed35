#include "app/pages.h"

#include <cstdio>

#include "ocr/blanks.h"
#include "ocr/dashes.h"
#include "ocr/incomplete.h"
#include "ocr/passed_over.h"
#include "ocr/second_reading.h"
#include "scan/clean.h"

namespace planscribe::app {
namespace {

constexpr int picture_width = 1000, large_picture_width = 1650;

std::string name_of(const char* form, int number) {
    char name[32];
    (void)std::snprintf(name, sizeof name, form, number);
    return name;
}

}  // namespace

std::string picture_name(int number) {
    return name_of("%04d.jpg", number);
}

std::string large_picture_name(int number) {
    return name_of("%04d.large.jpg", number);
}

Page read_page(const scan::Source& source, int number, ocr::Engine& engine,
               const std::filesystem::path& pictures, bool keep, Timings& timings) {
    auto loaded = timings.of(Step::load, [&] { return source.load(number); });
    scan::CleanPage clean = timings.of(Step::clean, [&] { return scan::clean(std::move(loaded)); });
    if (!clean.picture.empty())
        timings.of(Step::picture, [&] {
            if (keep)
                scan::write_picture(clean.picture, large_picture_width,
                                    pictures / large_picture_name(number));
            scan::write_picture(clean.picture, picture_width, pictures / picture_name(number));
            clean.picture = Image();
        });
    if (clean.page.origin == PageOrigin::scan)
        timings.of(Step::read, [&] {
            clean.page.words = engine.read(clean.reading);
            const auto unread = ocr::read_passed_over(clean.reading, engine, clean.page.words);
            ocr::mark_incomplete_numbers(clean.page.words, unread);
            ocr::find_lost_blanks(clean.reading, clean.page.words);
            ocr::find_lost_dashes(clean.reading, clean.page.words);
            ocr::read_numbers_again(clean.reading, engine, clean.page.words);
        });
    return std::move(clean.page);
}

}  // namespace planscribe::app
