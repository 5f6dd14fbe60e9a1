// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/age/keys.h"

#include "crypto/base/bech32.h"

namespace counterpart::crypto::age {

namespace {

constexpr std::string_view kHybridRecipient = "age1pq";
constexpr std::string_view kX25519Recipient = "age";
constexpr std::string_view kHybridIdentity = "age-secret-key-pq-";
constexpr std::string_view kX25519Identity = "age-secret-key-";

tl::unexpected<Error> bad_text() {
    return fail(ErrorCode::invalid_argument, "envelope.bad_key_text");
}

template <class Secret>
WipedBytes secret_text(std::string_view prefix, const Secret& secret) {
    return with_exposed(secret, [&](ByteView bytes) { return bech32_encode_secret(prefix, bytes); });
}

template <class Public>
Result<Public> public_of(std::string_view text, std::string_view prefix) {
    const std::optional<Bech32> decoded = bech32_decode(text);
    if (!decoded || decoded->hrp != prefix || decoded->data.size() != Public::kSize) return bad_text();
    return Public::from(decoded->data);
}

template <class Secret>
Result<Secret> secret_of(std::string_view text, std::string_view prefix) {
    std::optional<SecretBech32> decoded = bech32_decode_secret(text);
    if (!decoded || decoded->hrp != prefix || decoded->data.size() != Secret::kSize) return bad_text();
    return Secret::taken_from(decoded->data);
}

} // namespace

std::string recipient_text(const XWingPublic& key) {
    return bech32_encode(kHybridRecipient, key.view());
}
std::string recipient_text(const X25519Public& key) {
    return bech32_encode(kX25519Recipient, key.view());
}
WipedBytes identity_text(const XWingSecret& secret) {
    return secret_text(kHybridIdentity, secret);
}
WipedBytes identity_text(const X25519Secret& secret) {
    return secret_text(kX25519Identity, secret);
}

Result<XWingPublic> hybrid_recipient_of(std::string_view text) {
    return public_of<XWingPublic>(text, kHybridRecipient);
}
Result<X25519Public> x25519_recipient_of(std::string_view text) {
    return public_of<X25519Public>(text, kX25519Recipient);
}
Result<XWingSecret> hybrid_identity_of(std::string_view text) {
    return secret_of<XWingSecret>(text, kHybridIdentity);
}
Result<X25519Secret> x25519_identity_of(std::string_view text) {
    return secret_of<X25519Secret>(text, kX25519Identity);
}

} // namespace counterpart::crypto::age
