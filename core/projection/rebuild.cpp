// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/rebuild.h"

#include "core/changeset/codec.h"
#include "core/projection/claims.h"
#include "core/projection/state_writer.h"

namespace counterpart::core {

namespace {

constexpr std::uint64_t kProgressStep = 1024;

Result<std::uint64_t> count_of(Database& db, std::string_view sql) {
    TRY_ASSIGN(auto count, db.prepare(sql));
    TRY(count.step());
    return static_cast<std::uint64_t>(count.integer(0));
}

Result<void> empty(Database& db) {
    return db.execute(
        "DELETE FROM record; DELETE FROM claim; DELETE FROM reference; DELETE FROM projection_version;"
        "INSERT INTO search (search) VALUES ('delete-all');");
}

Result<void> mark_current(Database& db) {
    TRY(db.execute("DELETE FROM projection_version"));
    TRY_ASSIGN(auto insert, db.prepare("INSERT INTO projection_version (version) VALUES (?)"));
    return insert.run(kProjectionVersion);
}

/// Gives each fact that has content to its record: rows that say nothing yet, and the claims.
Result<void> sort_claims(Database& db, StateWriter& writer, Progress& progress) {
    TRY_ASSIGN(const std::uint64_t total, count_of(db, "SELECT count(*) FROM stated"));
    TRY_ASSIGN(auto stated, db.prepare("SELECT s.fact, s.changeset, f.encoded FROM stated s "
                                       "JOIN fact f ON f.id = s.fact WHERE f.encoded IS NOT NULL"));
    TRY_ASSIGN(auto find, db.prepare("SELECT id FROM record WHERE record = ?"));
    for (std::uint64_t done = 0;; ++done) {
        if (done % kProgressStep == 0) {
            TRY(progress.go_on());
            progress.advanced(Stage::reading, done, total);
        }
        TRY_ASSIGN(const bool more, stated.step());
        if (!more) return {};
        const auto fact = decode_fact(stated.blob(2));
        if (!fact) return fail(ErrorCode::storage, "store.damaged", "fact");
        TRY_ASSIGN(const bool known, find.with(fact->record).step());
        std::int64_t row = known ? find.integer(0) : 0;
        find.reset();
        if (!known) {
            TRY_ASSIGN(row, writer.insert(fact->record, RecordState{}));
        }
        TRY(writer.add_claim(row, stated.integer(0), stated.integer(1)));
    }
}

Result<void> write_states(Database& db, StateWriter& writer, const AgencyId& own, Progress& progress) {
    TRY_ASSIGN(const std::uint64_t total, count_of(db, "SELECT count(*) FROM record"));
    TRY_ASSIGN(auto reader, ClaimReader::open(db));
    TRY_ASSIGN(auto next, db.prepare("SELECT id FROM record WHERE id > ? ORDER BY id LIMIT 1"));
    std::int64_t row = 0;
    for (std::uint64_t done = 0;; ++done) {
        if (done % kProgressStep == 0) {
            TRY(progress.go_on());
            progress.advanced(Stage::indexing, done, total);
        }
        TRY_ASSIGN(const bool more, next.with(row).step());
        if (!more) return {};
        row = next.integer(0);
        next.reset();
        TRY_ASSIGN(const RecordClaims all, reader.of_row(row));
        TRY(writer.update(row, RecordState{}, state_of(all.claims, own)));
    }
}

} // namespace

Result<void> rebuild_projection(Database& db, const AgencyId& own_agency, Progress& progress) {
    TRY(empty(db));
    TRY_ASSIGN(auto writer, StateWriter::open(db));
    TRY(sort_claims(db, writer, progress));
    TRY(write_states(db, writer, own_agency, progress));
    return mark_current(db);
}

Result<bool> projection_is_current(Database& db) {
    TRY_ASSIGN(auto version, db.prepare("SELECT version FROM projection_version"));
    TRY_ASSIGN(const bool marked, version.step());
    if (marked) return version.integer(0) == kProjectionVersion;
    version.reset();
    TRY_ASSIGN(const std::uint64_t facts, count_of(db, "SELECT EXISTS (SELECT 1 FROM fact)"));
    if (facts != 0) return false;
    // A new store: what comes in from now on is projected by these rules.
    TRY(mark_current(db));
    return true;
}

Result<bool> bring_projection_up_to_date(Database& db, const AgencyId& own_agency, Progress& progress) {
    return db.transaction([&]() -> Result<bool> {
        TRY_ASSIGN(const bool current, projection_is_current(db));
        if (current) return false;
        TRY(rebuild_projection(db, own_agency, progress));
        return true;
    });
}

Result<void> verify_projection(Database& db, const AgencyId& own_agency, Progress& progress) {
    TRY_ASSIGN(const Digest stored, projection_digest(db));
    TRY(rebuild_projection(db, own_agency, progress));
    TRY_ASSIGN(const Digest rebuilt, projection_digest(db));
    if (stored != rebuilt) return fail(ErrorCode::storage, "projection.differs");
    return {};
}

} // namespace counterpart::core
