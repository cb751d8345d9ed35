#include <exception>
#include <iostream>

#include "app/commands.h"

int main(int argc, char** argv) {
    using planscribe::app::ExitCode;
    try {
        return static_cast<int>(planscribe::app::run_command(argc, argv));
    } catch (const std::exception& error) {
        std::cerr << "planscribe: " << error.what() << '\n';
        return static_cast<int>(ExitCode::could_not_finish);
    }
}
