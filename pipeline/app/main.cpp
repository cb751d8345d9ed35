#include <exception>
#include <iostream>

#include "app/commands.h"
#include "base/error.h"

int main(int argc, char** argv) {
    using planscribe::app::ExitCode;
    try {
        return static_cast<int>(planscribe::app::run_command(argc, argv));
    } catch (const planscribe::Error& error) {
        std::cerr << "planscribe: " << error.what() << '\n';
        return static_cast<int>(error.code() == planscribe::ErrorCode::usage
                                    ? ExitCode::wrong_usage
                                    : ExitCode::could_not_finish);
    } catch (const std::exception& error) {
        std::cerr << "planscribe: " << error.what() << '\n';
        return static_cast<int>(ExitCode::could_not_finish);
    }
}
