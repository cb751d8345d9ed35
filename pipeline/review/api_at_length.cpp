#include "base/error.h"
#include "model/json_records.h"
#include "review/api.h"
#include "review/api_parts.h"
#include "review/wishes.h"

/// What takes so long that nobody else should wait for it.
namespace planscribe::review {

std::optional<Response> Api::at_length(const Request& request) {
    const auto& path = request.path;
    const bool get = request.method == "GET",
               of_document = path.size() >= 3 && path[0] == "documents";
    if (get && path.size() == 1 && path[0] == "comparison")
        return Response{200, "text/html; charset=utf-8", surroundings_.comparison()};
    if (get && of_document && path.size() == 3 && path[2] == "report") return report(path[1]);
    if (get && of_document && path.size() == 5 && path[2] == "pages" && path[4] == "picture")
        return picture(request, path[1]);
    if (!get && of_document && path.size() == 3 && path[2] == "read") return read(request, path[1]);
    return std::nullopt;
}

Response Api::read(const Request& request, const std::string& id) {
    const JsonNode body(request.body, "the request");
    const Case opened = case_now(id);
    const int page = need(body, "page").whole(1, static_cast<int>(opened.reading.pages.size()));
    const Box box = box_from(need(body, "box"));
    const std::string jpeg = picture_now(id, page);
    if (jpeg.empty()) return not_found();
    const int width = opened.reading.pages[static_cast<std::size_t>(page - 1)].width;
    return {200, json_type, drawn_json(opened, page, box, surroundings_.read(jpeg, width, box))};
}

Response Api::picture(const Request& request, const std::string& id) {
    const int number = number_of(request.path[3]);
    const auto asked = request.query.find("width");
    const int width = asked == request.query.end() ? 0 : number_of(asked->second);
    const auto scaled = [&] {
        const std::string whole = picture_now(id, number);
        return whole.empty() || width == 0 ? whole : surroundings_.scale(whole, width);
    };
    const std::string key =
        reading_now(id) + " " + std::to_string(number) + " " + std::to_string(width);
    std::string jpeg = pictures_.get(key, scaled);
    return jpeg.empty() ? not_found() : Response{200, "image/jpeg", std::move(jpeg)};
}

Response Api::report(const std::string& id) {
    const Case opened = case_now(id);
    const std::string key = opened.reading.sha256 + " " + mark_of(opened.reading);
    return {200, "text/html; charset=utf-8", reports_.get(key, [&] {
                std::vector<std::string> pictures;
                for (const store::Frame& page : opened.reading.pages)
                    pictures.push_back(page.picture ? picture_now(id, page.number) : std::string());
                return surroundings_.report(opened, pictures);
            })};
}

}  // namespace planscribe::review
