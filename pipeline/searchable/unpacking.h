#pragma once

#include <cstddef>
#include <filesystem>

class QPDFObjectHandle;

/// What a hostile PDF may ask for before it is left alone: the library that writes PDFs runs in
/// this process and has no limits of its own.
namespace planscribe::searchable {

/// Bytes that the content of all pages may unpack to; a thousand pages of dense print stay far
/// below.
inline constexpr std::size_t most_unpacked = std::size_t{128} << 20;

/// Takes a PDF apart and puts it together in a child process, with limits on time and memory, as
/// will be done here. Throws Error(limit) where it takes too much, Error(input) where it cannot be
/// done, Error(environment) without the program qpdf.
void try_within_limits(const std::filesystem::path& pdf);

/// Takes what a stream unpacks to from `left`, without keeping any of it. Throws std::length_error
/// where there is not so much left. A damaged stream counts as far as it goes.
void count_unpacked(QPDFObjectHandle& stream, std::size_t& left);

}  // namespace planscribe::searchable
