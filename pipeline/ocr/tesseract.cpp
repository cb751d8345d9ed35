#include "ocr/tesseract.h"

#include <omp.h>
#include <tesseract/baseapi.h>
#include <tesseract/resultiterator.h>

#include <algorithm>
#include <cmath>
#include <cstring>

#include "base/error.h"
#include "base/text.h"

namespace planscribe::ocr {
namespace {

constexpr int alternatives_a_symbol = 4;

using Iterator = tesseract::ResultIterator;

std::string take(char* text) {
    const std::unique_ptr<char[]> owned(text);
    return owned ? std::string(owned.get()) : std::string();
}

Box box_of(const Iterator& at, tesseract::PageIteratorLevel level, const Image& image) {
    int left = 0, top = 0, right = 0, bottom = 0;
    if (!at.BoundingBox(level, &left, &top, &right, &bottom)) return {};
    left = std::clamp(left, 0, image.width);
    right = std::clamp(right, left, image.width);
    top = std::clamp(top, 0, image.height);
    bottom = std::clamp(bottom, top, image.height);
    return {left, top, right - left, bottom - top};
}

int percent(float confidence) {
    return std::clamp(static_cast<int>(std::lround(confidence)), 0, 100);
}

void add_alternatives(const Iterator& symbol, int index, const std::string& best, Word& word) {
    tesseract::ChoiceIterator choices(symbol);
    int kept = 0;
    do {
        const char* text = choices.GetUTF8Text();
        const int certainty = percent(choices.Confidence());
        Alternative other{
            static_cast<std::uint16_t>(index), static_cast<std::uint8_t>(certainty), {}};
        if (!text || best == text || certainty < 1) continue;
        if (std::strlen(text) > other.text.size()) continue;
        std::copy_n(text, std::strlen(text), other.text.begin());
        word.alternatives.push_back(other);
        ++kept;
    } while (kept < alternatives_a_symbol && choices.Next());
}

Word read_word(Iterator& at, const Image& image, int line) {
    Word word;
    word.box = box_of(at, tesseract::RIL_WORD, image);
    word.line = line;
    word.raw = normalize(take(at.GetUTF8Text(tesseract::RIL_WORD)));
    word.text = word.raw;
    word.confidence = percent(at.Confidence(tesseract::RIL_WORD));
    int index = 0;
    do {
        add_alternatives(at, index, take(at.GetUTF8Text(tesseract::RIL_SYMBOL)), word);
        ++index;
    } while (!at.IsAtFinalElement(tesseract::RIL_WORD, tesseract::RIL_SYMBOL) &&
             at.Next(tesseract::RIL_SYMBOL));
    return word;
}

class Tesseract final : public Engine {
public:
    explicit Tesseract(const std::string& language) : language_(language) {
        omp_set_max_active_levels(0);
        if (api_.Init(nullptr, language.c_str(), tesseract::OEM_LSTM_ONLY) != 0)
            throw Error(ErrorCode::environment, "Tesseract",
                        "model '" + language + "' is not installed; run tools/setup");
        api_.SetVariable("debug_file", "/dev/null");
        api_.SetVariable("lstm_choice_mode", "2");
    }

    std::vector<Word> read(const Image& image) override {
        return recognize(image, tesseract::PSM_SINGLE_COLUMN, "");
    }

    std::vector<Word> read_block(const Image& image) override {
        return recognize(image, tesseract::PSM_SINGLE_BLOCK, "");
    }

    std::vector<Word> read_line(const Image& image) override {
        return recognize(image, tesseract::PSM_RAW_LINE, "");
    }

    std::vector<Word> read_number(const Image& image) override {
        return recognize(image, tesseract::PSM_SINGLE_LINE, "0123456789.,-()%");
    }

    std::vector<std::pair<std::string, std::string>> versions() const override {
        return {{"tesseract", tesseract::TessBaseAPI::Version()}, {"tesseract_model", language_}};
    }

private:
    /// `symbols`: the only ones that may be read; all when empty.
    std::vector<Word> recognize(const Image& image, tesseract::PageSegMode mode,
                                const char* symbols) {
        std::vector<Word> words;
        if (image.empty()) return words;
        api_.SetPageSegMode(mode);
        api_.SetVariable("tessedit_char_whitelist", symbols);
        api_.SetImage(image.pixels.data(), image.width, image.height, 1, image.width);
        if (image.dpi > 0) api_.SetSourceResolution(image.dpi);
        if (api_.Recognize(nullptr) != 0)
            throw Error(ErrorCode::input, "Tesseract", "the page could not be read");
        const std::unique_ptr<Iterator> at(api_.GetIterator());
        int line = 0;
        if (at) do {
                if (at->Empty(tesseract::RIL_WORD)) continue;
                if (at->IsAtBeginningOf(tesseract::RIL_TEXTLINE)) ++line;
                words.push_back(read_word(*at, image, line));
            } while (at->Next(tesseract::RIL_WORD));
        api_.Clear();
        return words;
    }

    std::string language_;
    tesseract::TessBaseAPI api_;
};

}  // namespace

std::unique_ptr<Engine> open_tesseract(const std::string& language) {
    return std::make_unique<Tesseract>(language);
}

}  // namespace planscribe::ocr
