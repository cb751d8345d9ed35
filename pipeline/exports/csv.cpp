#include "exports/chart.h"
#include "exports/number_records.h"
#include "exports/writers.h"

namespace planscribe::exports {

void write_csv(std::ostream& out, store::Archive& archive, const Target& target) {
    const Chart chart(target.dictionaries);
    NumberRecords records(out, chart, Reader::spreadsheet);
    archive.each(store::Detail::records,
                 [&](const store::WholeDocument& whole) { records.add(whole); });
}

}  // namespace planscribe::exports
