#include "store/sqlite.h"

#include <sqlite3.h>

#include <cstring>
#include <filesystem>
#include <map>

#include "base/error.h"
#include "base/text.h"

namespace planscribe::store {
namespace {

namespace fs = std::filesystem;

constexpr std::int64_t application = 0x706C7363;  // "plsc", so that `file` and we know it
constexpr int patience = 60'000;                  // milliseconds

std::string reason_of(sqlite3* handle, int code) {
    switch (code & 0xFF) {
        case SQLITE_NOTADB:
            return "is no archive, and no SQLite file at all; name another file";
        case SQLITE_FULL:
            return "the disk is full; make room, and read again";
        case SQLITE_READONLY:
            return "may not be written, or its folder may not; its owner can allow it";
        case SQLITE_BUSY:
            return "another program has been writing to it for a minute; wait, and read again";
        case SQLITE_CORRUPT:
            return "is damaged (" + std::string(sqlite3_errmsg(handle)) + "); take a copy of it";
        case SQLITE_IOERR:
            if (code == SQLITE_IOERR_WRITE || code == SQLITE_IOERR_FSYNC)
                return "cannot be written: the disk is full, or files may not grow so large; make "
                       "room, and read again";
            [[fallthrough]];
        case SQLITE_CANTOPEN:
            if (const int system = sqlite3_system_errno(handle))
                return std::string("cannot be opened, read or written: ") + std::strerror(system);
            return sqlite3_errmsg(handle);
        default:
            return sqlite3_errmsg(handle);
    }
}

ErrorCode kind_of(int code, Access access) {
    const int primary = code & 0xFF;
    if (primary == SQLITE_NOTADB || primary == SQLITE_CORRUPT) return ErrorCode::input;
    return access == Access::read ? ErrorCode::input : ErrorCode::output;
}

struct Closer {
    void operator()(sqlite3* handle) const { sqlite3_close_v2(handle); }
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using Handle = std::unique_ptr<sqlite3, Closer>;
using Statement = std::unique_ptr<sqlite3_stmt, Closer>;

bool is_there(const fs::path& file) {
    std::error_code error;
    return fs::exists(file, error);
}

Value value_of(sqlite3_stmt* statement, int column) {
    switch (sqlite3_column_type(statement, column)) {
        case SQLITE_NULL:
            return {};
        case SQLITE_INTEGER:
            return std::int64_t{sqlite3_column_int64(statement, column)};
        default: {
            const auto* text = sqlite3_column_text(statement, column);
            const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement, column));
            return std::string_view(reinterpret_cast<const char*>(text), size);
        }
    }
}

/// Ends the use of a statement, so that it holds no lock.
class Running {
public:
    explicit Running(sqlite3_stmt* statement) : statement_(statement) {}
    ~Running() {
        sqlite3_reset(statement_);
        sqlite3_clear_bindings(statement_);
    }
    Running(const Running&) = delete;
    Running& operator=(const Running&) = delete;

private:
    sqlite3_stmt* statement_;
};

class Sqlite final : public Database {
public:
    Sqlite(std::string file, Access access) : name_(std::move(file)), access_(access) {
        if (access != Access::make && !is_there(name_))
            throw Error(ErrorCode::input, name_,
                        "is not there; planscribe read … --store makes an archive");
        open(path(), access == Access::read     ? SQLITE_OPEN_READONLY
                     : access == Access::change ? SQLITE_OPEN_READWRITE
                                                : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
        try {
            (void)version();
        } catch (const Error&) {
            if (!lies_still()) throw;
            open("file:" + escaped(path()) + "?immutable=1",
                 SQLITE_OPEN_READONLY | SQLITE_OPEN_URI);
            (void)version();
        }
        if (access != Access::read) prepare_to_write();
    }

    std::vector<ResultRow> run(std::string_view sql, const Values& values) override {
        sqlite3_stmt* statement = prepared(sql);
        const Running running(statement);
        for (std::size_t i = 0; i < values.size(); ++i) bind(statement, i, values[i]);
        std::vector<ResultRow> rows;
        int code = sqlite3_step(statement);
        for (; code == SQLITE_ROW; code = sqlite3_step(statement)) {
            Values row;
            for (int column = 0; column < sqlite3_column_count(statement); ++column)
                row.push_back(value_of(statement, column));
            rows.emplace_back(std::move(row));
        }
        if (code != SQLITE_DONE) fail();
        return rows;
    }

    void begin(Access access) override {
        run(access == Access::read ? "BEGIN" : "BEGIN IMMEDIATE", {});
    }

    /// Asks all at once, as another program may make the archive meanwhile.
    int version() override {
        const ResultRow found =
            run("SELECT application_id, user_version, (SELECT count(*) FROM sqlite_schema) "
                "FROM pragma_application_id, pragma_user_version",
                {})
                .at(0);
        if (found.number(0) == application) return found.whole(1);
        if (found.number(0) == 0 && found.number(2) == 0) return 0;
        throw Error(ErrorCode::input, name_,
                    "is the database of another program; name another file");
    }

    void set_version(int version) override {
        run("PRAGMA application_id = " + std::to_string(application), {});
        run("PRAGMA user_version = " + std::to_string(version), {});
    }

    std::vector<std::string> index_of_stems() const override {
        const std::string old =
            "INSERT INTO stem(stem, rowid, stems, stems_as_read) "
            "VALUES ('delete', old.id, old.stems, old.stems_as_read);";
        const std::string fresh =
            "INSERT INTO stem(rowid, stems, stems_as_read) "
            "VALUES (new.id, new.stems, new.stems_as_read);";
        return {
            "CREATE VIRTUAL TABLE stem USING fts5(stems, stems_as_read, content = 'page', "
            "content_rowid = 'id', tokenize = 'ascii')",
            "CREATE TRIGGER stem_in AFTER INSERT ON page BEGIN " + fresh + " END",
            "CREATE TRIGGER stem_out AFTER DELETE ON page BEGIN " + old + " END",
            "CREATE TRIGGER stem_anew AFTER UPDATE ON page BEGIN " + old + fresh + " END"};
    }

    Condition holds(const std::vector<std::string>& phrases) const override {
        return {"page.id IN (SELECT rowid FROM stem WHERE stem MATCH $1)",
                {'"' + join(phrases, "\" AND \"") + '"'}};
    }

    const std::string& name() const override { return name_; }

private:
    /// A name that SQLite takes for a file whatever it is.
    std::string path() const { return fs::absolute(name_).string(); }

    static std::string escaped(const std::string& path) {
        std::string escaped;
        for (const char c : path) {
            if (c == '?')
                escaped += "%3f";
            else if (c == '#')
                escaped += "%23";
            else if (c == '%')
                escaped += "%25";
            else
                escaped += c;
        }
        return escaped;
    }

    /// Whether a reader may take the file for one that nobody changes: it lies in a folder where
    /// not even the files that writers and readers share can be made, and no writer left one.
    bool lies_still() const {
        const int code = sqlite3_errcode(handle_.get()) & 0xFF;
        return access_ == Access::read && (code == SQLITE_CANTOPEN || code == SQLITE_READONLY) &&
               !is_there(path() + "-wal");
    }

    void open(const std::string& path, int flags) {
        statements_.clear();
        sqlite3* handle = nullptr;
        const int code = sqlite3_open_v2(path.c_str(), &handle, flags, nullptr);
        handle_.reset(handle);
        if (code != SQLITE_OK) fail_to_open();
        sqlite3_extended_result_codes(handle, 1);
        sqlite3_busy_timeout(handle, patience);
        sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
        // A writer's triggers fill the index of stems, which SQLite calls unsafe.
        const int trusted = access_ == Access::read ? 0 : 1;
        sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, trusted, nullptr);
    }

    void prepare_to_write() {
        if (sqlite3_db_readonly(handle_.get(), "main") == 1)
            throw Error(ErrorCode::output, name_, reason_of(handle_.get(), SQLITE_READONLY));
        run("PRAGMA foreign_keys = ON", {});
        turn_to_wal();
    }

    /// SQLite does not wait here for one that does the same.
    void turn_to_wal() {
        for (int waited = 0;; waited += sqlite3_sleep(10)) {
            try {
                run("PRAGMA journal_mode = WAL", {});
                return;
            } catch (const Error&) {
                const bool busy = (sqlite3_errcode(handle_.get()) & 0xFF) == SQLITE_BUSY;
                if (!busy || waited > patience) throw;
            }
        }
    }

    sqlite3_stmt* prepared(std::string_view sql) {
        const auto known = statements_.find(sql);
        if (known != statements_.end()) return known->second.get();
        sqlite3_stmt* statement = nullptr;
        const int code = sqlite3_prepare_v3(handle_.get(), sql.data(), static_cast<int>(sql.size()),
                                            SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
        if (code != SQLITE_OK) fail();
        return statements_.emplace(sql, Statement(statement)).first->second.get();
    }

    void bind(sqlite3_stmt* statement, std::size_t index, const Value& value) {
        const std::string parameter = "$" + std::to_string(index + 1);
        const int at = sqlite3_bind_parameter_index(statement, parameter.c_str());
        int code = SQLITE_OK;
        if (const auto* number = value.number())
            code = sqlite3_bind_int64(statement, at, *number);
        else if (const auto* text = value.text())
            code = sqlite3_bind_text64(statement, at, text->data(), text->size(), SQLITE_STATIC,
                                       SQLITE_UTF8);
        if (code != SQLITE_OK) fail();
    }

    /// SQLite tries again to read what it may not write, and tells of that alone.
    [[noreturn]] void fail_to_open() const {
        const fs::path folder = fs::absolute(name_).parent_path();
        if (access_ == Access::make && !is_there(name_) && is_there(folder))
            throw Error(ErrorCode::output, name_, "cannot be made; its folder may not be written");
        fail();
    }

    [[noreturn]] void fail() const {
        const int code = sqlite3_errcode(handle_.get());
        throw Error(kind_of(code, access_), name_, reason_of(handle_.get(), code));
    }

    std::string name_;
    Access access_;
    Handle handle_;
    std::map<std::string, Statement, std::less<>> statements_;
};

}  // namespace

std::unique_ptr<Database> open_sqlite(const std::string& file, Access access) {
    return std::make_unique<Sqlite>(file, access);
}

}  // namespace planscribe::store
