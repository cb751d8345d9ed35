#include "base/mapped_file.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/error.h"

namespace planscribe {

MappedFile::MappedFile(const std::filesystem::path& file) {
    const int descriptor = open(file.c_str(), O_RDONLY | O_CLOEXEC);
    struct stat status {};
    void* mapped = MAP_FAILED;
    if (descriptor >= 0 && fstat(descriptor, &status) == 0 && status.st_size > 0) {
        size_ = static_cast<std::size_t>(status.st_size);
        mapped = mmap(nullptr, size_, PROT_READ, MAP_SHARED, descriptor, 0);
    }
    if (descriptor >= 0) close(descriptor);
    if (mapped == MAP_FAILED) throw Error(ErrorCode::environment, file.string(), "cannot be read");
    data_ = static_cast<const std::byte*>(mapped);
}

MappedFile::~MappedFile() {
    munmap(const_cast<std::byte*>(data_), size_);
}

}  // namespace planscribe
