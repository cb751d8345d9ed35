#include "store/archive.h"

#include "base/error.h"
#include "store/postgresql.h"
#include "store/schema.h"
#include "store/sqlite.h"
#include "store/url.h"

namespace planscribe::store {
namespace {

std::unique_ptr<Database> open_as(const std::string& url, Access access) {
    return on_server(url) ? open_postgresql(url, access) : open_sqlite(url, access);
}

void bring_up_to_date(const std::string& url) {
    try {
        migrate(*open_as(url, Access::change));
    } catch (const Error& error) {
        throw Error(
            error.code(), error.where(),
            "was made by an older planscribe, and cannot be brought up to date: " + error.reason());
    }
}

std::unique_ptr<Database> open(const std::string& url, Access access) {
    auto database = open_as(url, access);
    const int found = known_version(*database);
    if (access != Access::make && found == 0)
        throw Error(ErrorCode::input, database->name(),
                    "holds no archive; planscribe read … --store makes one");
    if (access == Access::read && found < newest_version()) {
        bring_up_to_date(url);
        return open_as(url, access);
    }
    if (found != newest_version()) migrate(*database);
    return database;
}

std::vector<KeptPage> kept_pages(Database& database, const std::string& sha256) {
    std::vector<KeptPage> pages;
    for (const ResultRow& row :
         database.run("SELECT page.number, width, height, words FROM page "
                      "JOIN document ON document.number = page.document WHERE sha256 = $1 "
                      "ORDER BY page.number",
                      {sha256}))
        pages.push_back({row.whole(0), row.whole(1), row.whole(2), row.text(3)});
    return pages;
}

}  // namespace

Archive::Archive(const std::string& url, Access access, std::string dictionaries)
    : database_(open(url, access)), dictionaries_(std::move(dictionaries)) {}

int Archive::read_with_others() {
    return database_
        ->run("SELECT count(*) FROM made_by WHERE name = 'dictionaries' AND version <> $1",
              {dictionaries_})
        .at(0)
        .whole(0);
}

std::vector<Entry> Archive::keep(const Document& document, const std::vector<PageText>& texts,
                                 const std::string& place, const Extras& extras) {
    Kept kept{document, texts, place, document.provenance.versions, extras};
    kept.made_by.emplace_back("dictionaries", dictionaries_);
    Transaction transaction(*database_, Access::change);
    store::keep(*database_, stemmer_, kept);
    auto others = same_plan(*database_, document.source.sha256);
    transaction.commit();
    return others;
}

std::vector<Entry> Archive::list() {
    const Transaction one_state(*database_, Access::read);
    return entries(*database_);
}

Shown Archive::show(const std::string& id) {
    const Transaction one_state(*database_, Access::read);
    return shown(*database_, document_of(*database_, id));
}

void Archive::each(Detail detail, const std::function<void(const WholeDocument&)>& take) {
    const Transaction one_state(*database_, Access::read);
    for (const Entry& entry : entries(*database_)) {
        WholeDocument whole{
            shown(*database_, entry.sha256), table_numbers(*database_, entry.sha256), {}};
        if (detail == Detail::records_and_words) whole.pages = kept_pages(*database_, entry.sha256);
        take(whole);
    }
}

Entry Archive::remove(const std::string& id, bool with_corrections) {
    Transaction transaction(*database_, Access::change);
    Entry entry = shown(*database_, document_of(*database_, id)).entry;
    database_->run("DELETE FROM document WHERE sha256 = $1", {entry.sha256});
    if (with_corrections)
        database_->run("DELETE FROM correction WHERE sha256 = $1", {entry.sha256});
    transaction.commit();
    return entry;
}

Found Archive::find(const std::vector<std::string>& phrases, int limit) {
    const Transaction one_state(*database_, Access::read);
    return store::find(*database_, stemmer_, phrases, limit);
}

std::vector<DocumentFacts> Archive::facts() {
    const Transaction one_state(*database_, Access::read);
    return kept_facts(*database_);
}

std::vector<Correction> Archive::corrections(const std::string& sha256) {
    return store::corrections(*database_, sha256);
}

void Archive::add(const Correction& correction) {
    Transaction transaction(*database_, Access::change);
    add_correction(*database_, correction);
    transaction.commit();
}

Reading Archive::reading(const std::string& id) {
    const Transaction one_state(*database_, Access::read);
    return store::reading(*database_, document_of(*database_, id));
}

std::string Archive::mark(const std::string& id) {
    const Transaction one_state(*database_, Access::read);
    return store::mark(*database_, document_of(*database_, id));
}

bool Archive::answer(const Answered& answered) {
    Transaction transaction(*database_, Access::change);
    if (!store::answer(*database_, answered)) return false;
    transaction.commit();
    return true;
}

std::optional<std::string> Archive::picture(const std::string& id, int page) {
    const Transaction one_state(*database_, Access::read);
    return store::picture(*database_, document_of(*database_, id), page);
}

std::optional<PageWords> Archive::page_words(const std::string& id, int page) {
    const Transaction one_state(*database_, Access::read);
    return store::page_words(*database_, document_of(*database_, id), page);
}

std::vector<std::string> Archive::page_lines(const std::string& id) {
    const Transaction one_state(*database_, Access::read);
    return store::page_lines(*database_, document_of(*database_, id));
}

}  // namespace planscribe::store
