#include <algorithm>
#include <iomanip>
#include <sstream>

#include "base/text_table.h"
#include "score/show.h"

namespace planscribe::score {
namespace {

/// With two decimals.
std::string percent(double value) {
    std::ostringstream text;
    text << std::fixed << std::setprecision(2) << value;
    return text.str();
}

/// A share in per cent; empty where the whole is nothing.
std::string share(std::size_t part, std::size_t whole) {
    if (whole == 0) return "";
    return percent(100.0 * static_cast<double>(part) / static_cast<double>(whole));
}

std::string number(std::size_t value) {
    return std::to_string(value);
}

std::string of(std::size_t part, std::size_t whole) {
    return number(part) + "/" + number(whole);
}

Cells row(const std::string& name, const Score& score) {
    Cells row{name};
    row.push_back(score.text ? percent(score.text->characters.percent()) : "");
    row.push_back(score.text ? percent(score.text->words.percent()) : "");
    row.push_back(score.fates ? number(score.fates->broken) : "");
    if (!score.records) return row;
    const CellCount& cells = score.cells;
    const auto doubtful = static_cast<std::size_t>(Status::doubtful);
    const Tally& findings = of(score.tallies, Field::finding);
    Tally all;
    for (const Tally& tally : score.tallies) all += tally;
    for (const std::string& text :
         {of(sum(cells.right), cells.truth()), number(sum(cells.wrong)),
          number(cells.missing + cells.unread), number(sum(cells.invented)),
          number(cells.false_though(Status::proved)), number(cells.false_though(Status::read)),
          number(cells.output[doubtful]), of(score.exact.right, score.exact.truth),
          of(findings.right, findings.truth), number(findings.output - findings.right),
          share(all.right, all.output), share(all.right, all.truth)})
        row.push_back(text);
    return row;
}

std::string documents(const std::vector<Entry>& entries) {
    std::vector<Cells> rows{{"reading", "CER %", "WER %", "broken", "cells right", "wrong",
                             "missing", "invented", "false though proved", "false though read",
                             "doubtful", "all exact", "findings", "false findings", "precision %",
                             "recall %"}};
    for (const Entry& entry : entries)
        if (entry.score) rows.push_back(row(entry.documents.output.string(), *entry.score));
    rows.push_back(row("all", total(entries)));
    return laid_out(rows);
}

std::string mean_rates(const std::vector<Entry>& entries) {
    double cer = 0, wer = 0, texts = 0;
    for (const Entry& entry : entries) {
        if (!entry.score || !entry.score->text) continue;
        ++texts;
        cer += entry.score->text->characters.percent();
        wer += entry.score->text->words.percent();
    }
    if (texts == 0) return "";
    return "\nmean of the readings: CER " + percent(cer / texts) + " %, WER " +
           percent(wer / texts) + " %\n";
}

std::string before_repair(const Score& score) {
    if (!score.raw) return "";
    return "before repair: CER " + percent(score.raw->characters.percent()) + " %, WER " +
           percent(score.raw->words.percent()) + " %\n";
}

std::string fates(const Score& score) {
    if (!score.fates) return "";
    const WordFates& fates = *score.fates;
    const auto line = [&](const char* name, std::size_t count) {
        return Cells{name, number(count), share(count, fates.all())};
    };
    return "\n" + laid_out({{"words of the truth", number(fates.all()), "%"},
                            line("right and kept", fates.kept),
                            line("put right", fates.mended),
                            line("left wrong", fates.left_wrong),
                            line("wrong, made another wrong", fates.miswritten),
                            line("broken", fates.broken),
                            line("wrong, with a digit on paper", fates.numbers)});
}

std::string statuses(const CellCount& cells) {
    std::vector<Cells> rows{{"cells", "right", "wrong", "invented", "of the output", "%"}};
    for (std::size_t i = 0; i < status_count; ++i)
        rows.push_back({name_of(static_cast<Status>(i)), number(cells.right[i]),
                        number(cells.wrong[i]), number(cells.invented[i]), number(cells.output[i]),
                        share(cells.output[i], sum(cells.output))});
    return "\n" + laid_out(rows) + "missing " + number(cells.missing) + ", unread " +
           number(cells.unread) + "\n";
}

std::string fields(const Tallies& tallies) {
    std::vector<Cells> rows{{"records", "truth", "output", "right", "precision %", "recall %"}};
    for (std::size_t i = 0; i < field_count; ++i) {
        const Tally& tally = tallies[i];
        if (tally.truth + tally.output == 0) continue;
        rows.push_back({name_of(static_cast<Field>(i)), number(tally.truth), number(tally.output),
                        number(tally.right), share(tally.right, tally.output),
                        share(tally.right, tally.truth)});
    }
    return "\n" + laid_out(rows);
}

std::string reliability(const Reliability& curve) {
    std::vector<Cells> rows{{"confidence", "words", "right", "right %", "mean confidence"}};
    for (std::size_t i = 0; i < curve.bins.size(); ++i) {
        const Bin& bin = curve.bins[i];
        rows.push_back({number(i * 10) + "-" + number(i == 9 ? 100 : i * 10 + 9), number(bin.words),
                        number(bin.right), share(bin.right, bin.words),
                        bin.words == 0 ? "" : share(bin.confidence, bin.words * 100)});
    }
    return "\n" + laid_out(rows) + "expected calibration error " +
           percent(100 * curve.calibration_error()) + " %\n";
}

std::string line(const Miss& miss) {
    std::string text = miss.kind + " " + miss.what;
    if (!miss.place.empty()) text += ", " + miss.place;
    if (!miss.truth.empty()) text += ": \"" + miss.truth + "\" on paper";
    if (!miss.output.empty())
        text += (miss.truth.empty() ? ": \"" : ", \"") + miss.output + "\" read";
    return text + "\n";
}

std::string all_misses(const std::vector<Entry>& entries) {
    std::string text;
    for (const Entry& entry : entries) {
        if (!entry.score || entry.score->misses.empty()) continue;
        text += "\n" + entry.documents.output.string() + "\n";
        for (const Miss& miss : entry.score->misses) text += "  " + line(miss);
    }
    return text;
}

}  // namespace

Score total(const std::vector<Entry>& entries) {
    Score sum;
    for (const Entry& entry : entries)
        if (entry.score) sum += *entry.score;
    return sum;
}

std::string score_table(const std::vector<Entry>& entries, bool misses) {
    const bool none = std::none_of(entries.begin(), entries.end(),
                                   [](const Entry& entry) { return entry.score.has_value(); });
    if (none) return "";
    const Score all = total(entries);
    std::string text = documents(entries) + mean_rates(entries) + before_repair(all) + fates(all);
    if (all.records) text += statuses(all.cells) + fields(all.tallies);
    if (all.reliability) text += reliability(*all.reliability);
    return misses ? text + all_misses(entries) : text;
}

}  // namespace planscribe::score
