// Stands in for libFuzzer: tries each file named on the command line, and copies of it that are
// changed at random, always in the same way.

#include <cstdint>
#include <fstream>
#include <iostream>
#include <iterator>
#include <random>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

constexpr int copies = 60, changes = 6;

void try_text(const std::string& text) {
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(text.data()), text.size());
}

void change(std::string& text, std::minstd_rand& chance) {
    const std::size_t at = chance() % (text.size() + 1);
    switch (chance() % 4) {
        case 0:
            text.insert(at, 1, static_cast<char>(chance() % 256));
            break;
        case 1:
            text.erase(at, chance() % 8);
            break;
        case 2:
            text.insert(at, text.substr(chance() % (text.size() + 1), chance() % 40));
            break;
        default:
            if (at < text.size()) text[at] = static_cast<char>(chance() % 256);
    }
}

}  // namespace

int main(int argc, char** argv) {
    std::minstd_rand chance(1);
    for (int i = 1; i < argc; ++i) {
        std::ifstream in(argv[i], std::ios::binary);
        const std::string seed{std::istreambuf_iterator<char>(in), {}};
        try_text(seed);
        for (int copy = 0; copy < copies; ++copy) {
            std::string changed = seed;
            for (int times = 0; times < changes; ++times) change(changed, chance);
            try_text(changed);
        }
    }
    std::cout << argc - 1 << " seeds, " << copies << " changed copies of each\n";
    return argc > 1 ? 0 : 1;
}
