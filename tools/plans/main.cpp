#include <sys/wait.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <cstdlib>
#include <filesystem>
#include <iostream>

#include "author/author.h"
#include "base/error.h"
#include "edition.h"
#include "press/settings.h"

namespace {

namespace fs = std::filesystem;
using namespace planscribe;

struct Order {
    std::uint32_t first = 1, last = 1;
    std::vector<std::string> levels;
    fs::path out;
    int jobs = 1;
    bool next = false;  ///< the plans of the year after as well
    author::Options options;
};

std::pair<std::uint32_t, std::uint32_t> read_range(const std::string& text) {
    const auto dash = text.find('-');
    const auto number = [](const std::string& digits) {
        return static_cast<std::uint32_t>(std::stoul(digits));
    };
    const std::uint32_t first = number(text.substr(0, dash));
    return {first, dash == std::string::npos ? first : number(text.substr(dash + 1))};
}

void make_plan(std::uint32_t seed, int successive, const Order& order) {
    author::Options options = order.options;
    options.successive = successive;
    press::Manuscript manuscript = author::invent(seed, options);
    press::Chance chance(seed * 2246822519U + 1 + static_cast<std::uint32_t>(successive));
    press::dress(manuscript, chance);
    const std::string folder = std::to_string(seed) + (successive > 0 ? "-next" : "");
    plans::publish(std::move(manuscript), order.levels, order.out / folder);
}

void make_plans_of(std::uint32_t seed, const Order& order) {
    make_plan(seed, 0, order);
    if (order.next) make_plan(seed, 1, order);
}

/// Makes every so many of the plans. Returns how many could not be made.
int make_share(const Order& order, int worker) {
    int failed = 0;
    const auto jobs = static_cast<std::uint32_t>(order.jobs);
    for (auto seed = std::uint64_t{order.first} + static_cast<std::uint32_t>(worker);
         seed <= order.last; seed += jobs)
        try {
            make_plans_of(static_cast<std::uint32_t>(seed), order);
        } catch (const std::exception& error) {
            std::cerr << "make-plans: seed " << seed << ": " << error.what() << '\n';
            ++failed;
        }
    return failed;
}

/// Whether a worker came to its end and made all of its plans.
bool ended_well(pid_t worker) {
    int status = 0;
    if (waitpid(worker, &status, 0) != worker) return false;
    if (WIFSIGNALED(status))
        std::cerr << "make-plans: a worker was ended by signal " << WTERMSIG(status)
                  << "; some plans are missing, make them again\n";
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

/// Makes the plans side by side, in processes: Cairo is not sound in threads. Returns whether all
/// were made.
bool make_plans(const Order& order) {
    std::vector<pid_t> workers;
    for (int i = 0; i < order.jobs; ++i) {
        const pid_t worker = fork();
        if (worker < 0) throw Error(ErrorCode::environment, "make-plans", "cannot start a worker");
        if (worker == 0) std::_Exit(make_share(order, i) == 0 ? 0 : 1);
        workers.push_back(worker);
    }
    bool all = true;
    for (const pid_t worker : workers) all = ended_well(worker) && all;
    return all;
}

}  // namespace

/// make-plans --seeds A-B --levels office,fax --out DIR [--next] [--jobs N] [--planted SHARE]
int main(int count, char** arguments) {
    Order order;
    std::string seeds;
    CLI::App app("Invents plans, sets and scans them, and tells the truth about them");
    app.add_option("--seeds", seeds, "A-B, or one")->required();
    app.add_option("--levels", order.levels, "what to make; \"all\" for all")
        ->delimiter(',')
        ->required();
    app.add_option("--out", order.out, "a folder for each seed is made in it")->required();
    app.add_flag("--next", order.next,
                 "the association's plan of the year after as well, in SEED-next");
    app.add_option("--jobs", order.jobs, "plans at once")->check(CLI::Range(1, 64));
    app.add_option("--planted", order.options.planted, "share of plans with an error of print")
        ->check(CLI::Range(0.0, 1.0));
    CLI11_PARSE(app, count, arguments);
    try {
        std::tie(order.first, order.last) = read_range(seeds);
        if (order.levels == std::vector<std::string>{"all"}) order.levels = plans::all_levels();
        return make_plans(order) ? 0 : 1;
    } catch (const std::exception& error) {
        std::cerr << "make-plans: " << error.what() << '\n';
        return 1;
    }
}
