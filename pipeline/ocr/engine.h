#pragma once

#include <string>
#include <utility>
#include <vector>

#include "model/image.h"
#include "model/page.h"

namespace planscribe::ocr {

/// Reads page images. One engine belongs to one thread.
class Engine {
public:
    virtual ~Engine() = default;

    /// The words of an upright page in order of reading, with box, raw text, confidence,
    /// alternatives and the line that the engine put them on. Throws Error.
    virtual std::vector<Word> read(const Image& image) = 0;

    /// The same of a page whose words all stand in one block of lines, however far apart.
    virtual std::vector<Word> read_block(const Image& image) = 0;

    /// The words of an image that holds one line and nothing else, taken as it is. Throws Error.
    virtual std::vector<Word> read_line(const Image& image) = 0;

    /// The words of an image that holds one number, as digits and signs alone. Throws Error.
    virtual std::vector<Word> read_number(const Image& image) = 0;

    /// Name and version of engine and models.
    virtual std::vector<std::pair<std::string, std::string>> versions() const = 0;
};

}  // namespace planscribe::ocr
