#include "model/packed_words.h"

#include <cassert>
#include <concepts>
#include <tuple>

namespace planscribe {
namespace {

template <typename Item, typename Wanted>
concept Is = std::same_as<std::remove_const_t<Item>, Wanted>;

auto fields(Is<Alternative> auto& it) {
    auto& text = it.text;
    return std::tie(it.symbol, it.percent, text[0], text[1], text[2], text[3], text[4]);
}

auto fields(Is<Change> auto& it) {
    return std::tie(it.rule, it.from, it.cost, it.margin, it.runner_up);
}

auto fields(Is<Guess> auto& it) {
    return std::tie(it.text, it.cost);
}

auto fields(Is<Word> auto& it) {
    auto& box = it.box;
    return std::tie(box.x, box.y, box.width, box.height, it.line, it.column, it.raw, it.text,
                    it.confidence, it.incomplete, it.alternatives, it.changes, it.guesses);
}

/// Numbers as LEB128, the negative ones folded in; texts and lists behind their length.
class Packer {
public:
    explicit Packer(std::string& bytes) : bytes_(bytes) {}

    void operator()(char c) { bytes_ += c; }

    void operator()(std::integral auto number) {
        const auto wide = static_cast<std::int64_t>(number);
        const auto sign = static_cast<std::uint64_t>(wide >> 63);
        auto rest = (static_cast<std::uint64_t>(wide) << 1) ^ sign;
        for (; rest >= 0x80; rest >>= 7) bytes_ += static_cast<char>(rest | 0x80);
        bytes_ += static_cast<char>(rest);
    }

    void operator()(const std::string& text) {
        (*this)(text.size());
        bytes_ += text;
    }

    template <typename Item>
    void operator()(const std::vector<Item>& items) {
        (*this)(items.size());
        for (const Item& item : items)
            std::apply([this](const auto&... field) { ((*this)(field), ...); }, fields(item));
    }

private:
    std::string& bytes_;
};

class Unpacker {
public:
    explicit Unpacker(std::string_view bytes) : bytes_(bytes) {}

    void operator()(char& c) { c = take(1).front(); }

    template <std::integral Number>
    void operator()(Number& number) {
        std::uint64_t folded = 0;
        std::uint64_t byte = 0x80;
        for (int shift = 0; byte >= 0x80; shift += 7) {
            byte = static_cast<unsigned char>(take(1).front());
            folded |= (byte & 0x7F) << shift;
        }
        const auto wide = static_cast<std::int64_t>((folded >> 1) ^ (~(folded & 1) + 1));
        number = static_cast<Number>(wide);
    }

    void operator()(std::string& text) { text = take(size()); }

    template <typename Item>
    void operator()(std::vector<Item>& items) {
        items.resize(size());
        for (Item& item : items)
            std::apply([this](auto&... field) { ((*this)(field), ...); }, fields(item));
    }

private:
    std::size_t size() {
        std::size_t size = 0;
        (*this)(size);
        return size;
    }

    std::string_view take(std::size_t size) {
        assert(size <= bytes_.size());
        const std::string_view taken = bytes_.substr(0, size);
        bytes_.remove_prefix(taken.size());
        return taken;
    }

    std::string_view bytes_;
};

}  // namespace

std::string pack(const std::vector<Word>& words) {
    std::string packed;
    Packer pack(packed);
    pack(words);
    packed.shrink_to_fit();
    return packed;
}

std::vector<Word> unpack(std::string_view packed) {
    std::vector<Word> words;
    Unpacker unpack(packed);
    unpack(words);
    return words;
}

}  // namespace planscribe
