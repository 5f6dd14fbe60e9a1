// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/port/progress.h"
#include "core/projection/views.h"
#include "core/session.h"

#include <filesystem>

namespace counterpart::core {

/// Seals the file into the store piece by piece and states it on a record: a document keeps it; any other
/// record gets a new document linked to it. The source file stays as it is.
/// "attachment.bad_name", "attachment.empty", "io.*".
Result<AttachmentView> attach_file(Session&, const std::filesystem::path& file, const RecordId& record, Progress&);

/// Writes an attachment out, unprotected: a logged act. "attachment.not_here", "attachment.damaged", "io.exists".
Result<std::uint64_t> extract_attachment(Session&, const AttachmentId&, const std::filesystem::path& to, Existing, Progress&);
/// The one attachment whose id begins with these hexadecimal digits.
Result<AttachmentId> find_attachment(Session&, std::string_view prefix);

} // namespace counterpart::core
