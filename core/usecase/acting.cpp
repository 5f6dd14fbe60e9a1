// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/acting.h"

namespace counterpart::core {

Author author_of(Session& session) {
    return {session.identity(), session.officer().agency, session.ports().random,
            session.ports().clock.now()};
}

Result<TakeInReport> save_and_note(Session& session, const Author& author, const std::vector<Fact>& facts,
                                   Operation operation, std::string_view act, const RecordId& subject) {
    TRY_ASSIGN(TakeInReport report, save_facts(session.db(), author, facts));
    AuditEvent event;
    event.operation = operation;
    event.act = act;
    event.subject = copy_of(subject.view());
    event.count = static_cast<std::int64_t>(report.records_new.size() + report.records_changed.size());
    TRY(session.audit(event));
    return report;
}

Result<void> note_consultation(Session& session, std::string_view act, const RecordId& subject) {
    // A temporary table lives as long as the connection: as the session.
    TRY(session.db().execute(
        "CREATE TEMP TABLE IF NOT EXISTS consulted (record BLOB PRIMARY KEY) WITHOUT ROWID"));
    TRY_ASSIGN(auto seen, session.db().prepare("SELECT 1 FROM temp.consulted WHERE record = ?"));
    TRY_ASSIGN(const bool noted, seen.with(subject).step());
    seen.reset();
    if (noted) return {};
    return session.act([&]() -> Result<void> {
        TRY_ASSIGN(auto note, session.db().prepare("INSERT INTO temp.consulted (record) VALUES (?)"));
        TRY(note.run(subject));
        AuditEvent event;
        event.operation = Operation::consultation;
        event.act = act;
        event.subject = copy_of(subject.view());
        return session.audit(event);
    });
}

} // namespace counterpart::core
