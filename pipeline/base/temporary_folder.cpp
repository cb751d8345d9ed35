#include "base/temporary_folder.h"

#include <stdlib.h>

#include <cerrno>
#include <cstring>

#include "base/error.h"

namespace planscribe {

TemporaryFolder::TemporaryFolder() {
    std::error_code none;
    std::string name = (std::filesystem::temp_directory_path(none) / "planscribe-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr)
        throw Error(ErrorCode::environment, name,
                    std::string("no temporary folder can be made: ") + std::strerror(errno));
    path_ = name;
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
}

}  // namespace planscribe
