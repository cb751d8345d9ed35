#include <signal.h>

#include <CLI/CLI.hpp>
#include <functional>
#include <iostream>
#include <memory>
#include <thread>

#include "app/archives.h"
#include "app/review_surroundings.h"
#include "app/verbs.h"
#include "review/server.h"

namespace planscribe::app {
namespace {

struct ReviewOptions {
    ArchiveOptions archive;
    review::Listening listening;
};

/// Ends the server when someone interrupts the program.
class Interruption {
public:
    Interruption() {
        sigemptyset(&signals_);
        sigaddset(&signals_, SIGINT);
        sigaddset(&signals_, SIGTERM);
        pthread_sigmask(SIG_BLOCK, &signals_, nullptr);
    }

    void then(std::function<void()> stop) {
        waiting_ = std::thread([this, stop = std::move(stop)] {
            int signal = 0;
            sigwait(&signals_, &signal);
            stop();
        });
    }

    ~Interruption() {
        if (!waiting_.joinable()) return;
        pthread_kill(waiting_.native_handle(), SIGTERM);
        waiting_.join();
    }

private:
    sigset_t signals_{};
    std::thread waiting_;
};

void review_archive(const ReviewOptions& options) {
    const std::string& store = options.archive.store;
    (void)open_archive(store, store::Access::make);  // a wrong one is said at once
    Interruption interruption;
    review::Api api(review_surroundings(store));
    review::Uploads uploads(upload_folder(store), upload_reader(store));
    review::serve(
        options.listening, api, uploads,
        [](const std::string& url) { std::cout << url << std::endl; },
        [&](std::function<void()> stop) { interruption.then(std::move(stop)); });
}

}  // namespace

void add_review(CLI::App& app, ExitCode& code) {
    const auto options = std::make_shared<ReviewOptions>();
    CLI::App* verb = app.add_subcommand(
        "review", "Serve a page on which people settle what is in doubt; ends with Ctrl-C");
    add_store_option(*verb, options->archive);
    verb->add_option("--port", options->listening.port, "Port; default: any that is free")
        ->check(CLI::Range(0, 65'535));
    verb->add_option("--listen", options->listening.address,
                     "Address to listen on; default 127.0.0.1, so that only this machine gets in");
    verb->callback([options, &code] {
        review_archive(*options);
        code = ExitCode::done;
    });
}

}  // namespace planscribe::app
