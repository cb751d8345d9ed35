#include "store/reading.h"

#include <functional>

#include "base/error.h"
#include "store/frames.h"
#include "store/record.h"

namespace planscribe::store {
namespace {

constexpr const char* as_read_of =
    "SELECT document.number, document.file, coalesce(reading.plan, document.plan) FROM document "
    "LEFT JOIN reading ON reading.document = document.number WHERE document.sha256 = $1";

/// The head of a page of pages.jsonl, where its geometry stands.
constexpr const char* heads =
    "SELECT page.number, substr(page.words, 1, 600), count(picture.page) "
    "FROM document JOIN page ON page.document = document.number "
    "LEFT JOIN picture ON picture.document = document.number AND picture.page = page.number "
    "WHERE document.sha256 = $1 GROUP BY page.number, page.words ORDER BY page.number";

std::int64_t last_of(Database& database, const std::string& sha256) {
    return database
        .run("SELECT coalesce(max(number), 0) FROM correction WHERE sha256 = $1", {sha256})
        .at(0)
        .number(0);
}

}  // namespace

Reading reading(Database& database, const std::string& sha256) {
    const ResultRow row = database.run(as_read_of, {sha256}).at(0);
    Reading reading{sha256, row.text(1), row.text(2), corrections(database, sha256), {}};
    for (const ResultRow& page : database.run(heads, {sha256}))
        reading.pages.push_back(frame(page.whole(0), page.text(1), page.whole(2) > 0));
    return reading;
}

std::string mark_of(const Reading& reading) {
    const std::size_t hash = std::hash<std::string>{}(reading.as_read);
    const auto& answers = reading.corrections;
    return std::to_string(hash) + "." + std::to_string(answers.empty() ? 0 : answers.back().number);
}

std::string mark(Database& database, const std::string& sha256) {
    Reading reading;
    reading.as_read = database.run(as_read_of, {sha256}).at(0).text(2);
    reading.corrections.emplace_back().number = last_of(database, sha256);
    return mark_of(reading);
}

bool answer(Database& database, const Answered& answered) {
    const std::string& sha256 = answered.document.source.sha256;
    const auto rows = database.run(as_read_of, {sha256});
    if (rows.empty() || rows.front().text(2) != answered.as_read) return false;
    if (last_of(database, sha256) != answered.last) return false;
    const std::int64_t id = rows.front().number(0);
    for (const Correction& correction : answered.additions) add_correction(database, correction);
    database.run("DELETE FROM reading WHERE document = $1", {id});
    database.run("INSERT INTO reading VALUES ($1, $2)", {id, answered.as_read});
    rewrite_record(database, id, answered.document, answered.plan_json, answered.changed);
    return true;
}

std::optional<std::string> picture(Database& database, const std::string& sha256, int page) {
    const auto rows = database.run(
        "SELECT jpeg FROM picture JOIN document ON document.number = picture.document "
        "WHERE document.sha256 = $1 AND picture.page = $2",
        {sha256, page});
    return rows.empty() ? std::nullopt : std::optional(rows.front().text(0));
}

std::optional<PageWords> page_words(Database& database, const std::string& sha256, int page) {
    const auto rows = database.run(
        "SELECT text, coalesce(text_as_read, text) FROM page JOIN document "
        "ON document.number = page.document WHERE document.sha256 = $1 AND page.number = $2",
        {sha256, page});
    if (rows.empty()) return std::nullopt;
    return PageWords{rows.front().text(0), rows.front().text(1)};
}

std::vector<std::string> page_lines(Database& database, const std::string& sha256) {
    std::vector<std::string> lines;
    for (const ResultRow& row :
         database.run("SELECT words FROM page JOIN document ON document.number = page.document "
                      "WHERE document.sha256 = $1 ORDER BY page.number",
                      {sha256}))
        lines.push_back(row.text(0));
    return lines;
}

}  // namespace planscribe::store
