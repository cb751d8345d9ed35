#include "model/paper.h"

#include <algorithm>

namespace planscribe {

Box on_paper(const Page& page, const Box& box) {
    const Box turned = apply(page.to_paper, box);
    const int x = std::max(0, turned.x), y = std::max(0, turned.y);
    return {x, y, std::min(page.paper_width, turned.right()) - x,
            std::min(page.paper_height, turned.bottom()) - y};
}

}  // namespace planscribe
