#include "review/api.h"

#include <algorithm>

#include "base/error.h"
#include "base/sha256.h"
#include "model/json_records.h"
#include "review/answers.h"
#include "review/api_parts.h"
#include "review/base64.h"
#include "review/changed.h"
#include "review/repairs.h"
#include "review/spots.h"
#include "review/view.h"
#include "review/wishes.h"

namespace planscribe::review {
namespace {

constexpr std::size_t most_cases = 16;
constexpr int most_tries = 5;

std::string who_of(const JsonNode& body, const Request& request) {
    constexpr std::size_t longest = 60;
    const std::string who = body.text_of("who").value_or("");
    return who.empty() ? request.who : who.substr(0, longest);
}

Learned learned_from(const Case& opened) {
    return Learned(standing(opened.reading.corrections));
}

std::size_t without_place(const Document& document) {
    return static_cast<std::size_t>(
        std::ranges::count(document.findings, "answer_without_place", &Finding::rule));
}

/// What somebody else answered about one of these places since `seen`.
const store::Correction* answered_since(const std::vector<store::Correction>& log,
                                        std::int64_t seen,
                                        const std::vector<store::Correction>& additions) {
    for (const store::Correction& entry : log) {
        if (entry.number <= seen) continue;
        for (const store::Correction& mine : additions)
            if (mine.who != entry.who && is_about_the_same(mine, entry)) return &entry;
    }
    return nullptr;
}

}  // namespace

struct Api::Shown {
    std::string mark;
    Case opened;
    std::vector<Doubt> doubts;
};

Api::Api(Surroundings surroundings) : surroundings_(std::move(surroundings)) {}
Api::~Api() = default;

Response Api::handle(const Request& request) {
    try {
        if (auto response = at_length(request)) return std::move(*response);
        const std::scoped_lock one_at_a_time(mutex_);
        return dispatch(request);
    } catch (const Error& error) {
        if (error.code() != ErrorCode::input) forget_archive();
        return refused(error);
    } catch (const std::exception& error) {  // a fault of ours; the page goes on
        forget_archive();
        return refused(Error(ErrorCode::environment, "planscribe", error.what()));
    }
}

void Api::forget_archive() {
    const std::scoped_lock lock(mutex_);
    archive_.reset();
}

store::Archive& Api::archive() {
    if (!archive_) archive_ = std::make_unique<store::Archive>(surroundings_.open());
    return *archive_;
}

Response Api::dispatch(const Request& request) {
    const auto& path = request.path;
    if (path.empty()) return not_found();
    if (request.method == "GET" && path.size() == 1) {
        if (path[0] == "documents") return {200, json_type, list_json(archive().list())};
        if (path[0] == "accounts") return {200, json_type, accounts_json(surroundings_.accounts)};
    }
    if (path[0] != "documents" || path.size() < 2) return not_found();
    return document(request);
}

Response Api::document(const Request& request) {
    const std::string& id = request.path[1];
    const std::string what = request.path.size() > 2 ? request.path[2] : "";
    const bool leaf = request.path.size() <= 3;
    if (request.method == "GET") {
        if (what.empty()) return shown(request, id);
        if (what == "mark" && leaf) return {200, json_type, mark_json(archive().mark(id))};
        if (what == "plan" && leaf) return {200, json_type, plan_json_of(open(id).opened)};
        if (what == "truth" && leaf)
            return {200, json_type, truth_json_of(open(id).opened), "truth.json"};
        if (what == "truth_text" && leaf)
            return {200, "text/plain; charset=utf-8", truth_text_of(open(id).opened), "text.txt"};
        if (what == "repairs" && leaf) return repairs(id);
        if (what == "pages" && request.path.size() == 5 && request.path[4] == "text")
            return text(request, id);
    } else if (request.method == "POST" && leaf) {
        if (what == "answers") return answer(request, id);
        if (what == "undo") return undo(request, id);
    }
    return not_found();
}

const Api::Shown& Api::open(const std::string& id) {
    const std::string mark = archive().mark(id);
    std::unique_ptr<Shown>& shown = cases_[id];
    if (shown && shown->mark == mark) return *shown;
    Case opened = open_case(archive().reading(id), nullptr, surroundings_.judge);
    std::vector<Doubt> doubts = doubts_of(opened.answered, opened.proved, learned_from(opened));
    if (cases_.size() > most_cases)
        std::erase_if(cases_, [&](const auto& other) { return other.first != id; });
    cases_[id] = std::make_unique<Shown>(
        Shown{mark_of(opened.reading), std::move(opened), std::move(doubts)});
    return *cases_[id];
}

Response Api::shown(const Request& request, const std::string& id) {
    const Shown& now = open(id);
    const auto seen = request.query.find("mark");
    if (seen != request.query.end() && seen->second == now.mark)
        return {200, json_type, mark_json(now.mark)};
    return {200, json_type, case_json(now.opened, now.doubts, nullptr)};
}

std::unique_ptr<Case> Api::as_seen(const Case& now, const std::string& mark) const {
    const std::int64_t last = mark_from(mark).answer;
    store::Reading before = now.reading;
    std::erase_if(before.corrections, [&](const auto& entry) { return entry.number > last; });
    return std::make_unique<Case>(open_case(std::move(before), now.read, surroundings_.judge));
}

Response Api::answer(const Request& request, const std::string& id) {
    const JsonNode body(request.body, "the request");
    const Shown& now = open(id);
    const std::string seen = body.text_of("seen").value_or(now.mark);
    if (mark_from(seen).reading != mark_from(now.mark).reading) return read_again();
    const auto before = seen == now.mark ? nullptr : as_seen(now.opened, seen);
    return write(request, id, seen,
                 corrections_from(body, before ? *before : now.opened, who_of(body, request),
                                  surroundings_.now()));
}

Response Api::undo(const Request& request, const std::string& id) {
    const JsonNode body(request.body, "the request");
    const std::string who = who_of(body, request);
    const Shown& now = open(id);
    const auto& log = now.opened.reading.corrections;
    const std::int64_t number = last_of(log, who);
    const auto last = std::ranges::find(log, number, &store::Correction::number);
    if (last == log.end()) return nothing_to_undo();
    store::Correction entry = *last;
    entry.about = name_of(About::undo);
    entry.answer = std::to_string(number);
    entry.when = surroundings_.now();
    return write(request, id, now.mark, {entry});
}

Response Api::write(const Request&, const std::string& id, const std::string& seen,
                    const std::vector<store::Correction>& additions) {
    for (int tries = 0; tries < most_tries; ++tries) {
        const Shown& now = open(id);
        store::Reading reading = now.opened.reading;
        auto& log = reading.corrections;
        if (mark_from(seen).reading != mark_from(now.mark).reading) return read_again();
        if (const auto* other = answered_since(log, mark_from(seen).answer, additions))
            return answered_by_other(*other);
        const std::int64_t last = log.empty() ? 0 : log.back().number;
        for (const store::Correction& addition : additions) {
            log.push_back(addition);
            log.back().number = last + std::ssize(log);
        }
        const std::string as_read = reading.as_read;
        Case next = open_case(std::move(reading), now.opened.read, surroundings_.judge);
        if (without_place(next.proved) > without_place(now.opened.proved)) return says_nothing();
        const auto changed = changed_tables(now.opened.proved.plan, next.proved.plan);
        const bool alike = changed.size() == now.opened.proved.plan.tables.size();
        if (!archive().answer({as_read, last, additions, next.proved, plan_json_of(next),
                               alike ? changed : std::vector<bool>()}))
            continue;
        next.reading.corrections = archive().corrections(next.reading.sha256);
        const std::string mark = mark_of(next.reading);
        const Earlier earlier{now.doubts, changed};
        auto doubts =
            doubts_of(next.answered, next.proved, learned_from(next), alike ? &earlier : nullptr);
        const bool knows_rest = alike && seen == now.mark;
        Response response{200, json_type, case_json(next, doubts, knows_rest ? &changed : nullptr)};
        cases_[id] = std::make_unique<Shown>(Shown{mark, std::move(next), std::move(doubts)});
        return response;
    }
    return busy();
}

Response Api::text(const Request& request, const std::string& id) {
    const int number = number_of(request.path[3]);
    const auto words = archive().page_words(id, number);
    if (!words) return not_found();
    return {200, json_type, words_json(*words, text_said(open(id).opened, number))};
}

Response Api::repairs(const std::string& id) {
    const auto answers = standing(open(id).opened.reading.corrections);
    return {200, json_type, repairs_json(archive().page_lines(id), rulings(answers))};
}

Case Api::case_now(const std::string& id) {
    const std::scoped_lock lock(mutex_);
    return open(id).opened;
}

std::string Api::reading_now(const std::string& id) {
    const std::scoped_lock lock(mutex_);
    const Shown& shown = open(id);
    return shown.opened.reading.sha256 + " " + mark_from(shown.mark).reading;
}

std::string Api::picture_now(const std::string& id, int page) {
    const std::scoped_lock lock(mutex_);
    const auto picture = archive().picture(id, page);
    return picture ? from_base64(*picture) : std::string();
}

std::optional<std::filesystem::path> Api::original(const std::string& id) {
    store::Entry entry;
    {
        const std::scoped_lock lock(mutex_);
        entry = archive().show(id).entry;
    }
    std::error_code error;
    const std::filesystem::path place = entry.place;
    if (!std::filesystem::is_regular_file(place, error) || sha256(place) != entry.sha256)
        return std::nullopt;
    return place;
}

}  // namespace planscribe::review
