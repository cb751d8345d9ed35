// Fills an archive with documents for measuring:
//
//     fill-archive STORE PLAN FIRST LAST
//
// PLAN is a plan with a text layer, or OCR text. It is read once, without repair, and kept as the
// documents FIRST to LAST: each with a hash, a file name, an association (80 of them), a year and
// amounts of its own, twelve tables (its own, again and again) and a word, `unikN`, that no other
// one has.

#include <cstdio>
#include <iostream>
#include <string>

#include "base/dictionary.h"
#include "base/error.h"
#include "base/sha256.h"
#include "budget/budget.h"
#include "extract/extract.h"
#include "layout/layout.h"
#include "publish/plain_text.h"
#include "scan/clean.h"
#include "scan/source.h"
#include "store/archive.h"

namespace {

using namespace planscribe;

constexpr std::size_t tables = 12;
constexpr int associations = 80;

Document read(const std::string& file) {
    const auto source = scan::open(file);
    Document document;
    document.source = {file, sha256(file), SourceKind::text_layer, source->page_count()};
    for (int number = 1; number <= source->page_count(); ++number)
        document.pages.push_back(scan::clean(source->load(number)).page);
    document = layout::lay_out(std::move(document));
    document = extract::extract(std::move(document), dictionary_folder());
    if (document.plan.tables.empty()) throw Error(ErrorCode::input, file, "holds no table");
    for (std::size_t i = 0; document.plan.tables.size() < tables; ++i)
        document.plan.tables.push_back(document.plan.tables[i]);
    document.plan.tables.resize(tables);
    return budget::prove(std::move(document));
}

std::string hash_of(int number) {
    char digits[65];
    (void)std::snprintf(digits, sizeof digits, "%08x%056x",
                        static_cast<unsigned>(number) * 2654435761U, 0U);
    return digits;
}

/// The plan as one for another year: its columns, statements and measures move along.
void move_to(Plan& plan, const Plan& original, int year) {
    const int years = year - original.year.value_or(year);
    plan.year = year;
    for (std::size_t t = 0; t < tables; ++t)
        for (std::size_t c = 0; c < original.tables[t].columns.size(); ++c)
            if (const auto& own = original.tables[t].columns[c].year)
                plan.tables[t].columns[c].year = *own + years;
    for (std::size_t s = 0; s < original.statements.size(); ++s)
        if (const auto& own = original.statements[s].year) plan.statements[s].year = *own + years;
    for (std::size_t i = 0; i < original.initiatives.size(); ++i)
        for (std::size_t f = 0; f < original.initiatives[i].financing.size(); ++f)
            plan.initiatives[i].financing[f].year =
                original.initiatives[i].financing[f].year + years;
}

void become(Document& document, const Document& plan, int number) {
    document.source.sha256 = hash_of(number);
    document.source.file = "plan-" + std::to_string(number) + ".pdf";
    document.plan.association = "Samordningsförbundet Ort" + std::to_string(number % associations);
    move_to(document.plan, plan.plan, 2001 + number / associations);
    Word& word = document.pages.at(0).words.at(0);
    word.raw = word.text = "unik" + std::to_string(number);
    for (std::size_t t = 0; t < tables; ++t)
        for (std::size_t r = 0; r < plan.plan.tables[t].rows.size(); ++r)
            for (std::size_t c = 0; c < plan.plan.tables[t].rows[r].cells.size(); ++c)
                if (const auto& cell = plan.plan.tables[t].rows[r].cells[c]; cell && cell->amount)
                    document.plan.tables[t].rows[r].cells[c]->amount =
                        *cell->amount + Amount::kronor(number);
}

void fill(const std::string& store, const std::string& file, int first, int last) {
    const Document plan = read(file);
    Document document = plan;
    store::Archive archive(store, store::Access::make, dictionary_version(dictionary_folder()));
    for (int number = first; number <= last; ++number) {
        become(document, plan, number);
        const auto texts = publish::page_texts(document, publish::Wording::repaired);
        std::vector<store::PageText> pages;
        for (const std::string& text : texts) pages.push_back({text, text});
        archive.keep(document, pages, file);
    }
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 5) {
        std::cerr << "fill-archive STORE PLAN FIRST LAST\n";
        return 2;
    }
    try {
        fill(argv[1], argv[2], std::stoi(argv[3]), std::stoi(argv[4]));
    } catch (const std::exception& error) {
        std::cerr << "fill-archive: " << error.what() << '\n';
        return 1;
    }
}
