// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/age/recipient.h"
#include "crypto/primitive/x25519.h"

namespace counterpart::crypto::age {

/// The `X25519` stanza of classic age files (C2SP age.md). Never in a bundle.
inline constexpr std::string_view kX25519Type = "X25519";

class X25519Recipient final : public Recipient {
public:
    explicit X25519Recipient(const X25519Public& key) : m_key(key) {}
    Result<Stanza> wrap(const FileKey& key, Random& random) const override;
    [[nodiscard]] Strength strength() const override { return Strength::classic; }

private:
    X25519Public m_key;
};

class X25519Identity final : public Identity {
public:
    explicit X25519Identity(X25519Secret secret)
        : m_secret(std::move(secret)), m_public(x25519_public_of(m_secret)) {}
    Result<std::optional<FileKey>> unwrap(const Stanza& stanza) const override;

private:
    X25519Secret m_secret;
    X25519Public m_public;
};

} // namespace counterpart::crypto::age
