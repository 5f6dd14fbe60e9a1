// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "core/model/instant.h"
#include "core/session.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace counterpart::core {

// What needs the officer today: read from what the store has, nothing is kept of it.

/// What kind of thing waits; of two that are as urgent the earlier kind stands first.
enum class Need : std::uint8_t {
    recovery_key,      ///< it was never typed back: nothing can be sealed or imported
    older_copy,        ///< this computer cannot tell whether the store is an older copy
    no_partnership,    ///< no register yet: nobody to share with
    own_key,           ///< ours ends soon, has ended or was withdrawn
    register_expiry,   ///< the register runs out, or has
    register_proposal, ///< we coordinate, and a new version waits for signatures
    recall,            ///< a partner takes something back, and has no answer
    request,           ///< a partner asks, and has no answer
    approval,          ///< a colleague asks for our signature
    challenge,         ///< a partner doubts a value of ours
    undecided,         ///< a disclosure was opened here and neither taken in nor refused
    conflict,          ///< our agency states two values for one thing
    correction,        ///< an agency was told what is no longer so
    task,
    case_review,
    disclosure_review, ///< of what left, or came, by its review date
    agreement_review,
    overdue_request,   ///< of ours: the day by which an answer was expected is over
    overdue_recall,    ///< likewise
    unanswered,        ///< a disclosure of which nothing has come back
    gap,               ///< numbers of a sender that never came
};
std::string_view to_text(Need need); ///< the name above

/// `now`: until it is done, other work stops. Days are those of clocks in the United Kingdom.
enum class Urgency : std::uint8_t { now, overdue, today, soon, open };
std::string_view to_text(Urgency urgency); ///< the name above

struct AttentionLine {
    Need need = Need::recovery_key;
    Urgency urgency = Urgency::open;
    std::optional<Instant> due = {};
    std::string about = {};  ///< a title, a question, a label: often somebody else's words; empty: there is no more to say
    std::string who = {};    ///< an officer or agency; empty: nobody in particular
    std::uint64_t count = 0; ///< days since, or how many: see Need; 0: does not tell
    // Where it leads: what is there.
    std::optional<RecordId> record = {};
    std::optional<LetterId> letter = {};
    std::optional<BundleId> disclosure = {};
    bool received = false; ///< of a disclosure: it came
};

struct AttentionRequest {
    std::uint32_t soon = 14;       ///< what falls due in so many days is told; of keys and registers 30 at least
    std::uint32_t unanswered = 14; ///< a disclosure waits for a word so many days before it is told
};
struct Attention {
    std::vector<AttentionLine> lines; ///< the most urgent first, then by the day, then by kind
    std::uint64_t overdue = 0;
    std::uint64_t today = 0;
};
/// A consultation in the log: "needs_attention", with how many lines.
Result<Attention> needs_attention(Session&, const AttentionRequest& = {});

} // namespace counterpart::core
