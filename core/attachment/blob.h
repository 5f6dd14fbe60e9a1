// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "crypto/base/io.h"
#include "crypto/primitive/aead.h"

#include <memory>

namespace counterpart::core {

inline constexpr std::size_t kPieceBytes = 1024 * 1024;
inline constexpr std::uint64_t kMaxAttachmentBytes = 16ULL * 1024 * 1024 * 1024;

struct SealedBlob {
    AttachmentId id;
    std::uint64_t size = 0; ///< of the plaintext
};

/// Reads `plain` to its end and writes it sealed, in pieces that are hashed and sealed on all cores:
/// core/attachment/ATTACHMENT.md. Memory does not grow with the size. "attachment.empty", "attachment.too_large"
/// (invalid_argument), and the errors of source and sink.
Result<SealedBlob> seal_blob(Source& plain, const crypto::AegisKey& key, Sink& sealed);

/// The plaintext of a sealed blob as a source, piece by piece, each only after its tag was right:
/// "attachment.damaged" (storage). `sealed` must outlive it.
std::unique_ptr<Source> open_blob(Source& sealed, const crypto::AegisKey& key);

/// Reads a source to its end and gives what its id would be.
Result<SealedBlob> attachment_id_of(Source& plain);

} // namespace counterpart::core
