// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"
#include "core/projection/views.h"

namespace counterpart::cli {

// Records and what is said of them, for programs and for people.

template <class Tag, std::size_t N>
std::string json_of(const Octets<Tag, N>& octets) {
    return to_hex(octets.view());
}
inline std::string json_of(core::Instant instant) {
    return core::to_text(instant);
}
Json json_of(const core::ClaimView& claim);
Json json_of(const core::RecordSummary& record);
Json json_of(const core::AttachmentView& attachment);
Json json_of(const core::RecordView& record);
Json json_of(const core::OriginView& origin);
Json json_of(const core::TermsView& terms);
/// One line: "OFFICIAL; handling code C: the conditions; Recipients only; for the purpose".
std::string in_words(const core::TermsView& terms);
/// Under the heading "Conditions", each with the bundle that they came with; nothing where there are none.
Page page_of(const std::vector<core::TermsView>& terms);
/// "Northmoor Police wrote, passed on by Eastbrook Council under Northmoor Police's permission: OFFICIAL; handling code P …".
std::string in_words(const core::OriginView& origin, std::string_view passed_on_by);

template <class T, class Each>
Json json_list(const std::vector<T>& items, Each&& each) {
    Json out = Json::array();
    for (const T& item : items)
        out.push_back(each(item));
    return out;
}
template <class T>
Json json_list(const std::vector<T>& items) {
    return json_list(items, [](const T& item) { return json_of(item); });
}

/// The first 8 digits of an id: enough to name it in a store of some size.
template <class Tag, std::size_t N>
std::string short_id(const Octets<Tag, N>& id) {
    return to_hex(id.view().first(4));
}

/// "disagrees", "out of date", "the wrong person": of a challenge.
std::string_view words_of_opinion(std::string_view opinion);
/// "Anna Example, Northmoor Police, signature verified, since 4 June 2026".
std::string said_by(const core::ClaimView& claim);
/// A record and each attribute with each agency's value, who said it, and since when.
Page page_of(const core::RecordView& record);
Page table_of(const std::vector<core::RecordSummary>& records);

} // namespace counterpart::cli
