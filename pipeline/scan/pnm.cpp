#include "scan/pnm.h"

#include <fstream>
#include <istream>
#include <streambuf>
#include <vector>

namespace planscribe::scan {
namespace {

class ViewBuffer : public std::streambuf {
public:
    explicit ViewBuffer(std::string_view bytes) {
        char* begin = const_cast<char*>(bytes.data());
        setg(begin, begin, begin + bytes.size());
    }
};

// A number of the header; comments run from '#' to the end of the line.
long header_number(std::istream& in) {
    long value = -1;
    while ((in >> std::ws) && in.peek() == '#')
        while (in && in.get() != '\n') {
        }
    return in >> value ? value : -1;
}

void grey_from_bits(const std::vector<unsigned char>& row, std::uint8_t* grey, int width) {
    for (int x = 0; x < width; ++x) grey[x] = (row[x / 8] >> (7 - x % 8) & 1) != 0 ? 0 : 255;
}

void grey_from_colour(const std::vector<unsigned char>& row, std::uint8_t* grey, int width) {
    for (int x = 0; x < width; ++x) {
        const unsigned char* pixel = &row[3 * static_cast<std::size_t>(x)];
        grey[x] = static_cast<std::uint8_t>(
            (299 * pixel[0] + 587 * pixel[1] + 114 * pixel[2] + 500) / 1000);
    }
}

std::optional<Image> parse(std::istream& in) {
    const int mark = in.get();
    const int kind = in.get();
    if (mark != 'P' || (kind != '4' && kind != '5' && kind != '6')) return std::nullopt;
    const long width = header_number(in);
    const long height = header_number(in);
    if (width <= 0 || height <= 0 || height > most_pixels / width) return std::nullopt;
    if (kind != '4' && header_number(in) != 255) return std::nullopt;
    in.get();

    Image image{static_cast<int>(width), static_cast<int>(height), 0, {}};
    image.pixels.resize(static_cast<std::size_t>(width * height));
    const long row_bytes = kind == '4' ? (width + 7) / 8 : kind == '5' ? width : 3 * width;
    std::vector<unsigned char> row(static_cast<std::size_t>(kind == '5' ? 0 : row_bytes));
    for (long y = 0; y < height; ++y) {
        std::uint8_t* grey = &image.pixels[static_cast<std::size_t>(y * width)];
        in.read(reinterpret_cast<char*>(kind == '5' ? grey : row.data()), row_bytes);
        if (in.gcount() != row_bytes) return std::nullopt;
        if (kind == '4') grey_from_bits(row, grey, image.width);
        if (kind == '6') grey_from_colour(row, grey, image.width);
    }
    return image;
}

}  // namespace

std::optional<Image> parse_pnm(std::string_view bytes) {
    ViewBuffer buffer(bytes);
    std::istream in(&buffer);
    return parse(in);
}

std::optional<Image> read_pnm(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return parse(in);
}

}  // namespace planscribe::scan
