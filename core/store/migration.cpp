// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migration.h"

#include "store_migration.h"

namespace counterpart::core {

namespace {

/// In order; the n-th makes version n. A released one is never altered: what changes is a further file.
constexpr std::string_view kMigrations[] = {
    "migrations/001_initial.sql",
    "migrations/002_projection.sql",
    "migrations/003_contract.sql",
    "migrations/004_withheld.sql",
    "migrations/005_group.sql",
    "migrations/006_answer.sql",
    "migrations/007_letter.sql",
    "migrations/008_evidence.sql",
    "migrations/009_origin.sql",
    "migrations/010_restored.sql",
    "migrations/011_approval_spent.sql",
    "migrations/012_corrects.sql",
};

} // namespace

std::int64_t latest_schema_version() {
    return std::ssize(kMigrations);
}

Result<int> migrate(Database& db) {
    return migrate_to(db, latest_schema_version());
}

Result<int> migrate_to(Database& db, std::int64_t target) {
    TRY_ASSIGN(const std::int64_t version, db.user_version());
    if (version > latest_schema_version() || version < 0)
        return fail(ErrorCode::unsupported, "store.newer_version", "schema " + std::to_string(version));
    int ran = 0;
    for (std::int64_t next = version + 1; next <= target; ++next) {
        const std::string_view sql = store_migration(kMigrations[static_cast<std::size_t>(next - 1)]);
        if (sql.empty()) assertion_failed("migrate: a migration is not embedded");
        TRY(db.transaction([&]() -> Result<void> {
            TRY(db.execute(std::string(sql)));
            return db.execute("PRAGMA user_version = " + std::to_string(next));
        }));
        ++ran;
    }
    return ran;
}

} // namespace counterpart::core
