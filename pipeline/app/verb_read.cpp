#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>
#include <thread>

#include "app/run.h"
#include "app/verbs.h"

namespace planscribe::app {
namespace {

int default_jobs() {
    return static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
}

}  // namespace

void add_read(CLI::App& app, ExitCode& code) {
    const auto options = std::make_shared<ReadOptions>();
    options->jobs = default_jobs();
    CLI::App* read =
        app.add_subcommand("read", "Turn scanned plans into text, records and a proved budget");
    read->add_option("INPUT", options->inputs,
                     "PDF, TIFF, PNG, JPEG, JPEG 2000 or OCR text; a folder stands for its files")
        ->required();
    read->add_option("--out", options->out, "Folder for the results; each input makes OUT/STEM/")
        ->required();
    read->add_option("--store", options->store,
                     "Archive that keeps each document too: a file, or postgresql://…; made when "
                     "missing");
    read->add_option("--jobs", options->jobs, "Pages read at once; default: one for each processor")
        ->check(CLI::Range(1, 256));
    read->add_option("--timings", options->timings,
                     "File for the seconds that each stage took, over all pages");
    read->callback([options, &code] { code = read_inputs(*options, std::cerr); });
}

}  // namespace planscribe::app
