// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_error.h"

#include <sqlite3.h>

namespace counterpart::core {

tl::unexpected<Error> sqlite_error(int code, const char* message) {
    std::string detail = "database code " + std::to_string(code);
    switch (code & 0xff) { // the primary code; SQLite's set is open
    case SQLITE_FULL:
        return fail(ErrorCode::io, "io.disk_full", detail);
    case SQLITE_READONLY:
        return fail(ErrorCode::io, "io.read_only", detail);
    case SQLITE_NOMEM:
        return fail(ErrorCode::io, "system.no_memory", detail);
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_PROTOCOL:
        return fail(ErrorCode::io, "io.failed", detail);
    case SQLITE_PERM:
        return fail(ErrorCode::io, "io.denied", detail);
    case SQLITE_NOTADB:
        return fail(ErrorCode::storage, "store.damaged", std::string(kNotADatabase));
    case SQLITE_CORRUPT:
        return fail(ErrorCode::storage, "store.damaged", detail);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return fail(ErrorCode::conflict, "store.locked", "another program");
    case SQLITE_CONSTRAINT:
        return fail(ErrorCode::internal, "store.constraint", detail);
    case SQLITE_INTERRUPT:
        return fail(ErrorCode::cancelled, "act.cancelled");
    default:
        if (message != nullptr) detail += std::string(": ") + message;
        return fail(ErrorCode::internal, "store.statement_failed", detail);
    }
}

} // namespace counterpart::core
