// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/age/file.h"

#include "crypto/age/hybrid.h"
#include "crypto/age/x25519.h"
#include "crypto/primitive/hash.h"
#include "crypto/primitive/hkdf.h"
#include "crypto/primitive/mac.h"

namespace counterpart::crypto::age {

namespace {

constexpr std::string_view kScryptType = "scrypt";
constexpr std::size_t kNonceSize = 16;
using PayloadNonce = Octets<struct PayloadNonceTag, kNonceSize>;

template <class Key>
Key derive(const FileKey& key, ByteView salt, std::string_view info) {
    return with_exposed(key, [&](ByteView ikm) { return hkdf<Key>(salt, ikm, bytes_of(info)); });
}
MacKey header_key(const FileKey& key) {
    return derive<MacKey>(key, {}, "header");
}
ChaChaKey payload_key(const FileKey& key, const PayloadNonce& nonce) {
    return derive<ChaChaKey>(key, nonce.view(), "payload");
}

/// What was read of the payload together with the header, then the rest.
class Joined final : public Source {
public:
    Joined(Bytes first, Source& rest) : m_first(std::move(first)), m_rest(rest) {}
    Result<std::size_t> read(ByteSpan out) override {
        const std::size_t n = std::min(out.size(), m_first.size() - m_at);
        std::copy_n(m_first.begin() + static_cast<std::ptrdiff_t>(m_at), n, out.begin());
        m_at += n;
        if (n == out.size()) return n;
        TRY_ASSIGN(const std::size_t more, m_rest.read(out.subspan(n)));
        return n + more;
    }

private:
    Bytes m_first;
    std::size_t m_at = 0;
    Source& m_rest;
};

tl::unexpected<Error> unsupported(const char* what) {
    return fail(ErrorCode::unsupported, "envelope.unsupported_stanza", what);
}
tl::unexpected<Error> malformed(const char* what) {
    return fail(ErrorCode::malformed, "envelope.malformed_header", what);
}

struct Counts {
    std::size_t hybrid = 0;
    std::size_t x25519 = 0;
    std::size_t scrypt = 0;
    std::size_t unknown = 0;
};

Counts count(const std::vector<Stanza>& stanzas) {
    Counts out;
    for (const Stanza& stanza : stanzas) {
        if (stanza.type == kHybridType)
            ++out.hybrid;
        else if (stanza.type == kX25519Type)
            ++out.x25519;
        else if (stanza.type == kScryptType)
            ++out.scrypt;
        else
            ++out.unknown;
    }
    return out;
}

Result<void> check_profile(const std::vector<Stanza>& stanzas, const Counts& counts, Profile profile) {
    // A passphrase stanza stands alone (C2SP age.md): else the file could come from anyone who knows it.
    if (counts.scrypt > 0 && stanzas.size() > 1) return malformed("scrypt beside others");
    if (counts.scrypt > 0) return unsupported("scrypt");
    switch (profile) {
    case Profile::any:
        return {};
    case Profile::bundle:
        break;
    }
    if (counts.x25519 > 0) return unsupported("X25519");
    if (counts.hybrid == 0) return unsupported("no hybrid stanza");
    if (counts.unknown > kMaxUnknownStanzas) return unsupported("too many of unknown types");
    for (const Stanza& stanza : stanzas) {
        if (stanza.type == kHybridType && !is_hybrid_shape(stanza)) return malformed("hybrid stanza");
    }
    return {};
}

Result<FileKey> find_key(const std::vector<Stanza>& stanzas, std::span<const Identity* const> identities) {
    for (const Stanza& stanza : stanzas) {
        for (const Identity* identity : identities) {
            TRY_ASSIGN(std::optional<FileKey> key, identity->unwrap(stanza));
            if (key) return std::move(*key);
        }
    }
    return fail(ErrorCode::wrong_key, "envelope.no_matching_identity");
}

} // namespace

Result<SealedHeader> make_header(std::span<const Recipient* const> recipients, Random& random) {
    if (recipients.empty()) return fail(ErrorCode::invalid_argument, "envelope.no_recipients");
    if (recipients.size() > kMaxStanzas)
        return fail(ErrorCode::invalid_argument, "envelope.too_many_stanzas");
    FileKey key;
    with_exposed_mutable(key, [&](ByteSpan bytes) { random.fill(bytes); });
    std::vector<Stanza> stanzas;
    for (const Recipient* recipient : recipients) {
        if (recipient->strength() != recipients.front()->strength())
            return fail(ErrorCode::invalid_argument, "envelope.mixed_recipients");
        TRY_ASSIGN(Stanza stanza, recipient->wrap(key, random));
        stanzas.push_back(std::move(stanza));
    }
    Bytes covered = write_covered(stanzas);
    const Digest mac = hmac_sha256(header_key(key), covered);
    Bytes bytes = finish_header(std::move(covered), HeaderMac::from(mac.view()));
    if (bytes.size() > kMaxHeaderSize) return fail(ErrorCode::invalid_argument, "envelope.header_too_large");
    const Digest hash = sha256(bytes);
    return SealedHeader{std::move(bytes), hash, std::move(key)};
}

Result<void> seal_payload(const FileKey& key, Source& plain, Sink& out, Random& random,
                          StreamOptions options) {
    const auto nonce = random.make<PayloadNonce>();
    TRY(out.write(nonce.view()));
    return seal_stream(payload_key(key, nonce), plain, out, options);
}

Result<void> seal_file(std::span<const Recipient* const> recipients, Source& plain, Sink& out, Random& random,
                       StreamOptions options) {
    TRY_ASSIGN(const SealedHeader header, make_header(recipients, random));
    TRY(out.write(header.bytes));
    return seal_payload(header.key, plain, out, random, options);
}

Result<OpenFile> open_file(Source& sealed, std::span<const Identity* const> identities, Profile profile,
                           StreamOptions options) {
    TRY_ASSIGN(ReceivedHeader received, read_header(sealed));
    const Counts counts = count(received.header.stanzas);
    TRY(check_profile(received.header.stanzas, counts, profile));
    TRY_ASSIGN(const FileKey key, find_key(received.header.stanzas, identities));
    if (!hmac_sha256_verify(header_key(key), received.covered(), received.header.mac.view()))
        return fail(ErrorCode::tampered, "envelope.mac_mismatch");
    auto payload = std::make_unique<Joined>(std::move(received.following), sealed);
    PayloadNonce nonce;
    TRY_ASSIGN(const std::size_t got, payload->read(nonce.octets));
    if (got != kNonceSize) return fail(ErrorCode::tampered, "envelope.cut", "inside the nonce");
    return OpenFile(sha256(received.bytes), counts.hybrid + counts.x25519, std::move(payload),
                    payload_key(key, nonce), options);
}

} // namespace counterpart::crypto::age
