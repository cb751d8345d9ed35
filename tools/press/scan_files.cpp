#include "scan_files.h"

#include <fstream>
#include <string>

#include "pix.h"

namespace planscribe::press {
namespace {

Error cannot_write(const std::filesystem::path& file) {
    return {ErrorCode::output, file.string(), "cannot be written"};
}

void write_bytes(const std::filesystem::path& file, const std::string& bytes) {
    std::ofstream stream(file, std::ios::binary);
    stream << bytes;
    stream.close();
    if (!stream) throw cannot_write(file);
}

PixPointer bitonal(const Image& image) {
    PixPointer pix = own(pixThresholdToBinary(to_pix(image).get(), 128));
    pixSetResolution(pix.get(), image.dpi, image.dpi);
    return pix;
}

std::string take(l_uint8* bytes, std::size_t size) {
    std::string taken(reinterpret_cast<char*>(bytes), size);
    lept_free(bytes);
    return taken;
}

EncodedImage jpeg(const Image& image, int quality) {
    l_uint8* bytes = nullptr;
    std::size_t size = 0;
    if (pixWriteMemJpeg(&bytes, &size, to_pix(image).get(), quality, 0) != 0)
        throw Error(ErrorCode::limit, "", "no memory for an image");
    return {take(bytes, size), image.width, image.height, image.dpi, 8, "/DCTDecode", {}};
}

/// Leptonica gives the bare group 4 data of an image only by way of a TIFF file.
EncodedImage group4(const Image& image, const std::filesystem::path& scratch) {
    l_uint8* bytes = nullptr;
    std::size_t size = 0;
    l_int32 width = 0, height = 0, minimum_is_black = 0;
    if (pixWrite(scratch.c_str(), bitonal(image).get(), IFF_TIFF_G4) != 0 ||
        extractG4DataFromFile(scratch.c_str(), &bytes, &size, &width, &height, &minimum_is_black) !=
            0)
        throw cannot_write(scratch);
    std::filesystem::remove(scratch);
    const std::string parameters = "/CCITTFaxDecode /DecodeParms << /K -1 /Columns " +
                                   std::to_string(width) + " /Rows " + std::to_string(height) +
                                   " /BlackIs1 " + (minimum_is_black ? "true" : "false") + " >>";
    return {take(bytes, size), width, height, image.dpi, 1, parameters, {}};
}

}  // namespace

void write_jpeg_pdf(const std::vector<Image>& pages, int quality,
                    const std::filesystem::path& file) {
    write_searchable_pdf(pages, std::vector<std::vector<HiddenWord>>(pages.size()), quality, file);
}

void write_searchable_pdf(const std::vector<Image>& pages,
                          const std::vector<std::vector<HiddenWord>>& words, int quality,
                          const std::filesystem::path& file) {
    std::vector<EncodedImage> images;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        images.push_back(jpeg(pages[i], quality));
        images.back().hidden = words[i];
    }
    write_bytes(file, scan_pdf(images));
}

void write_g4_pdf(const std::vector<Image>& pages, const std::filesystem::path& file) {
    std::vector<EncodedImage> images;
    for (const Image& page : pages) images.push_back(group4(page, file.string() + ".tif"));
    write_bytes(file, scan_pdf(images));
}

void write_g4_tiff(const std::vector<Image>& pages, const std::filesystem::path& file) {
    const char* mode = "w";
    for (const Image& page : pages) {
        if (pixWriteTiff(file.c_str(), bitonal(page).get(), IFF_TIFF_G4, mode) != 0)
            throw cannot_write(file);
        mode = "a";
    }
}

}  // namespace planscribe::press
