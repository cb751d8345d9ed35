#include "app/reading.h"
#include "base/sha256.h"

#include <algorithm>
#include <system_error>
#include <utility>

#include "model/packed_words.h"

namespace planscribe::app {
namespace {

namespace fs = std::filesystem;

void make_folder(const fs::path& folder) {
    std::error_code error;
    fs::create_directories(folder, error);
    if (error) throw Error(ErrorCode::output, folder.string(), error.message());
}

Finding not_read(int page, const Error& why) {
    const std::string number = std::to_string(page);
    return {"page_not_read",
            Severity::error,
            Cause::reading,
            {"Sidan " + number + " kunde inte läsas: " + why.reason(),
             "Page " + number + " could not be read: " + why.reason()},
            {},
            page};
}

SourceKind kind_of(const std::vector<Page>& pages) {
    const auto of = [](PageOrigin origin) {
        return [origin](const Page& page) { return page.origin == origin; };
    };
    if (std::ranges::all_of(pages, of(PageOrigin::ocr_text))) return SourceKind::ocr_text;
    if (std::ranges::all_of(pages, of(PageOrigin::text_layer))) return SourceKind::text_layer;
    if (std::ranges::all_of(pages, of(PageOrigin::scan))) return SourceKind::scan;
    return SourceKind::mixed;
}

}  // namespace

Reading::Reading(const Input& input, const fs::path& out, std::size_t number)
    : number_(number),
      file_(input.file.filename().string()),
      place_(fs::absolute(input.file).lexically_normal()),
      folder_(out / input.stem),
      pictures_(folder_ / ".pictures"),
      source_(scan::open(input.file)),
      missing_(source_->page_count()) {
    document_.source.file = file_;
    document_.source.sha256 = sha256(input.file);
    document_.source.pages = missing_;
    document_.pages.resize(static_cast<std::size_t>(missing_));
    waiting_.resize(static_cast<std::size_t>(missing_));
    make_folder(pictures_);
}

Reading::~Reading() {
    std::error_code ignored;
    fs::remove_all(pictures_, ignored);
}

bool Reading::put(Page page) {
    // "= {}" would keep the room of the words
    std::string packed = pack(std::exchange(page.words, std::vector<Word>()));
    const std::scoped_lock lock(mutex_);
    const auto index = static_cast<std::size_t>(page.number - 1);
    waiting_.at(index) = std::move(packed);
    document_.pages.at(index) = std::move(page);
    return --missing_ == 0;
}

bool Reading::fail(int page, const Error& why) {
    const std::scoped_lock lock(mutex_);
    document_.pages.at(static_cast<std::size_t>(page - 1)).number = page;
    failures_.emplace(page, why);
    return --missing_ == 0;
}

Error Reading::no_page_read() const {
    const Error& first = failures_.begin()->second;
    if (failures_.size() == 1) return first;
    return {first.code(), document_.source.file,
            "none of its " + std::to_string(failures_.size()) + " pages could be read; page 1 " +
                first.reason()};
}

Document Reading::take_document() {
    if (static_cast<int>(failures_.size()) == document_.source.pages) throw no_page_read();
    for (const auto& [page, why] : failures_) document_.findings.push_back(not_read(page, why));
    document_.source.kind = kind_of(document_.pages);
    for (std::size_t i = 0; i < waiting_.size(); ++i)
        if (!waiting_[i].empty()) document_.pages[i].words = unpack(std::exchange(waiting_[i], {}));
    return std::move(document_);
}

}  // namespace planscribe::app
