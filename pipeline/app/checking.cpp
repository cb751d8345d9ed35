#include "app/checking.h"
#include "base/sha256.h"

#include <algorithm>
#include <cassert>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <iterator>
#include <new>
#include <sstream>

#include "app/inputs.h"
#include "app/printable.h"
#include "app/summary.h"
#include "base/dictionary.h"
#include "base/error.h"
#include "base/text.h"
#include "budget/budget.h"
#include "budget/room.h"
#include "model/json.h"
#include "publish/plain_plan.h"
#include "publish/publish.h"
#include "scan/source.h"
#include "terms/accounts.h"
#include "typed/change.h"
#include "typed/document.h"
#include "typed/follow.h"
#include "typed/read.h"

namespace planscribe::app {
namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t most_bytes = std::uintmax_t{32} << 20;

std::string bytes_of(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    if (!in) throw Error(ErrorCode::input, file.string(), std::strerror(errno));
    std::error_code error;
    const std::uintmax_t size = fs::file_size(file, error);
    if (!error && size > most_bytes)
        throw Error(ErrorCode::limit, file.string(), "is larger than 32 MB");
    return {std::istreambuf_iterator<char>(in), {}};
}

bool is_record(const fs::path& file) {
    return lower(file.extension().string()) == ".json";
}

/// A plan as it is, and as changes make it.
struct Checked {
    Document plan;
    std::optional<Document> changed;
    const Document& result() const { return changed ? *changed : plan; }
};

class Check {
public:
    Check(const CheckOptions& options, std::ostream& out, std::ostream& messages)
        : options_(options), out_(out), messages_(messages), vocabulary_(dictionary_folder()) {
        for (const std::string& change : options.changes)
            changes_.push_back(typed::parse_change(change, vocabulary_));
    }

    ExitCode run() {
        for (const Input& input : list_inputs(files())) codes_.push_back(check(input));
        for (const ExitCode worst :
             {ExitCode::wrong_usage, ExitCode::could_not_finish, ExitCode::look})
            if (std::ranges::count(codes_, worst) > 0) return worst;
        return ExitCode::done;
    }

private:
    /// The files that were named; a folder is none.
    std::vector<fs::path> files() {
        std::vector<fs::path> files;
        for (const fs::path& file : options_.files) {
            std::error_code error;
            if (!fs::is_directory(file, error)) {
                files.push_back(file);
                continue;
            }
            messages_ << "planscribe: " << file.string() << ": is a folder; name the plans in it\n";
            codes_.push_back(ExitCode::could_not_finish);
        }
        return files;
    }

    ExitCode check(const Input& input) {
        try {
            const Checked checked = is_record(input.file) ? record(input) : typed_plan(input);
            show(checked);
            if (options_.out) publish(checked.result(), *options_.out / input.stem);
            return needs_a_look(checked.result()) ? ExitCode::look : ExitCode::done;
        } catch (const Error& error) {
            messages_ << "planscribe: " << printable(error.what()) << '\n';
            return error.code() == ErrorCode::usage ? ExitCode::wrong_usage
                                                    : ExitCode::could_not_finish;
        } catch (const std::bad_alloc&) {
            messages_ << "planscribe: " << input.file.string()
                      << ": needs more memory than there is\n";
            return ExitCode::could_not_finish;
        }
    }

    Checked record(const Input& input) const {
        if (!changes_.empty())
            throw Error(ErrorCode::usage, input.file.string(),
                        "--set tries changes on a plan typed by hand, not on a record");
        Document plan = plan_from_json(bytes_of(input.file), input.file.string());
        terms::name_accounts(plan.plan, terms::Accounts(dictionary_folder()));
        plan = budget::prove(budget::forget_proofs(std::move(plan)));
        plan.provenance.versions = {{"planscribe", PLANSCRIBE_VERSION}};
        if (plan.source.kind == SourceKind::record) plan = with_room(std::move(plan));
        return {std::move(plan), std::nullopt};
    }

    /// A record of paper holds what stands there and no more.
    static Document with_room(Document document,
                              std::string Message::*language = &Message::swedish) {
        if (auto room = budget::room_of(document.plan, language))
            document.plan.tables.push_back(std::move(*room));
        return document;
    }

    Checked typed_plan(const Input& input) const {
        const std::string bytes = bytes_of(input.file);
        typed::TypedPlan plan =
            typed::follow(typed::read_plan(bytes, input.file.string(), vocabulary_));
        Checked checked{proved(plan, input), std::nullopt};
        for (const typed::Change& change : changes_)
            plan = typed::follow(typed::apply(std::move(plan), change, vocabulary_));
        if (!changes_.empty()) checked.changed = proved(plan, input);
        return checked;
    }

    static Document proved(const typed::TypedPlan& plan, const Input& input) {
        Document document = budget::prove(typed::document_of(plan));
        document.source.file = input.file.filename().string();
        document.source.sha256 = sha256(input.file);
        document.provenance.versions = {{"planscribe", PLANSCRIBE_VERSION}};
        const auto language =
            plan.language == typed::Language::english ? &Message::english : &Message::swedish;
        document = with_room(std::move(document), language);
        assert(planscribe::check(document).empty());
        return document;
    }

    void show(const Checked& checked) {
        if (options_.json) {
            out_ << plan_json(checked.result());
            return;
        }
        std::ostringstream shown;
        const bool complete = checked.result().source.kind == SourceKind::record;
        publish::write_plain(shown, complete ? checked.result() : with_room(checked.result()));
        if (checked.changed) publish::write_changes(shown, checked.plan, *checked.changed);
        out_ << printable(shown.str());
    }

    void publish(const Document& document, const fs::path& folder) {
        std::error_code error;
        fs::create_directories(folder, error);
        if (error) throw Error(ErrorCode::output, folder.string(), error.message());
        publish::publish(document, folder / "pictures", folder);
        messages_ << summary(document, folder / "report.html") << '\n';
    }

    const CheckOptions& options_;
    std::ostream& out_;
    std::ostream& messages_;
    typed::Vocabulary vocabulary_;
    std::vector<typed::Change> changes_;
    std::vector<ExitCode> codes_;
};

}  // namespace

ExitCode check_plans(const CheckOptions& options, std::ostream& out, std::ostream& messages) {
    try {
        return Check(options, out, messages).run();
    } catch (const Error& error) {
        if (error.code() != ErrorCode::usage) throw;
        messages << "planscribe: " << error.what() << '\n';
        return ExitCode::wrong_usage;
    }
}

}  // namespace planscribe::app
