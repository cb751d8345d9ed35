#include <cstdint>
#include <string_view>

#include "scan/stored.h"

namespace planscribe::scan {
namespace {

constexpr std::size_t signature = 8, chunk_frame = 12, most_side = 1'000'000;

std::uint32_t number_at(std::string_view bytes, std::size_t at) {
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < 4; ++i)
        number = number << 8 | static_cast<unsigned char>(bytes[at + i]);
    return number;
}

/// Width, height, depth, colour type, and so on; false for what is not taken over as it is.
bool read_head(std::string_view head, StoredPicture& picture) {
    constexpr std::size_t head_size = 13;
    constexpr char grey = 0, colour = 2, palette = 3;
    if (head.size() != head_size) return false;
    const std::uint32_t width = number_at(head, 0), height = number_at(head, 4);
    const char depth = head[8], type = head[9], interlaced = head[12];
    if (width == 0 || height == 0 || width > most_side || height > most_side) return false;
    if (depth > 8 || interlaced != 0) return false;
    if (type != grey && type != colour && type != palette) return false;
    picture.width = static_cast<int>(width);
    picture.strips = {static_cast<int>(height)};
    picture.bits = depth;
    picture.samples = type == colour ? 3 : 1;
    picture.filter = "FlateDecode";
    picture.parameters = {{"Predictor", 15},
                          {"Colors", picture.samples},
                          {"BitsPerComponent", picture.bits},
                          {"Columns", picture.width}};
    return true;
}

}  // namespace

std::optional<Stored> stored_png(const std::string& bytes) {
    Stored stored;
    for (std::size_t at = signature; at + chunk_frame <= bytes.size();) {
        const std::size_t length = number_at(bytes, at);
        if (length > bytes.size() - at - chunk_frame) return std::nullopt;
        const std::string_view name = std::string_view(bytes).substr(at + 4, 4);
        const std::string_view data = std::string_view(bytes).substr(at + 8, length);
        if (name == "tRNS") return std::nullopt;
        if (name == "IHDR" && !read_head(data, stored.picture)) return std::nullopt;
        if (name == "PLTE" && stored.picture.samples == 1) stored.picture.palette = data;
        if (name == "IDAT") stored.data += data;
        at += length + chunk_frame;
    }
    if (stored.picture.filter.empty() || stored.data.empty()) return std::nullopt;
    return stored;
}

}  // namespace planscribe::scan
