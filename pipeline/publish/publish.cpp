#include "publish/publish.h"

#include <set>

#include "base/error.h"
#include "model/json.h"
#include "publish/plain_text.h"
#include "publish/report.h"
#include "publish/table_csv.h"
#include "publish/whole_file.h"

namespace planscribe::publish {
namespace fs = std::filesystem;

namespace {

void write_page_records(std::ostream& out, const Document& document) {
    for (const Page& page : document.pages) out << page_json(page) << '\n';
}

/// Takes away the tables of an earlier run that this one did not write anew.
void remove_stale(const fs::path& folder, const std::set<fs::path>& fresh) {
    for (const auto& entry : fs::directory_iterator(folder)) {
        const fs::path& file = entry.path();
        if (file.extension() == ".csv" && !fresh.contains(file.filename())) fs::remove(file);
    }
}

void publish_tables(const Document& document, const fs::path& folder) {
    const auto& tables = document.plan.tables;
    try {
        if (!tables.empty()) fs::create_directory(folder);
        std::set<fs::path> fresh;
        for (std::size_t i = 0; i < tables.size(); ++i) {
            const std::string name = csv_name(tables[i], i);
            write_whole(folder / name,
                        [&](std::ostream& out) { write_csv(out, tables[i], document.pages); });
            fresh.insert(name);
        }
        if (fs::exists(folder)) remove_stale(folder, fresh);
    } catch (const fs::filesystem_error& failure) {
        throw Error(ErrorCode::output, folder.string(), failure.code().message());
    }
}

}  // namespace

void publish(const Document& document, const fs::path& pictures, const fs::path& folder) {
    write_whole(folder / "text.txt", [&](std::ostream& out) { write_text(out, document); });
    write_whole(folder / "pages.jsonl",
                [&](std::ostream& out) { write_page_records(out, document); });
    publish_tables(document, folder / "tables");
    write_whole(folder / "report.html",
                [&](std::ostream& out) { write_report(out, document, pictures); });
    write_whole(folder / "plan.json", [&](std::ostream& out) { out << plan_json(document); });
}

}  // namespace planscribe::publish
