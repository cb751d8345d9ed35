#include "app/review_surroundings.h"

#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <iterator>
#include <sstream>
#include <thread>

#include "app/archives.h"
#include "app/options.h"
#include "app/pages.h"
#include "base/dictionary.h"
#include "base/error.h"
#include "base/sha256.h"
#include "base/temporary_folder.h"
#include "compare/page.h"
#include "ocr/tesseract.h"
#include "publish/publish.h"
#include "review/spots.h"
#include "rules/rules.h"
#include "scan/picture.h"
#include "scan/process.h"

namespace planscribe::app {
namespace {

namespace fs = std::filesystem;

constexpr int widest = 2'000;
constexpr std::chrono::milliseconds glance{300};

std::string now() {
    const std::time_t seconds = std::time(nullptr);
    std::tm parts{};
    gmtime_r(&seconds, &parts);
    char text[32];
    (void)std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts);
    return text;
}

std::string scale(const std::string& jpeg, int width) {
    const Image picture = scan::from_jpeg(jpeg);
    return picture.width <= width ? jpeg : scan::to_jpeg(picture, std::clamp(width, 50, widest));
}

/// The part at the size of the upright page, so that letters are as large as the engine likes them.
std::vector<Word> read(const std::string& jpeg, int width, const Box& box) {
    const Image picture = scan::from_jpeg(jpeg);
    const double scale = static_cast<double>(width) / picture.width;
    const auto down = [&](int pixels) { return static_cast<int>(pixels / scale); };
    Box part{down(box.x), down(box.y), down(box.width), down(box.height)};
    part.x = std::clamp(part.x, 0, picture.width - 1);
    part.y = std::clamp(part.y, 0, picture.height - 1);
    part.width = std::clamp(part.width, 1, picture.width - part.x);
    part.height = std::clamp(part.height, 1, picture.height - part.y);
    const auto engine = ocr::open_tesseract("swe");
    std::vector<Word> words = engine->read_block(scan::part_of(picture, part, scale));
    for (Word& word : words) {
        word.box.x += box.x;
        word.box.y += box.y;
    }
    return words;
}

/// The record with its boxes on the upright pages, as pictures show them.
Document upright(const review::Case& opened) {
    Document document = opened.proved;
    for (std::size_t i = 0; i < document.pages.size(); ++i) {
        const store::Frame& frame = opened.reading.pages.at(i);
        if (frame.width == 0) continue;
        Page& page = document.pages[i];
        const Affine map = review::inverse(frame.to_paper);
        for (Word& word : page.words) word.box = apply(map, word.box);
        page.width = frame.width;
        page.height = frame.height;
        page.to_paper = frame.to_paper;
    }
    for (Line& line : document.layout.lines) line.box = ink_box(document.pages, line.words);
    for (Table& table : document.plan.tables)
        if (const auto page = static_cast<std::size_t>(table.page); page < document.pages.size())
            table.box = apply(review::inverse(document.pages[page].to_paper), table.box);
    return document;
}

std::string bytes_of(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::string report(const review::Case& opened, const std::vector<std::string>& pictures) {
    const TemporaryFolder folder;
    for (std::size_t i = 0; i < pictures.size(); ++i)
        if (!pictures[i].empty())
            std::ofstream(folder.path() / picture_name(static_cast<int>(i) + 1), std::ios::binary)
                << scale(pictures[i], 1'000);
    publish::publish(upright(opened), folder.path(), folder.path());
    return bytes_of(folder.path() / "report.html");
}

/// A click on a number opens it in the review page around the comparison.
std::string comparison(const std::string& store) {
    store::Archive archive = open_archive(store, store::Access::read);
    compare::PageLinks links{{}, "_top"};
    for (const store::Entry& entry : archive.list())
        links.reports.emplace(entry.sha256, "/#/d/" + store::short_id(entry.sha256) + "/at/");
    std::ostringstream out;
    compare::write_page(out, compare::compare(archive.facts(), dictionary_folder(), {}), links);
    return out.str();
}

std::vector<std::pair<std::string, std::string>> accounts() {
    std::vector<std::pair<std::string, std::string>> accounts;
    for (const Fields& fields : read_dictionary(dictionary_folder() / "accounts.tsv", 5))
        accounts.emplace_back(fields[0], fields[3]);
    return accounts;
}

/// Pictures of pages that were read so far: one for the report, and one to keep.
int pages_done(const fs::path& out) {
    int pictures = 0;
    std::error_code error;
    for (fs::recursive_directory_iterator entry(out, error), end; !error && entry != end;
         entry.increment(error))
        pictures += entry->path().string().ends_with(".large.jpg") ? 1 : 0;
    return pictures;
}

fs::path own_program() {
    return fs::read_symlink("/proc/self/exe");
}

std::string read_upload(const std::string& store, const fs::path& file,
                        const review::Uploads::Progress& progress) {
    const TemporaryFolder out;
    const int pages = scan::open(file)->page_count();
    progress(0, pages);
    scan::ProcessLimits limits;
    limits.wall = limits.cpu = std::chrono::hours(4);
    limits.memory = std::uint64_t{8} << 30;
    std::jthread watch([&](const std::stop_token& stop) {
        while (!stop.stop_requested()) {
            std::this_thread::sleep_for(glance);
            progress(pages_done(out.path()), pages);
        }
    });
    const scan::ProcessResult result =
        scan::run({own_program().string(), "read", file.string(), "--out", out.path().string(),
                   "--store", store, "--jobs", "1"},
                  limits);
    watch.request_stop();
    watch.join();
    const bool read = result.end == scan::ProcessResult::End::exited &&
                      (result.code == static_cast<int>(ExitCode::done) ||
                       result.code == static_cast<int>(ExitCode::look));
    if (!read) throw Error(ErrorCode::input, file.filename().string(), scan::failure(result));
    progress(pages, pages);
    return sha256(file);
}

}  // namespace

review::Surroundings review_surroundings(const std::string& store) {
    return {[store] { return open_archive(store, store::Access::make); },
            now,
            scale,
            read,
            report,
            [store] { return comparison(store); },
            accounts(),
            [](Document document) {
                return rules::apply_rules_again(std::move(document), dictionary_folder());
            }};
}

review::Uploads::Reader upload_reader(const std::string& store) {
    return [store](const fs::path& file, const review::Uploads::Progress& progress) {
        return read_upload(store, file, progress);
    };
}

fs::path upload_folder(const std::string& store) {
    if (store.find("://") == std::string::npos) return fs::absolute(store + ".uploads");
    if (const char* data = std::getenv("XDG_DATA_HOME")) return fs::path(data) / "planscribe";
    const char* home = std::getenv("HOME");
    return fs::path(home ? home : "/var/tmp") / ".local/share/planscribe";
}

}  // namespace planscribe::app
