// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/erase.h"

#include "core/changeset/codec.h"
#include "core/projection/claims.h"
#include "core/projection/state_writer.h"

#include <map>
#include <set>

namespace counterpart::core {

namespace {

/// The facts to erase by the record (its row) that they are of, and the attachments that they name.
struct Found {
    std::map<std::int64_t, std::vector<std::int64_t>> by_record;
    std::set<AttachmentId> attachments;
};

Result<Found> find(Database& db, std::span<const std::int64_t> facts) {
    TRY_ASSIGN(auto select, db.prepare("SELECT f.encoded, r.id FROM fact f JOIN claim c ON c.fact = f.id JOIN record r ON r.id = c.record "
                                       "WHERE f.id = ? AND f.encoded IS NOT NULL LIMIT 1"));
    Found out;
    for (const std::int64_t id : facts) {
        TRY_ASSIGN(const bool here, select.with(id).step());
        if (!here) continue;
        const auto fact = decode_fact(select.blob(0));
        if (!fact) return fail(ErrorCode::storage, "store.damaged", "fact");
        out.by_record[select.integer(1)].push_back(id);
        if (const auto* attachment = std::get_if<AttachmentId>(&fact->value)) out.attachments.insert(*attachment);
    }
    return out;
}

class Eraser {
public:
    static Result<Eraser> open(Database& db, const AgencyId& own) {
        TRY_ASSIGN(auto writer, StateWriter::open(db));
        TRY_ASSIGN(auto reader, ClaimReader::open(db));
        TRY_ASSIGN(auto forget, db.prepare("UPDATE fact SET encoded = NULL WHERE id = ?"));
        TRY_ASSIGN(auto unclaim, db.prepare("DELETE FROM claim WHERE record = ? AND fact = ?"));
        TRY_ASSIGN(auto drop, db.prepare("DELETE FROM record WHERE id = ?"));
        return Eraser(own, std::move(writer), std::move(reader), std::move(forget), std::move(unclaim), std::move(drop));
    }

    Result<void> erase(std::int64_t record, const std::vector<std::int64_t>& facts) {
        TRY_ASSIGN(const RecordClaims all, m_reader.of_row(record));
        const RecordState before = state_of(all.claims, m_own);
        for (const std::int64_t fact : facts) {
            TRY(m_unclaim.run(record, fact));
            TRY(m_forget.run(fact));
        }
        TRY_ASSIGN(const RecordClaims left, m_reader.of_row(record));
        if (left.claims.empty()) {
            // Its words go from the index before the row does.
            TRY(m_writer.update(record, before, RecordState{}));
            return m_drop.run(record);
        }
        return m_writer.update(record, before, state_of(left.claims, m_own));
    }

private:
    Eraser(const AgencyId& own, StateWriter writer, ClaimReader reader, Statement forget, Statement unclaim, Statement drop)
        : m_own(own), m_writer(std::move(writer)), m_reader(std::move(reader)), m_forget(std::move(forget)), m_unclaim(std::move(unclaim)),
          m_drop(std::move(drop)) {}
    AgencyId m_own;
    StateWriter m_writer;
    ClaimReader m_reader;
    Statement m_forget, m_unclaim, m_drop;
};

} // namespace

Result<Erased> erase_facts(Database& db, std::span<const std::int64_t> facts, const AgencyId& own_agency) {
    TRY_ASSIGN(const Found found, find(db, facts));
    TRY_ASSIGN(auto eraser, Eraser::open(db, own_agency));
    Erased out;
    for (const auto& [record, rows] : found.by_record) {
        TRY(eraser.erase(record, rows));
        out.facts += rows.size();
    }
    TRY_ASSIGN(auto named, db.prepare("SELECT 1 FROM fact WHERE encoded IS NOT NULL AND instr(encoded, ?) > 0 LIMIT 1"));
    for (const AttachmentId& id : found.attachments) {
        TRY_ASSIGN(const bool still, named.with(id).step());
        if (!still) out.attachments.push_back(id);
    }
    return out;
}

} // namespace counterpart::core
