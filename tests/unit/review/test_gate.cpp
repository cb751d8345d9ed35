#include <gmock/gmock.h>

#include "review/gate.h"

namespace planscribe::review {
namespace {

std::string next_secret() {
    static int number = 0;
    return "secret" + std::to_string(++number);
}

class Gates : public testing::Test {
protected:
    Gate gate{{"127.0.0.1:80", "localhost:80"}, next_secret};
    Gate::Clock::time_point now = Gate::Clock::now();

    Visitor with(const std::string& cookie) const {
        return {"GET", "127.0.0.1:80", "", "", "other=1; planscribe_session=" + cookie};
    }
};

TEST_F(Gates, LetInWithAToken) {
    const std::string cookie = gate.enter(gate.invite(), now);
    EXPECT_FALSE(cookie.empty());
    EXPECT_EQ(gate.session(with(cookie)), "Granskare 1");
    EXPECT_EQ(gate.session(with(cookie + "x")), "");
    EXPECT_EQ(gate.session({}), "");
    EXPECT_EQ(gate.enter("guess", now), "");
    EXPECT_EQ(gate.enter("", now), "");
}

TEST_F(Gates, SpendATokenAShortWhileAfterItsFirstUse) {
    const std::string token = gate.invite();
    EXPECT_NE(gate.enter(token, now + std::chrono::hours(9)), "");
    EXPECT_NE(gate.enter(token, now + std::chrono::hours(9) + std::chrono::seconds(30)), "");
    EXPECT_EQ(gate.enter(token, now + std::chrono::hours(9) + Gate::grace + Gate::grace), "");
}

TEST_F(Gates, TakeRequestsOfTheirOwnPageAlone) {
    EXPECT_TRUE(gate.is_ours({"GET", "127.0.0.1:80", "", "", ""}));
    EXPECT_FALSE(gate.is_ours({"GET", "evil.example", "", "", ""}));
    EXPECT_FALSE(gate.is_ours({"GET", "", "", "", ""}));
    EXPECT_TRUE(gate.is_ours({"POST", "localhost:80", "http://localhost:80", "same-origin", ""}));
    EXPECT_TRUE(gate.is_ours({"POST", "localhost:80", "", "", ""}));
    EXPECT_FALSE(gate.is_ours({"POST", "localhost:80", "http://127.0.0.1:80", "", ""}));
    EXPECT_FALSE(gate.is_ours({"POST", "localhost:80", "null", "", ""}));
    EXPECT_FALSE(gate.is_ours({"POST", "localhost:80", "", "same-site", ""}));
    EXPECT_FALSE(gate.is_ours({"POST", "localhost:80", "", "cross-site", ""}));
}

TEST(CookieValue, IsThatOfTheWholeName) {
    EXPECT_EQ(cookie_value("a=1; bb=2;b=3", "b"), "3");
    EXPECT_EQ(cookie_value("bb=2", "b"), "");
    EXPECT_EQ(cookie_value("", "b"), "");
}

}  // namespace
}  // namespace planscribe::review
