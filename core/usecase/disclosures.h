// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/manifest.h"
#include "core/bundle/receipt.h"
#include "core/bundle/sequence.h"
#include "core/policy/withholding_rules.h" 
#include "core/disclosure/policy.h"
#include "core/disclosure/third_parties.h"
#include "core/disclosure/withhold.h"
#include "core/letter/letter.h"
#include "core/letter/request_answer.h"
#include "core/policy/judge.h"
#include "core/port/progress.h"
#include "core/projection/views.h"
#include "core/session.h"
#include "core/usecase/disclosed.h" // what left, what came

#include <filesystem>

namespace counterpart::core {

struct SealRequest {
    RecordId case_id;
    std::string to_agency;                 ///< name, or id
    std::vector<Thumbprint> only_officers; ///< empty: every active officer of the agency, and its escrow key
    std::string purpose;
    std::string gateway;                   ///< code of the vocabulary "gateway"
    std::string necessity;
    std::string proportionality;           ///< why no less would do
    std::string consent;                   ///< code of the vocabulary "consent_state"; without it nothing is sealed
    std::string consent_reason;            ///< why it was overridden
    std::string override_reason;           ///< where policy asks for a reason
    std::string marking;                   ///< empty: the case's
    std::string handling_code;             ///< P or C, which needs conditions; empty: P
    std::string conditions;
    std::string onward;                    ///< code of the vocabulary "onward_sharing"; empty: recipients_only
    std::string agreement;                 ///< its title; empty: the register's, where it has the gateway
    std::optional<Instant> review_date;    ///< when keeping it is to be looked at again; without it nothing is sealed
    std::vector<Withhold> withhold;
    std::vector<RecordId> only;            ///< empty: every record of the case
    std::vector<std::string> withhold_rules = {};  ///< ids, besides the standing rules
    std::vector<std::string> rules_set_aside = {}; ///< ids of standing rules that are not to hold this once
    std::vector<BundleId> completes = {};          ///< disclosures to this agency whose withheld facts may go now
    std::optional<BundleId> corrects = {};         ///< of a correction: the disclosure that it corrects
    bool pass_on = false; ///< partners' values that their authors let us pass on go along, with the authors' signed word
    std::vector<RecordId> about = {};              ///< whom it is about; empty: those marked as subject, suspect, offender
    std::optional<Answering> answers = {};         ///< a request that came; without only_officers, for the officer who asked
};

/// What exactly would leave. Preview and seal use the same selection: `digest` says so.
struct DisclosurePreview {
    struct Row {
        RecordSummary record;
        std::vector<ClaimView> leaving;
        std::vector<ClaimView> withheld;
        std::vector<KeptBy> kept_by; ///< runs with `withheld`
    };
    /// A record that stays as a whole: the recipient is not told of it.
    struct Kept {
        RecordSummary record;
        KeptBy by;
    };
    /// A text that leaves has words in it that are kept back elsewhere.
    struct Mention {
        RecordId record;
        std::string attribute;
        RecordId kept_record;
        std::string kept_attribute; ///< empty: the title of a record that stays
    };
    std::string agency_name;
    std::vector<std::string> officers; ///< who will be able to open it
    bool escrow = false;
    std::vector<Row> rows;
    std::vector<Kept> kept;
    std::vector<Mention> mentions;
    PeopleInIt people;
    std::optional<ManifestAgreement> agreement; ///< that it would go under
    std::vector<AttachmentView> attachments;
    std::uint64_t facts_leaving = 0;
    std::uint64_t facts_withheld = 0;
    std::uint64_t partner_facts_left_out = 0; ///< others' facts that we have no permission to pass on
    std::uint64_t partner_facts_passed_on = 0; ///< others' facts that go, with their authors' permission
    struct NotPassed {
        std::string agency_name; ///< whose word says so
        std::string_view reason; ///< an id of resources/reasons.json
        std::uint64_t facts = 0;
    };
    std::vector<NotPassed> not_passed_on; ///< where it was asked for
    std::uint64_t payload_bytes = 0;
    Digest digest;
    PolicyVerdict policy; ///< a "no" is shown, too, with all its reasons
};
/// By what values may be kept back here: the partnership's own rules, where its policy has any. Before there is a
/// partnership, the program's.
Result<WithholdingRules> withholding_in_force(Session&);
/// "register.expired", "disclosure.sender_not_active", "disclosure.no_active_officer" (denied),
/// "disclosure.nothing_selected", "disclosure.review_in_past", "marking.*", "handling.*", "disclosure.unknown_consent"
/// (invalid_argument); "partnership.unknown_agency" (not_found); "request.not_theirs" (denied), "request.answer_without_content"
/// (invalid_argument), check_words()'s reasons of what it answers; agreement_for()'s, select_disclosure()'s, rules_in_force()'s and
/// people_in()'s reasons.
Result<DisclosurePreview> preview_disclosure(Session&, const SealRequest&);

struct SealedBundle {
    BundleId bundle;
    Digest manifest_hash;
    std::uint64_t file_bytes = 0;
    std::uint64_t facts = 0;
    std::uint64_t withheld = 0;
    std::uint64_t attachments = 0;
    std::string agency_name;
    std::vector<std::string> officers;
};
/// The audit entry and the disclosure stand before the file does; the outcome is written after. `expected` is a
/// preview's digest where there was one: "disclosure.changed_since_preview" (conflict). What policy refuses (denied) has
/// the rule's own reason; "policy.needs_reason" (denied). Where policy asks for a second officer, a colleague's approval of
/// exactly this is looked for in the store: "policy.needs_second_officer", "policy.approval_for_another",
/// "policy.approval_declined", "policy.approval_spent" (denied). Where records were named and nothing of them may go: why it
/// may not be passed on, or "disclosure.nothing_selected" (denied).
Result<SealedBundle> seal_disclosure(Session&, const SealRequest&, const std::filesystem::path& out, Existing,
                                     const std::optional<Digest>& expected, Progress&);

/// A name for a bundle that tells nothing: eight random letters and digits, ".sealed".
std::string random_bundle_name(Random&);

/// Whether this bundle is the next one of its sender.
enum class Sequence { next, late, after_gap };

/// What a bundle says, verified, before any of it is taken in.
struct BundleView {
    Manifest manifest;
    Digest manifest_hash;
    std::string sender_name;
    std::string sender_role;
    std::string sender_agency;
    // How the sender is known: by this version of the register, which so many coordinators must sign, and which was
    // confirmed when the officer compared digits ("digits") or founded it ("founded").
    std::uint64_t register_version = 0;
    std::uint32_t coordinators_needed = 0;
    Instant register_confirmed;
    std::string register_confirmed_how;
    std::optional<Earlier> before; ///< it was taken in or refused before; then nothing below is told
    bool in_part = false;          ///< some of its records were taken in before; the rest can be
    bool accepted = false;         ///< the officer of this store has accepted its conditions
    std::optional<Instant> accepted_at; ///< when, where they have
    Sequence sequence = Sequence::next;
    std::uint64_t missing_before = 0; ///< bundles of this sender that never came
    // What would change: read only where the caller asked for it (whole inspection).
    struct Change {
        RecordSummary record;
        bool is_new = false;
        std::uint64_t facts_new = 0;
        std::uint64_t facts_known = 0;
        std::uint64_t differs = 0;    ///< attributes where another agency's current value is different
        std::uint64_t withheld = 0;
        std::string in_case; ///< the title of a case that it is in; empty: of none, or it is one itself
        /// What two agencies would state differently from then on, in words.
        struct Difference {
            std::string label;  ///< of the attribute
            std::string ours;   ///< empty: two others differ
            std::string theirs;
            std::string agency_name; ///< who they are
        };
        std::vector<Difference> differences;
    };
    std::vector<Change> changes;
    std::uint64_t attachments = 0;
    std::uint64_t attachment_bytes = 0;
    PolicyVerdict policy; ///< whether our agency may hold it, and what there is to say about it
    std::optional<SenderOlder> sender_older; ///< its sender went by an older register; then `policy` says so, too
    std::optional<AnswerStage> told; ///< of a receipt bundle: the stage that is furthest on
    std::string_view receipts_aside = {}; ///< why some of it is not kept, an id of resources/reasons.json; empty: all is
    struct LetterNote {
        LetterKind kind = LetterKind::recall;
        LetterId id;
        std::string_view aside = {}; ///< why it is not kept, an id of resources/reasons.json; empty: it is
    };
    std::vector<LetterNote> letters; ///< that it brings
    std::vector<OriginView> origins; ///< of what its sender passes on
};
/// Verifies everything, imports nothing; that a disclosure was received and opened is signed and kept, for its sender
/// where a receipt is written. Refusals: bundle.* and envelope.* as in core/bundle/BUNDLE.md.
Result<BundleView> inspect_bundle(Session&, const std::filesystem::path& file, Progress&);

struct ImportReport {
    BundleView bundle;
    std::uint64_t records_new = 0;
    std::uint64_t records_changed = 0;
    std::uint64_t facts_new = 0;
    std::uint64_t facts_known = 0;
    std::uint64_t attachments_new = 0;
    std::uint64_t conflicts = 0; ///< inside one agency
    std::vector<RecordId> cases; ///< that it brought or touched
    bool receipt_written = false;
    std::optional<Error> receipt_failure; ///< it was taken in, but the receipt could not be written: write_receipt()
};
struct ImportRequest {
    std::filesystem::path file;
    std::optional<std::filesystem::path> receipt_to = {}; ///< a sealed receipt for the sender of a disclosure
    std::optional<Digest> expected = {}; ///< the manifest's hash of the inspection, where there was one
    bool accept = false;                 ///< the officer has read the conditions and accepts them, now
    std::vector<RecordId> only = {};     ///< of a disclosure: these records and its case; empty: all
};
/// All that is asked for or nothing; a "no" of the partnership's policy refuses it with the rule's reason (denied).
/// "terms.not_accepted" (denied) where nobody has accepted a disclosure's conditions. The receipt's place is made sure of
/// before anything is taken in ("io.exists", "io.*"). "receipt.not_for_this_kind" (denied) where a receipt, or a part, is
/// asked for of what is no disclosure; "bundle.no_such_record" (not_found); "bundle.changed_since_inspected" (conflict).
Result<ImportReport> import_bundle(Session&, const ImportRequest&, Progress&);

/// The officer has read the conditions of a disclosure and accepts them: signed and kept, before anything of it is taken
/// in. Once is enough. "receipt.not_for_this_kind" (denied), "bundle.changed_since_inspected".
Result<BundleView> accept_bundle(Session&, const std::filesystem::path& file, const std::optional<Digest>& expected);

/// Declines it: signed receipt back, nothing of the content taken in. `expected` as above.
Result<BundleView> refuse_bundle(Session&, const std::filesystem::path& file, std::string_view reason,
                                 const std::filesystem::path& receipt_to, Existing, Progress&,
                                 const std::optional<Digest>& expected = {});

/// The receipts of a disclosure that was opened, accepted, taken in or refused here, now or once more. By the bundle
/// id's first hexadecimal digits: "bundle.bad_id", "bundle.not_found", "bundle.ambiguous_id".
struct WrittenReceipt {
    std::string sender_name;
    std::string sender_agency;
    AnswerStage stage = AnswerStage::received; ///< the furthest on
};
Result<WrittenReceipt> write_receipt(Session&, std::string_view prefix, const std::filesystem::path& out, Existing,
                                     Progress&);

} // namespace counterpart::core
