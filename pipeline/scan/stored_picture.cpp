#include "scan/stored_picture.h"

#include <allheaders.h>

#include <fstream>
#include <memory>
#include <string_view>

#include "base/error.h"
#include "scan/leptonica.h"
#include "scan/stored.h"

namespace planscribe::scan {
namespace {

using namespace std::string_view_literals;
namespace fs = std::filesystem;

std::string bytes_of(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::string head_of(const fs::path& file) {
    constexpr std::size_t enough = 12;
    std::ifstream in(file, std::ios::binary);
    std::string head(enough, '\0');
    in.read(head.data(), static_cast<std::streamsize>(head.size()));
    return head;
}

[[noreturn]] void refuse(const fs::path& file, int number) {
    throw Error(ErrorCode::input, file.string() + ", page " + std::to_string(number),
                "its picture cannot be taken out of the file");
}

/// Black and white as CCITT group 4.
std::optional<Stored> code_fax(Pix* pix) {
    L_COMP_DATA* coded = nullptr;
    if (pixGenerateCIData(pix, L_G4_ENCODE, 0, 0, &coded) != 0 || coded == nullptr)
        return std::nullopt;
    Stored stored;
    stored.picture.width = coded->w;
    stored.picture.strips = {coded->h};
    stored.picture.bits = 1;
    stored.picture.filter = "CCITTFaxDecode";
    stored.picture.parameters = {
        {"K", -1}, {"Columns", coded->w}, {"BlackIs1", coded->minisblack ? 1 : 0}};
    stored.data.assign(reinterpret_cast<const char*>(coded->datacomp), coded->nbytescomp);
    l_CIDataDestroy(&coded);
    return stored;
}

std::optional<Stored> code_png(Pix* pix) {
    l_uint8* data = nullptr;
    std::size_t size = 0;
    if (pixWriteMemPng(&data, &size, pix, 0) != 0) return std::nullopt;
    const std::string png(reinterpret_cast<const char*>(data), size);
    lept_free(data);
    return stored_png(png);
}

/// The picture decoded and coded again; what is transparent becomes white.
std::optional<Stored> code_anew(PixPtr pix) {
    if (!pix) return std::nullopt;
    constexpr l_uint32 white = 0xffffff00;
    if (pixGetDepth(pix.get()) == 1 && pixGetColormap(pix.get()) == nullptr)
        return code_fax(pix.get());
    if (pixGetSpp(pix.get()) == 4) pix = own(pixAlphaBlendUniform(pix.get(), white));
    if (pixGetDepth(pix.get()) == 16) pix = own(pixConvert16To8(pix.get(), L_MS_BYTE));
    return code_png(pix.get());
}

std::optional<Stored> jpeg(const fs::path& file, std::size_t strip) {
    Stored stored;
    StoredPicture& picture = stored.picture;
    int height = 0, cmyk = 0;
    if (readHeaderJpeg(file.c_str(), &picture.width, &height, &picture.samples, nullptr, &cmyk) !=
        0)
        return std::nullopt;
    picture.strips = {height};
    picture.filter = "DCTDecode";
    picture.inverted = cmyk != 0;  // as Adobe's programs write them, and all others after them
    if (strip != no_strip) stored.data = bytes_of(file);
    return stored;
}

std::optional<Stored> jpeg2000(const fs::path& file, std::size_t strip) {
    Stored stored;
    StoredPicture& picture = stored.picture;
    int height = 0;
    if (readHeaderJp2k(file.c_str(), &picture.width, &height, &picture.bits, &picture.samples,
                       nullptr) != 0 ||
        picture.bits > 8 || (picture.samples != 1 && picture.samples != 3))
        return code_anew(PixPtr(pixRead(file.c_str())));
    picture.strips = {height};
    picture.filter = "JPXDecode";
    if (strip != no_strip) stored.data = bytes_of(file);
    return stored;
}

std::optional<Stored> stored(const fs::path& file, int number, std::size_t strip) {
    silence_leptonica();
    const std::string head = head_of(file);
    if (head.starts_with("\xff\xd8\xff"sv)) return jpeg(file, strip);
    if (head.starts_with("\x89PNG"sv)) {
        if (auto as_it_is = stored_png(bytes_of(file))) return as_it_is;
        return code_anew(PixPtr(pixRead(file.c_str())));
    }
    if (head.starts_with("II"sv) || head.starts_with("MM"sv)) {
        if (auto as_it_is = stored_tiff(file, number, strip)) return as_it_is;
        return code_anew(PixPtr(pixReadTiff(file.c_str(), number - 1)));
    }
    return jpeg2000(file, strip);
}

}  // namespace

StoredPicture stored_picture(const fs::path& file, int number) {
    auto found = stored(file, number, no_strip);
    if (!found) refuse(file, number);
    return std::move(found->picture);
}

std::string stored_data(const fs::path& file, int number, std::size_t strip) {
    auto found = stored(file, number, strip);
    if (!found || found->data.empty()) refuse(file, number);
    return std::move(found->data);
}

}  // namespace planscribe::scan
