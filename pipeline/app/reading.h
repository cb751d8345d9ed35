#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <mutex>

#include "app/inputs.h"
#include "base/error.h"
#include "model/document.h"
#include "scan/source.h"

namespace planscribe::app {

/// One input while its pages come in from several workers. Its folder holds the page pictures
/// meanwhile, in `.pictures`, which vanishes with the reading.
class Reading {
public:
    /// Opens the file and makes its folder below `out`. Throws Error.
    Reading(const Input& input, const std::filesystem::path& out, std::size_t number);
    ~Reading();
    Reading(const Reading&) = delete;
    Reading& operator=(const Reading&) = delete;

    std::size_t number() const { return number_; }
    const std::string& file() const { return file_; }
    /// The file's full path.
    const std::filesystem::path& place() const { return place_; }
    const std::filesystem::path& folder() const { return folder_; }
    const std::filesystem::path& pictures() const { return pictures_; }
    const scan::Source& source() const { return *source_; }

    /// Takes in a page, or why it could not be read. True when it was the last one missing.
    bool put(Page page);
    bool fail(int page, const Error& why);

    /// The document with all its pages; once, after the last page came in. Throws one Error for
    /// the file when no page at all could be read.
    Document take_document();

    /// Why pages could not be read, by page.
    const std::map<int, Error>& failures() const { return failures_; }

private:
    Error no_page_read() const;

    std::size_t number_;
    std::string file_;
    std::filesystem::path place_;
    std::filesystem::path folder_;
    std::filesystem::path pictures_;
    std::unique_ptr<scan::Source> source_;
    std::mutex mutex_;
    Document document_;
    std::vector<std::string> waiting_;  ///< the words of its pages, packed; none for failed ones
    int missing_ = 0;
    std::map<int, Error> failures_;
};

}  // namespace planscribe::app
