#include "typed/figures.h"

#include "base/text.h"

namespace planscribe::typed {
namespace {

Figure figure_of(const Entry& entry, const Scale& scale) {
    if (entry.kind == Entry::Kind::list || entry.kind == Entry::Kind::map)
        refuse(scale.file, entry.line, "has a list or mapping where a number stands");
    if (trim(entry.text).empty())
        refuse(scale.file, entry.line, "a number is missing; write 0 where there is none");
    if (entry.tight)
        refuse(scale.file, entry.line,
               "'," + entry.text +
                   "' may be decimals or a number of its own; put a blank behind a "
                   "comma between numbers, and quotes around decimals: [\"2,5\", \"3\"]");
    const auto printed = parse_amount(entry.text, scale.unit);
    if (!printed || !printed->certain)
        refuse(scale.file, entry.line,
               "'" + entry.text + "' is no amount; write as 1 388 000, 1388000, -500 or 2,5");
    return {printed->amount, false, {}, scale.paper.value(entry)};
}

std::vector<Figure> listed(const Entry& entry, const Scale& scale) {
    std::vector<Figure> figures;
    for (const Entry& inner : entry.entries) figures.push_back(figure_of(inner, scale));
    if (figures.size() != scale.years)
        refuse(scale.file, entry.line,
               "has " + std::to_string(figures.size()) + " numbers for " +
                   std::to_string(scale.years) +
                   " years; write one for each, or a single one for all");
    return figures;
}

}  // namespace

std::vector<Figure> read_figures(const Entry& entry, const Scale& scale) {
    if (entry.kind == Entry::Kind::list) return listed(entry, scale);
    std::vector<Figure> figures(scale.years, figure_of(entry, scale));
    return figures;
}

std::vector<Figure> read_first_figure(const Entry& entry, const Scale& scale) {
    if (entry.kind == Entry::Kind::list) return listed(entry, scale);
    std::vector<Figure> figures(scale.years, Figure{{}, true, {}, {}});
    figures.front() = figure_of(entry, scale);
    return figures;
}

}  // namespace planscribe::typed
