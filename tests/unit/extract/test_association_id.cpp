#include "extract/association_id.h"

#include <gtest/gtest.h>

#include "example.h"

namespace planscribe::extract {
namespace {

std::string id(std::string_view name) {
    const auto found = association_id(name, vocabulary());
    return found ? found->id : "";
}

TEST(AssociationId, IsOneForAllSpellings) {
    EXPECT_EQ(id("Samordningsförbundet i Ekedal"), "ekedal");
    EXPECT_EQ(id("Ekedals samordningsförbund"), "ekedal");
    EXPECT_EQ(id("Finsam Ekedal"), "ekedal");
    EXPECT_EQ(id("Samordningsförbundet Norra Ekbygden"), "norra-ekbygden");
    EXPECT_EQ(id("Samordningsförbundet"), "");
}

TEST(AssociationId, OfAKnownOneIsItsOwn) {
    EXPECT_EQ(id("Samordningsförbundet Sundsvall"), id("Samordningsförbundet i Sundsvall"));
    EXPECT_EQ(id("Samordningsförbund Borås"), id("Borås samordningsförbund"));
}

TEST(AssociationId, AMergerIsTold) {
    const auto merged = association_id("Samordningsförbundet Piteå", vocabulary());
    ASSERT_TRUE(merged);
    EXPECT_EQ(merged->succeeded_by, id("Samordningsförbundet Södra Norrbotten"));
}

TEST(AssociationId, NorthIsNotSouth) {
    EXPECT_NE(id("Samordningsförbundet Norra Skaraborg"),
              id("Samordningsförbundet Östra Skaraborg"));
}

}  // namespace
}  // namespace planscribe::extract
