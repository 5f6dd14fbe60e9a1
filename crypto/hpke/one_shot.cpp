// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/hpke/one_shot.h"

#include "crypto/primitive/hkdf.h"

namespace counterpart::crypto::hpke {

namespace {

constexpr std::uint8_t kModeBase = 0;

std::array<std::uint8_t, 2> big_endian(std::size_t value) {
    return {static_cast<std::uint8_t>(value >> 8U & 0xffU), static_cast<std::uint8_t>(value & 0xffU)};
}

/// "HPKE" and the ids of KEM, KDF and AEAD: RFC 9180 section 5.1.
std::array<std::uint8_t, 10> suite_id(std::uint16_t kem_id) {
    const auto kem = big_endian(kem_id);
    return {'H', 'P', 'K', 'E', kem[0], kem[1], 0x00, 0x01, 0x00, 0x03};
}

// LabeledExtract and LabeledExpand, RFC 9180 section 4.
HkdfKey labeled_extract(ByteView suite, ByteView salt, std::string_view label, ByteView ikm) {
    return hkdf_extract(salt, {bytes_of("HPKE-v1"), suite, bytes_of(label), ikm});
}

void labeled_expand(ByteView suite, const HkdfKey& prk, std::string_view label, ByteView info, ByteSpan out) {
    Bytes labeled = copy_of(big_endian(out.size()));
    append(labeled, bytes_of("HPKE-v1"));
    append(labeled, suite);
    append(labeled, bytes_of(label));
    append(labeled, info);
    hkdf_expand(prk, labeled, out);
}

} // namespace

Context key_schedule(std::uint16_t kem_id, const XWingShared& shared, ByteView info) {
    const auto suite = suite_id(kem_id);
    Bytes context = {kModeBase};
    const auto add = [&](ByteView hash) { append(context, hash); };
    with_exposed(labeled_extract(suite, {}, "psk_id_hash", {}), add); // both are hashes of public things
    with_exposed(labeled_extract(suite, {}, "info_hash", info), add);

    const HkdfKey secret =
        with_exposed(shared, [&](ByteView salt) { return labeled_extract(suite, salt, "secret", {}); });
    Context out;
    with_exposed_mutable(out.key, [&](ByteSpan key) { labeled_expand(suite, secret, "key", context, key); });
    labeled_expand(suite, secret, "base_nonce", context, out.base_nonce);
    return out;
}

std::optional<Sealed> seal(const XWingPublic& key, ByteView info, ByteView aad, ByteView plain,
                           Random& random) {
    const std::optional<XWingEncapsulation> encapsulation = xwing_encapsulate(key, random);
    if (!encapsulation) return std::nullopt;
    const Context context = key_schedule(kKemXWing, encapsulation->shared, info);
    Sealed out{encapsulation->ciphertext, Bytes(plain.size() + kChaChaTag)};
    chacha_seal(context.key, context.base_nonce, aad, plain, out.ciphertext);
    return out;
}

tl::expected<WipedBytes, OpenFailure> open(const XWingSecret& secret, const XWingCiphertext& enc,
                                           ByteView info, ByteView aad, ByteView ciphertext) {
    if (ciphertext.size() < kChaChaTag) return tl::make_unexpected(OpenFailure::not_opened);
    const std::optional<XWingShared> shared = xwing_decapsulate(secret, enc);
    if (!shared) return tl::make_unexpected(OpenFailure::bad_encapsulation);
    const Context context = key_schedule(kKemXWing, *shared, info);
    WipedBytes plain(ciphertext.size() - kChaChaTag);
    if (!chacha_open(context.key, context.base_nonce, aad, ciphertext, plain)) {
        return tl::make_unexpected(OpenFailure::not_opened);
    }
    return plain;
}

} // namespace counterpart::crypto::hpke
