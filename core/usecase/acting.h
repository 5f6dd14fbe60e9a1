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

/// Saves, with an audit entry about `subject`; inside Session::act.
Result<TakeInReport> save_and_note(Session&, const Author&, const std::vector<Fact>& facts,
                                   Operation operation, std::string_view act, const RecordId& subject);

/// A consultation, once a record and session; in a transaction of its own.
Result<void> note_consultation(Session&, std::string_view act, const RecordId& subject);

} // namespace counterpart::core
