#include "store/database.h"

#include "base/error.h"

namespace planscribe::store {

Transaction::Transaction(Database& database, Access access) : database_(database) {
    database_.begin(access);
}

Transaction::~Transaction() {
    if (!open_) return;
    try {
        database_.run("ROLLBACK");
    } catch (const Error&) {  // it is undone already, or the server is gone, which undoes it
        open_ = false;
    }
}

void Transaction::commit() {
    database_.run("COMMIT");
    open_ = false;
}

}  // namespace planscribe::store
