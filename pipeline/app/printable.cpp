#include "app/printable.h"

namespace planscribe::app {

std::string printable(std::string shown) {
    std::erase_if(shown, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte < 0x20 && c != '\n') || byte == 0x7F;
    });
    return shown;
}

}  // namespace planscribe::app
