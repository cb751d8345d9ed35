#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "review/cache.h"
#include "review/case.h"
#include "review/doubts.h"
#include "store/archive.h"

namespace planscribe::review {

struct Request {
    std::string method;                          ///< GET or POST
    std::vector<std::string> path;               ///< below /api, as documents, ID, plan
    std::map<std::string, std::string> query{};  ///< decoded
    std::string body{};
    std::string who{};  ///< who asks, unless the body says
};

struct Response {
    int status = 200;
    std::string type = "application/json; charset=utf-8";
    std::string body{};
    std::string name{};  ///< of the file that it is to be saved as; empty for none
};

/// What the room needs of others. All may be called from several threads, and may throw Error.
struct Surroundings {
    std::function<store::Archive()> open;
    std::function<std::string()> now;  ///< ISO date and time
    /// A JPEG, no wider than `width`.
    std::function<std::string(const std::string& jpeg, int width)> scale;
    /// The words on a part of an upright page, whose picture is `width` pixels wide in the boxes.
    std::function<std::vector<Word>(const std::string& jpeg, int width, const Box& box)> read;
    std::function<std::string(const Case&, const std::vector<std::string>& pictures)> report;
    std::function<std::string()> comparison;  ///< the page that compares all of the archive
    /// Accounts that a row may have: code, name.
    std::vector<std::pair<std::string, std::string>> accounts;
    Judge judge = {};
};

/// Answers requests about the documents of an archive: those that read or change records one at a
/// time, those that take longer (pictures, reports, ink that is read) beside them. No socket, no
/// file.
///
/// GET documents; documents/ID (`?mark=` of what is shown: only what is new); documents/ID/mark,
/// plan, truth, truth_text, repairs, report, pages/N/picture (`?width=`), pages/N/text; accounts;
/// comparison.
/// POST documents/ID/answers, undo, read. What is written names the `mark` that its author saw. A
/// later answer about the same place by someone else is never written over: 409, with what is
/// there.
class Api {
public:
    explicit Api(Surroundings surroundings);
    ~Api();

    Response handle(const Request& request);

    /// The original of a document, where it still lies where it was read; nothing where it is gone,
    /// or another one by now. Throws Error.
    std::optional<std::filesystem::path> original(const std::string& id);

private:
    struct Desk;
    struct Shown;

    Response dispatch(const Request& request);
    std::optional<Response> at_length(const Request& request);
    Response read(const Request& request, const std::string& id);
    Response picture(const Request& request, const std::string& id);
    Response report(const std::string& id);
    Case case_now(const std::string& id);
    std::string reading_now(const std::string& id);
    std::string picture_now(const std::string& id, int page);
    Response document(const Request& request);
    Response shown(const Request& request, const std::string& id);
    Response answer(const Request& request, const std::string& id);
    Response undo(const Request& request, const std::string& id);
    Response text(const Request& request, const std::string& id);
    Response repairs(const std::string& id);
    Response write(const Request& request, const std::string& id, const std::string& seen,
                   const std::vector<store::Correction>& additions);
    const Shown& open(const std::string& id);
    std::unique_ptr<Case> as_seen(const Case& now, const std::string& mark) const;
    store::Archive& archive();
    void forget_archive();

    Surroundings surroundings_;
    std::mutex mutex_;
    std::unique_ptr<store::Archive> archive_;
    std::map<std::string, std::unique_ptr<Shown>> cases_;
    Cache pictures_{std::size_t{64} << 20}, reports_{std::size_t{64} << 20};
};

}  // namespace planscribe::review
