// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/base/io.h"
#include "crypto/primitive/aead.h"

#include <memory>

namespace counterpart::crypto::age {

class Pipeline;

// The payload's chunks (STREAM, ENVELOPE.md), under a payload key that is used for one payload only. Knows no
// header.

inline constexpr std::size_t kChunkSize = 64 * 1024;
inline constexpr std::size_t kSealedChunkSize = kChunkSize + kChaChaTag;

struct StreamOptions {
    /// How many threads seal or open beside the caller's; 0: as many as there are processors, 8 at most;
    /// 1: none, all is done in the calling thread.
    unsigned workers = 0;
};

/// Seals all of `plain` to `sealed`. An error of either ends it and comes back as it is. Memory: about 2 MiB
/// a worker and 4 MiB, whatever the size. `plain` may be read from other threads, one at a time; `sealed` is
/// written from the calling thread.
Result<void> seal_stream(const ChaChaKey& key, Source& plain, Sink& sealed, StreamOptions options = {});

/// The plaintext of a sealed stream, read ahead in the background. Nothing of a chunk is given before its tag
/// was right. Reading on to the end (0 bytes) is what proves that nothing was cut or added; errors are
/// envelope.payload_altered and envelope.cut (tampered), and the source's own; they stay.
class OpenedStream final : public Source {
public:
    /// `sealed` must outlive this, and may be read from other threads, one at a time.
    OpenedStream(ChaChaKey key, Source& sealed, StreamOptions options = {});
    OpenedStream(OpenedStream&&) noexcept;
    OpenedStream& operator=(OpenedStream&&) noexcept;
    ~OpenedStream() override;

    Result<std::size_t> read(ByteSpan out) override;

private:
    std::unique_ptr<ChaChaKey> m_key; // the workers hold on to where it is
    std::unique_ptr<Pipeline> m_pipeline;
    ByteView m_rest;
};

/// The size of a sealed stream for so many bytes of plaintext.
constexpr std::uint64_t sealed_stream_size(std::uint64_t plain) {
    const std::uint64_t chunks = plain == 0 ? 1 : (plain + kChunkSize - 1) / kChunkSize;
    return plain + chunks * kChaChaTag;
}

} // namespace counterpart::crypto::age
