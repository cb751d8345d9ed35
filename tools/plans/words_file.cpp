#include "words_file.h"

#include <nlohmann/json.hpp>

namespace planscribe::plans {
namespace {

using Json = nlohmann::ordered_json;

Json box_json(const Box& box) {
    return {box.x, box.y, box.width, box.height};
}

}  // namespace

std::string words_lines(const std::vector<press::PageWords>& pages) {
    std::string lines;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        Json words = Json::array();
        for (const press::BoxedWord& word : pages[i].words)
            words.push_back({{"text", word.text}, {"box", box_json(word.box)}});
        const Json page = {{"page", i + 1},
                           {"width", pages[i].width},
                           {"height", pages[i].height},
                           {"words", words}};
        lines += page.dump() + '\n';
    }
    return lines;
}

std::string scanned_words_lines(const std::vector<press::PageWords>& pages,
                                const std::vector<ScannedPage>& scans) {
    std::string lines;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        Json boxes = Json::array();
        for (const press::BoxedWord& word : pages[i].words)
            boxes.push_back(box_json(scans[i].warp.to_scan(word.box)));
        const Json page = {{"page", i + 1},
                           {"width", scans[i].width},
                           {"height", scans[i].height},
                           {"dpi", scans[i].dpi},
                           {"boxes", boxes}};
        lines += page.dump() + '\n';
    }
    return lines;
}

}  // namespace planscribe::plans
