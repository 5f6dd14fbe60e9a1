// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/disposal.h"
#include "core/letter/recall.h"
#include "core/port/progress.h"
#include "core/projection/views.h"
#include "core/usecase/letters.h"

namespace counterpart::core {

// The author takes a disclosure back, and whoever has it says what became of it: core/letter/LETTER.md, 1 and 2. All of it
// proves a promise: nobody can see from afar that no copy was made.

struct RecallRequest {
    std::string disclosure;          ///< the bundle id's first hexadecimal digits
    std::string reason;              ///< the recipient reads it
    std::optional<Instant> by = {};  ///< until when an answer is expected; absent: 14 days
    std::vector<RecordId> only = {}; ///< what was said of these records alone; empty: the whole disclosure
};
/// What the disclosure told of and could be recalled of it, by type and title. show_disclosure()'s reasons.
Result<std::vector<RecordSummary>> recallable_records(Session&, std::string_view disclosure);
/// For the agency that has it, in one bundle: a letter about it, and one about each disclosure that corrected it. show_disclosure()'s reasons; "recall.nothing_left" (denied) for one that was never written or in which nothing
/// of those records left; "recall.by_in_past" (invalid_argument); "letter.no_words", "letter.text_too_long"; post_letter()'s.
Result<PostedLetter> recall_disclosure(Session&, const RecallRequest&, const std::filesystem::path& out, Existing, Progress&);

struct RecallView {
    LetterView letter;
    std::optional<BundleId> disclosure;    ///< empty: it has not come yet
    std::optional<BundleId> brought_by;    ///< of another's disclosure that was passed on to us: the bundle that brought it
    std::string reason;
    Instant by;
    bool whole = true;
    std::uint64_t facts = 0; ///< of the disclosure that are recalled, as far as it is known here
    /// Of ours, erased: everyone who is expected to prove it has. no_effect: it came before what it is
    /// about, and that was another agency's.
    enum class State { waiting, overdue, erased, declined, no_effect } state = State::waiting;
    struct Answer {
        LetterView letter;
        DisposalOutcome outcome = DisposalOutcome::erased;
        std::string reason;
        std::uint64_t erased = 0;
        std::uint64_t kept = 0;
        std::uint64_t attachments = 0;
        std::vector<std::string> passed_on; ///< agencies to which they had passed it on
    };
    /// Of ours: officers who are known to have taken it in, by a receipt or an answer, and agencies that an answer says it was
    /// passed on to and that have not answered. Not those whose key has ended since, where a colleague has proved it.
    std::uint64_t expected = 0;
    std::uint64_t proved = 0;   ///< of those: who have proved that it is destroyed
    std::vector<Answer> answers;         ///< as they came; of ours, the one that was given
    std::vector<std::string> passed_on;  ///< agencies that were given any of it from here
    std::vector<std::string> sent_on;    ///< of those: to which the recall was sealed on from here
    std::vector<std::string> unanswered; ///< of ours: agencies that an answer says it was passed on to, and that have not answered
};
/// Ours and those that came, the newest first.
Result<std::vector<RecallView>> list_recalls(Session&);
/// By the beginning of its id: letter_by_prefix()'s reasons.
Result<RecallView> show_recall(Session&, std::string_view prefix);

struct CarriedOut {
    PostedLetter disposal;
    std::uint64_t erased = 0; ///< facts
    std::uint64_t kept = 0;   ///< that another disclosure brought, or our own agency states, too
    std::uint64_t attachments = 0;
    std::vector<std::string> passed_on; ///< agencies that must hear of it: pass_recall_on()
};
/// Erases what was recalled and seals the proof for its author. Once more: erases nothing more and seals the proof again.
/// "recall.ours" (denied) for one that we sent, "recall.not_the_authors" (denied) for one of no effect; letter_by_prefix()'s and post_letter()'s reasons.
Result<CarriedOut> carry_out_recall(Session&, std::string_view prefix, const std::filesystem::path& out, Existing, Progress&);
/// Keeps it, and says why. "recall.carried_out" (denied) where it was destroyed here before; carry_out_recall()'s reasons.
Result<PostedLetter> decline_recall(Session&, std::string_view prefix, std::string_view reason, const std::filesystem::path& out, Existing,
                                    Progress&);
/// The author's own recall, sealed for an agency that we gave any of it to. "recall.not_passed_on" (denied) for another.
Result<PostedLetter> pass_recall_on(Session&, std::string_view prefix, std::string_view agency, const std::filesystem::path& out, Existing,
                                    Progress&);

} // namespace counterpart::core
