// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/approval.h"
#include "core/usecase/disclosures.h"
#include "core/usecase/letters.h"

namespace counterpart::core {

// Where policy asks for a second officer: what would leave goes to a colleague as a small sealed bundle, and their signed
// answer comes back as one. seal_disclosure() looks for it in the store.

/// An officer of our own agency by name, any case, or by the thumbprint's first digits; not ourselves.
/// "approval.unknown_colleague" (not_found), "approval.several_colleagues" (conflict).
Result<Thumbprint> find_colleague(Session&, std::string_view name);

/// All that policy asks besides has to be there: plan_sealing()'s reasons but for the second officer.
/// "approval.not_needed" (denied) where policy asks for none, "approval.not_a_colleague" (denied) for an officer who may
/// not seal, or of another agency; "approval.too_large" (invalid_argument); post_letter()'s reasons.
Result<PostedLetter> ask_approval(Session&, const SealRequest&, const Thumbprint& colleague, const std::filesystem::path& out,
                                  Existing, Progress&);

/// A colleague's word.
struct ApprovalAnswer {
    std::string officer;
    ApprovalOutcome outcome = ApprovalOutcome::agreed;
    std::string words;
    Instant claimed;
};
/// To a request that is here, as they came.
Result<std::vector<ApprovalAnswer>> approval_answers(Session&, const Digest& request, const Names&);
/// What was asked, of us or by us.
struct ApprovalSummary {
    LetterView letter;
    std::string recipient_agency;
    std::string purpose;
    std::uint64_t facts = 0;
    std::vector<ApprovalAnswer> answers; ///< as they came
};
/// The newest first.
Result<std::vector<ApprovalSummary>> list_approvals(Session&);

struct ApprovalView {
    struct Value {
        std::string label; ///< of the attribute
        std::string text;
    };
    struct Row {
        RecordId record;
        std::string type_label;
        std::string title;
        std::vector<Value> leaving;
        std::uint64_t withheld = 0;
    };
    ApprovalSummary summary;
    Digest digest;                     ///< what is signed
    std::optional<Answering> answers;  ///< the request that it answers, and with which words
    Manifest terms;                    ///< as far as LETTER.md, 8, has them
    std::vector<std::string> officers; ///< who would be able to open it
    bool escrow = false;
    std::vector<ApprovalRule> rules;
    std::vector<Row> rows;
    std::uint64_t withheld = 0;
    std::uint64_t attachments = 0;
};
/// By the beginning of the letter's id: letter_by_prefix()'s reasons. That it was looked at stands in the log.
Result<ApprovalView> show_approval(Session&, std::string_view prefix);

/// How a second officer stands to a disclosure as it is now.
struct ApprovalStanding {
    ApprovalState state = ApprovalState::none; ///< as seal_disclosure() finds it
    struct Asked {
        LetterView letter;
        std::vector<std::string> colleagues; ///< who was asked
        std::vector<ApprovalAnswer> answers; ///< as they came
        bool exact = false;                  ///< it was about exactly this
        Manifest terms;                      ///< what it was about, as far as LETTER.md, 8, has them
        bool same_answer = false;            ///< to the same request, in the same words
        bool same_content = false;           ///< the same facts, records and attachments leave and stay
    };
    std::vector<Asked> asked; ///< by us, for this case and agency, the newest first
    Manifest now;             ///< the terms as they are now
};
/// preview_disclosure()'s reasons.
Result<ApprovalStanding> approval_standing(Session&, const SealRequest&);

/// "approval.our_own", "approval.may_not_answer", "approval.answered_already" (denied); "letter.no_words" where it is
/// declined without any; post_letter()'s reasons.
Result<PostedLetter> answer_approval(Session&, std::string_view prefix, ApprovalOutcome, std::string_view words,
                                     const std::filesystem::path& out, Existing, Progress&);

} // namespace counterpart::core
