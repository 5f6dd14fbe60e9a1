// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/self_test.h"

#include "crypto/primitive/aead.h"
#include "crypto/primitive/hash.h"
#include "crypto/primitive/hkdf.h"
#include "crypto/primitive/kem.h"
#include "crypto/primitive/sign.h"

namespace counterpart::crypto {

namespace {

Bytes unhex(std::string_view hex) {
    Bytes out;
    if (!from_hex(hex, out)) assertion_failed("self_test: a known answer is misspelt");
    return out;
}

bool is(ByteView bytes, std::string_view hex) {
    return to_hex(bytes) == hex;
}

template <class Secret>
Secret secret_from(std::string_view hex) {
    Bytes bytes = unhex(hex);
    return Secret::taken_from(bytes);
}

/// first, first + 1, …
template <std::size_t N>
std::array<std::uint8_t, N> counting_from(std::uint8_t first) {
    std::array<std::uint8_t, N> out{};
    for (std::uint8_t& byte : out)
        byte = first++;
    return out;
}

/// The randomness that belongs to a known answer.
class KnownRandom final : public Random {
public:
    explicit KnownRandom(Bytes bytes) : m_bytes(std::move(bytes)) {}
    void fill(ByteSpan out) override {
        if (out.size() != m_bytes.size())
            assertion_failed("self_test: another amount of randomness asked for");
        std::ranges::copy(m_bytes, out.begin());
    }

private:
    Bytes m_bytes;
};

// BLAKE2b-256 with personalisation, computed by Python's hashlib: tests/vectors/blake2b.
bool blake2b_holds() {
    Bytes message(129);
    for (std::size_t i = 0; i < message.size(); ++i)
        message[i] = static_cast<std::uint8_t>((7 * i + 3) % 251);
    const std::string_view expected = "a25e97b979f117503171a233ece57000677e634b8e6fcb54f0901df0d281e10e";
    const HashLabel label("counterpart.test");
    return is(blake2b(label, message).view(), expected) &&
           is(Blake2b(label).update(message).finish().view(), expected);
}

// FIPS 180-4's example.
bool sha256_holds() {
    return is(sha256(bytes_of("abc")).view(),
              "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

// RFC 5869 appendix A.1; HMAC-SHA256 is inside.
bool hkdf_holds() {
    const Bytes ikm(22, 0x0b);
    Bytes out(42);
    hkdf_expand(hkdf_extract(counting_from<13>(0), {ikm}), counting_from<10>(0xf0), out);
    return is(out, "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865");
}

constexpr std::string_view kSunscreen =
    "Ladies and Gentlemen of the class of '99: If I could offer you only one tip "
    "for the future, sunscreen would be it.";
constexpr std::string_view kSunscreenAad = "50515253c0c1c2c3c4c5c6c7";

/// Seals to the known tag, opens again, and does not open what was altered.
template <class Key, class Nonce, class Seal, class Open>
bool aead_holds(const Key& key, const Nonce& nonce, ByteView aad, ByteView plain, std::string_view tag,
                Seal&& seal, Open&& open) {
    Bytes sealed(plain.size() + tag.size() / 2);
    seal(key, nonce, aad, plain, sealed);
    if (!is(ByteView(sealed).subspan(plain.size()), tag)) return false;
    Bytes opened(plain.size());
    if (!open(key, nonce, aad, sealed, opened) || !equal(opened, plain)) return false;
    sealed[0] ^= 1;
    return !open(key, nonce, aad, sealed, opened);
}

// RFC 8439 section 2.8.2.
bool chacha_holds() {
    auto key = counting_from<32>(0x80);
    constexpr ChaChaNonce kNonce = {7, 0, 0, 0, 0x40, 0x41, 0x42, 0x43, 0x44, 0x45, 0x46, 0x47};
    return aead_holds(ChaChaKey::taken_from(key), kNonce, unhex(kSunscreenAad), bytes_of(kSunscreen),
                      "1ae10b594f09e26a7e902ecbd0600691", chacha_seal, chacha_open);
}

// draft-irtf-cfrg-xchacha appendix A.3.1.
bool xchacha_holds() {
    auto key = counting_from<32>(0x80);
    return aead_holds(XChaChaKey::taken_from(key), counting_from<24>(0x40), unhex(kSunscreenAad),
                      bytes_of(kSunscreen), "c0875924c1c7987947deafd8780acf49", xchacha_seal, xchacha_open);
}

// draft-irtf-cfrg-aegis-aead appendix A.3, vector 5.
bool aegis_holds() {
    std::array<std::uint8_t, 32> key = {0x10, 0x01};
    constexpr AegisNonce kNonce = {0x10, 0x00, 0x02};
    return aead_holds(AegisKey::taken_from(key), kNonce, counting_from<42>(0), counting_from<40>(0x10),
                      "a3aca270c006094d71c20e6910b5161c0826df233d08919a566ec2c05990f734", aegis_seal,
                      aegis_open);
}

// RFC 8032 section 7.1, TEST 3.
bool ed25519_holds() {
    const auto key =
        secret_from<SigningKey>("c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7");
    const VerifyKey public_key = verify_key_of(key);
    const Bytes message = unhex("af82");
    Signature signature = sign(key, message);
    if (!is(public_key.view(), "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025") ||
        !is(signature.view(), "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
                              "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a") ||
        !verify(public_key, message, signature)) {
        return false;
    }
    signature.octets[0] ^= 1;
    return !verify(public_key, message, signature);
}

// tests/vectors/xwing/hpke_pq.json, the first: its long values by their SHA-256.
bool xwing_holds() {
    const auto secret =
        secret_from<XWingSecret>("b3f98b03126a431ccecc62ae0f68e102c2d8e1cc7b21ba85d821d8e31761e0f8");
    const XWingPublic public_key = xwing_public_of(secret);
    if (!is(sha256(public_key.view()).view(),
            "120b60e0ae3c00c1c9def1c61aeb12de710bfa49646ae6f99a7e564b25ace493")) {
        return false;
    }
    KnownRandom random(unhex("a3a869097e0241158eca5dc6c9e695f9e0d2ee5db51c09c435aab69d56509a43"
                             "d94ff76d7d47cf79ecf75394261236cec024bd849cc782e14f7f0738af83daed"));
    const auto encapsulation = xwing_encapsulate(public_key, random);
    if (!encapsulation) return false;
    const auto shared = xwing_decapsulate(secret, encapsulation->ciphertext);
    return is(sha256(encapsulation->ciphertext.view()).view(),
              "3a7ef30fb815e75b7f0f16f5bab5c36250882d94ea0f776cc2241cdd3b36b480") &&
           encapsulation->shared ==
               secret_from<XWingShared>("b90cf181d95351d1091569487caaf6c3434eeb181a2c4c04631980ce139afa67") &&
           shared && *shared == encapsulation->shared;
}

constexpr KnownAnswer kKnownAnswers[] = {
    {"BLAKE2b", blake2b_holds},
    {"SHA-256", sha256_holds},
    {"HKDF-SHA256", hkdf_holds},
    {"ChaCha20-Poly1305", chacha_holds},
    {"XChaCha20-Poly1305", xchacha_holds},
    {"AEGIS-256", aegis_holds},
    {"Ed25519", ed25519_holds},
    {"X-Wing", xwing_holds},
};

} // namespace

std::span<const KnownAnswer> known_answers() {
    return kKnownAnswers;
}

Result<void> check_known_answers(std::span<const KnownAnswer> answers) {
    for (const KnownAnswer& answer : answers) {
        if (!answer.holds()) {
            return fail(ErrorCode::internal, "system.self_test_failed", std::string(answer.algorithm));
        }
    }
    return {};
}

Result<void> self_test() {
    return check_known_answers(known_answers());
}

} // namespace counterpart::crypto
