#include "app/keeper.h"

#include "app/archives.h"
#include "base/error.h"
#include "publish/plain_text.h"

namespace planscribe::app {
namespace {

std::vector<store::PageText> texts_of(const Document& document) {
    auto repaired = publish::page_texts(document, publish::Wording::repaired);
    auto as_read = publish::page_texts(document, publish::Wording::as_read);
    std::vector<store::PageText> texts;
    for (std::size_t i = 0; i < repaired.size(); ++i)
        texts.push_back({std::move(repaired[i]), std::move(as_read[i])});
    return texts;
}

std::string others_line(const Document& document, const store::Archive& archive,
                        const std::vector<store::Entry>& others) {
    std::string line = "planscribe: " + archive.name() + ": " + document.source.file +
                       " is of the same association and year as";
    for (const store::Entry& other : others)
        line += (&other == &others.front() ? " " : ", ") + other.file + " (" +
                store::short_id(other.sha256) + ")";
    return line + "; both are kept";
}

std::vector<std::string> keep_in(store::Archive& archive, const Document& document,
                                 const std::filesystem::path& place) {
    const auto others = archive.keep(document, texts_of(document), place.string());
    if (others.empty()) return {};
    return {others_line(document, archive, others)};
}

}  // namespace

Keeper::Keeper(std::optional<std::string> url, Progress& progress) : url_(std::move(url)) {
    if (!url_) return;
    archive_ = open_archive(*url_, store::Access::make);
    if (const int count = archive_->read_with_others(); count > 0)
        progress.say("planscribe: " + archive_->name() + ": other dictionaries read " +
                     std::to_string(count) + (count == 1 ? " document" : " documents") +
                     " of it; `list` marks them, reading them again makes all alike");
}

std::vector<std::string> Keeper::keep(const Document& document,
                                      const std::filesystem::path& place) {
    if (!url_) return {};
    const std::scoped_lock lock(mutex_);
    if (archive_) {
        try {
            return keep_in(*archive_, document, place);
        } catch (const Error&) {  // a server may have ended a connection that was long at rest
            archive_.reset();
        }
    }
    try {
        archive_ = open_archive(*url_, store::Access::make);
        return keep_in(*archive_, document, place);
    } catch (const Error& error) {
        archive_.reset();
        throw Error(error.code(), error.where(),
                    document.source.file + " was not kept: " + error.reason());
    }
}

}  // namespace planscribe::app
