#include "store/keep.h"

#include <cassert>

#include "base/text.h"
#include "model/json.h"
#include "model/names.h"
#include "store/association_key.h"
#include "store/kept_facts.h"
#include "store/record.h"

namespace planscribe::store {
namespace {

class Writer {
public:
    Writer(Database& database, Stemmer& stemmer, const Kept& kept)
        : database_(database),
          stemmer_(stemmer),
          kept_(kept),
          document_(kept.document),
          plan_(kept.document.plan) {}

    void write() {
        database_.run("DELETE FROM document WHERE sha256 = $1", {document_.source.sha256});
        id_ = next("SELECT coalesce(max(number), 0) + 1 FROM document");
        add_document();
        add_making();
        add_pages();
        write_record(database_, id_, document_);
        keep_facts(database_, id_, facts::facts_of(document_));
        add_reading();
        add_pictures();
    }

private:
    std::int64_t next(std::string_view query) { return database_.run(query).at(0).number(0); }

    void add_document() {
        const Source& source = document_.source;
        database_.run(
            "INSERT INTO document VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
            {id_, source.sha256, source.file, kept_.place, name_of(source.kind), source.pages,
             plan_.association, association_key(plan_.association.value_or("")), plan_.org_number,
             name_of(plan_.type), plan_.year, plan_.decision_date, plan_json(document_)});
    }

    void add_making() {
        for (std::size_t i = 0; i < kept_.made_by.size(); ++i)
            database_.run("INSERT INTO made_by VALUES ($1, $2, $3, $4)",
                          {id_, i + 1, kept_.made_by[i].first, kept_.made_by[i].second});
    }

    void add_pages() {
        assert(kept_.texts.size() == document_.pages.size());
        std::int64_t id = next("SELECT coalesce(max(id), 0) + 1 FROM page");
        for (std::size_t i = 0; i < document_.pages.size(); ++i)
            add_page(id++, document_.pages[i], kept_.texts[i]);
    }

    void add_page(std::int64_t id, const Page& page, const PageText& text) {
        const bool same = text.repaired == text.as_read;
        const std::string stems = join(stemmer_.stems(text.repaired), " ");
        std::string as_read = same ? "" : join(stemmer_.stems(text.as_read), " ");
        if (as_read == stems) as_read.clear();
        database_.run("INSERT INTO page VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
                      {id, id_, page.number, name_of(page.origin), page.paper_width,
                       page.paper_height, page.dpi, stems, as_read, text.repaired,
                       same ? Value() : Value(text.as_read), page_json(page)});
    }

    void add_reading() {
        if (!kept_.extras.as_read.empty())
            database_.run("INSERT INTO reading VALUES ($1, $2)", {id_, kept_.extras.as_read});
    }

    void add_pictures() {
        if (!kept_.extras.picture) return;
        for (const Page& page : document_.pages)
            if (const std::string picture = kept_.extras.picture(page.number); !picture.empty())
                database_.run("INSERT INTO picture VALUES ($1, $2, $3)",
                              {id_, page.number, picture});
    }

    Database& database_;
    Stemmer& stemmer_;
    const Kept& kept_;
    const Document& document_;
    const Plan& plan_;
    std::int64_t id_ = 0;
};

}  // namespace

void keep(Database& database, Stemmer& stemmer, const Kept& kept) {
    Writer(database, stemmer, kept).write();
}

}  // namespace planscribe::store
