// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/acting.h"

namespace counterpart::core {

Author author_of(Session& session) {
    return {session.identity(), session.officer().agency, session.ports().random,
            session.ports().clock.now()};
}

Result<void> require_case(Session& session, const RecordId& id) {
    TRY_ASSIGN(const std::string type, type_of(session.db(), id));
    if (type != "case") return fail(ErrorCode::invalid_argument, "record.not_a_case");
    return {};
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

Result<void> note_consultation(Session& session, const Consultation& seen) {
    // A record is consulted by whatever act shows it; other content by its act, and anew where there is more of it.
    std::string what = to_hex(seen.subject);
    if (seen.count) what += " " + std::string(seen.act) + " " + std::to_string(*seen.count);
    // A temporary table lives as long as the connection: as the session.
    TRY(session.db().execute("CREATE TEMP TABLE IF NOT EXISTS consulted (what TEXT PRIMARY KEY) WITHOUT ROWID"));
    TRY_ASSIGN(auto noted, session.db().prepare("SELECT 1 FROM temp.consulted WHERE what = ?"));
    TRY_ASSIGN(const bool known, noted.with(std::string_view(what)).step());
    noted.reset();
    if (known) return {};
    return session.note([&]() -> Result<void> {
        TRY_ASSIGN(auto note, session.db().prepare("INSERT INTO temp.consulted (what) VALUES (?)"));
        TRY(note.run(std::string_view(what)));
        return session.audit(event_of(seen));
    });
}

Result<void> note_consultation(Session& session, std::string_view act, const RecordId& subject) {
    return note_consultation(session, Consultation{act, subject.view(), {}});
}

AuditEvent event_of(const Consultation& seen) {
    AuditEvent event;
    event.operation = Operation::consultation;
    event.act = seen.act;
    event.subject = copy_of(seen.subject);
    event.count = seen.count;
    return event;
}

} // namespace counterpart::core
