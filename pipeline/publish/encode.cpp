#include "publish/encode.h"

#include <openssl/evp.h>
#include <openssl/sha.h>

#include <array>
#include <fstream>

#include "base/error.h"

namespace planscribe::publish {

namespace {

constexpr std::size_t piece = 48 * 1024;  // three bytes make four letters, so no padding between
static_assert(piece % 3 == 0);

std::size_t encode(const unsigned char* bytes, std::size_t count, unsigned char* letters) {
    return static_cast<std::size_t>(EVP_EncodeBlock(letters, bytes, static_cast<int>(count)));
}

}  // namespace

void write_base64(std::ostream& out, const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::array<char, piece> bytes{};
    std::array<unsigned char, piece / 3 * 4 + 1> letters{};
    do {
        in.read(bytes.data(), bytes.size());
        const auto count = static_cast<std::size_t>(in.gcount());
        const auto length =
            encode(reinterpret_cast<const unsigned char*>(bytes.data()), count, letters.data());
        out.write(reinterpret_cast<const char*>(letters.data()),
                  static_cast<std::streamsize>(length));
    } while (in);
    if (!in.eof()) throw Error(ErrorCode::output, file.string(), "cannot read the page picture");
}

std::string policy_hash(std::string_view text) {
    std::array<unsigned char, SHA256_DIGEST_LENGTH> hash{};
    SHA256(reinterpret_cast<const unsigned char*>(text.data()), text.size(), hash.data());
    std::array<unsigned char, 2 * SHA256_DIGEST_LENGTH> letters{};
    const std::size_t length = encode(hash.data(), hash.size(), letters.data());
    return "sha256-" + std::string(letters.begin(), letters.begin() + static_cast<int>(length));
}

}  // namespace planscribe::publish
