#pragma once

#include <filesystem>
#include <string>

#include "review/api.h"
#include "review/uploads.h"

namespace planscribe::app {

/// What the review page needs of the other rooms: pictures, the engine for what is drawn, reports.
review::Surroundings review_surroundings(const std::string& store);

/// Reads an uploaded file into the archive, by a program of its own: one that a hostile file ends
/// ends nothing else.
review::Uploads::Reader upload_reader(const std::string& store);

/// Where uploads are kept: beside an archive in a file, else in the user's data folder.
std::filesystem::path upload_folder(const std::string& store);

}  // namespace planscribe::app
