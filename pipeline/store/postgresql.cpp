#include "store/postgresql.h"

#include <libpq-fe.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <map>
#include <string>

#include "base/error.h"
#include "base/text.h"
#include "store/url.h"

namespace planscribe::store {
namespace {

constexpr const char* patience = "60s";

struct Closer {
    void operator()(PGconn* connection) const { PQfinish(connection); }
    void operator()(PGresult* result) const { PQclear(result); }
    void operator()(PQconninfoOption* options) const { PQconninfoFree(options); }
};
using Connection = std::unique_ptr<PGconn, Closer>;
using Result = std::unique_ptr<PGresult, Closer>;
using Options = std::unique_ptr<PQconninfoOption, Closer>;

/// All stems of a page, as the index knows them.
constexpr const char* all_stems = "string_to_array(page.stems || ' ' || page.stems_as_read, ' ')";

std::string first_line(std::string_view message) {
    return trim(message.substr(0, message.find('\n')));
}

/// By SQLSTATE, the first two or all five characters.
std::string reason_of(std::string_view state, const std::string& message) {
    if (state == "55P03")
        return "another program has been writing to it for a minute; wait, and "
               "read again";
    if (state == "53100") return "the disk of the server is full; make room, and read again";
    if (state == "42501") return "does not allow that: " + message;
    if (state == "25006") return "is read-only: " + message;
    return message;
}

bool is_number(Oid type) {
    constexpr std::array<Oid, 3> whole = {20, 21, 23};  // int8, int2, int4 of every server
    return std::count(whole.begin(), whole.end(), type) > 0;
}

Value value_of(const PGresult* result, int row, int column) {
    if (PQgetisnull(result, row, column) == 1) return {};
    const char* text = PQgetvalue(result, row, column);
    if (is_number(PQftype(result, column))) return std::int64_t{std::strtoll(text, nullptr, 10)};
    return std::string_view(text, static_cast<std::size_t>(PQgetlength(result, row, column)));
}

/// Values as the server takes them: as text.
class Parameters {
public:
    explicit Parameters(const Values& values) {
        texts_.reserve(values.size());
        for (const Value& value : values) add(value);
    }
    int count() const { return static_cast<int>(pointers_.size()); }
    const char* const* pointers() const { return pointers_.data(); }

private:
    void add(const Value& value) {
        if (const auto* number = value.number())
            pointers_.push_back(texts_.emplace_back(std::to_string(*number)).c_str());
        else
            pointers_.push_back(value.text() ? value.text()->c_str() : nullptr);
    }

    std::vector<std::string> texts_;
    std::vector<const char*> pointers_;
};

class Postgresql final : public Database {
public:
    Postgresql(const std::string& url, Access access)
        : name_(without_password(url)), access_(access), connection_(connect(url)) {
        run("SET client_min_messages = warning", {});
        run("SET search_path TO planscribe", {});
        if (access == Access::read) prepare_to_read();
        if (access == Access::make) make_schema();
    }

    std::vector<ResultRow> run(std::string_view sql, const Values& values) override {
        const Result result(values.empty() ? once(sql) : prepared(sql, values));
        std::vector<ResultRow> rows;
        for (int row = 0; row < PQntuples(result.get()); ++row) {
            Values line;
            for (int column = 0; column < PQnfields(result.get()); ++column)
                line.push_back(value_of(result.get(), row, column));
            rows.emplace_back(std::move(line));
        }
        return rows;
    }

    void begin(Access access) override {
        if (access == Access::read) {
            run("BEGIN ISOLATION LEVEL REPEATABLE READ", {});
            return;
        }
        run("BEGIN", {});
        run(std::string("SET LOCAL lock_timeout = '") + patience + "'", {});
        run("SELECT pg_advisory_xact_lock(1886151523)", {});  // "plsc"
    }

    int version() override {
        if (!exists("SELECT 1 FROM pg_namespace WHERE nspname = 'planscribe'")) return 0;
        if (!exists("SELECT 1 FROM pg_tables WHERE schemaname = 'planscribe' AND "
                    "tablename = 'archive'"))
            throw Error(ErrorCode::input, name_,
                        "has a schema 'planscribe' of another program; name another database");
        return run("SELECT version FROM planscribe.archive", {}).at(0).whole(0);
    }

    void set_version(int version) override { run("UPDATE archive SET version = $1", {version}); }

    /// Without the list of what waits to be indexed, which a search would have to go through.
    std::vector<std::string> index_of_stems() const override {
        return {std::string("CREATE INDEX stem ON page USING gin ((") + all_stems +
                ")) WITH (fastupdate = off)"};
    }

    Condition holds(const std::vector<std::string>& phrases) const override {
        Condition condition{std::string(all_stems) + " @> string_to_array($1, ' ')",
                            {join(phrases, " ")}};
        for (const std::string& phrase : phrases) {
            if (phrase.find(' ') == std::string::npos) continue;
            condition.values.emplace_back(' ' + phrase + ' ');
            const std::string value = "$" + std::to_string(condition.values.size());
            condition.sql.append(" AND (strpos(' ' || page.stems || ' ', ")
                .append(value)
                .append(") > 0 OR strpos(' ' || page.stems_as_read || ' ', ")
                .append(value)
                .append(") > 0)");
        }
        return condition;
    }

    const std::string& name() const override { return name_; }

private:
    Connection connect(const std::string& url) const {
        if (!Options(PQconninfoParse(url.c_str(), nullptr)))
            throw Error(ErrorCode::usage, name_,
                        "is no URL of a server: postgresql://USER:PASSWORD@HOST:PORT/DATABASE; "
                        "odd characters are written as %40 for @");
        const std::array<const char*, 5> words = {"connect_timeout", "application_name", "dbname",
                                                  "client_encoding", nullptr};
        const std::array<const char*, 5> values = {"10", "planscribe", url.c_str(), "UTF8",
                                                   nullptr};
        Connection made(PQconnectdbParams(words.data(), values.data(), 1));
        if (!made) throw std::bad_alloc();
        if (PQstatus(made.get()) != CONNECTION_OK)
            throw Error(ErrorCode::input, name_, why_not_reached(url, made.get()));
        PQsetNoticeProcessor(
            made.get(), [](void*, const char*) {}, nullptr);
        return made;
    }

    /// A password with an @ of its own may have been taken for the host, and is not repeated.
    static std::string why_not_reached(const std::string& url, const PGconn* connection) {
        if (std::count(url.begin(), url.end(), '@') > 1)
            return "cannot be reached; an @ in a password is written %40";
        return "cannot be reached: " + first_line(PQerrorMessage(connection)) +
               "; look at the URL, or start the server";
    }

    /// The indices are worth it, also where the server has not counted the rows yet.
    void prepare_to_read() {
        run("SET default_transaction_read_only = on", {});
        run("SET enable_seqscan = off", {});
    }

    void make_schema() {
        Transaction transaction(*this, Access::change);
        if (exists("SELECT 1 FROM pg_namespace WHERE nspname = 'planscribe'")) return;
        run("CREATE SCHEMA planscribe", {});
        run("CREATE DOMAIN exact_text AS text COLLATE \"C\"", {});
        run("CREATE TABLE archive (version INTEGER NOT NULL)", {});
        run("INSERT INTO archive VALUES (0)", {});
        transaction.commit();
    }

    bool exists(std::string_view query) { return !run(query, {}).empty(); }

    PGresult* once(std::string_view sql) {
        return checked(PQexecParams(connection_.get(), std::string(sql).c_str(), 0, nullptr,
                                    nullptr, nullptr, nullptr, 0));
    }

    PGresult* prepared(std::string_view sql, const Values& values) {
        auto known = statements_.find(sql);
        if (known == statements_.end()) {
            const std::string name = "s" + std::to_string(statements_.size());
            const Result made(checked(
                PQprepare(connection_.get(), name.c_str(), std::string(sql).c_str(), 0, nullptr)));
            known = statements_.emplace(sql, name).first;
        }
        const Parameters parameters(values);
        return checked(PQexecPrepared(connection_.get(), known->second.c_str(), parameters.count(),
                                      parameters.pointers(), nullptr, nullptr, 0));
    }

    PGresult* checked(PGresult* result) const {
        const ExecStatusType status = PQresultStatus(result);
        if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK) return result;
        const Result failed(result);
        const ErrorCode kind = access_ == Access::read ? ErrorCode::input : ErrorCode::output;
        if (PQstatus(connection_.get()) != CONNECTION_OK)
            throw Error(kind, name_, "the server went away; start it, and do that again");
        const char* state = PQresultErrorField(result, PG_DIAG_SQLSTATE);
        const char* message = PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);
        throw Error(kind, name_,
                    reason_of(state ? state : "",
                              first_line(message ? message : PQerrorMessage(connection_.get()))));
    }

    std::string name_;
    Access access_;
    Connection connection_;
    std::map<std::string, std::string, std::less<>> statements_;  ///< SQL, name
};

}  // namespace

std::unique_ptr<Database> open_postgresql(const std::string& url, Access access) {
    return std::make_unique<Postgresql>(url, access);
}

}  // namespace planscribe::store
