#include <exception>
#include <iostream>

#include "measurement.h"

/// measure TRUTH OUTPUT [TRUTH OUTPUT]…: a line of figures for each pair of folders, and what
/// is not right on standard error.
int main(int count, char** arguments) {
    using namespace planscribe::measure;
    if (count < 3 || count % 2 == 0) {
        std::cerr << "usage: measure TRUTH OUTPUT [TRUTH OUTPUT]...\n";
        return 2;
    }
    try {
        std::cout << table_head() << '\n';
        for (int i = 1; i < count; i += 2) {
            const Measurement measurement = measure(arguments[i], arguments[i + 1]);
            std::cout << table_row(arguments[i + 1], measurement) << '\n';
            std::cerr << problems(measurement);
        }
    } catch (const std::exception& error) {
        std::cerr << "measure: " << error.what() << '\n';
        return 1;
    }
    return 0;
}
