// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "crypto/primitive/kem.h"
#include "crypto/primitive/sign.h"

namespace counterpart::core {

/// Both public keys of an officer.
struct PublicIdentity {
    crypto::VerifyKey verify_key;
    crypto::XWingPublic sealing_key;
    bool operator==(const PublicIdentity&) const = default;
};

/// An officer's keys: the secrets live in the encrypted store and in locked memory alone.
class Identity {
public:
    static Identity make(Random& random);
    static Identity from_secrets(crypto::SigningKey signing, crypto::XWingSecret sealing);

    [[nodiscard]] const PublicIdentity& public_identity() const { return m_public; }
    [[nodiscard]] const Thumbprint& thumbprint() const { return m_thumbprint; }
    [[nodiscard]] const crypto::SigningKey& signing_key() const { return m_signing; }
    [[nodiscard]] const crypto::XWingSecret& sealing_secret() const { return m_sealing; }

private:
    Identity(crypto::SigningKey signing, crypto::XWingSecret sealing);
    crypto::SigningKey m_signing;
    crypto::XWingSecret m_sealing;
    PublicIdentity m_public;
    Thumbprint m_thumbprint;
};

} // namespace counterpart::core
