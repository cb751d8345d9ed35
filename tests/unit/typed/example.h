#pragma once

#include <gtest/gtest.h>

#include <string>

#include "base/error.h"
#include "typed/follow.h"
#include "typed/read.h"

/// Plans typed for tests.
namespace planscribe::typed::test {

inline const Vocabulary& vocabulary() {
    static const Vocabulary words(PLANSCRIBE_SOURCE_DIR "/dictionaries");
    return words;
}

inline TypedPlan typed(const std::string& text) {
    return read_plan(text, "plan.yaml", vocabulary());
}

inline TypedPlan followed(const std::string& text) {
    return follow(typed(text));
}

/// What a file of this text is refused with; empty where it is not.
inline std::string refusal(const std::string& text) {
    try {
        followed(text);
    } catch (const Error& error) {
        return error.what();
    }
    return "";
}

/// A file with these rows under income and costs, in kr and for two years.
inline std::string two_years(const std::string& income, const std::string& costs) {
    return "enhet: kr\nkolumner: 2031 budget, 2032 plan\nintäkter:\n" + income + "kostnader:\n" +
           costs;
}

inline std::vector<std::int64_t> kronor(const Post& post) {
    std::vector<std::int64_t> kronor;
    for (const Figure& figure : post.figures) kronor.push_back(figure.amount.ore / 100);
    return kronor;
}

}  // namespace planscribe::typed::test
