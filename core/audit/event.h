// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "core/model/instant.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace counterpart::core {

/// What happened. The first six are the operations of section 62 of the Data Protection Act 2018; the rest are
/// ours. A closed list: the texts in the store are to_text()'s.
enum class Operation {
    collection,
    alteration,
    consultation,
    disclosure,
    combination,
    erasure,
    unlock,
    failed_unlock,
    key_change,      ///< passphrase or recovery key
    identity_export,
    register_change,
    verification,
    backup,
    restore,
    older_copy_accepted,
};
std::string_view to_text(Operation operation);
std::optional<Operation> parse_operation(std::string_view text);

/// Intent is written before bytes leave, outcome after.
enum class Phase { done, intended, failed };

/// One entry. It holds no case content: ids, codes and counts alone.
struct AuditEvent {
    Operation operation = Operation::consultation;
    Phase phase = Phase::done;
    std::string act;                        ///< the use case: "seal_disclosure"
    Bytes subject;                          ///< record, bundle or officer id; may be empty
    std::vector<AgencyId> recipients;       ///< for disclosure
    std::optional<std::int64_t> count;      ///< how many records, lines, attempts
    std::string reason;                     ///< a reason id where the act failed, or a gateway code
};

struct AuditHead {
    std::int64_t sequence = 0;
    Digest digest;
    auto operator<=>(const AuditHead&) const = default;
};

} // namespace counterpart::core
