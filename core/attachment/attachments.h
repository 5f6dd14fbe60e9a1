// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attachment/blob.h"
#include "core/port/progress.h"
#include "core/session.h"

#include <filesystem>
#include <memory>
#include <string>

namespace counterpart::core {

/// A sealed file that stands flushed in blobs/ but that no row names yet. Unless it is kept, it goes again.
struct StagedAttachment {
    AttachmentId id;
    std::uint64_t size = 0;
    std::string file; ///< its name in blobs/; empty where the store has these bytes already
    Bytes wrapped_key;
};

/// Before the transaction: seals `plain` into blobs/ under a new key. The store's own copy serves where it has these
/// bytes already. "attachment.*", "io.*".
Result<StagedAttachment> stage_attachment(Session&, Source& plain);
/// In the caller's transaction: the row that names it. No more where it is kept already.
Result<void> keep_attachment(Session&, const StagedAttachment&);
/// After a failure: the staged file goes, unless a row names it.
void drop_attachment(Session&, const StagedAttachment&);

/// In the caller's transaction: its row, and with it the only key to its file, goes. What becomes of the file is
/// sweep_attachments()'s after the commit.
Result<void> forget_attachment(Session&, const AttachmentId&);

struct StoredAttachment {
    std::unique_ptr<Source> bytes; ///< plaintext
    std::uint64_t size = 0;
};
/// "attachment.not_here" (not_found); reading gives "attachment.damaged".
Result<StoredAttachment> open_attachment(Session&, const AttachmentId&);
Result<bool> has_attachment(Session&, const AttachmentId&);

/// Removes files in blobs/ that no row names: what a crash between staging and keeping leaves. Gives how many.
Result<std::uint64_t> sweep_attachments(Session&);
/// Reads every attachment and compares its id: how many were good; "attachment.damaged" at the first that is not.
Result<std::uint64_t> verify_attachments(Session&, Progress&);

} // namespace counterpart::core
