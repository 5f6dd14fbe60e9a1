// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/partial_date.h"
#include "core/projection/views.h"
#include "core/session.h"

namespace counterpart::core {

enum class TimelineKind {
    event,  ///< an event record, when it happened
    date,   ///< a date that another record states of itself: of a document, a referral, a task
    left,   ///< a disclosure of ours
    came,   ///< one of a partner's
    change, ///< what somebody stated at once
};

struct TimelineEntry {
    TimelineKind kind = TimelineKind::event;
    RecordId record; ///< where it leads; zero: nothing of it is here
    std::string title; ///< the record's; of a disclosure, of the agency that it went to or came from
    std::string type_label;
    std::string what; ///< of a date: its label, "Referred on"
    std::string who;  ///< of a change: officer and agency; of what came: the officer who sent it
    Instant at;       ///< of what happened at a moment
    std::optional<Instant> until = {};
    std::optional<PartialDate> day = {}; ///< instead of `at`, where no time of day is known
    std::size_t records = 1; ///< of a change or a disclosure: how many it touches
    std::size_t values = 0;  ///< of a change: how many
};

/// All that has a time in a case, the earliest first. With `only`, what touches those records: events that they are
/// linked to, disclosures that told of them, changes of them. Logged as looked at. "record.not_found",
/// "record.not_a_case".
Result<std::vector<TimelineEntry>> case_timeline(Session&, const RecordId& case_id, const std::vector<RecordId>& only);

} // namespace counterpart::core
