#include "typesetter.h"

#include <algorithm>
#include <optional>

#include "base/error.h"
#include "marks.h"
#include "piece.h"

namespace planscribe::press {
namespace {

/// The pieces of one block after another; called with each kind of block.
struct Cutter {
    const Style& style;
    char letter = 'a';

    Pieces operator()(Heading& heading) {
        return {{[&heading](TypeArea& area) { area.heading(heading); }, true}};
    }
    Pieces operator()(Prose& prose) { return {piece_of(prose)}; }
    Pieces operator()(Goals& goals) {
        Pieces pieces;
        for (Goal& goal : goals.goals)
            pieces.push_back({[&goal, last = &goal == &goals.goals.back()](TypeArea& area) {
                goal.ink = area.paragraph({{area.style().bullet + ' ' + goal.text}},
                                          area.style().typewriter ? 0 : 12)
                               .ink;
                area.skip(area.style().size * 0.55 * 0.3);
                if (last) area.skip(area.style().size * 0.55);
            }});
        return pieces;
    }
    Pieces operator()(Board& board) { return pieces_of(board); }
    Pieces operator()(InitiativeBlock& block) { return pieces_of(block, letter); }
    Pieces operator()(TableBlock& block) { return pieces_of(block, style); }
    Pieces operator()(TablePair& pair) { return pieces_of(pair, style); }
    Pieces operator()(Signatures& signatures) { return pieces_of(signatures); }
};

bool is_lettered(const Block& block) {
    const auto* initiative = std::get_if<InitiativeBlock>(&block);
    return initiative && initiative->form == InitiativeForm::lettered;
}

std::string numbered(std::string text, std::size_t page, std::size_t pages) {
    for (const auto& [mark, number] : {std::pair{"{page}", page}, {"{pages}", pages}})
        if (const auto at = text.find(mark); at != std::string::npos)
            text.replace(at, std::string_view(mark).size(), std::to_string(number));
    return text;
}

/// A line at the head or foot of the page. A tabulator parts what stands left from right.
void set_margin_line(Sheet& sheet, const Style& style, const std::string& text, double y) {
    const Face face{style.font, style.size * (style.typewriter ? 1 : 0.85), 1, false, false};
    const double width = sheet.width() - style.left - style.right;
    const auto tab = text.find('\t');
    const std::string left = text.substr(0, tab);
    const std::string right = tab == std::string::npos ? "" : text.substr(tab + 1);
    SetLine said = sheet.set({{left}}, face, {style.left, y, width, Align::left}).lines.front();
    const SetLine beside =
        sheet.set({{right}}, face, {style.left, y, width, Align::right}).lines.front();
    said.insert(said.end(), beside.begin(), beside.end());
    sheet.say(said);
}

/// Lays pieces on one page after another.
class Flow {
public:
    Flow(const Manuscript& manuscript, std::size_t pages, Strokes strokes)
        : manuscript_(manuscript),
          style_(manuscript.style),
          pages_(pages),
          worn_(style_.typewriter && strokes == Strokes::worn) {}

    void begin_page(bool lying) {
        end_page();
        begun_ = true;
        sheets_.emplace_back(form(lying));
        set_margin_line(sheets_.back(), style_, numbered(style_.header, sheets_.size(), pages_),
                        40);
        area_.emplace(style_, sheets_.back());
    }

    /// Pieces that stay together.
    void lay(const Piece* first, const Piece* last) {
        const bool lying = std::any_of(first, last, [](const Piece& p) { return p.lying; });
        const bool turns = begun_ && (sheets_.back().width() > a4_width) != lying;
        if (!begun_ || (area_->begun() && (turns || !fits(*area_, first, last)))) {
            begin_page(lying);
            if (first->repeated) first->repeated(*area_);
        } else if (turns) {
            sheets_.pop_back();
            begun_ = false;
            begin_page(lying);
        }
        if (!fits(*area_, first, last) && last - first > 1) return lay_apart(first, last);
        for (const Piece* piece = first; piece != last; ++piece) piece->set(*area_);
        if (area_->y() > area_->bottom() + style_.size * 1.5)
            throw Error(ErrorCode::input,
                        manuscript_.file + ", page " + std::to_string(sheets_.size()),
                        "too full by " + std::to_string(area_->y() - area_->bottom()) + " points");
    }

    std::vector<Sheet> finish() {
        end_page();
        return std::move(sheets_);
    }

private:
    Sheet::Form form(bool lying) const {
        return {static_cast<int>(sheets_.size()), lying, worn_,
                manuscript_.seed + static_cast<std::uint32_t>(sheets_.size())};
    }

    /// Whether the pieces end above the foot of the page; blanks below them may hang over.
    bool fits(const TypeArea& area, const Piece* first, const Piece* last) const {
        Sheet scratch(form(area.width() > a4_width));
        TypeArea trial(style_, scratch);
        trial.skip(area.y() - trial.y());
        for (const Piece* piece = first; piece != last; ++piece) piece->set(trial);
        return trial.y() <= area.bottom() + style_.size * 0.8;
    }

    void lay_apart(const Piece* first, const Piece* last) {
        for (const Piece* piece = first; piece != last; ++piece) lay(piece, piece + 1);
    }

    void end_page() {
        if (!begun_) return;
        Sheet& sheet = sheets_.back();
        set_margin_line(sheet, style_, numbered(style_.footer, sheets_.size(), pages_),
                        795 - (a4_height - sheet.height()));
        mark(sheet, style_, sheets_.size() - 1, manuscript_.seed);
    }

    const Manuscript& manuscript_;
    const Style& style_;
    std::size_t pages_;
    bool worn_;
    bool begun_ = false;
    std::vector<Sheet> sheets_;
    std::optional<TypeArea> area_;
};

std::vector<Sheet> flow(Manuscript& manuscript, std::size_t pages, Strokes strokes) {
    Flow flow(manuscript, pages, strokes);
    Cutter cutter{manuscript.style};
    const auto& breaks = manuscript.page_breaks;
    Pieces waiting;
    const auto lay_waiting = [&] {
        if (!waiting.empty()) flow.lay(waiting.data(), waiting.data() + waiting.size());
        waiting.clear();
    };
    for (std::size_t i = 0; i < manuscript.blocks.size(); ++i) {
        Block& block = manuscript.blocks[i];
        cutter.letter = i > 0 && is_lettered(manuscript.blocks[i - 1])
                            ? static_cast<char>(cutter.letter + 1)
                            : 'a';
        if (i > 0 && std::find(breaks.begin(), breaks.end(), i) != breaks.end()) {
            lay_waiting();
            flow.begin_page(false);
        }
        for (Piece& piece : std::visit(cutter, block)) {
            waiting.push_back(std::move(piece));
            if (!waiting.back().keeps_next) lay_waiting();
        }
    }
    lay_waiting();
    return flow.finish();
}

}  // namespace

std::vector<Sheet> set_pages(Manuscript& manuscript, Strokes strokes) {
    std::vector<Sheet> sheets = flow(manuscript, manuscript.page_breaks.size() + 1, strokes);
    const bool counts =
        (manuscript.style.header + manuscript.style.footer).find("{pages}") != std::string::npos;
    if (counts && sheets.size() != manuscript.page_breaks.size() + 1)
        sheets = flow(manuscript, sheets.size(), strokes);
    return sheets;
}

}  // namespace planscribe::press
