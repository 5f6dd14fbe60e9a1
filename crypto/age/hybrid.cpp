// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/age/hybrid.h"

#include "crypto/base/base64.h"
#include "crypto/hpke/one_shot.h"
#include "crypto/primitive/aead.h"

namespace counterpart::crypto::age {

namespace {

constexpr std::string_view kInfo = "age-encryption.org/mlkem768x25519";
constexpr std::size_t kBodySize = FileKey::kSize + kChaChaTag;
constexpr std::size_t kEncCharacters = (XWingCiphertext::kSize * 8 + 5) / 6;

tl::unexpected<Error> malformed() {
    return fail(ErrorCode::malformed, "envelope.malformed_header", "mlkem768x25519 stanza");
}

} // namespace

Result<Stanza> HybridRecipient::wrap(const FileKey& key, Random& random) const {
    std::optional<hpke::Sealed> sealed = with_exposed(
        key, [&](ByteView file_key) { return hpke::seal(m_key, bytes_of(kInfo), {}, file_key, random); });
    if (!sealed) return fail(ErrorCode::invalid_argument, "envelope.bad_recipient");
    return Stanza{
        std::string(kHybridType), {base64_encode(sealed->enc.view())}, std::move(sealed->ciphertext)};
}

bool is_hybrid_shape(const Stanza& stanza) {
    return stanza.arguments.size() == 1 && stanza.arguments.front().size() == kEncCharacters &&
           stanza.body.size() == kBodySize;
}

Result<std::optional<FileKey>> HybridIdentity::unwrap(const Stanza& stanza) const {
    if (stanza.type != kHybridType) return std::optional<FileKey>();
    Bytes enc;
    if (!is_hybrid_shape(stanza) || !base64_decode(stanza.arguments.front(), enc) ||
        enc.size() != XWingCiphertext::kSize)
        return malformed();
    const XWingCiphertext ciphertext = XWingCiphertext::from(enc);
    auto opened = hpke::open(m_secret, ciphertext, bytes_of(kInfo), {}, stanza.body);
    if (!opened) {
        if (opened.error() == hpke::OpenFailure::bad_encapsulation) return malformed();
        return std::optional<FileKey>();
    }
    return std::optional<FileKey>(FileKey::taken_from(*opened));
}

} // namespace counterpart::crypto::age
