#include "digest.h"

#include <openssl/evp.h>

#include <array>

namespace planscribe::press {

std::string sha256(const std::string& bytes) {
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned length = 0;
    EVP_Digest(bytes.data(), bytes.size(), digest.data(), &length, EVP_sha256(), nullptr);
    std::string hexadecimal;
    for (unsigned i = 0; i < length; ++i) {
        hexadecimal += "0123456789abcdef"[digest[i] >> 4];
        hexadecimal += "0123456789abcdef"[digest[i] & 15];
    }
    return hexadecimal;
}

}  // namespace planscribe::press
