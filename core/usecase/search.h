// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/views.h"
#include "core/session.h"

namespace counterpart::core {

struct SearchRequest {
    std::string text;
    std::string type;      ///< record type, or empty for all
    std::size_t limit = 50;
};
struct SearchHit {
    RecordSummary record;
    std::string attribute_label; ///< where it matched
    std::string excerpt;
    bool sounds_alike = false; ///< none of the words stands in it: a name sounds like them
    /// Under which its value came from a partner; where no one value is shown, what of the record came from partners.
    std::vector<TermsView> terms = {};
};
struct SearchReport {
    std::vector<SearchHit> hits; ///< best first
    bool more = false;           ///< there are more than the limit
    bool bounded = false;        ///< so many that only the newest of them were compared: core/search/find.h
};
/// "search.empty" (invalid_argument). Finds in every current claim that this officer may see. Each
/// search is a consultation in the log, without its words: core/audit/AUDIT.md.
Result<SearchReport> search(Session&, const SearchRequest&);

} // namespace counterpart::core
