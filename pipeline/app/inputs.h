#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace planscribe::app {

/// One input file and the name of the folder that its results go to.
struct Input {
    std::filesystem::path file;
    std::string stem;
};

/// The files that the call names, in its order; a folder stands for the readable kinds of
/// files in it, by name, not those of its own folders. Stems are unique: a second `plan`
/// becomes `plan-2`. A path that does not exist stays in the list, to fail in
/// its turn, and so does a folder without such files.
std::vector<Input> list_inputs(const std::vector<std::filesystem::path>& named);

}  // namespace planscribe::app
