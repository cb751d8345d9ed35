#include <CLI/CLI.hpp>
#include <fstream>
#include <iomanip>
#include <iostream>
#include <iterator>
#include <memory>
#include <sstream>

#include "app/verbs.h"
#include "base/dictionary.h"
#include "base/error.h"
#include "repair/plain_text.h"
#include "repair/repair.h"

namespace planscribe::app {
namespace {

struct RepairOptions {
    std::string file;
    bool explain = false;
    bool join = false;
};

std::string all_of(std::istream& in) {
    return {std::istreambuf_iterator<char>(in), {}};
}

std::string read_text(const std::string& file) {
    if (file.empty() || file == "-") return all_of(std::cin);
    std::ifstream in(file, std::ios::binary);
    std::error_code error;
    if (!in || std::filesystem::is_directory(file, error))
        throw Error(ErrorCode::input, file, "cannot be read");
    return all_of(in);
}

/// Says which lines stay because they are not understood; throws when that is most of the text.
void weigh(const repair::PlainText& text, const std::string& name) {
    const std::size_t bad = text.lines_not_understood();
    if (bad * 2 > text.lines())
        throw Error(ErrorCode::input, name,
                    "is no text in UTF-8 (of its " + std::to_string(text.lines()) + " lines, " +
                        std::to_string(bad) + " hold other bytes)");
    if (bad > 0)
        std::cerr << "planscribe: " << name << ": " << bad << (bad == 1 ? " line is" : " lines are")
                  << " not UTF-8 text and left alone\n";
}

std::string nats(int cost) {
    std::ostringstream figures;
    figures << std::fixed << std::setprecision(1) << cost / 1000.0;
    return figures.str();
}

void explain(const Word& word) {
    const std::string about = std::to_string(word.line) + '\t' + word.raw + '\t';
    for (const Change& change : word.changes)
        std::cerr << about << word.text << '\t' << change.rule << '\t' << nats(change.cost) << '\t'
                  << nats(change.margin) << '\t' << change.runner_up << '\n';
    for (const Guess& guess : word.guesses)
        std::cerr << about << word.text << "\tnumber?\t" << nats(guess.cost) << "\t\t" << guess.text
                  << '\n';
}

void explain(const std::vector<Page>& pages, const std::vector<Misreading>& profile) {
    std::cerr << "line\tread\tbecame\trule\tcost\tmargin\trunner-up\n";
    for (const Page& page : pages)
        for (const Word& word : page.words) explain(word);
    std::cerr << "\nerrors of this document\ttimes\tcost\n";
    for (const Misreading& seen : profile)
        std::cerr << seen.rule << '\t' << seen.times << '\t' << nats(seen.cost) << '\n';
}

void repair_text(const RepairOptions& options) {
    const std::string text = read_text(options.file);
    const repair::PlainText plain(text);
    weigh(plain, options.file.empty() ? "standard input" : options.file);
    repair::Repairer repairer(dictionary_folder());
    const std::vector<Page> pages = repairer.repair(plain.pages());
    if (options.explain) explain(pages, repairer.profile());
    const std::string repaired = plain.written(pages);
    std::cout << (options.join ? join_parted_words(repaired, repairer) : repaired) << std::flush;
    if (!std::cout) throw Error(ErrorCode::output, "standard output", "cannot be written");
}

}  // namespace

void add_repair(CLI::App& app, ExitCode& code) {
    const auto options = std::make_shared<RepairOptions>();
    CLI::App* repair = app.add_subcommand("repair", "Put OCR text right, line for line");
    repair->add_option("FILE", options->file, "OCR text in UTF-8; default: standard input");
    repair->add_flag("--explain", options->explain,
                     "List each change on standard error: line, as read, as it became, rule, cost, "
                     "margin over the next best (nats), the next best; and what tokens that stay "
                     "may say that may be numbers; in the end the errors that the document has");
    repair->add_flag("--join", options->join, "Join words that a line end parts");
    repair->callback([options, &code] {
        repair_text(*options);
        code = ExitCode::done;
    });
}

}  // namespace planscribe::app
