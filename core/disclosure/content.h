// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/disclosure/selection.h"
#include "core/policy/judge.h"

namespace counterpart::core {

/// What policy has to know of the records in a disclosure: their grades, handling codes and markings, intelligence that
/// is not said to be sanitised, people marked as at risk. What is kept back of a record still says what the record is.
struct PolicyContent {
    bool unsanitised = false;
    bool at_risk = false;
    std::set<std::string> source_grades;
    std::set<std::string> information_grades;
    std::set<std::string> handling_codes;
    std::set<std::string> markings; ///< as they were written
};
/// "store.damaged" (storage).
Result<PolicyContent> content_of(Database&, const Selection&);

/// Judges the question with this in it: under the disclosure's marking, and under each record's own. "marking.*" where a
/// record's marking is none.
Result<PolicyVerdict> judge_content(const Policy&, PolicyQuestion, const PolicyContent&);

} // namespace counterpart::core
