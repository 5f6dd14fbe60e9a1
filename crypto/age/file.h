// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/age/recipient.h"
#include "crypto/age/stream.h"

#include <span>

namespace counterpart::crypto::age {

/// Stanzas of types we do not know that a bundle may carry.
inline constexpr std::size_t kMaxUnknownStanzas = 8;

// Sealing: the header first, so that what the payload begins with can name it; then the payload.

struct SealedHeader {
    Bytes bytes; ///< through the MAC line's newline
    Digest hash; ///< SHA-256 of these bytes
    FileKey key; ///< for the one payload that follows
};

/// A new file key, wrapped for each recipient in this order. Fails with envelope.no_recipients,
/// .mixed_recipients, .bad_recipient (invalid_argument), .too_many_stanzas, .header_too_large.
Result<SealedHeader> make_header(std::span<const Recipient* const> recipients, Random& random);

/// Writes the payload's nonce and chunks; the header has been written before it. Once a header. As
/// seal_stream().
Result<void> seal_payload(const FileKey& key, Source& plain, Sink& out, Random& random,
                          StreamOptions options = {});

/// Header and payload, for content that does not need to know the header.
Result<void> seal_file(std::span<const Recipient* const> recipients, Source& plain, Sink& out, Random& random,
                       StreamOptions options = {});

/// The size of a sealed payload with its nonce, for so many bytes of plaintext.
constexpr std::uint64_t sealed_payload_size(std::uint64_t plain) {
    return 16 + sealed_stream_size(plain);
}

// Opening.

enum class Profile {
    bundle, ///< what the program takes in: hybrid stanzas, at most 8 of unknown types, none that we know to
            ///< be weaker
    any,    ///< hybrid and classic age files, for tests and for reading what others sealed
};

/// An age file whose header is verified. As a Source it gives the plaintext: see OpenedStream for what
/// reading to the end proves.
class OpenFile final : public Source {
public:
    /// SHA-256 of the header as received, through the MAC line's newline.
    [[nodiscard]] const Digest& header_hash() const { return m_header_hash; }
    /// How many recipients can open it: all stanzas but those of unknown types.
    [[nodiscard]] std::size_t recipients() const { return m_recipients; }
    OpenFile(OpenFile&&) noexcept = default;
    OpenFile& operator=(OpenFile&&) = delete; // would free the payload under the stream
    ~OpenFile() override = default;

    Result<std::size_t> read(ByteSpan out) override { return m_stream.read(out); }

private:
    friend Result<OpenFile> open_file(Source&, std::span<const Identity* const>, Profile, StreamOptions);
    OpenFile(const Digest& header_hash, std::size_t recipients, std::unique_ptr<Source> payload,
             ChaChaKey key, StreamOptions options)
        : m_header_hash(header_hash), m_recipients(recipients), m_payload(std::move(payload)),
          m_stream(std::move(key), *m_payload, options) {}

    Digest m_header_hash;
    std::size_t m_recipients;
    std::unique_ptr<Source> m_payload; // before the stream, whose threads read it
    OpenedStream m_stream;
};

/// Reads and checks the header (ENVELOPE.md, "Order of checks") and the payload's nonce. Fails as
/// read_header(), and with envelope.unsupported_stanza, .no_matching_identity (wrong_key), .mac_mismatch and
/// .cut (tampered). `sealed` must outlive the result and may be read from other threads, one at a time.
Result<OpenFile> open_file(Source& sealed, std::span<const Identity* const> identities, Profile profile,
                           StreamOptions options = {});

} // namespace counterpart::crypto::age
