// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/disclosure/selection.h"
#include "core/projection/queries.h"

namespace counterpart::core {

/// Somebody who is in what leaves and whom it is not about.
struct ThirdParty {
    RecordSummary person;
    std::uint64_t facts = 0;          ///< leaving about them
    std::vector<std::string> because; ///< in words: "Witness", "sibling of J. Example"; never empty
};

/// Whom a disclosure is about, and who else is in it.
struct PeopleInIt {
    std::vector<RecordSummary> subjects; ///< none: nobody is named or marked as one
    std::vector<ThirdParty> third_parties;
};

/// The people among the records that leave. Subjects are those named with `about`; where none is, those with the role of
/// subject, suspect or offender. Everybody else is a third party. Texts are not looked into.
/// "disclosure.about_not_a_person" (invalid_argument) where one named is no person of those that leave.
Result<PeopleInIt> people_in(const Reading&, const Selection&, const std::set<RecordId>& about);

} // namespace counterpart::core
