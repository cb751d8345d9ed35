#include <tiffio.h>

#include <algorithm>
#include <cstdint>
#include <memory>
#include <string_view>

#include "scan/stored.h"

namespace planscribe::scan {
namespace {

constexpr std::uint32_t most_strips = 64;
constexpr std::uint64_t most_bytes = std::uint64_t{256} << 20;

struct Close {
    void operator()(TIFF* tiff) const { TIFFClose(tiff); }
};
using TiffPtr = std::unique_ptr<TIFF, Close>;

template <typename T>
T field(TIFF* tiff, std::uint32_t tag, T otherwise) {
    T value = otherwise;
    return TIFFGetFieldDefaulted(tiff, tag, &value) == 1 ? value : otherwise;
}

/// What matters of a page of a TIFF.
struct Directory {
    std::uint32_t width, height, rows;
    std::uint16_t coding, photometric, bits, samples, planes, orientation, fill, predictor;
};

Directory directory_of(TIFF* tiff) {
    return {field<std::uint32_t>(tiff, TIFFTAG_IMAGEWIDTH, 0),
            field<std::uint32_t>(tiff, TIFFTAG_IMAGELENGTH, 0),
            field<std::uint32_t>(tiff, TIFFTAG_ROWSPERSTRIP, 0),
            field<std::uint16_t>(tiff, TIFFTAG_COMPRESSION, COMPRESSION_NONE),
            field<std::uint16_t>(tiff, TIFFTAG_PHOTOMETRIC, PHOTOMETRIC_MINISWHITE),
            field<std::uint16_t>(tiff, TIFFTAG_BITSPERSAMPLE, 1),
            field<std::uint16_t>(tiff, TIFFTAG_SAMPLESPERPIXEL, 1),
            field<std::uint16_t>(tiff, TIFFTAG_PLANARCONFIG, PLANARCONFIG_CONTIG),
            field<std::uint16_t>(tiff, TIFFTAG_ORIENTATION, ORIENTATION_TOPLEFT),
            field<std::uint16_t>(tiff, TIFFTAG_FILLORDER, FILLORDER_MSB2LSB),
            1};
}

bool is_plain(TIFF* tiff, const Directory& page) {
    const std::uint32_t strips = TIFFNumberOfStrips(tiff);
    return TIFFIsTiled(tiff) == 0 && strips >= 1 && strips <= most_strips && page.width > 0 &&
           page.height > 0 && page.orientation == ORIENTATION_TOPLEFT &&
           page.planes == PLANARCONFIG_CONTIG;
}

bool set_fax(const Directory& page, StoredPicture& picture) {
    if (page.bits != 1 || page.samples != 1 || page.photometric > PHOTOMETRIC_MINISBLACK)
        return false;
    picture.filter = "CCITTFaxDecode";
    picture.parameters = {{"K", -1},
                          {"Columns", picture.width},
                          {"BlackIs1", page.photometric == PHOTOMETRIC_MINISBLACK ? 1 : 0}};
    return true;
}

bool set_jpeg(const Directory& page, StoredPicture& picture) {
    if (page.bits != 8 || (page.samples != 1 && page.samples != 3)) return false;
    picture.filter = "DCTDecode";
    if (page.samples == 3)
        picture.parameters = {{"ColorTransform", page.photometric == PHOTOMETRIC_YCBCR ? 1 : 0}};
    return page.samples == 1 || page.photometric == PHOTOMETRIC_YCBCR ||
           page.photometric == PHOTOMETRIC_RGB;
}

bool set_flate(TIFF* tiff, const Directory& page, StoredPicture& picture) {
    const bool grey = page.samples == 1 && page.photometric <= PHOTOMETRIC_MINISBLACK;
    const bool colour = page.samples == 3 && page.photometric == PHOTOMETRIC_RGB;
    const auto predictor = field<std::uint16_t>(tiff, TIFFTAG_PREDICTOR, 1);
    if ((!grey && !colour) || (page.bits != 1 && page.bits != 8) || predictor > 2) return false;
    picture.filter = "FlateDecode";
    picture.inverted = page.photometric == PHOTOMETRIC_MINISWHITE;
    if (predictor == 2)
        picture.parameters = {{"Predictor", 2},
                              {"Colors", picture.samples},
                              {"BitsPerComponent", picture.bits},
                              {"Columns", picture.width}};
    return true;
}

bool set_coding(TIFF* tiff, const Directory& page, StoredPicture& picture) {
    switch (page.coding) {
        case COMPRESSION_CCITTFAX4:
            return set_fax(page, picture);
        case COMPRESSION_JPEG:
            return set_jpeg(page, picture);
        case COMPRESSION_ADOBE_DEFLATE:
        case COMPRESSION_DEFLATE:
            return set_flate(tiff, page, picture);
        default:
            return false;
    }
}

/// TIFF keeps the tables that all strips share apart from them.
std::string with_tables(TIFF* tiff, std::string strip) {
    constexpr std::size_t mark = 2;  // of the beginning, and of the end
    std::uint32_t size = 0;
    const void* tables = nullptr;
    if (TIFFGetField(tiff, TIFFTAG_JPEGTABLES, &size, &tables) != 1 || size <= 2 * mark)
        return strip;
    std::string whole(static_cast<const char*>(tables), size - mark);
    return whole + strip.substr(std::min(mark, strip.size()));
}

std::optional<std::string> strip_data(TIFF* tiff, const Directory& page, std::uint32_t strip) {
    const std::uint64_t size = TIFFRawStripSize64(tiff, strip);
    if (size == 0 || size > most_bytes) return std::nullopt;
    std::string data(static_cast<std::size_t>(size), '\0');
    const tmsize_t got =
        TIFFReadRawStrip(tiff, strip, data.data(), static_cast<tmsize_t>(data.size()));
    if (got <= 0) return std::nullopt;
    data.resize(static_cast<std::size_t>(got));
    if (page.fill == FILLORDER_LSB2MSB && page.coding == COMPRESSION_CCITTFAX4)
        TIFFReverseBits(reinterpret_cast<std::uint8_t*>(data.data()), got);
    return page.coding == COMPRESSION_JPEG ? with_tables(tiff, std::move(data)) : data;
}

}  // namespace

std::optional<Stored> stored_tiff(const std::filesystem::path& file, int number,
                                  std::size_t strip) {
    TIFFSetErrorHandler(nullptr);
    TIFFSetWarningHandler(nullptr);
    const TiffPtr tiff(TIFFOpen(file.c_str(), "r"));
    if (!tiff || TIFFSetDirectory(tiff.get(), static_cast<tdir_t>(number - 1)) != 1)
        return std::nullopt;
    const Directory page = directory_of(tiff.get());
    if (!is_plain(tiff.get(), page)) return std::nullopt;
    Stored stored;
    StoredPicture& picture = stored.picture;
    picture.width = static_cast<int>(page.width);
    picture.bits = page.bits;
    picture.samples = page.samples;
    if (!set_coding(tiff.get(), page, picture)) return std::nullopt;
    for (std::uint32_t i = 0, above = 0; i < TIFFNumberOfStrips(tiff.get()); ++i) {
        const std::uint32_t rows = std::min(page.rows, page.height - above);
        picture.strips.push_back(static_cast<int>(rows));
        above += rows;
    }
    if (strip == no_strip) return stored;
    auto data = strip_data(tiff.get(), page, static_cast<std::uint32_t>(strip));
    if (!data) return std::nullopt;
    stored.data = std::move(*data);
    return stored;
}

}  // namespace planscribe::scan
