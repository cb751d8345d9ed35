#include "scan/poppler.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <utility>

#include "base/error.h"
#include "base/temporary_folder.h"
#include "base/text.h"
#include "scan/pnm.h"
#include "scan/process.h"

namespace planscribe::scan::poppler {
namespace {

constexpr int most_pages = 10'000;

double number_in(const std::string& text) {
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && std::isfinite(value) ? value : 0;
}

int whole_number_in(const std::string& text) {
    return static_cast<int>(std::clamp(number_in(text), 0.0, 1e9));
}

// "-f N -l N FILE", with a file name that cannot be taken for an option.
std::vector<std::string> command(std::vector<std::string> words, const std::filesystem::path& pdf,
                                 int number) {
    const std::string page = std::to_string(number);
    for (const std::string& word : {std::string("-f"), page, std::string("-l"), page})
        words.push_back(word);
    words.push_back(std::filesystem::absolute(pdf).string());
    return words;
}

// What stands behind `key` at the beginning of a line of pdfinfo.
std::string field(const std::string& output, const std::string& key) {
    for (const std::string& line : split(output, '\n'))
        if (line.starts_with(key)) return trim(line.substr(key.size()));
    return {};
}

bool is_blank(const Image& image) {
    return std::ranges::all_of(image.pixels, [](std::uint8_t grey) { return grey >= 250; });
}

[[noreturn]] void refuse(const std::filesystem::path& pdf, const ProcessResult& result) {
    if (result.errors.find("Incorrect password") != std::string::npos)
        throw Error(ErrorCode::input, pdf.string(),
                    "is encrypted; remove the password first, for instance with qpdf --decrypt");
    throw Error(ErrorCode::input, pdf.string(), "is a damaged PDF (" + failure(result) + ")");
}

}  // namespace

std::string place(const std::filesystem::path& pdf, int number) {
    return pdf.string() + ", page " + std::to_string(number);
}

int page_count(const std::filesystem::path& pdf) {
    const ProcessResult result = run({"pdfinfo", std::filesystem::absolute(pdf).string()});
    if (!result.succeeded()) refuse(pdf, result);
    const int pages = whole_number_in(field(result.output, "Pages:"));
    if (pages < 1) throw Error(ErrorCode::input, pdf.string(), "holds no page");
    if (pages > most_pages)
        throw Error(ErrorCode::limit, pdf.string(),
                    "has " + std::to_string(pages) + " pages; split it into parts of at most " +
                        std::to_string(most_pages));
    return pages;
}

PageSize page_size(const std::filesystem::path& pdf, int number) {
    const ProcessResult result = run(command({"pdfinfo"}, pdf, number));
    if (!result.succeeded())
        throw Error(ErrorCode::input, place(pdf, number), "is damaged (" + failure(result) + ")");
    PageSize size;
    int turn = 0;
    for (const std::string& line : split(result.output, '\n')) {
        const std::vector<std::string> words = split_blanks(line);
        if (words.size() < 4 || words[0] != "Page") continue;
        if (words[2] == "rot:") turn = whole_number_in(words[3]);
        if (words[2] != "size:" || words.size() < 6) continue;
        size = {number_in(words[3]), number_in(words[5])};
    }
    if (size.width <= 0 || size.height <= 0)
        throw Error(ErrorCode::input, place(pdf, number), "has no size");
    if (turn % 180 == 90) std::swap(size.width, size.height);
    return size;
}

std::vector<DrawnImage> drawn_images(const std::filesystem::path& pdf, int number) {
    const ProcessResult result = run(command({"pdfimages", "-list"}, pdf, number));
    std::vector<DrawnImage> images;
    if (!result.succeeded()) return images;
    for (const std::string& line : split(result.output, '\n')) {
        const std::vector<std::string> words = split_blanks(line);
        // page num type width height color comp bpc enc interp object ID x-ppi y-ppi size ratio;
        // an inline picture has one word in place of object and ID
        if (words.size() < 15 || whole_number_in(words[0]) != number) continue;
        const std::size_t end = words.size();
        images.push_back({words[2], whole_number_in(words[3]), whole_number_in(words[4]),
                          number_in(words[end - 4]), number_in(words[end - 3])});
    }
    return images;
}

Image extract_image(const std::filesystem::path& pdf, int number) {
    const TemporaryFolder folder;
    std::vector<std::string> words = command({"pdfimages"}, pdf, number);
    words.push_back((folder.path() / "image").string());
    if (!run(words).succeeded()) return {};
    for (const auto& entry : std::filesystem::directory_iterator(folder.path()))
        if (std::optional<Image> image = read_pnm(entry.path())) return *std::move(image);
    return {};
}

Image render(const std::filesystem::path& pdf, int number, double dpi) {
    const ProcessResult result =
        run(command({"pdftoppm", "-gray", "-cropbox", "-r", std::to_string(dpi)}, pdf, number));
    if (result.end == ProcessResult::End::too_slow || result.end == ProcessResult::End::too_long)
        throw Error(ErrorCode::limit, place(pdf, number), "drawing it " + failure(result));
    std::optional<Image> image = parse_pnm(result.output);
    if (!result.succeeded() || !image)
        throw Error(ErrorCode::input, place(pdf, number),
                    "cannot be drawn (" + failure(result) + ")");
    if (is_blank(*image) && result.errors.find("Error") != std::string::npos)
        throw Error(ErrorCode::input, place(pdf, number), "is damaged (" + failure(result) + ")");
    image->dpi = static_cast<int>(std::lround(dpi));
    return *std::move(image);
}

std::string words_xhtml(const std::filesystem::path& pdf, int number) {
    ProcessLimits limits;
    limits.output = std::uint64_t{16} << 20;
    std::vector<std::string> words =
        command({"pdftotext", "-bbox", "-cropbox", "-enc", "UTF-8"}, pdf, number);
    words.emplace_back("-");
    const ProcessResult result = run(words, limits);
    return result.succeeded() ? result.output : std::string();
}

}  // namespace planscribe::scan::poppler
