// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/take_in.h"

#include "core/changeset/changeset.h"
#include "core/changeset/codec.h"
#include "core/projection/claims.h"
#include "core/projection/rebuild.h"
#include "core/projection/state_writer.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <unordered_map>

namespace counterpart::core {

namespace {

/// Claims held in memory before they are written into the projection: bounds what a large import takes.
constexpr std::size_t kPendingClaims = 32'768;

struct Row {
    std::int64_t id = 0;
    bool is_new = false;
};

/// A record with claims that its projection does not have yet.
struct Touched {
    RecordId record;
    std::optional<std::int64_t> row;
    std::vector<Claim> claims;
    std::vector<std::pair<std::int64_t, std::int64_t>> rows; ///< fact and changeset of each claim
};

class TakeIn {
public:
    static Result<TakeIn> open(Database& db, const Reception& reception) {
        TRY_ASSIGN(auto writer, StateWriter::open(db));
        TRY_ASSIGN(auto reader, ClaimReader::open(db));
        TakeIn out(db, reception, std::move(writer), std::move(reader));
        TRY_ASSIGN(
            out.m_add_changeset,
            db.prepare("INSERT INTO changeset (digest, signed, author, agency, claimed, received, own) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"));
        TRY_ASSIGN(out.m_find_changeset, db.prepare("SELECT id FROM changeset WHERE digest = ?"));
        TRY_ASSIGN(out.m_add_fact,
                   db.prepare("INSERT INTO fact (digest, encoded) VALUES (?, ?) ON CONFLICT DO NOTHING"));
        TRY_ASSIGN(out.m_find_fact, db.prepare("SELECT id, encoded IS NULL FROM fact WHERE digest = ?"));
        TRY_ASSIGN(out.m_restore, db.prepare("UPDATE fact SET encoded = ? WHERE id = ?"));
        TRY_ASSIGN(out.m_find_statements,
                   db.prepare("SELECT c.id, c.digest, c.agency, c.author, c.claimed FROM stated s JOIN changeset c ON c.id = s.changeset "
                              "WHERE s.fact = ? ORDER BY c.id"));
        TRY_ASSIGN(out.m_add_stated,
                   db.prepare("INSERT INTO stated (changeset, fact) VALUES (?, ?) ON CONFLICT DO NOTHING"));
        TRY_ASSIGN(out.m_add_brought,
                   db.prepare("INSERT INTO bundle_received_fact (bundle, fact) VALUES (?, ?) "
                              "ON CONFLICT DO NOTHING"));
        TRY_ASSIGN(out.m_find_record, db.prepare("SELECT id FROM record WHERE record = ?"));
        TRY_ASSIGN(auto newest, db.prepare("SELECT coalesce(max(id), 0) FROM record"));
        TRY(newest.step());
        out.m_newest_before = newest.integer(0);
        return out;
    }

    Result<void> add(const SignedFacts& item) {
        TRY_ASSIGN(const Changeset changeset, parse_changeset(item.changeset));
        const Digest digest = digest_of_changeset(item.changeset);
        TRY_ASSIGN(const Row row, changeset_row(item.changeset, changeset, digest));
        for (const ByteView encoded : item.facts) {
            const Digest fact_digest = digest_of_fact(encoded);
            if (!changeset.covers(fact_digest))
                return fail(ErrorCode::malformed, "changeset.fact_not_listed");
            TRY_ASSIGN(Fact fact, decode_fact(encoded));
            TRY_ASSIGN(const StatedFact stated, state_fact(encoded, fact_digest, row.id));
            if (stated.restored) {
                TRY(claim_restored(stated.row, fact, fact_digest));
            } else if (stated.is_new) {
                claim(stated.row, row.id, {std::move(fact), fact_digest, digest, changeset.agency, changeset.author, changeset.claimed});
            }
        }
        if (m_pending >= kPendingClaims) return settle();
        return {};
    }

    /// Brings the projection up to date with what has been added.
    Result<void> settle() {
        for (Touched& touched : m_touched) {
            TRY_ASSIGN(const bool known, m_find_record->with(touched.record).step());
            if (known) touched.row = m_find_record->integer(0);
            m_find_record->reset();
        }
        // Known records first, in the order of their rows: the search index likes to be written in order, and
        // new records get higher rows than any.
        std::ranges::stable_sort(m_touched, {}, [](const Touched& touched) {
            return touched.row.value_or(std::numeric_limits<std::int64_t>::max());
        });
        for (Touched& touched : m_touched)
            TRY(touched.row ? change(touched) : create(touched));
        m_touched.clear();
        m_index.clear();
        m_pending = 0;
        return {};
    }

    TakeInReport finish() {
        std::ranges::sort(m_report.records_changed);
        const auto rest = std::ranges::unique(m_report.records_changed);
        m_report.records_changed.erase(rest.begin(), rest.end());
        for (const auto& [record, conflicts] : m_conflicts)
            m_report.conflicts += conflicts;
        return std::move(m_report);
    }

private:
    TakeIn(Database& db, const Reception& reception, StateWriter writer, ClaimReader reader)
        : m_db(&db), m_reception(&reception), m_writer(std::move(writer)), m_reader(std::move(reader)) {}

    Result<Row> changeset_row(ByteView bytes, const Changeset& changeset, const Digest& digest) {
        TRY(m_add_changeset->run(digest, bytes, changeset.author, changeset.agency,
                                 changeset.claimed.milliseconds, m_reception->received.milliseconds,
                                 std::int64_t{m_reception->origin == Origin::own ? 1 : 0}));
        if (m_db->changes() == 1) return Row{m_db->last_insert_id(), true};
        TRY_ASSIGN(const bool known, m_find_changeset->with(digest).step());
        if (!known) return fail(ErrorCode::storage, "store.damaged", "changeset");
        const Row out{m_find_changeset->integer(0), false};
        m_find_changeset->reset();
        return out;
    }

    /// A row of the table fact.
    struct StatedFact {
        std::int64_t row = 0;
        bool is_new = false;   ///< by this changeset
        bool restored = false; ///< it was erased: every claim of it is to be made again
    };

    /// Notes the fact and that the changeset states it.
    Result<StatedFact> state_fact(ByteView encoded, const Digest& digest, std::int64_t changeset) {
        StatedFact out;
        TRY(m_add_fact->run(digest, encoded));
        if (m_db->changes() == 1) {
            out.row = m_db->last_insert_id();
            ++m_report.facts_new;
        } else {
            TRY_ASSIGN(const bool known, m_find_fact->with(digest).step());
            if (!known) return fail(ErrorCode::storage, "store.damaged", "fact");
            out.row = m_find_fact->integer(0);
            out.restored = m_find_fact->integer(1) != 0;
            m_find_fact->reset();
            ++(out.restored ? m_report.facts_new : m_report.facts_known);
        }
        if (out.restored) TRY(m_restore->run(encoded, out.row));
        if (m_reception->bundle) TRY(m_add_brought->run(*m_reception->bundle, out.row));
        TRY(m_add_stated->run(changeset, out.row));
        out.is_new = m_db->changes() != 0;
        return out;
    }

    void claim(std::int64_t fact, std::int64_t changeset, Claim claim) {
        Touched& touched = touch(claim.fact.record);
        touched.rows.emplace_back(fact, changeset);
        touched.claims.push_back(std::move(claim));
        ++m_pending;
    }

    /// Of every changeset that states it.
    Result<void> claim_restored(std::int64_t row, const Fact& fact, const Digest& digest) {
        m_find_statements->with(row);
        for (;;) {
            TRY_ASSIGN(const bool more, m_find_statements->step());
            if (!more) break;
            Statement& s = *m_find_statements;
            claim(row, s.integer(0), {fact, digest, s.octets<Digest>(1), s.octets<AgencyId>(2), s.octets<Thumbprint>(3), Instant{s.integer(4)}});
        }
        m_find_statements->reset();
        return {};
    }

    Touched& touch(const RecordId& record) {
        const auto [found, is_new] = m_index.try_emplace(record, m_touched.size());
        if (is_new) m_touched.push_back({record, {}, {}, {}});
        return m_touched[found->second];
    }

    Result<void> create(Touched& touched) {
        const RecordState state = state_of(touched.claims, m_reception->own_agency);
        TRY_ASSIGN(touched.row, m_writer.insert(touched.record, state));
        TRY(add_claims(touched));
        m_report.records_new.push_back(touched.record);
        note_conflicts(*touched.row, state);
        return {};
    }

    Result<void> change(Touched& touched) {
        TRY_ASSIGN(RecordClaims all, m_reader.of_row(*touched.row));
        const RecordState before = state_of(all.claims, m_reception->own_agency);
        std::ranges::move(touched.claims, std::back_inserter(all.claims));
        const RecordState after = state_of(all.claims, m_reception->own_agency);
        TRY(m_writer.update(*touched.row, before, after));
        TRY(add_claims(touched));
        if (*touched.row <= m_newest_before) m_report.records_changed.push_back(touched.record);
        note_conflicts(*touched.row, after);
        return {};
    }

    Result<void> add_claims(const Touched& touched) {
        for (const auto& [fact, changeset] : touched.rows)
            TRY(m_writer.add_claim(*touched.row, fact, changeset));
        return {};
    }

    void note_conflicts(std::int64_t row, const RecordState& state) {
        if (state.conflicts != 0) {
            m_conflicts[row] = state.conflicts;
        } else if (!m_conflicts.empty()) {
            m_conflicts.erase(row);
        }
    }

    Database* m_db;
    const Reception* m_reception;
    StateWriter m_writer;
    ClaimReader m_reader;
    std::optional<Statement> m_add_changeset, m_find_changeset, m_add_fact, m_find_fact, m_add_stated;
    std::optional<Statement> m_restore, m_find_statements, m_add_brought, m_find_record;
    std::vector<Touched> m_touched;
    std::unordered_map<RecordId, std::size_t, OctetsHash> m_index;
    std::unordered_map<std::int64_t, std::size_t> m_conflicts;
    std::size_t m_pending = 0;
    std::int64_t m_newest_before = 0; ///< rows above it are this call's
    TakeInReport m_report;
};

} // namespace

Result<TakeInReport> take_in(Database& db, std::span<const SignedFacts> items, const Reception& reception) {
    TRY_ASSIGN(const bool current, projection_is_current(db));
    if (!current) return fail(ErrorCode::internal, "projection.outdated");
    TRY_ASSIGN(auto work, TakeIn::open(db, reception));
    for (const SignedFacts& item : items)
        TRY(work.add(item));
    TRY(work.settle());
    return work.finish();
}

} // namespace counterpart::core
