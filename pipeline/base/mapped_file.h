#pragma once

#include <cstddef>
#include <filesystem>
#include <span>

namespace planscribe {

/// The bytes of a file, mapped read-only: only what is looked at is loaded.
class MappedFile {
public:
    /// Throws Error(environment) when the file cannot be mapped.
    explicit MappedFile(const std::filesystem::path& file);
    ~MappedFile();
    MappedFile(const MappedFile&) = delete;
    MappedFile& operator=(const MappedFile&) = delete;

    std::span<const std::byte> bytes() const { return {data_, size_}; }

private:
    const std::byte* data_ = nullptr;
    std::size_t size_ = 0;
};

}  // namespace planscribe
