// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/question.h"

#include <algorithm>

namespace counterpart::core {

std::string_view to_text(PolicyAct act) {
    switch (act) {
    case PolicyAct::compose:
        return "compose";
    case PolicyAct::seal:
        return "seal";
    case PolicyAct::import:
        return "import";
    case PolicyAct::pass_on:
        return "pass_on";
    }
    return {};
}

Result<JudgedMarking> judged_marking(std::string_view text) {
    auto marking = parse_marking(text);
    if (marking) {
        const bool sensitive = marking->classification == Classification::official_sensitive;
        return JudgedMarking{sensitive ? "official_sensitive" : "official", std::move(*marking)};
    }
    std::string capitals(text);
    for (char& c : capitals) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    // Under whatever prefix of another country or body it stands.
    if (capitals.find("SECRET") == std::string::npos) return tl::make_unexpected(std::move(marking).error());
    return JudgedMarking{capitals.find("TOP SECRET") == std::string::npos ? "secret" : "top_secret", {}};
}

} // namespace counterpart::core
