// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/age/stream.h"

#include "crypto/age/pipeline.h"

namespace counterpart::crypto::age {

namespace {

constexpr std::size_t kChunksInBatch = 16;
constexpr unsigned kMostWorkers = 8;

enum class Place { inner, last };

// An 11-byte big-endian counter, of which 64 bits suffice, and the mark of the last chunk.
ChaChaNonce nonce_of(std::uint64_t counter, Place place) {
    ChaChaNonce nonce{};
    for (std::size_t i = 0; i < 8; ++i)
        nonce[10 - i] = static_cast<std::uint8_t>(counter >> (8 * i));
    nonce[11] = place == Place::last ? 1 : 0;
    return nonce;
}

unsigned workers_of(StreamOptions options) {
    const unsigned wanted = options.workers != 0 ? options.workers : std::thread::hardware_concurrency();
    return std::clamp(wanted, 1U, kMostWorkers);
}

void seal_batch(const ChaChaKey& key, Batch& batch) {
    std::size_t at = 0;
    std::uint64_t counter = batch.first_unit;
    do {
        const std::size_t size = std::min(kChunkSize, batch.in_size - at);
        const bool last = batch.at_end && at + size == batch.in_size;
        chacha_seal(key, nonce_of(counter++, last ? Place::last : Place::inner), {},
                    ByteView(batch.in).subspan(at, size),
                    ByteSpan(batch.out).subspan(batch.out_size, size + kChaChaTag));
        at += size;
        batch.out_size += size + kChaChaTag;
    } while (at < batch.in_size);
}

Error altered() {
    return {ErrorCode::tampered, "envelope.payload_altered", {}};
}
Error cut() {
    return {ErrorCode::tampered, "envelope.cut", {}};
}

// Opens one chunk to the end of batch.out; false where that was the end of it, with the error set.
bool open_chunk(const ChaChaKey& key, Batch& batch, ByteView chunk, std::uint64_t counter, Place place) {
    if (chunk.size() < kChaChaTag) {
        batch.error = cut();
        return false;
    }
    const std::size_t size = chunk.size() - kChaChaTag;
    const ByteSpan out = ByteSpan(batch.out).subspan(batch.out_size, size);
    if (chacha_open(key, nonce_of(counter, place), {}, chunk, out)) {
        if (size == 0 && counter != 0) {
            batch.error = altered(); // the last chunk is empty only where all is
            return false;
        }
        batch.out_size += size;
        return true;
    }
    // A whole chunk that opens in the other place is good in itself; what is wrong is where the stream ends.
    const Place other = place == Place::last ? Place::inner : Place::last;
    if (size == kChunkSize && chacha_open(key, nonce_of(counter, other), {}, chunk, out)) {
        batch.out_size += size;
        batch.error = place == Place::last ? cut() : altered();
        return false;
    }
    batch.error = altered();
    return false;
}

void open_batch(const ChaChaKey& key, Batch& batch) {
    std::size_t at = 0;
    std::uint64_t counter = batch.first_unit;
    do {
        const std::size_t size = std::min(kSealedChunkSize, batch.in_size - at);
        const bool last = batch.at_end && at + size == batch.in_size;
        if (!open_chunk(key, batch, ByteView(batch.in).subspan(at, size), counter++,
                        last ? Place::last : Place::inner))
            return;
        at += size;
    } while (at < batch.in_size);
}

} // namespace

Result<void> seal_stream(const ChaChaKey& key, Source& plain, Sink& sealed, StreamOptions options) {
    Pipeline pipeline(plain, {kChunkSize, kSealedChunkSize, kChunksInBatch, workers_of(options)},
                      [&key](Batch& batch) { seal_batch(key, batch); });
    for (;;) {
        TRY_ASSIGN(const ByteView bytes, pipeline.next());
        if (bytes.empty()) return {};
        TRY(sealed.write(bytes));
    }
}

OpenedStream::OpenedStream(ChaChaKey key, Source& sealed, StreamOptions options)
    : m_key(std::make_unique<ChaChaKey>(std::move(key))),
      m_pipeline(std::make_unique<Pipeline>(
          sealed, PipelineShape{kSealedChunkSize, kChunkSize, kChunksInBatch, workers_of(options)},
          [where = m_key.get()](Batch& batch) { open_batch(*where, batch); })) {}

OpenedStream::OpenedStream(OpenedStream&&) noexcept = default;
OpenedStream& OpenedStream::operator=(OpenedStream&& other) noexcept {
    m_pipeline = std::move(other.m_pipeline); // first: its threads use the key
    m_key = std::move(other.m_key);
    m_rest = std::exchange(other.m_rest, {});
    return *this;
}
OpenedStream::~OpenedStream() {
    m_pipeline.reset();
}

Result<std::size_t> OpenedStream::read(ByteSpan out) {
    std::size_t done = 0;
    while (done < out.size()) {
        if (m_rest.empty()) {
            // An error comes at once, though some bytes were good: fewer than asked would say "the end".
            TRY_ASSIGN(m_rest, m_pipeline->next());
            if (m_rest.empty()) break;
        }
        const std::size_t n = std::min(out.size() - done, m_rest.size());
        std::copy_n(m_rest.begin(), n, out.begin() + static_cast<std::ptrdiff_t>(done));
        m_rest = m_rest.subspan(n);
        done += n;
    }
    return done;
}

} // namespace counterpart::crypto::age
