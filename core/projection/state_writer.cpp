// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/state_writer.h"

namespace counterpart::core {

namespace {

Bytes joined(const std::vector<AgencyId>& agencies) {
    Bytes out;
    for (const AgencyId& agency : agencies)
        append(out, agency.view());
    return out;
}

} // namespace

Result<StateWriter> StateWriter::open(Database& db) {
    StateWriter out(db);
    TRY_ASSIGN(out.m_insert, db.prepare("INSERT INTO record (record, type, title, marking, status, agencies, "
                                        "changed, conflict) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"));
    TRY_ASSIGN(out.m_update, db.prepare("UPDATE record SET type = ?, title = ?, marking = ?, status = ?, "
                                        "agencies = ?, changed = ?, conflict = ? WHERE id = ?"));
    TRY_ASSIGN(out.m_claim, db.prepare("INSERT INTO claim (record, fact, changeset) VALUES (?, ?, ?) "
                                       "ON CONFLICT DO NOTHING"));
    TRY_ASSIGN(out.m_add_reference,
               db.prepare("INSERT INTO reference (target, attribute, record) VALUES (?, ?, ?)"));
    TRY_ASSIGN(out.m_drop_reference,
               db.prepare("DELETE FROM reference WHERE target = ? AND attribute = ? AND record = ?"));
    TRY_ASSIGN(
        out.m_add_search,
        db.prepare("INSERT INTO search (rowid, name, identifier, text, sound) VALUES (?, ?, ?, ?, ?)"));
    TRY_ASSIGN(out.m_drop_search,
               db.prepare("INSERT INTO search (search, rowid, name, identifier, text, sound) "
                          "VALUES ('delete', ?, ?, ?, ?, ?)"));
    return out;
}

Result<std::int64_t> StateWriter::insert(const RecordId& id, const RecordState& state) {
    TRY(m_insert->run(id, std::string_view(state.type), std::string_view(state.title),
                      std::string_view(state.marking), std::string_view(state.status),
                      ByteView(joined(state.agencies)), state.changed.milliseconds,
                      static_cast<std::int64_t>(state.conflicts)));
    const std::int64_t row = m_db->last_insert_id();
    TRY(add_references(row, state));
    TRY(add_search(row, state.search));
    return row;
}

Result<void> StateWriter::update(std::int64_t row, const RecordState& before, const RecordState& after) {
    TRY(m_update->run(std::string_view(after.type), std::string_view(after.title),
                      std::string_view(after.marking), std::string_view(after.status),
                      ByteView(joined(after.agencies)), after.changed.milliseconds,
                      static_cast<std::int64_t>(after.conflicts), row));
    if (before.references != after.references) {
        for (const Reference& reference : before.references) {
            TRY(m_drop_reference->run(ByteView(reference.target), std::string_view(reference.attribute),
                                      row));
        }
        TRY(add_references(row, after));
    }
    if (before.search != after.search) {
        // The index holds no texts of its own: it forgets words only when it is given them again.
        if (before.search != SearchTexts{}) {
            TRY(m_drop_search->run(
                row, std::string_view(before.search.name), std::string_view(before.search.identifier),
                std::string_view(before.search.text), std::string_view(before.search.sound)));
        }
        TRY(add_search(row, after.search));
    }
    return {};
}

Result<void> StateWriter::add_claim(std::int64_t record, std::int64_t fact, std::int64_t changeset) {
    return m_claim->run(record, fact, changeset);
}

Result<void> StateWriter::add_references(std::int64_t row, const RecordState& state) {
    for (const Reference& reference : state.references) {
        TRY(m_add_reference->run(ByteView(reference.target), std::string_view(reference.attribute), row));
    }
    return {};
}

Result<void> StateWriter::add_search(std::int64_t row, const SearchTexts& texts) {
    if (texts == SearchTexts{}) return {};
    return m_add_search->run(row, std::string_view(texts.name), std::string_view(texts.identifier),
                             std::string_view(texts.text), std::string_view(texts.sound));
}

} // namespace counterpart::core
