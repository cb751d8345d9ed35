#include "store/schema.h"

#include <array>
#include <string>

#include "base/error.h"
#include "store/kept_facts.h"

namespace planscribe::store {
namespace {

/// Documents, what made them, their pages and records. Numbers of pages, tables, rows and columns
/// count from 1. A place is a page with a box in pixels of the page as it came, or, in a text, a
/// line and column. `plan` is plan.json, `words` a line of pages.jsonl.
constexpr const char* documents = R"(
CREATE TABLE document (
    number INTEGER PRIMARY KEY,
    sha256 EXACT_TEXT NOT NULL UNIQUE,
    file EXACT_TEXT NOT NULL,
    place EXACT_TEXT NOT NULL,
    source EXACT_TEXT NOT NULL,
    pages INTEGER NOT NULL,
    association EXACT_TEXT,
    association_key EXACT_TEXT NOT NULL,
    org_number EXACT_TEXT,
    kind EXACT_TEXT NOT NULL,
    year INTEGER,
    decision_date EXACT_TEXT,
    plan EXACT_TEXT NOT NULL
);
CREATE INDEX document_association ON document (association_key, year, kind);
CREATE INDEX document_org_number ON document (org_number, year, kind);
CREATE VIEW same_plan AS
    SELECT one.sha256, two.sha256 AS other
    FROM document AS one JOIN document AS two
        ON two.association_key = one.association_key AND two.year = one.year
        AND two.kind = one.kind AND two.number <> one.number
    WHERE one.association_key <> ''
    UNION
    SELECT one.sha256, two.sha256 AS other
    FROM document AS one JOIN document AS two
        ON two.org_number = one.org_number AND two.year = one.year
        AND two.kind = one.kind AND two.number <> one.number;
CREATE TABLE made_by (
    document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    number INTEGER NOT NULL,
    name EXACT_TEXT NOT NULL,
    version EXACT_TEXT NOT NULL,
    PRIMARY KEY (document, number)
);
CREATE TABLE page (
    id INTEGER PRIMARY KEY,
    document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    number INTEGER NOT NULL,
    origin EXACT_TEXT NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    dpi INTEGER NOT NULL,
    stems EXACT_TEXT NOT NULL,
    stems_as_read EXACT_TEXT NOT NULL,
    text EXACT_TEXT NOT NULL,
    text_as_read EXACT_TEXT,
    words EXACT_TEXT NOT NULL,
    UNIQUE (document, number)
);
CREATE TABLE budget_table (
    document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    number INTEGER NOT NULL,
    title EXACT_TEXT,
    kind EXACT_TEXT NOT NULL,
    unit EXACT_TEXT,
    page INTEGER NOT NULL,
    x INTEGER, y INTEGER, width INTEGER, height INTEGER,
    PRIMARY KEY (document, number)
);
CREATE TABLE budget_column (
    document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    table_number INTEGER NOT NULL,
    number INTEGER NOT NULL,
    label EXACT_TEXT NOT NULL,
    year INTEGER,
    stage EXACT_TEXT,
    PRIMARY KEY (document, table_number, number)
);
CREATE TABLE budget_row (
    document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    table_number INTEGER NOT NULL,
    number INTEGER NOT NULL,
    label EXACT_TEXT NOT NULL,
    kind EXACT_TEXT NOT NULL,
    part INTEGER NOT NULL,
    account EXACT_TEXT,
    PRIMARY KEY (document, table_number, number)
);
CREATE INDEX budget_row_account ON budget_row (account);
CREATE TABLE cell (
    document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    table_number INTEGER NOT NULL,
    row_number INTEGER NOT NULL,
    column_number INTEGER NOT NULL,
    ore BIGINT,
    status EXACT_TEXT NOT NULL,
    repaired INTEGER NOT NULL,
    computed INTEGER NOT NULL,
    raw EXACT_TEXT NOT NULL,
    page INTEGER,
    x INTEGER, y INTEGER, width INTEGER, height INTEGER,
    line INTEGER, text_column INTEGER,
    identities EXACT_TEXT NOT NULL,
    PRIMARY KEY (document, table_number, row_number, column_number)
);
CREATE INDEX doubtful_cell ON cell (document) WHERE status = 'doubtful';
CREATE TABLE rival (
    document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    table_number INTEGER NOT NULL,
    row_number INTEGER NOT NULL,
    column_number INTEGER NOT NULL,
    number INTEGER NOT NULL,
    ore BIGINT NOT NULL,
    cost INTEGER NOT NULL,
    PRIMARY KEY (document, table_number, row_number, column_number, number)
);
CREATE TABLE finding (
    document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    number INTEGER NOT NULL,
    rule EXACT_TEXT NOT NULL,
    severity EXACT_TEXT NOT NULL,
    cause EXACT_TEXT,
    swedish EXACT_TEXT NOT NULL,
    english EXACT_TEXT NOT NULL,
    page INTEGER,
    PRIMARY KEY (document, number)
);
CREATE VIEW amount AS
    SELECT document.sha256, document.association, document.association_key,
           document.year AS plan_year, document.kind AS document_kind,
           cell.document, cell.table_number, cell.row_number, cell.column_number,
           budget_table.kind AS table_kind, budget_table.unit,
           budget_row.label, budget_row.kind AS row_kind, budget_row.part, budget_row.account,
           budget_column.label AS column_label, budget_column.year, budget_column.stage,
           cell.ore, cell.status, cell.repaired, cell.computed, cell.raw,
           cell.page, cell.x, cell.y, cell.width, cell.height, cell.line, cell.text_column
    FROM cell
    JOIN document ON document.number = cell.document
    JOIN budget_table ON budget_table.document = cell.document
        AND budget_table.number = cell.table_number
    JOIN budget_row ON budget_row.document = cell.document
        AND budget_row.table_number = cell.table_number AND budget_row.number = cell.row_number
    JOIN budget_column ON budget_column.document = cell.document
        AND budget_column.table_number = cell.table_number
        AND budget_column.number = cell.column_number
)";

/// What people decided. It hangs on the bytes of the source, not on its reading, so that it
/// outlives it.
constexpr const char* corrections = R"(
CREATE TABLE correction (
    number INTEGER PRIMARY KEY,
    sha256 EXACT_TEXT NOT NULL,
    page INTEGER NOT NULL,
    x INTEGER NOT NULL, y INTEGER NOT NULL, width INTEGER NOT NULL, height INTEGER NOT NULL,
    raw EXACT_TEXT NOT NULL,
    answer EXACT_TEXT NOT NULL,
    who EXACT_TEXT NOT NULL,
    decided_at EXACT_TEXT NOT NULL
);
CREATE INDEX correction_source ON correction (sha256)
)";

/// What can be compared of a document (facts/packed.h), which follows from the rest.
constexpr const char* facts = R"(
CREATE TABLE facts (
    document INTEGER PRIMARY KEY REFERENCES document ON DELETE CASCADE,
    version INTEGER NOT NULL,
    facts EXACT_TEXT NOT NULL
)
)";

/// What a review of a document needs: what an answer is about; plan.json as the engine read it,
/// once answers are in the record; the pages as they look (JPEG, base64).
constexpr const char* reviews = R"(
ALTER TABLE correction ADD COLUMN about EXACT_TEXT NOT NULL DEFAULT 'number';
CREATE TABLE reading (
    document INTEGER PRIMARY KEY REFERENCES document ON DELETE CASCADE,
    plan EXACT_TEXT NOT NULL
);
CREATE TABLE picture (
    document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    page INTEGER NOT NULL,
    jpeg EXACT_TEXT NOT NULL,
    PRIMARY KEY (document, page)
)
)";

/// Facts are taken anew out of every document, as another facts::version takes other ones.
constexpr const char* facts_anew = "DELETE FROM facts";

constexpr std::array steps = {documents, corrections, facts, reviews, facts_anew};

void run_all(Database& database, std::string_view statements) {
    for (std::size_t end = 0; !statements.empty(); statements.remove_prefix(end)) {
        end = std::min(statements.find(';'), statements.size());
        database.run(statements.substr(0, end));
        end = std::min(end + 1, statements.size());
    }
}

void step_to(Database& database, int version) {
    run_all(database, steps.at(static_cast<std::size_t>(version - 1)));
    if (version == 1)
        for (const std::string& statement : database.index_of_stems()) database.run(statement);
    if (steps.at(static_cast<std::size_t>(version - 1)) == facts_anew) keep_missing_facts(database);
}

}  // namespace

int newest_version() {
    return static_cast<int>(steps.size());
}

int known_version(Database& database) {
    const int found = database.version();
    if (found > newest_version())
        throw Error(ErrorCode::input, database.name(),
                    "was made by a newer planscribe (its version is " + std::to_string(found) +
                        ", this program knows " + std::to_string(newest_version()) +
                        "); use that one");
    return found;
}

void migrate(Database& database, int version) {
    Transaction transaction(database, Access::change);
    const int found = known_version(database);
    if (found >= version) return;
    for (int next = found + 1; next <= version; ++next) step_to(database, next);
    database.set_version(version);
    transaction.commit();
}

}  // namespace planscribe::store
