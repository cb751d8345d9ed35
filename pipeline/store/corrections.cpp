#include "store/corrections.h"

namespace planscribe::store {

std::vector<Correction> corrections(Database& database, const std::string& sha256) {
    std::vector<Correction> all;
    for (const ResultRow& row : database.run(
             "SELECT page, x, y, width, height, raw, answer, who, decided_at, about, number "
             "FROM correction "
             "WHERE sha256 = $1 ORDER BY number",
             {sha256}))
        all.push_back({sha256,
                       row.whole(0),
                       {row.whole(1), row.whole(2), row.whole(3), row.whole(4)},
                       row.text(5),
                       row.text(6),
                       row.text(7),
                       row.text(8),
                       row.text(9),
                       row.number(10)});
    return all;
}

void add_correction(Database& database, const Correction& correction) {
    const auto number =
        database.run("SELECT coalesce(max(number), 0) + 1 FROM correction").at(0).number(0);
    const Box& box = correction.box;
    database.run(
        "INSERT INTO correction VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
        {number, correction.sha256, correction.page, box.x, box.y, box.width, box.height,
         correction.raw, correction.answer, correction.who, correction.when, correction.about});
}

}  // namespace planscribe::store
