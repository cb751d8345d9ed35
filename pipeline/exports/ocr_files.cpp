#include "exports/ocr_files.h"

#include <algorithm>

#include "publish/whole_file.h"

namespace planscribe::exports {

void write_document_files(
    store::Archive& archive, const Target& target, const std::string& ending,
    const std::function<void(std::ostream&, const store::WholeDocument&)>& write) {
    archive.each(store::Detail::records_and_words, [&](const store::WholeDocument& whole) {
        const bool has_boxes = std::ranges::any_of(
            whole.pages, [](const store::KeptPage& page) { return page.width > 0; });
        if (!has_boxes)
            return target.say(whole.shown.entry.file + " (" +
                              store::short_id(whole.shown.entry.sha256) +
                              "): was read from text, which has no boxes; left out");
        publish::write_whole(target.path / (file_stem(whole.shown.entry) + ending),
                             [&](std::ostream& out) { write(out, whole); });
    });
}

}  // namespace planscribe::exports
