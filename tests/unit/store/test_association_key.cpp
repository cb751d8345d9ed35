#include <gtest/gtest.h>

#include "store/association_key.h"

namespace planscribe::store {
namespace {

TEST(AssociationKey, IsTheSameForAllFormsOfAName) {
    for (const char* name :
         {"Samordningsförbundet i Lindås", "Samordningsförbundet Lindås", "Finsam Lindås",
          "Samordningsförbundet Finsam Lindås", "LINDÅS SAMORDNINGSFÖRBUND"})
        EXPECT_EQ(association_key(name), "linda") << name;
    EXPECT_EQ(association_key("Norra Dalviks samordningsförbund"),
              association_key("Samordningsförbundet Norra Dalvik"));
}

TEST(AssociationKey, PartsDifferentOnes) {
    EXPECT_NE(association_key("Samordningsförbundet Norra Dalvik"),
              association_key("Samordningsförbundet Dalvik"));
    EXPECT_NE(association_key("Samordningsförbundet"), "");
    EXPECT_EQ(association_key(""), "");
}

}  // namespace
}  // namespace planscribe::store
