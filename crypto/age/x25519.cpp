// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/age/x25519.h"

#include "crypto/base/base64.h"
#include "crypto/primitive/aead.h"
#include "crypto/primitive/hkdf.h"

namespace counterpart::crypto::age {

namespace {

constexpr std::string_view kInfo = "age-encryption.org/v1/X25519";
constexpr std::size_t kBodySize = FileKey::kSize + kChaChaTag;
constexpr ChaChaNonce kZeroNonce{}; // the key is used once

tl::unexpected<Error> malformed() {
    return fail(ErrorCode::malformed, "envelope.malformed_header", "X25519 stanza");
}

ChaChaKey wrapping_key(const X25519Shared& shared, const X25519Public& share, const X25519Public& recipient) {
    Bytes salt = copy_of(share.view());
    append(salt, recipient.view());
    return with_exposed(shared, [&](ByteView ikm) { return hkdf<ChaChaKey>(salt, ikm, bytes_of(kInfo)); });
}

} // namespace

Result<Stanza> X25519Recipient::wrap(const FileKey& key, Random& random) const {
    const X25519Secret ephemeral = make_x25519_secret(random);
    const X25519Public share = x25519_public_of(ephemeral);
    const std::optional<X25519Shared> shared = x25519(ephemeral, m_key);
    if (!shared) return fail(ErrorCode::invalid_argument, "envelope.bad_recipient");
    const ChaChaKey wrapping = wrapping_key(*shared, share, m_key);
    Stanza out{std::string(kX25519Type), {base64_encode(share.view())}, Bytes(kBodySize)};
    with_exposed(key, [&](ByteView plain) { chacha_seal(wrapping, kZeroNonce, {}, plain, out.body); });
    return out;
}

Result<std::optional<FileKey>> X25519Identity::unwrap(const Stanza& stanza) const {
    if (stanza.type != kX25519Type) return std::optional<FileKey>();
    Bytes bytes;
    if (stanza.arguments.size() != 1 || !base64_decode(stanza.arguments.front(), bytes) ||
        bytes.size() != X25519Public::kSize || stanza.body.size() != kBodySize)
        return malformed();
    const X25519Public share = X25519Public::from(bytes);
    const std::optional<X25519Shared> shared = x25519(m_secret, share);
    if (!shared) return malformed();
    const ChaChaKey wrapping = wrapping_key(*shared, share, m_public);
    FileKey key;
    const bool mine = with_exposed_mutable(
        key, [&](ByteSpan plain) { return chacha_open(wrapping, kZeroNonce, {}, stanza.body, plain); });
    if (!mine) return std::optional<FileKey>();
    return std::optional<FileKey>(std::move(key));
}

} // namespace counterpart::crypto::age
