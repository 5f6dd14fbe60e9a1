// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A policy that is taken is within its limits, and judges every act of a question alike twice.
#include "core/policy/judge.h"
#include "tests/fuzz/fuzz.h"

#include <algorithm>

using namespace counterpart;
using namespace counterpart::core;

void fuzz(ByteView input) {
    const auto policy = read_policy({reinterpret_cast<const char*>(input.data()), input.size()});
    if (!policy) {
        fuzz_require(policy.error().reason.starts_with("policy."), "a reason of its own");
        return;
    }
    fuzz_require(input.size() <= kMaxPolicyBytes && policy->rules.size() <= kMaxPolicyRules, "the limits");
    PolicyQuestion question;
    question.sender = {agency_id_of("A"), "A", "police"};
    question.recipient = {agency_id_of("B"), "B", "school"};
    question.gateway = "cda_1998_s115";
    for (const PolicyAct act : {PolicyAct::compose, PolicyAct::seal, PolicyAct::import, PolicyAct::pass_on}) {
        question.act = act;
        const PolicyVerdict verdict = judge(*policy, question);
        fuzz_require(verdict == judge(*policy, question), "the same answer twice");
        fuzz_require(std::ranges::is_sorted(verdict.reasons, std::ranges::greater{}, &PolicyReason::ruling), "the gravest first");
        fuzz_require(act != PolicyAct::import || !verdict.asks_for(Ruling::second_officer), "nobody to ask at import");
    }
}
