// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/ids.h"

#include "crypto/primitive/hash.h"

namespace counterpart::core {

AgencyId agency_id_of(std::string_view name) {
    std::string folded;
    for (const char c : name) {
        const bool space = c == ' ' || c == '\t';
        if (space && (folded.empty() || folded.back() == ' ')) continue;
        if (space) {
            folded += ' ';
        } else {
            folded += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        }
    }
    if (!folded.empty() && folded.back() == ' ') folded.pop_back();
    const Digest digest = crypto::blake2b(crypto::HashLabel("cp/agency/v1"), bytes_of(folded));
    return AgencyId::from(digest.view().first(AgencyId::kSize));
}

} // namespace counterpart::core
