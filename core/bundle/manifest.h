// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/event.h"
#include "core/model/ids.h"
#include "core/model/instant.h"
#include "crypto/base/result.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace counterpart::core {

enum class BundleKind : std::uint8_t { disclosure = 1, receipt = 2, register_ = 3, letters = 4 };
/// "disclosure", "receipt", "register", "letters".
std::string_view to_text(BundleKind kind);
enum class PartKind : std::uint8_t { register_ = 1, changesets = 2, attachment = 3, receipt = 4, letter = 5, origin = 6 };

/// One officer (or escrow key) the envelope is sealed to, with the sender's running count for that officer and
/// the hash of the manifest sent to them before: gaps and repeats show.
struct ManifestRecipient {
    Thumbprint thumbprint;
    std::uint64_t counter = 1;
    std::optional<Digest> previous;
    bool operator==(const ManifestRecipient&) const = default;
};

struct ManifestPart {
    PartKind kind = PartKind::changesets;
    std::uint64_t size = 0;
    Digest hash; ///< an attachment's is its id
    bool operator==(const ManifestPart&) const = default;
};

/// How much of a record the sender's agency keeps back; its existence is no secret, its content is.
struct DisclosedRecord {
    RecordId record;
    std::uint32_t facts = 0;
    std::uint32_t withheld = 0;
    bool operator==(const DisclosedRecord&) const = default;
};

/// The sharing agreement that a disclosure goes under, as the register had it.
struct ManifestAgreement {
    std::string title;
    std::uint64_t version = 1; ///< of the register, since which it has stood unchanged as far as the sender knows
    bool operator==(const ManifestAgreement&) const = default;
};

/// The signed first part of a bundle: core/bundle/BUNDLE.md.
struct Manifest {
    BundleKind kind = BundleKind::disclosure;
    BundleId bundle;
    Digest envelope; ///< SHA-256 of the age header: this manifest belongs to that envelope and to no other
    Thumbprint sender;
    AgencyId sender_agency;
    AgencyId recipient_agency;
    std::vector<ManifestRecipient> recipients; ///< ascending by thumbprint
    Instant claimed;
    std::string purpose;
    std::string gateway;
    std::string necessity;
    std::string marking;
    std::string handling_code;
    std::string conditions;
    std::string onward;
    std::optional<Instant> review_date;
    std::optional<RecordId> case_record;
    std::vector<ManifestPart> parts;
    std::vector<DisclosedRecord> disclosed; ///< ascending by record
    std::uint64_t padding = 0;              ///< zero bytes behind the parts (Padmé)
    PartnershipId partnership;
    std::uint64_t register_version = 0;
    Digest register_digest;
    AuditHead audit_head;                   ///< the sender's: a store turned back shows
    std::string proportionality;            ///< empty: the words for necessity speak of both
    std::string consent;                    ///< code of the vocabulary consent_state; of a disclosure
    std::string consent_reason;             ///< why it was overridden
    std::string override_reason;            ///< why it was shared all the same, where policy asked for a reason
    std::optional<ManifestAgreement> agreement;
    [[nodiscard]] bool tells_of(const RecordId& record) const { return std::ranges::binary_search(disclosed, record, {}, &DisclosedRecord::record); }
    bool operator==(const Manifest&) const = default;
};

} // namespace counterpart::core
