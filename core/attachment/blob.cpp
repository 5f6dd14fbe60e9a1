// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attachment/blob.h"

#include "crypto/age/pipeline.h"
#include "crypto/primitive/hash.h"

#include <mutex>

namespace counterpart::core {

namespace {

using crypto::age::Batch;
using crypto::age::Pipeline;

constexpr std::size_t kSealedPieceBytes = kPieceBytes + crypto::kAegisTag;

/// Beside the envelope's own workers and within 64 MiB in all, more would not help: the disk is slower.
unsigned workers() { return std::clamp(std::thread::hardware_concurrency(), 1U, 4U); }

crypto::age::PipelineShape shape(std::size_t unit_in, std::size_t unit_out) {
    return {.unit_in = unit_in, .unit_out = unit_out, .units = 2, .workers = workers()};
}

/// Calls work(piece number, piece, whether it is the last) for each piece of a batch, until one says no.
template <class Work>
void each_piece(const Batch& batch, std::size_t unit, Work&& work) {
    const ByteView in(batch.in.data(), batch.in_size);
    std::uint64_t number = batch.first_unit;
    for (std::size_t at = 0; at < in.size(); at += unit, ++number) {
        const ByteView piece = in.subspan(at, std::min(unit, in.size() - at));
        if (!work(number, piece, batch.at_end && at + piece.size() == in.size())) return;
    }
}

crypto::AegisNonce nonce_of(std::uint64_t piece, bool last) {
    crypto::AegisNonce nonce{};
    for (std::size_t i = 0; i < 8; ++i) nonce[i] = static_cast<std::uint8_t>(piece >> (56 - 8 * i));
    nonce[8] = last ? 1 : 0;
    return nonce;
}

/// The pieces' hashes, which several threads put in their places.
class PieceHashes {
public:
    void put(std::uint64_t piece, ByteView bytes) {
        const Digest digest = crypto::blake2b(crypto::HashLabel("cp/piece/v1"), bytes);
        const std::lock_guard lock(m_mutex);
        if (m_digests.size() <= piece) m_digests.resize(static_cast<std::size_t>(piece) + 1);
        m_digests[static_cast<std::size_t>(piece)] = digest;
        m_size += bytes.size();
    }
    SealedBlob result() const {
        crypto::Blake2b hash{crypto::HashLabel("cp/attachment/v1")};
        for (const Digest& digest : m_digests) hash.update(digest.view());
        return {AttachmentId::from(hash.finish().view()), m_size};
    }

private:
    std::mutex m_mutex;
    std::vector<Digest> m_digests;
    std::uint64_t m_size = 0;
};

/// Drives pieces of `plain` through `work` and hands what comes out to `take`.
template <class Take>
Result<SealedBlob> drive(Source& plain, std::size_t unit_out, PieceHashes& hashes, Pipeline::Work work, Take&& take) {
    Pipeline pipeline(plain, shape(kPieceBytes, unit_out), std::move(work));
    bool any = false;
    for (;;) {
        TRY_ASSIGN(const ByteView out, pipeline.next());
        if (out.empty()) break;
        any = true;
        TRY(take(out));
    }
    if (!any) return fail(ErrorCode::invalid_argument, "attachment.empty");
    const SealedBlob result = hashes.result();
    if (result.size > kMaxAttachmentBytes) return fail(ErrorCode::invalid_argument, "attachment.too_large");
    return result;
}

class BlobSource final : public Source {
public:
    BlobSource(Source& sealed, const crypto::AegisKey& key)
        : m_key(key.clone()), m_pipeline(sealed, shape(kSealedPieceBytes, kPieceBytes),
                                         [this](Batch& batch) { open_pieces(batch); }) {}

    Result<std::size_t> read(ByteSpan out) override {
        std::size_t filled = 0;
        while (filled < out.size()) {
            if (m_rest.empty()) {
                TRY_ASSIGN(m_rest, m_pipeline.next());
                if (m_rest.empty()) break;
            }
            const std::size_t n = std::min(out.size() - filled, m_rest.size());
            std::copy_n(m_rest.begin(), n, out.begin() + static_cast<std::ptrdiff_t>(filled));
            m_rest = m_rest.subspan(n);
            filled += n;
        }
        return filled;
    }

private:
    void open_pieces(Batch& batch) const {
        each_piece(batch, kSealedPieceBytes, [&](std::uint64_t number, ByteView sealed, bool last) {
            if (sealed.size() > crypto::kAegisTag) {
                const ByteSpan out = ByteSpan(batch.out).subspan(batch.out_size, sealed.size() - crypto::kAegisTag);
                if (crypto::aegis_open(m_key, nonce_of(number, last), {}, sealed, out)) {
                    batch.out_size += out.size();
                    return true;
                }
            }
            batch.error = Error{ErrorCode::storage, "attachment.damaged", {}};
            return false;
        });
    }

    crypto::AegisKey m_key;
    ByteView m_rest;
    Pipeline m_pipeline; // last: its threads use the key
};

} // namespace

Result<SealedBlob> seal_blob(Source& plain, const crypto::AegisKey& key, Sink& sealed) {
    PieceHashes hashes;
    return drive(
        plain, kSealedPieceBytes, hashes,
        [&](Batch& batch) {
            each_piece(batch, kPieceBytes, [&](std::uint64_t number, ByteView piece, bool last) {
                hashes.put(number, piece);
                const ByteSpan out = ByteSpan(batch.out).subspan(batch.out_size, piece.size() + crypto::kAegisTag);
                crypto::aegis_seal(key, nonce_of(number, last), {}, piece, out);
                batch.out_size += out.size();
                return true;
            });
        },
        [&](ByteView out) { return sealed.write(out); });
}

std::unique_ptr<Source> open_blob(Source& sealed, const crypto::AegisKey& key) {
    return std::make_unique<BlobSource>(sealed, key);
}

Result<SealedBlob> attachment_id_of(Source& plain) {
    PieceHashes hashes;
    return drive(
        plain, 1, hashes,
        [&](Batch& batch) {
            // One byte a piece comes out, so that the caller sees that there was one.
            each_piece(batch, kPieceBytes, [&](std::uint64_t number, ByteView piece, bool) {
                hashes.put(number, piece);
                ++batch.out_size;
                return true;
            });
        },
        [](ByteView) -> Result<void> { return {}; });
}

} // namespace counterpart::core
