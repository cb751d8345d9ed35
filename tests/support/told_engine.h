#pragma once

#include <string>
#include <utility>
#include <vector>

#include "ocr/engine.h"

namespace planscribe::test {

/// Says what it is told, whatever the image holds.
struct ToldEngine final : ocr::Engine {
    std::vector<Word> again;
    int asked = 0;

    std::vector<Word> read(const Image&) override { return {}; }
    std::vector<Word> read_block(const Image&) override { return tell(); }
    std::vector<Word> read_line(const Image&) override { return tell(); }
    std::vector<Word> read_number(const Image&) override { return tell(); }
    std::vector<std::pair<std::string, std::string>> versions() const override { return {}; }

private:
    std::vector<Word> tell() {
        ++asked;
        return again;
    }
};

}  // namespace planscribe::test
