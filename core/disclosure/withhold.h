// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "crypto/base/bytes.h"

#include <optional>
#include <string>

namespace counterpart::core {

/// An officer's choice to keep something back: "RECORD" all of a record, "RECORD:ATTR" one attribute's values,
/// "RECORD:ATTR=FACT" one of them. core/disclosure/WITHHOLDING.md.
struct Withhold {
    RecordId record;
    std::string attribute;
    std::optional<Digest> fact = {};
    auto operator<=>(const Withhold&) const = default;
};

/// Why something of a record that leaves stays, or a whole record does.
enum class KeptReason {
    choice,    ///< the officer named the record, or the attribute
    value,     ///< the officer named this one value
    rule,      ///< a rule of core/disclosure/WITHHOLDING.md
    reference, ///< it points to a record that stays
};
struct KeptBy {
    KeptReason reason = KeptReason::choice;
    std::string rule = {};  ///< its id
    std::string label = {}; ///< the rule's, for the officer
    auto operator<=>(const KeptBy&) const = default;
};
/// "choice", "value", "rule:ID", "reference": as the store notes it.
std::string to_text(const KeptBy&);

} // namespace counterpart::core
