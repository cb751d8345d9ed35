#pragma once

#include <string>
#include <vector>

#include "model/finding.h"
#include "model/layout.h"
#include "model/page.h"
#include "model/plan.h"

namespace planscribe {

enum class SourceKind { scan, text_layer, mixed, ocr_text, record };

struct Source {
    std::string file;    ///< name without folder
    std::string sha256;  ///< of the file's bytes, 64 hexadecimal digits
    SourceKind kind = SourceKind::scan;
    int pages = 0;  ///< of the file, read or not
};

/// What made a reading, so that another can be told from it: program, engine, models.
struct Provenance {
    std::vector<std::pair<std::string, std::string>> versions;  ///< name, version
};

/// A misreading that the engine made in a document again and again.
struct Misreading {
    std::string rule;  ///< as in Change
    int times = 0;     ///< that repair undid it
    int cost = 0;      ///< -ln P(read | right) in this document, thousandths of a nat
};

/// A document on its way through the pipeline; each stage adds a layer and leaves those
/// below as they are. `pages` has one entry for each page of the file, without words where
/// the page could not be read (and then a finding says so).
struct Document {
    Source source;
    Provenance provenance;
    std::vector<Page> pages;
    std::vector<Misreading> misreadings;  ///< the most frequent first
    Layout layout;
    Plan plan;
    std::vector<Finding> findings;
};

/// The promises of the model as code: every id leads to a word, every word is in exactly
/// one line, every box lies on its page, every row has a cell for each column, `text`
/// differs from `raw` only where a change says why. Returns what is broken, nothing when
/// all is well. Tests and debug builds call it after every stage.
std::vector<std::string> check(const Document& document);

}  // namespace planscribe
