// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/handling.h"
#include "core/model/ids.h"

#include <optional>
#include <string>
#include <vector>

namespace counterpart::core {

/// What an officer is about to do; policy is asked at each.
enum class PolicyAct {
    compose, ///< looking at what would leave: what is not written yet does not hinder
    seal,
    import,  ///< the recipient's side: may our agency hold it
    pass_on, ///< sharing what another agency wrote
};
/// "compose", "seal", "import", "pass_on".
std::string_view to_text(PolicyAct act);

struct PolicyAgency {
    AgencyId id;
    std::string name;
    std::string kind; ///< code of the vocabulary agency_kind
};

/// A marking as it is judged. Above what the program holds there is no Marking, but policy says so.
struct JudgedMarking {
    std::string classification = "official"; ///< official, official_sensitive, secret, top_secret; empty: not known
    Marking marking;
};
/// "marking.unknown", "marking.conflicting", "value.*" where it is none; SECRET and above is read, whatever stands before
/// it.
Result<JudgedMarking> judged_marking(std::string_view text);

/// How something that another agency wrote came to us: for PolicyAct::pass_on.
struct ReceivedTerms {
    AgencyId author;
    JudgedMarking marking;
    std::string handling_code;
    std::string onward;
};

/// Everything the rules may look at: core/policy/POLICY.md, "Fields". Codes are those of the vocabularies; empty is
/// "not stated".
struct PolicyQuestion {
    PolicyAct act = PolicyAct::seal;
    PolicyAgency sender;
    PolicyAgency recipient;
    JudgedMarking marking;
    std::string case_classification;
    std::string handling_code = "P";
    bool conditions = false; ///< some are written
    std::vector<std::string> source_grades;      ///< of the intelligence in it
    std::vector<std::string> information_grades;
    std::vector<std::string> handling_codes;     ///< that its records bear
    std::string gateway;
    std::vector<std::string> agreed_gateways; ///< empty: all
    std::string onward = "recipients_only";
    std::string consent;
    bool consent_reason = false;
    bool unsanitised = false; ///< an intelligence report that is not said to be sanitised
    bool at_risk = false;     ///< a record of a person marked as at risk
    bool purpose = false;
    bool necessity = false;
    bool proportionality = false;
    bool review_date = false; ///< when keeping it is to be looked at again
    bool agreement = false;   ///< an agreement of the register covers it
    std::optional<Instant> agreement_review;
    std::optional<ReceivedTerms> received;
    Instant now;
};

} // namespace counterpart::core
