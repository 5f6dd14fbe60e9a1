// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/made_records.h"
#include "app/bench/measure.h"
#include "core/changeset/codec.h"
#include "core/port/files.h"
#include "core/projection/rebuild.h"
#include "core/projection/state.h"
#include "core/projection/state_writer.h"
#include "core/store/migration.h"
#include "core/store/sqlite.h"

namespace counterpart::bench {

namespace {

/// Every row that taking the batch in writes, worked out before the clock starts.
struct Rows {
    struct Fact {
        Digest digest;
        ByteView encoded;
        std::int64_t changeset = 0, record = 0;
    };
    struct Changeset {
        Digest digest;
        ByteView bytes;
    };
    struct Record {
        core::RecordId id;
        core::RecordState state;
        Bytes agencies;
    };
    std::vector<Changeset> changesets;
    std::vector<Fact> facts;
    std::vector<Record> records;
};

Rows rows_of(const SignedBatch& batch, const core::Author& author) {
    Rows out;
    std::vector<core::Claim> claims;
    const auto settle = [&] {
        if (claims.empty()) return;
        core::RecordState state = core::state_of(claims, author.agency);
        Bytes agencies;
        for (const core::AgencyId& agency : state.agencies) append(agencies, agency.view());
        out.records.push_back({claims.front().fact.record, std::move(state), std::move(agencies)});
        claims.clear();
    };
    for (const SignedBatch::Item& item : batch.items) {
        out.changesets.push_back({core::digest_of_changeset(item.changeset), item.changeset});
        for (std::size_t i = 0; i < item.facts.size(); ++i) {
            if (!claims.empty() && claims.front().fact.record != item.facts[i].record) settle();
            const Digest digest = core::digest_of_fact(item.encoded[i]);
            claims.push_back({item.facts[i], digest, out.changesets.back().digest, author.agency,
                              author.identity.thumbprint(), author.now});
            out.facts.push_back({digest, item.encoded[i], static_cast<std::int64_t>(out.changesets.size()),
                                 static_cast<std::int64_t>(out.records.size()) + 1});
        }
    }
    settle();
    return out;
}

/// A database with the store's settings and tables, and nothing in it.
Result<core::Database> empty_database(const std::filesystem::path& file) {
    auto& files = core::system_files();
    for (const char* ending : {"", "-wal", "-journal"}) TRY(files.remove(file.string() + ending));
    const core::DatabaseKey zeros; // as good as any for its speed
    TRY_ASSIGN(auto db, core::Database::open(file, zeros));
    TRY(core::migrate(db));
    return db;
}

Result<void> insert_rows(core::Database& db, const Rows& rows, const core::Author& author) {
    TRY_ASSIGN(auto changeset, db.prepare("INSERT INTO changeset (digest, signed, author, agency, claimed, received, own) "
                                          "VALUES (?, ?, ?, ?, ?, ?, 0)"));
    TRY_ASSIGN(auto fact, db.prepare("INSERT INTO fact (digest, encoded) VALUES (?, ?)"));
    TRY_ASSIGN(auto stated, db.prepare("INSERT INTO stated (changeset, fact) VALUES (?, ?)"));
    TRY_ASSIGN(auto claim, db.prepare("INSERT INTO claim (record, fact, changeset) VALUES (?, ?, ?)"));
    TRY_ASSIGN(auto record, db.prepare("INSERT INTO record (record, type, title, marking, status, agencies, changed, "
                                       "conflict) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"));
    TRY_ASSIGN(auto search, db.prepare("INSERT INTO search (rowid, name, identifier, text, sound) VALUES (?, ?, ?, ?, ?)"));
    const std::int64_t now = author.now.milliseconds;
    for (const Rows::Changeset& row : rows.changesets) {
        TRY(changeset.run(row.digest, row.bytes, author.identity.thumbprint(), author.agency, now, now));
    }
    std::int64_t id = 0;
    for (const Rows::Fact& row : rows.facts) {
        ++id;
        TRY(fact.run(row.digest, row.encoded));
        TRY(stated.run(row.changeset, id));
        TRY(claim.run(row.record, id, row.changeset));
    }
    id = 0;
    for (const Rows::Record& row : rows.records) {
        const core::RecordState& state = row.state;
        TRY(record.run(row.id, std::string_view(state.type), std::string_view(state.title), std::string_view(state.marking),
                       std::string_view(state.status), ByteView(row.agencies), state.changed.milliseconds,
                       static_cast<std::int64_t>(state.conflicts)));
        const core::SearchTexts& texts = state.search;
        TRY(search.run(++id, std::string_view(texts.name), std::string_view(texts.identifier), std::string_view(texts.text),
                       std::string_view(texts.sound)));
    }
    return {};
}

/// The clock runs from the transaction's beginning to its commit, which flushes, on both sides.
template <class Work>
Result<double> timed(const std::filesystem::path& file, Work work) {
    TRY_ASSIGN(auto db, empty_database(file));
    const Stopwatch watch;
    TRY(db.transaction([&]() -> Result<void> { return work(db); }));
    return watch.seconds();
}

Result<void> measure_count(const Options& options, std::uint64_t count, Report& report) {
    Random& random = system_random();
    const core::Identity identity = core::Identity::make(random);
    const core::Author author{identity, core::agency_id_of("Eastbrook Council"), random, {1'780'000'000'000}};
    std::vector<std::vector<core::Fact>> records;
    People people(kPeopleSeed);
    for (std::uint64_t i = 0; i < count; ++i) records.push_back(facts_of(people.next(), random));
    const SignedBatch batch = sign_batch(std::move(records), author);
    const auto views = batch.views();
    const Rows rows = rows_of(batch, author);
    const core::AgencyId own = core::agency_id_of("Northmoor Police");
    const std::filesystem::path file = options.folder / "records.db";

    const auto ours = [&] {
        return timed(file, [&](core::Database& db) -> Result<void> {
            return core::take_in(db, views, {core::Origin::received, author.now, own, {}})
                .map([](const core::TakeInReport&) {});
        });
    };
    const auto theirs = [&] { return timed(file, [&](core::Database& db) { return insert_rows(db, rows, author); }); };
    TRY_ASSIGN(auto runs, alternate({{"counterpart", ours}, {"bare SQLCipher", theirs}}, options.sizes.runs));
    report.measured.push_back({"records/" + std::to_string(count),
                               "take in " + std::to_string(count) + " records of 10 facts, by raw inserts of the same rows",
                               ratio(runs[0], runs[1]), "times", 3, false, runs});
    return {};
}

} // namespace

Result<void> measure_records(const Options& options, Report& report) {
    for (const std::uint64_t count : options.sizes.records) TRY(measure_count(options, count, report));
    return {};
}

} // namespace counterpart::bench
