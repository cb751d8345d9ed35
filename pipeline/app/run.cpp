#include "app/run.h"

#include <malloc.h>
#include <unistd.h>

#include <cassert>
#include <exception>
#include <iomanip>
#include <new>
#include <sstream>
#include <thread>
#include <vector>

#include "app/keeper.h"
#include "app/learned.h"
#include "app/outcomes.h"
#include "app/pages.h"
#include "app/queue.h"
#include "app/summary.h"
#include "app/timings.h"
#include "base/dictionary.h"
#include "budget/budget.h"
#include "extract/extract.h"
#include "layout/layout.h"
#include "model/json.h"
#include "ocr/tesseract.h"
#include "publish/publish.h"
#include "repair/repair.h"
#include "review/apply.h"
#include "rules/rules.h"
#include "searchable/searchable.h"

namespace planscribe::app {
namespace {

namespace fs = std::filesystem;

/// What one worker thread owns.
class Tools {
public:
    fs::path dictionaries = dictionary_folder();
    repair::Repairer repairer{dictionaries};

    ocr::Engine& engine() {
        if (!engine_) engine_ = open_engine();
        return *engine_;
    }

    const std::vector<std::pair<std::string, std::string>>& versions() const { return versions_; }

    /// While a document of many pages is put together, its memory is the document's.
    void rest_engine() {
        engine_.reset();
        malloc_trim(0);
    }

private:
    static std::unique_ptr<ocr::Engine> open_engine() { return ocr::open_tesseract("swe"); }

    std::unique_ptr<ocr::Engine> engine_ = open_engine();
    std::vector<std::pair<std::string, std::string>> versions_ = engine_->versions();
};

Document checked(Document document) {
    assert(check(document).empty());
    return document;
}

Document understand(Document document, const std::vector<store::Correction>& answers, Tools& tools,
                    Timings& timings) {
    timings.of(Step::repair, [&] {
        document.pages = tools.repairer.repair(std::move(document.pages), decisions_from(answers));
        document.misreadings = tools.repairer.profile();
    });
    document = timings.of(Step::lay_out, [&] { return layout::lay_out(std::move(document)); });
    return timings.of(Step::extract, [&] {
        const auto seen = seen_misreadings(answers, document.pages);
        document = extract::extract(checked(std::move(document)), tools.dictionaries, seen);
        return rules::apply_rules(checked(std::move(document)), tools.dictionaries);
    });
}

/// A document, and its plan.json before people's answers were put in; empty where there are none.
struct Finished {
    Document document;
    std::string as_read;
};

/// Proves a document, with what people answered about it when it was read before.
Finished prove(Document document, const std::vector<store::Correction>& answers,
               const std::filesystem::path& dictionaries) {
    std::string as_read;
    if (!answers.empty()) {
        as_read = plan_json(budget::prove(document));
        document =
            rules::apply_rules_again(review::apply(std::move(document), answers), dictionaries);
    }
    return {checked(budget::prove(checked(std::move(document)))), std::move(as_read)};
}

Finished finish(Document document, const std::vector<store::Correction>& answers,
                const Reading& reading, Tools& tools, Timings& timings) {
    tools.rest_engine();
    document = understand(std::move(document), answers, tools, timings);
    document.provenance.versions = tools.versions();
    document.provenance.versions.insert(document.provenance.versions.begin(),
                                        {"planscribe", PLANSCRIBE_VERSION});
    Finished finished = timings.of(
        Step::prove, [&] { return prove(std::move(document), answers, tools.dictionaries); });
    timings.of(Step::publish,
               [&] { publish::publish(finished.document, reading.pictures(), reading.folder()); });
    return finished;
}

/// Everything that the workers share.
class Run {
public:
    Run(const ReadOptions& options, std::vector<Input> inputs, Progress& progress)
        : progress_(progress),
          keeper_(options.store, progress),
          outcomes_(inputs.size(), progress),
          queue_(
              std::move(inputs), options.out, [&](int pages) { progress.expect(pages); },
              [this](std::size_t input, const Error& error) { fail(input, error); }) {}

    void work() {
        try {
            timings_.of(Step::all, [this] {
                Tools tools = timings_.of(Step::start, [] { return Tools(); });
                while (auto task = queue_.next()) read(*task, tools);
            });
        } catch (...) {
            const std::scoped_lock lock(mutex_);
            stopped_ = std::current_exception();
        }
    }

    const Timings& timings() const { return timings_; }

    ExitCode result() const {
        if (stopped_) std::rethrow_exception(stopped_);
        return outcomes_.code();
    }

private:
    void fail(std::size_t input, const Error& error) {
        outcomes_.set(input,
                      {ExitCode::could_not_finish, std::string("planscribe: ") + error.what()});
    }

    void read(const PageTask& task, Tools& tools) {
        const bool last = read_one(task, tools.engine());
        malloc_trim(0);  // else crumbs of each page stay, and many pages take more than few
        if (last) close(*task.reading, tools);
    }

    bool read_one(const PageTask& task, ocr::Engine& engine) {
        Reading& reading = *task.reading;
        try {
            const bool last = reading.put(read_page(reading.source(), task.page, engine,
                                                    reading.pictures(), keeper_.keeps(), timings_));
            progress_.page_done();
            return last;
        } catch (const Error& error) {
            return fail_page(task, error);
        } catch (const std::bad_alloc&) {
            return fail_page(
                task, {ErrorCode::limit, reading.file() + ", page " + std::to_string(task.page),
                       "needs more memory than there is; use fewer --jobs"});
        }
    }

    bool fail_page(const PageTask& task, const Error& error) {
        Reading& reading = *task.reading;
        progress_.page_done();
        return reading.fail(task.page, error);
    }

    void close(Reading& reading, Tools& tools) {
        try {
            Document document = reading.take_document();
            for (const auto& [page, error] : reading.failures())
                outcomes_.note(reading.number(), std::string("planscribe: ") + error.what());
            const Answers answers = answers_about(document);
            const Finished finished =
                finish(std::move(document), answers.log, reading, tools, timings_);
            publish_searchable(finished.document, reading);
            outcomes_.set(reading.number(), keep(finished, answers, reading));
        } catch (const Error& error) {
            fail(reading.number(), error);
        }
    }

    /// A PDF that cannot be taken apart costs its searchable.pdf, not all that was read of it.
    void publish_searchable(const Document& document, const Reading& reading) {
        try {
            timings_.of(Step::publish,
                        [&] { searchable::publish(document, reading.place(), reading.folder()); });
        } catch (const Error& error) {
            if (error.code() != ErrorCode::input) throw;
            outcomes_.note(reading.number(), std::string("planscribe: ") + error.what());
        }
    }

    /// What people answered about a document when it was read before, or why that is not known:
    /// then it is read, and not kept, as it would lack what they said.
    struct Answers {
        std::vector<store::Correction> log;
        std::optional<Error> unknown;
    };

    Answers answers_about(const Document& document) {
        try {
            return {keeper_.corrections(document.source.sha256), std::nullopt};
        } catch (const Error& error) {
            return {{},
                    Error(error.code(), error.where(),
                          document.source.file + " was not kept: " + error.reason())};
        }
    }

    Outcome keep(const Finished& finished, const Answers& answers, const Reading& reading) {
        const Document& document = finished.document;
        Outcome outcome{needs_a_look(document) ? ExitCode::look : ExitCode::done,
                        summary(document, reading.folder() / "report.html")};
        try {
            if (answers.unknown) throw Error(*answers.unknown);
            timings_.of(Step::keep, [&] {
                for (std::string& line :
                     keeper_.keep(document, reading.place(), reading.pictures(), finished.as_read))
                    outcomes_.note(reading.number(), std::move(line));
            });
        } catch (const Error& error) {
            outcomes_.note(reading.number(), std::string("planscribe: ") + error.what());
            outcome.code = ExitCode::could_not_finish;
        }
        return outcome;
    }

    Progress& progress_;
    Keeper keeper_;
    Outcomes outcomes_;
    PageQueue queue_;
    Timings timings_;
    std::mutex mutex_;
    std::exception_ptr stopped_;
};

/// Else glibc keeps what pictures leave behind, in pieces, once it has seen large ones go.
void give_pictures_back() {
    constexpr int least_of_a_picture = 1 << 20;
    mallopt(M_MMAP_THRESHOLD, least_of_a_picture);
}

void say_total(Progress& progress, std::size_t inputs) {
    std::ostringstream line;
    line << inputs << (inputs == 1 ? " file, " : " files, ") << progress.pages()
         << (progress.pages() == 1 ? " page" : " pages") << " in " << std::fixed
         << std::setprecision(1) << progress.minutes() * 60 << " s";
    progress.say(line.str());
}

}  // namespace

ExitCode read_inputs(const ReadOptions& options, std::ostream& messages) {
    give_pictures_back();
    std::vector<Input> inputs = list_inputs(options.inputs);
    const std::size_t count = inputs.size();
    Progress progress(messages, isatty(STDERR_FILENO) == 1);
    Run run(options, std::move(inputs), progress);
    std::vector<std::jthread> workers;
    workers.reserve(static_cast<std::size_t>(options.jobs));
    for (int i = 0; i < options.jobs; ++i) workers.emplace_back([&run] { run.work(); });
    workers.clear();
    say_total(progress, count);
    if (options.timings) write(run.timings(), *options.timings);
    return run.result();
}

}  // namespace planscribe::app
