#include "app/keeper.h"

#include <set>
#include <sstream>

#include "app/archives.h"
#include "app/pages.h"
#include "base/error.h"
#include "publish/encode.h"
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

/// Pages that a person may have to look at closely: those with tables.
std::set<int> pages_with_tables(const Document& document) {
    std::set<int> pages;
    for (const Table& table : document.plan.tables)
        for (const Row& row : table.rows)
            for (const auto& cell : row.cells)
                if (cell && !cell->ink.empty()) pages.insert(cell->ink.front().page + 1);
    return pages;
}

std::string base64_of(const std::filesystem::path& file) {
    if (!std::filesystem::exists(file)) return {};
    std::ostringstream out;
    publish::write_base64(out, file);
    return out.str();
}

std::vector<std::string> keep_in(store::Archive& archive, const Document& document,
                                 const std::filesystem::path& place,
                                 const std::filesystem::path& pictures,
                                 const std::string& as_read) {
    const std::set<int> closely = pages_with_tables(document);
    const auto picture = [&](int page) {
        return base64_of(pictures /
                         (closely.contains(page) ? large_picture_name(page) : picture_name(page)));
    };
    const auto others =
        archive.keep(document, texts_of(document), place.string(), {as_read, picture});
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

std::vector<store::Correction> Keeper::corrections(const std::string& sha256) {
    if (!url_) return {};
    const std::scoped_lock lock(mutex_);
    if (!archive_) archive_ = open_archive(*url_, store::Access::make);
    try {
        return archive_->corrections(sha256);
    } catch (const Error&) {
        archive_.reset();
        archive_ = open_archive(*url_, store::Access::make);
        return archive_->corrections(sha256);
    }
}

std::vector<std::string> Keeper::keep(const Document& document, const std::filesystem::path& place,
                                      const std::filesystem::path& pictures,
                                      const std::string& as_read) {
    if (!url_) return {};
    const std::scoped_lock lock(mutex_);
    if (archive_) {
        try {
            return keep_in(*archive_, document, place, pictures, as_read);
        } catch (const Error&) {  // a server may have ended a connection that was long at rest
            archive_.reset();
        }
    }
    try {
        archive_ = open_archive(*url_, store::Access::make);
        return keep_in(*archive_, document, place, pictures, as_read);
    } catch (const Error& error) {
        archive_.reset();
        throw Error(error.code(), error.where(),
                    document.source.file + " was not kept: " + error.reason());
    }
}

}  // namespace planscribe::app
