#include "base/sha256.h"

#include <openssl/evp.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <memory>

#include "base/error.h"

namespace planscribe {

std::string sha256(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    if (!in) throw Error(ErrorCode::input, file.string(), std::strerror(errno));
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(),
                                                                          EVP_MD_CTX_free);
    std::array<char, 65536> buffer{};
    bool fine = context && EVP_DigestInit_ex(context.get(), EVP_sha256(), nullptr) == 1;
    while (fine && (in.read(buffer.data(), buffer.size()), in.gcount() > 0))
        fine = EVP_DigestUpdate(context.get(), buffer.data(),
                                static_cast<std::size_t>(in.gcount())) == 1;
    if (in.bad()) throw Error(ErrorCode::input, file.string(), "cannot be read to its end");
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned length = 0;
    if (!fine || EVP_DigestFinal_ex(context.get(), digest.data(), &length) != 1)
        throw Error(ErrorCode::environment, file.string(), "SHA-256 cannot be computed");

    constexpr std::string_view digits = "0123456789abcdef";
    std::string result;
    for (unsigned i = 0; i < length; ++i) {
        result += digits[digest[i] >> 4];
        result += digits[digest[i] & 15];
    }
    return result;
}

}  // namespace planscribe
