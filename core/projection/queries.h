// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/names.h"
#include "core/projection/views.h"
#include "core/store/sqlite.h"

#include <optional>

namespace counterpart::core {

/// What reading needs besides the database.
struct Reading {
    Database& db;
    const Names& names;
    AgencyId own_agency;
};

/// "record.not_found" (not_found).
Result<RecordSummary> summary_of(const Reading&, const RecordId&);
/// The same with a title that tells of a link: "Ada Example · lives at · 3 High Street". For lists in which links stand
/// beside what they link.
Result<RecordSummary> summary_in_words(const Reading&, const RecordId&);
/// All cases, in the order they came; `changed` and `conflict` tell of their records too.
Result<std::vector<RecordSummary>> all_cases(const Reading&);
/// Those whose `case` points to it, by type in the catalogue's order, then by title.
Result<std::vector<RecordSummary>> records_in_case(const Reading&, const RecordId& case_id);
/// Their ids alone, ascending by id.
Result<std::vector<RecordId>> record_ids_in_case(Database&, const RecordId& case_id);

/// "record.not_found" (not_found).
Result<RecordView> record_view(const Reading&, const RecordId&);
/// Every claim that was ever made about it, superseded ones too: newest first. "record.not_found".
Result<std::vector<ClaimView>> claim_history(const Reading&, const RecordId&);

/// The stated type of a record; empty where none has been stated. "record.not_found".
Result<std::string> type_of(Database&, const RecordId&);
/// The one record whose id begins with 6 to 32 hexadecimal digits: "record.not_found", "record.ambiguous_id"
/// (invalid_argument), "record.bad_id" (invalid_argument).
Result<RecordId> record_by_prefix(Database&, std::string_view prefix);

/// For lists by row, such as search results: nothing where the row has no record.
Result<std::optional<RecordSummary>> summary_of_row(const Reading&, std::int64_t row);

} // namespace counterpart::core
