#pragma once

#include <cstdlib>
#include <iostream>

/// Ends the program where a promise of the code under test does not hold.
inline void must(bool holds, const char* what) {
    if (holds) return;
    std::cerr << "broken promise: " << what << '\n';
    std::abort();
}
