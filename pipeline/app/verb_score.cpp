#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>
#include <new>

#include "app/verbs.h"
#include "base/error.h"
#include "score/show.h"

namespace planscribe::app {
namespace {

namespace fs = std::filesystem;

struct ScoreOptions {
    std::vector<fs::path> truths, outputs, raws;
    bool json = false;
    bool misses = false;
};

score::Entry entry(score::Case documents) {
    score::Entry entry{std::move(documents), {}, {}};
    try {
        entry.score = score::score(entry.documents);
    } catch (const Error& error) {
        entry.reason = error.what();
    } catch (const std::bad_alloc&) {
        entry.reason = entry.documents.output.string() + ": needs more memory than there is";
    }
    return entry;
}

bool numbers_match(const ScoreOptions& options) {
    const std::size_t count = options.truths.size();
    return options.outputs.size() == count &&
           (options.raws.empty() || options.raws.size() == count);
}

ExitCode score_readings(const ScoreOptions& options) {
    if (!numbers_match(options)) {
        std::cerr
            << "planscribe: score TRUTH... -- OUTPUT...: each output needs a truth of its own; "
            << options.truths.size() << " of truth, " << options.outputs.size() << " of output, "
            << options.raws.size() << " of raw text were named\n";
        return ExitCode::wrong_usage;
    }
    std::vector<score::Entry> entries;
    ExitCode code = ExitCode::done;
    for (std::size_t i = 0; i < options.truths.size(); ++i) {
        score::Case documents{options.truths[i], options.outputs[i], {}};
        if (!options.raws.empty()) documents.raw = options.raws[i];
        entries.push_back(entry(std::move(documents)));
        if (entries.back().score) continue;
        std::cerr << "planscribe: " << entries.back().reason << '\n';
        code = ExitCode::could_not_finish;
    }
    std::cout << (options.json ? score_json(entries, options.misses)
                               : score_table(entries, options.misses));
    return code;
}

}  // namespace

void add_score(CLI::App& app, ExitCode& code) {
    const auto options = std::make_shared<ScoreOptions>();
    CLI::App* score = app.add_subcommand(
        "score", "Say how good readings are against their truth: score TRUTH... -- OUTPUT...");
    score
        ->add_option("TRUTH", options->truths,
                     "Folders with plan.json and text.txt, or one such file each")
        ->required();
    score->add_option("--outputs", options->outputs,
                      "The same as --: folders that `read` wrote, or files; the i-th output "
                      "belongs to the i-th truth");
    score->add_option("--raw", options->raws,
                      "Texts before repair, one for each output; default: what its pages.jsonl "
                      "holds");
    score->add_flag("--json", options->json, "Write JSON (planscribe.score/1), not tables");
    score->add_flag("-v,--misses", options->misses, "List each thing that is not right");
    score->callback([options, &code] { code = score_readings(*options); });
}

}  // namespace planscribe::app
