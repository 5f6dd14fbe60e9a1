// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fact.h"

#include <optional>
#include <string>
#include <vector>

namespace counterpart::core {

/// How much we know of who signed a claim.
enum class SignatureState {
    own,     ///< ours, made in this store
    good,    ///< verified at import against the register
    revoked, ///< good, but the author's key has been withdrawn since
};

/// An officer's doubt about a value, beside it: it overwrites nothing.
struct ChallengeNote {
    LetterId letter;
    std::string opinion; ///< "disagree", "out_of_date", "wrong_person"
    std::string agency_name;
    std::string author_name;
    std::string words;
    Instant claimed;     ///< by the author's clock
    std::string outcome; ///< of the newest answer: "corrected", "stands"; empty: none has come
    std::string answer;  ///< its words
};

/// One fact with who says so. Another agency's value stands beside ours; it is never overwritten.
struct ClaimView {
    Digest fact;
    Digest changeset;
    RecordId record;
    std::string attribute;
    Value value;
    std::string text; ///< the value in words: a code's label, a record's title
    AgencyId agency;
    std::string agency_name;
    Thumbprint author;
    std::string author_name;
    Instant claimed;  ///< by the author's clock
    Instant received; ///< by ours
    SignatureState signature = SignatureState::own;
    std::optional<BundleId> from_bundle; ///< what brought it here first
    bool current = true;                 ///< not superseded by its own agency
    bool shown = true;                   ///< the one its agency's claim is shown by
    std::vector<ChallengeNote> challenges = {}; ///< as they came; show_record() and show_case() fill it
};

struct AttributeView {
    std::string attribute;
    std::string label;
    std::vector<ClaimView> claims; ///< current ones: our agency's first, then by agency name, then by time
    bool agencies_differ = false;  ///< single-valued, and at least two agencies state different values
    bool conflict = false;         ///< single-valued, and one agency states two
};

struct RecordSummary {
    RecordId id;
    std::string type;
    std::string type_label;
    std::string title;
    std::string marking;
    std::string status;                ///< of a case; empty elsewhere
    std::vector<std::string> agencies; ///< names of those who state anything here
    Instant changed;                   ///< newest claimed time
    bool conflict = false;
};

struct LinkView {
    RecordId link;
    std::string role;
    std::string role_label;
    std::string strength;
    bool outgoing = true; ///< from the record looked at
    RecordSummary other;
    std::string agency_name;
};

struct AttachmentView {
    AttachmentId id;
    RecordId document;
    std::string name;      ///< the document's title
    std::string file_name; ///< as it was called when it was attached; empty: not told
    std::uint64_t size = 0;
    std::string agency_name;
    bool here = true; ///< its bytes are in this store
};

/// What an agency said it keeps back of a record, in the newest bundle that tells.
struct WithheldView {
    std::string agency_name;
    std::uint64_t facts = 0;
};

/// The author's own disclosure, under which a partner passes on what the author wrote.
struct OriginView {
    BundleId bundle;
    std::string agency_name; ///< the author
    Instant claimed;         ///< by the author's clock
    std::string purpose;
    std::string handling_code; ///< a code, as the next
    std::string onward;
    std::string marking;
    std::string conditions;
};

/// The terms under which a disclosure came: they hold for every value that it brought.
struct TermsView {
    BundleId bundle;
    std::string agency_name; ///< who disclosed it
    Instant received;
    std::string purpose;
    std::string gateway; ///< a code, as the next two
    std::string handling_code;
    std::string onward;
    std::string marking;
    std::string conditions;
    std::optional<Instant> review_date;
    std::vector<OriginView> origins = {}; ///< of what was passed on in it
};

struct RecordView {
    RecordSummary summary;
    std::vector<RecordSummary> cases;
    std::vector<AttributeView> attributes; ///< in the record type's order
    std::vector<LinkView> links;
    std::vector<AttachmentView> attachments;
    std::vector<WithheldView> withheld;
    std::vector<TermsView> terms; ///< of every bundle that brought something of it, the newest first
};

struct CaseView {
    RecordView record;
    std::vector<RecordSummary> records; ///< in the case, by type and title
};

} // namespace counterpart::core
