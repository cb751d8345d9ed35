#include "compare/questions/each.h"
#include "model/names.h"

namespace planscribe::compare {

Rows lines(const Panel& panel) {
    Rows rows;
    for (std::size_t i = 0; i < panel.associations().size(); ++i) {
        const int a = static_cast<int>(i);
        for (const int told_in : panel.told_years(a))
            for (const int year : panel.years(a))
                for (const Stage stage :
                     {Stage::outcome, Stage::forecast, Stage::budget, Stage::plan})
                    for (const std::string& code : panel.accounts(a, year, stage, told_in))
                        if (code != facts::unnamed_rows)
                            rows.push_back({name_cell(panel, a), number(told_in), number(year),
                                            word(name_of(stage)), text(panel.chart().name(code)),
                                            money(*panel.printed(a, code, year, stage, told_in))});
    }
    return rows;
}

}  // namespace planscribe::compare
