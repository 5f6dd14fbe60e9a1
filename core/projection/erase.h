// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "core/store/sqlite.h"

#include <span>
#include <vector>

namespace counterpart::core {

struct Erased {
    std::uint64_t facts = 0;
    std::vector<AttachmentId> attachments; ///< that the erased facts named and that no other fact names; ascending
};

/// Takes the content and salts of these facts (rows of the table fact) out of the store and out of the projection; their
/// digests stay, so that signatures over them go on. A record of which nothing is left goes from the projection. Inside
/// the caller's transaction; what is freed is overwritten (secure_delete), and leaves the write-ahead log with
/// Database::checkpoint(). One that is erased already is passed over.
Result<Erased> erase_facts(Database&, std::span<const std::int64_t> facts, const AgencyId& own_agency);

} // namespace counterpart::core
