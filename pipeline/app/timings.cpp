#include "app/timings.h"

#include <fstream>
#include <iomanip>
#include <sstream>

#include "base/error.h"

namespace planscribe::app {
namespace {

constexpr std::array<const char*, static_cast<std::size_t>(Step::all) + 1> names = {
    "start",   "load",    "clean", "picture", "read", "repair",
    "lay out", "extract", "prove", "publish", "keep", "all"};

}  // namespace

void Timings::add(Step step, Clock::duration time) {
    nanoseconds_[static_cast<std::size_t>(step)] +=
        std::chrono::duration_cast<std::chrono::nanoseconds>(time).count();
}

double Timings::seconds(Step step) const {
    return static_cast<double>(nanoseconds_[static_cast<std::size_t>(step)]) * 1e-9;
}

std::string Timings::table() const {
    std::ostringstream table;
    table << "step\tseconds\n" << std::fixed << std::setprecision(6);
    for (std::size_t i = 0; i < names.size(); ++i)
        table << names[i] << '\t' << seconds(static_cast<Step>(i)) << '\n';
    return table.str();
}

void write(const Timings& timings, const std::filesystem::path& file) {
    std::ofstream stream(file, std::ios::binary);
    stream << timings.table();
    stream.close();
    if (!stream) throw Error(ErrorCode::output, file.string(), "cannot be written");
}

}  // namespace planscribe::app
