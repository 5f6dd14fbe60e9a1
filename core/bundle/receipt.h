// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/manifest.h"
#include "core/keys/identity.h"

namespace counterpart::core {

enum class ReceiptResult : std::uint8_t { imported = 1, refused = 2 };
std::string_view to_text(ReceiptResult result);

/// A recipient's signed word on one manifest: core/bundle/BUNDLE.md.
struct Receipt {
    Digest manifest_hash;
    BundleId bundle;
    ReceiptResult result = ReceiptResult::imported;
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
