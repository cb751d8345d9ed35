#include <gtest/gtest.h>

#include "base/error.h"
#include "store/url.h"

namespace planscribe::store {
namespace {

TEST(StoreUrl, TellsServersFromFiles) {
    EXPECT_TRUE(on_server("postgresql://localhost/plans"));
    EXPECT_TRUE(on_server("postgres://localhost/plans"));
    EXPECT_FALSE(on_server("archive.db"));
    EXPECT_FALSE(on_server("/data/a://b.db"));
    EXPECT_THROW(on_server(""), Error);
    EXPECT_THROW(on_server("mysql://ada:h3mlig@host/x"), Error);
}

TEST(StoreUrl, IsShownWithoutPassword) {
    EXPECT_EQ(without_password("postgresql://ada:pw@host:5432/plans"),
              "postgresql://ada@host:5432/plans");
    EXPECT_EQ(without_password("postgresql://ada@host/plans"), "postgresql://ada@host/plans");
    EXPECT_EQ(without_password("postgresql://host/plans?password=pw&sslmode=require"),
              "postgresql://host/plans");
    EXPECT_EQ(without_password("postgresql://ada:p@w/?x@host/plans"),
              "postgresql://ada@host/plans");
    EXPECT_EQ(without_password("postgresql:///plans"), "postgresql:///plans");
}

}  // namespace
}  // namespace planscribe::store
