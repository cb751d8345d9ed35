#include <set>

#include "model/document.h"

namespace planscribe {
namespace {

class Checker {
public:
    explicit Checker(const Document& document) : document_(document) {}

    std::vector<std::string> run() {
        for (std::size_t i = 0; i < document_.pages.size(); ++i) page(document_.pages[i], i);
        layout(document_.layout);
        for (const Table& table : document_.plan.tables) this->table(table);
        for (const BoardMember& member : document_.plan.board) ink(member.ink, "board");
        for (const Statement& statement : document_.plan.statements)
            ink(statement.ink, "statement");
        for (const Goal& goal : document_.plan.goals) ink(goal.ink, "goal");
        for (const Initiative& initiative : document_.plan.initiatives) {
            ink(initiative.ink, "initiative");
            for (const YearAmount& amount : initiative.financing) ink(amount.ink, "financing");
            for (const Goal& goal : initiative.goals) ink(goal.ink, "goal");
        }
        for (const Finding& finding : document_.findings)
            for (const Ink& place : finding.where) ink(place, "finding " + finding.rule);
        return std::move(broken_);
    }

private:
    void say(std::string what) { broken_.push_back(std::move(what)); }

    bool exists(WordId id) const {
        return id.page >= 0 && id.page < std::ssize(document_.pages) && id.word >= 0 &&
               id.word < std::ssize(document_.pages[static_cast<std::size_t>(id.page)].words);
    }

    void ink(const Ink& words, const std::string& what) {
        for (const WordId id : words)
            if (!exists(id)) say(what + " points at no word");
    }

    void page(const Page& page, std::size_t index) {
        const std::string name = "page " + std::to_string(index + 1);
        if (page.number != static_cast<int>(index) + 1) say(name + " is out of order");
        for (const Word& word : page.words) {
            const Box& box = word.box;
            const bool inside = box.x >= 0 && box.y >= 0 && box.right() <= page.width &&
                                box.bottom() <= page.height;
            if (!box.empty() && !inside) say(name + ": '" + word.raw + "' stands off the page");
            if (word.text != word.raw && word.changes.empty())
                say(name + ": '" + word.raw + "' changed without a reason");
        }
    }

    void layout(const Layout& layout) {
        if (layout.lines.empty()) return;
        std::set<WordId> seen;
        std::size_t words = 0;
        for (const Page& page : document_.pages) words += page.words.size();
        for (const Line& line : layout.lines) {
            ink(line.words, "line");
            for (const WordId id : line.words)
                if (!seen.insert(id).second) say("a word stands in two lines");
        }
        if (seen.size() != words) say("a word stands in no line");
        for (const Grid& grid : layout.grids)
            for (const GridRow& row : grid.rows)
                if (row.cells.size() != grid.columns.size()) say("grid row of wrong length");
    }

    void table(const Table& table) {
        for (const Row& row : table.rows) {
            if (row.cells.size() != table.columns.size()) say("table row of wrong length");
            ink(row.ink, "row '" + row.label + "'");
            for (const auto& cell : row.cells)
                if (cell) ink(cell->ink, "cell of '" + row.label + "'");
        }
    }

    const Document& document_;
    std::vector<std::string> broken_;
};

}  // namespace

std::vector<std::string> check(const Document& document) {
    return Checker(document).run();
}

}  // namespace planscribe
