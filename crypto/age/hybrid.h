// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/age/recipient.h"
#include "crypto/primitive/kem.h"

namespace counterpart::crypto::age {

/// The `mlkem768x25519` stanza of age 1.3: HPKE over X-Wing (C2SP age.md).
inline constexpr std::string_view kHybridType = "mlkem768x25519";

class HybridRecipient final : public Recipient {
public:
    explicit HybridRecipient(const XWingPublic& key) : m_key(key) {}
    Result<Stanza> wrap(const FileKey& key, Random& random) const override;
    [[nodiscard]] Strength strength() const override { return Strength::post_quantum; }

private:
    XWingPublic m_key;
};

class HybridIdentity final : public Identity {
public:
    explicit HybridIdentity(XWingSecret secret) : m_secret(std::move(secret)) {}
    Result<std::optional<FileKey>> unwrap(const Stanza& stanza) const override;

private:
    XWingSecret m_secret;
};

/// Whether a stanza of this type has its shape: one argument and a body, each of the one size. To be asked
/// before any key is used on it.
bool is_hybrid_shape(const Stanza& stanza);

} // namespace counterpart::crypto::age
