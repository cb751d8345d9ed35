#include "app/comparing.h"

#include <charconv>

#include "app/comparison_links.h"
#include "app/printable.h"
#include "base/dictionary.h"
#include "base/error.h"
#include "base/text.h"
#include "compare/page.h"
#include "compare/write.h"
#include "publish/whole_file.h"

namespace planscribe::app {
namespace {

constexpr std::size_t rows_on_terminal = 25;

int year_of(const std::string& text, const std::string& whole) {
    int year = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), year);
    if (error != std::errc() || end != text.data() + text.size() || text.size() != 4)
        throw Error(ErrorCode::usage, "--year", "'" + whole + "' is no year, as 2024 or 2020-2024");
    return year;
}

std::optional<std::pair<int, int>> years_of(const std::string& text) {
    if (text.empty()) return std::nullopt;
    const std::size_t dash = text.find('-');
    const int first = year_of(text.substr(0, dash), text);
    return std::pair(first,
                     dash == std::string::npos ? first : year_of(text.substr(dash + 1), text));
}

compare::Language language_of(const CompareOptions& options) {
    return options.language == "sv" ? compare::Language::swedish : compare::Language::english;
}

using Write = void (*)(std::ostream&, const compare::Comparison&, const CompareOptions&);

void write_page(std::ostream& out, const compare::Comparison& comparison,
                const CompareOptions& options) {
    compare::PageLinks links;
    if (options.reports) links = links_to_reports(*options.reports, *options.out);
    compare::write_page(out, comparison, links);
}

/// How a file of this name is written. Asked before any work is done.
Write writer_of(const std::filesystem::path& file) {
    const std::string ending = lower(file.extension().string());
    if (ending == ".html" || ending == ".htm") return write_page;
    if (ending == ".csv")
        return [](std::ostream& out, const compare::Comparison& comparison,
                  const CompareOptions& options) {
            compare::write_csv(out, comparison, language_of(options));
        };
    if (ending == ".xlsx")
        return [](std::ostream& out, const compare::Comparison& comparison,
                  const CompareOptions& options) {
            compare::write_xlsx(out, comparison, language_of(options));
        };
    if (ending == ".json")
        return [](std::ostream& out, const compare::Comparison& comparison, const CompareOptions&) {
            compare::write_json(out, comparison);
        };
    throw Error(ErrorCode::usage, file.string(),
                "the name says no kind of file; end it with .html, .csv, .xlsx or .json");
}

}  // namespace

ExitCode compare_archive(const ArchiveOptions& archive, const CompareOptions& options,
                         std::ostream& out, std::ostream& messages) {
    const Write write = options.out ? writer_of(*options.out) : nullptr;
    const compare::Wish wish{options.associations, years_of(options.year), options.questions};
    store::Archive store = open_archive(archive.store, store::Access::read);
    const auto comparison = compare::compare(store.facts(), dictionary_folder(), wish);
    if (write) {
        publish::write_whole(*options.out,
                             [&](std::ostream& file) { write(file, comparison, options); });
        if (write == write_page && !compare::page_has_charts())
            messages << "planscribe: " << options.out->string()
                     << " has tables and no charts: npm could not be reached when this program was "
                        "built; build again with a network\n";
    }
    if (archive.json) {
        compare::write_json(out, comparison);
    } else if (!write) {
        const std::size_t most = comparison.answers.size() == 1 ? 0 : rows_on_terminal;
        out << printable(comparison_text(comparison, language_of(options), most));
    }
    return ExitCode::done;
}

}  // namespace planscribe::app
