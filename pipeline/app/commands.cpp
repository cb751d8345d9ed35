#include "app/commands.h"

#include <CLI/CLI.hpp>
#include <iostream>
#include <thread>

#include "app/run.h"
#include "app/verb_repair.h"

namespace planscribe::app {
namespace {

int default_jobs() {
    return static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
}

CLI::App* add_read(CLI::App& app, ReadOptions& options) {
    CLI::App* read =
        app.add_subcommand("read", "Turn scanned plans into text, records and a proved budget");
    read->add_option("INPUT", options.inputs,
                     "PDF, TIFF, PNG, JPEG, JPEG 2000 or OCR text; a folder stands for its files")
        ->required();
    read->add_option("--out", options.out, "Folder for the results; each input makes OUT/STEM/")
        ->required();
    read->add_option("--jobs", options.jobs, "Pages read at once; default: one for each processor")
        ->check(CLI::Range(1, 256));
    return read;
}

}  // namespace

ExitCode run_command(int argc, char** argv) {
    CLI::App app("planscribe reads the plans of Swedish samordningsförbund.", "planscribe");
    app.set_version_flag("--version", "planscribe " PLANSCRIBE_VERSION);
    app.require_subcommand(1);
    ReadOptions options;
    options.jobs = default_jobs();
    const CLI::App* read = add_read(app, options);
    ExitCode code = ExitCode::wrong_usage;
    add_repair(app, code);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& stop) {
        const bool asked_for_help = stop.get_exit_code() == 0;
        app.exit(stop, std::cout, std::cerr);
        return asked_for_help ? ExitCode::done : ExitCode::wrong_usage;
    }
    if (read->parsed()) return read_inputs(options, std::cerr);
    return code;
}

}  // namespace planscribe::app
