// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/views.h"
#include "core/session.h"
#include "core/usecase/challenges.h"
#include "core/usecase/disclosed.h"
#include "core/usecase/recalls.h"
#include "core/usecase/requests.h"

#include <span>
#include <variant>

namespace counterpart::core {

// A case as a whole, over all its records. Each is a consultation of so many records: core/audit/AUDIT.md.

/// By UK clocks.
PartialDate today(Session&);

/// The case's records of these types, whole, in the case's order. "record.not_a_case", "record.not_found".
Result<std::vector<RecordView>> case_records(Session&, const RecordId& case_id, std::span<const std::string_view> types);

struct CaseHistory {
    /// The case first; a link is called by what it links. Of each what it is and the terms under which it came, no more.
    std::vector<RecordView> records;
    std::vector<ClaimView> claims;      ///< all that was ever stated of them: newest first
};
/// "record.not_a_case", "record.not_found".
Result<CaseHistory> case_history(Session&, const RecordId& case_id);

/// What left of this case, and what came of it.
struct CaseSharing {
    std::vector<DisclosureView> sent; ///< the newest first, as the next
    std::vector<ReceivedView> received;
    RequestList requests; ///< all there are: what a disclosure answers is looked up in them
};
/// "record.not_a_case", "record.not_found".
Result<CaseSharing> case_sharing(Session&, const RecordId& case_id);

/// Something that happened and is recorded: an event, or a note of a meeting.
struct Happened {
    RecordSummary record;
    std::optional<PartialDate> date; ///< where no time is known: never a time that nobody stated
};
/// What one officer stated at once.
struct Stated {
    std::string author_name;
    std::string agency_name;
    std::vector<RecordSummary> records; ///< of which something was stated
    std::uint64_t facts = 0;
};
struct ChronologyEntry {
    Instant at; ///< orders it; the beginning of what is known of a date
    std::variant<Happened, Stated, DisclosureView, ReceivedView, RequestView, RecallView, ChallengeView> what;
};
/// Events, disclosures, letters and changes of the case: the newest first. "record.not_a_case", "record.not_found".
Result<std::vector<ChronologyEntry>> chronology(Session&, const RecordId& case_id);

/// The officer's own statements of this session, the last one first: which were taken back already, and what was
/// stated to do that. One for a session.
struct TakingBack {
    Instant since; ///< what was stated before is not touched
    std::vector<Digest> done = {}; ///< changesets
};
struct TookBack {
    RecordSummary record;   ///< one of those it was about
    std::string attribute;  ///< empty: the record itself, which leaves the case again
    std::string now;        ///< the value that stands again; empty: none is stated any longer
    std::uint64_t facts = 0;
};
/// States again what the officer's last statement in this case replaced, and takes away what it added: itself a statement,
/// signed and logged as every other. "undo.nothing" (not_found); "undo.link" (denied) for a new link or case, which stays;
/// "undo.replaced" (conflict) where a colleague has stated something over it since.
Result<TookBack> take_back_last(Session&, const RecordId& case_id, TakingBack&);

} // namespace counterpart::core
