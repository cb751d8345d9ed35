#pragma once

#include <fstream>

#include "files.h"

namespace planscribe::score {

/// A sample's truth, made richer: accounts, signatories, a blank cell, a finding with its place,
/// and a second table with a title of its own.
inline Papers rich_papers() {
    const std::filesystem::path truth =
        std::filesystem::path(PLANSCRIBE_SOURCE_DIR) / "samples/norra-sundbygden-2019/truth";
    Papers papers;
    papers.plan = nlohmann::json::parse(std::ifstream(truth / "plan.json"));
    std::ifstream text(truth / "text.txt");
    papers.text = {std::istreambuf_iterator<char>(text), {}};
    nlohmann::json& plan = papers.plan;
    plan["signatories"] = {{{"name", "Kerstin Ek"}, {"role", "ordförande"}}};
    int account = 3000;
    for (auto& row : plan["tables"][0]["rows"]) row["account"] = std::to_string(++account);
    plan["tables"][0]["rows"][2]["cells"][0] = nullptr;
    plan["findings"] = {{{"rule", "sum"},
                         {"severity", "error"},
                         {"cause", "print"},
                         {"message", "Summan stämmer inte."},
                         {"where", {{{"page", 3}, {"box", {10, 20, 30, 40}}}}}}};
    return papers;
}

}  // namespace planscribe::score
