#include "layout/layout.h"

#include "layout/abreast.h"
#include "layout/boxed_grids.h"
#include "layout/furniture.h"
#include "layout/lines.h"
#include "layout/text_grids.h"

namespace planscribe::layout {
namespace {

std::vector<Line> all_lines(const std::vector<Page>& pages) {
    std::vector<Line> lines;
    for (std::size_t i = 0; i < pages.size(); ++i)
        for (Line& line : part_abreast(pages, build_lines(pages[i], static_cast<int>(i))))
            lines.push_back(std::move(line));
    return lines;
}

bool has_boxes(const std::vector<Page>& pages, const Line& line) {
    return pages[static_cast<std::size_t>(line.words.front().page)].width > 0;
}

}  // namespace

Document lay_out(Document document) {
    document.layout.lines = all_lines(document.pages);
    mark_furniture(document.pages, document.layout.lines);
    std::vector<RowLine> boxed, plain;
    for (const Line& line : document.layout.lines)
        if (!line.furniture)
            (has_boxes(document.pages, line) ? boxed : plain)
                .push_back(read_row(document.pages, line));
    document.layout.grids = find_boxed_grids(document.pages, boxed);
    for (Grid& grid : find_text_grids(document.pages, plain))
        document.layout.grids.push_back(std::move(grid));
    return document;
}

}  // namespace planscribe::layout
