// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/queries.h"
#include "core/record/save.h"
#include "core/register/names.h"
#include "core/session.h"

namespace counterpart::core {

// What the record use cases share: the officer as author, and reading with its log entry.

Author author_of(Session&);

/// "record.not_found", "record.not_a_case" (invalid_argument).
Result<void> require_case(Session&, const RecordId&);

/// Saves, with an audit entry about `subject`; inside Session::act.
Result<TakeInReport> save_and_note(Session&, const Author&, const std::vector<Fact>& facts,
                                   Operation operation, std::string_view act, const RecordId& subject);

/// Content that was shown: of one record, or (with a count) of so many that a case, a bundle or a list has.
struct Consultation {
    std::string_view act;
    ByteView subject; ///< may be empty
    std::optional<std::int64_t> count;
};
AuditEvent event_of(const Consultation&);
/// Once a session for a record, and once for the same act, subject and count; in a transaction of its own, before
/// the content is given out. What is logged, and how often: core/audit/AUDIT.md.
Result<void> note_consultation(Session&, const Consultation&);
Result<void> note_consultation(Session&, std::string_view act, const RecordId& record);

} // namespace counterpart::core
