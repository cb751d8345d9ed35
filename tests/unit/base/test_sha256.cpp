#include "base/sha256.h"

#include <gtest/gtest.h>

#include <fstream>

#include "base/error.h"
#include "base/temporary_folder.h"

namespace planscribe {
namespace {

TEST(Sha256, IsThatOfTheBytes) {
    const TemporaryFolder folder;
    std::ofstream(folder.path() / "abc") << "abc";
    EXPECT_EQ(sha256(folder.path() / "abc"),
              "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_THROW(sha256(folder.path() / "none"), Error);
}

}  // namespace
}  // namespace planscribe
