// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/manifest.h"
#include "core/keys/identity.h"

namespace counterpart::core {

/// What a receipt says has happened; each is signed when it is reached. core/bundle/BUNDLE.md, "A receipt".
enum class AnswerStage : std::uint8_t { imported = 1, refused = 2, received = 3, opened = 4, accepted = 5, imported_in_part = 6 };
/// "imported", "refused", "received", "opened", "accepted", "imported_in_part".
std::string_view to_text(AnswerStage stage);
std::optional<AnswerStage> stage_from(std::string_view text);
/// Whether `a` is further on than `b`: received, opened, accepted, imported in part, imported, refused.
bool further(AnswerStage a, AnswerStage b);

/// A recipient's signed word on one manifest: core/bundle/BUNDLE.md.
struct Receipt {
    Digest manifest_hash;
    BundleId bundle;
    AnswerStage stage = AnswerStage::imported;
    std::string reason; ///< in the officer's words; of a refusal
    Instant claimed;
    AuditHead audit_head;
    bool operator==(const Receipt&) const = default;
};

Bytes sign_receipt(const Receipt& receipt, const Identity& signer);
struct SignedReceipt {
    Receipt receipt;
    Thumbprint signer; ///< who claims to have signed
};
/// Structure alone: "receipt.malformed" (malformed), "receipt.newer_version" (unsupported).
Result<SignedReceipt> read_receipt(ByteView signed_receipt);
/// "receipt.altered" (tampered).
Result<void> verify_receipt(ByteView signed_receipt, const crypto::VerifyKey& key);

} // namespace counterpart::core
