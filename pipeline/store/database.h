#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "store/value.h"

namespace planscribe::store {

/// What a database is opened for: readers cannot change it, and only `make` makes it when missing.
enum class Access { read, change, make };

/// A database server or file, as far as an archive must know which one it is. All else is SQL that
/// both understand: whole numbers and texts alone, `$1` `$2` … for values, texts of the type
/// EXACT_TEXT where they are kept (ordered by their bytes), sums cast to BIGINT.
///
/// Every member throws Error whose `where` is the archive's name, without a password:
/// `input` or `environment` when it cannot be read, `output` when nothing can be written.
class Database {
public:
    virtual ~Database() = default;

    /// Runs one statement, prepared once, and gives all its rows.
    virtual std::vector<ResultRow> run(std::string_view sql, const Values& values) = 0;
    std::vector<ResultRow> run(std::string_view sql) { return run(sql, {}); }

    /// Begins a transaction: a reader sees one state of the archive until it ends, a writer waits
    /// until it is the only one, a minute at most.
    virtual void begin(Access access) = 0;

    /// The version of the archive's tables; 0 where there are none yet. Throws Error(input) for the
    /// database of another program.
    virtual int version() = 0;
    virtual void set_version(int version) = 0;

    /// The statements that make the index of stems over page.stems and page.stems_as_read, which
    /// keeps itself up to date.
    virtual std::vector<std::string> index_of_stems() const = 0;

    /// A condition on `page`, and its values, that holds where each of `phrases` (stems, apart by
    /// blanks) stands in page.stems or in page.stems_as_read.
    struct Condition {
        std::string sql;
        Values values;
    };
    virtual Condition holds(const std::vector<std::string>& phrases) const = 0;

    /// How the archive is called in messages.
    virtual const std::string& name() const = 0;
};

/// A transaction that is undone unless it comes to its end.
class Transaction {
public:
    Transaction(Database& database, Access access);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    void commit();

private:
    Database& database_;
    bool open_ = true;
};

}  // namespace planscribe::store
