// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/identity.h"

#include "core/keys/thumbprint.h"

namespace counterpart::core {

Identity::Identity(crypto::SigningKey signing, crypto::XWingSecret sealing)
    : m_signing(std::move(signing)),
      m_sealing(std::move(sealing)), m_public{crypto::verify_key_of(m_signing),
                                              crypto::xwing_public_of(m_sealing)},
      m_thumbprint(thumbprint_of(m_public)) {}

Identity Identity::make(Random& random) {
    return {crypto::make_signing_key(random), crypto::make_xwing_secret(random)};
}

Identity Identity::from_secrets(crypto::SigningKey signing, crypto::XWingSecret sealing) {
    return {std::move(signing), std::move(sealing)};
}

} // namespace counterpart::core
