#include "model/written_places.h"

#include <algorithm>

#include "model/names.h"

namespace planscribe {
namespace {

constexpr int most_pixels = 1 << 20;
constexpr int most_lines = 1 << 24;
constexpr int most_pages = 10'000;
constexpr std::size_t most_steps = 100;

PageOrigin origin_of(SourceKind kind) {
    switch (kind) {
        case SourceKind::scan:
        case SourceKind::mixed:
            return PageOrigin::scan;
        case SourceKind::text_layer:
            return PageOrigin::text_layer;
        case SourceKind::ocr_text:
            return PageOrigin::ocr_text;
        case SourceKind::record:
            return PageOrigin::typed;
    }
    return PageOrigin::scan;
}

/// A page is as large as its boxes ask for, where nothing says how large it is.
void hold(Page& page, const Box& box) {
    if (box.empty()) return;
    page.width = page.paper_width = std::max(page.width, box.right());
    page.height = page.paper_height = std::max(page.height, box.bottom());
}

}  // namespace

WrittenPlaces::WrittenPlaces(const JsonNode& plan, SourceKind kind, int pages) {
    if (const auto written = plan.value("pages"))
        for (const JsonNode& page : written->items(most_pages)) add_page(page, kind);
    while (std::ssize(pages_) < std::clamp(pages, 1, most_pages)) {
        Page page;
        page.number = static_cast<int>(pages_.size()) + 1;
        page.origin = origin_of(kind);
        pages_.push_back(std::move(page));
    }
}

void WrittenPlaces::add_page(const JsonNode& written, SourceKind kind) {
    Page page;
    page.number = static_cast<int>(pages_.size()) + 1;
    page.origin = origin_of(kind);
    if (const auto origin = written.value("origin")) {
        const auto known = named<PageOrigin>(origin->text());
        if (!known) origin->refuse("is none of the origins of a page");
        page.origin = *known;
    }
    const auto size = [&](const char* name) {
        const auto pixels = written.value(name);
        return pixels ? pixels->whole(0, most_pixels) : 0;
    };
    page.width = page.paper_width = size("width");
    page.height = page.paper_height = size("height");
    page.dpi = size("dpi");
    if (const auto steps = written.value("cleaning"))
        for (const JsonNode& step : steps->items(most_steps)) page.cleaning.push_back(step.text());
    pages_.push_back(std::move(page));
}

int WrittenPlaces::page_of(const JsonNode& source) const {
    const auto page = source.value("page");
    return page ? page->whole(1, static_cast<int>(pages_.size())) - 1 : 0;
}

Box WrittenPlaces::box_of(const JsonNode& source) {
    const auto box = source.value("box");
    if (!box) return {};
    const auto sides = box->items(4);
    if (sides.size() != 4) box->refuse("is no box of x, y, width, height");
    const auto side = [&](std::size_t i) { return sides[i].whole(-most_pixels, most_pixels); };
    return {side(0), side(1), side(2), side(3)};
}

Ink WrittenPlaces::ink(const JsonNode& record) {
    const auto source = record.value("source");
    return source ? ink_of(*source) : Ink{};
}

Ink WrittenPlaces::ink_of(const JsonNode& source) {
    Word word;
    word.raw = word.text = source.text_of("raw").value_or("");
    if (word.raw.empty()) return {};
    const int index = page_of(source);
    word.box = box_of(source);
    if (word.box.x < 0 || word.box.y < 0) source.refuse("begins off its page");
    if (const auto line = source.value("line")) word.line = line->whole(1, most_lines);
    if (const auto column = source.value("column")) word.column = column->whole(0, most_lines);
    if (const auto confidence = source.value("confidence"))
        word.confidence = confidence->whole(0, 100);
    const std::string key = std::to_string(index) + ' ' + std::to_string(word.box.x) + ' ' +
                            std::to_string(word.box.y) + ' ' + std::to_string(word.line) + ' ' +
                            std::to_string(word.column) + ' ' + word.raw;
    Page& page = pages_[static_cast<std::size_t>(index)];
    const auto [known, is_new] =
        known_.try_emplace(key, WordId{index, static_cast<int>(page.words.size())});
    if (is_new) {
        hold(page, word.box);
        page.words.push_back(std::move(word));
    }
    return {known->second};
}

void WrittenPlaces::finish(Document& document) {
    for (const Page& page : pages_) {
        std::vector<int> order(page.words.size());
        for (std::size_t i = 0; i < order.size(); ++i) order[i] = static_cast<int>(i);
        const auto place = [&](int word) {
            const Word& here = page.words[static_cast<std::size_t>(word)];
            return std::tuple(here.line, here.column, here.box.y, here.box.x);
        };
        std::ranges::stable_sort(order, {}, place);
        int line = 0;
        for (const int word : order) {
            const Word& here = page.words[static_cast<std::size_t>(word)];
            const bool goes_on = here.line > 0 && here.line == line;
            line = here.line;
            if (!goes_on) document.layout.lines.emplace_back();
            document.layout.lines.back().words.push_back({page.number - 1, word});
            if (!here.box.empty()) document.layout.lines.back().box = here.box;
        }
    }
    document.pages = std::move(pages_);
}

}  // namespace planscribe
