#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/document.h"
#include "store/corrections.h"
#include "store/database.h"

/// What a person looks at who answers doubts: a document as the engine read it, what people
/// answered, and the paper.
namespace planscribe::store {

/// The upright page that pictures show, and the way from there to the pixels of the paper.
struct Frame {
    int number = 0;  ///< from 1
    int width = 0;   ///< pixels; 0 for a page of text
    int height = 0;
    Affine to_paper;
    bool picture = false;  ///< the archive holds its picture
};

struct Reading {
    std::string sha256;
    std::string file;
    std::string as_read;  ///< plan.json as the engine read it, before anybody answered
    std::vector<Correction> corrections;  ///< the oldest first
    std::vector<Frame> pages;
};

/// What was read of a document, and answered since.
Reading reading(Database& database, const std::string& sha256);

/// Something that changes whenever somebody answers, or the document is read again.
std::string mark_of(const Reading& reading);
std::string mark(Database& database, const std::string& sha256);

/// A document with answers in, on its way into an archive.
struct Answered {
    std::string as_read;                ///< that the answers were put into
    std::int64_t last = 0;              ///< number of the last correction that was in
    std::vector<Correction> additions;  ///< to the corrections of the archive
    const Document& document;           ///< with these too
    std::string plan_json;              ///< of it
    std::vector<bool> changed;          ///< which of its tables are not as they were; empty: all
};

/// Keeps it. False, and nothing is written, where the archive has another reading by now, or
/// corrections after `last`. Within a transaction of the caller.
bool answer(Database& database, const Answered& answered);

/// The picture of an upright page, a JPEG in base64; nothing where there is none.
std::optional<std::string> picture(Database& database, const std::string& sha256, int page);

/// The text of a page, line for line, as repaired and as read; nothing where there is no such page.
struct PageWords {
    std::string repaired;
    std::string as_read;
};
std::optional<PageWords> page_words(Database& database, const std::string& sha256, int page);

/// The pages with all their words, each as page_json wrote it (model/json.h), in their order.
std::vector<std::string> page_lines(Database& database, const std::string& sha256);

}  // namespace planscribe::store
