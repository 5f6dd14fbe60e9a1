// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/catalogue.h"
#include "core/policy/judge.h"
#include "tests/support/seeded_random.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <functional>
#include <set>

using namespace counterpart;
using namespace counterpart::core;

namespace {

constexpr Instant kNow{1'780'315'200'000};

/// Questions of every sort, most of them odd.
class Asking {
public:
    explicit Asking(std::uint64_t seed) : m_random(seed) {}

    PolicyQuestion next() {
        PolicyQuestion out;
        out.act = static_cast<PolicyAct>(m_random.below(4));
        out.sender = {agency_id_of("A"), "Northmoor Police", any("agency_kind")};
        out.recipient = {agency_id_of(m_random.below(9) == 0 ? "A" : "B"), "Eastbrook Council", any("agency_kind")};
        out.marking = marking();
        out.case_classification = marking().classification;
        out.handling_code = any("handling_code");
        out.conditions = often();
        for (auto* list : {&out.source_grades, &out.information_grades, &out.handling_codes}) {
            const char* vocabulary = list == &out.source_grades ? "source_grade" : list == &out.handling_codes ? "handling_code" : "information_grade";
            if (!often()) list->push_back(any(vocabulary));
        }
        out.gateway = any("gateway");
        if (!often()) out.agreed_gateways = {any("gateway"), any("gateway")};
        out.onward = any("onward_sharing");
        out.consent = often() ? any("consent_state") : "";
        out.consent_reason = often();
        out.unsanitised = !often();
        out.at_risk = !often();
        out.review_date = often();
        out.agreement = often();
        if (!often()) out.agreement_review = kNow;
        out.purpose = out.necessity = out.proportionality = often();
        if (often()) out.received = {agency_id_of(often() ? "C" : "B"), marking(), any("handling_code"), any("onward_sharing")};
        out.now = kNow;
        return out;
    }
    bool often() { return m_random.below(4) != 0; }
    std::string any(const char* vocabulary) {
        const auto& codes = catalogue().vocabulary(vocabulary)->codes;
        return codes[m_random.below(static_cast<std::uint32_t>(codes.size()))].code;
    }

private:
    JudgedMarking marking() {
        constexpr std::array<const char*, 8> kSome{"OFFICIAL", "OFFICIAL-SENSITIVE", "OFFICIAL - HMG USE ONLY", "OFFICIAL - FOR PUBLIC RELEASE",
                                                   "OFFICIAL-SENSITIVE - EASTBROOK COUNCIL USE ONLY - PERSONAL DATA", "SECRET",
                                                   "OFFICIAL - EMBARGOED UNTIL 2030-01-01T00:00:00Z", "OFFICIAL-SENSITIVE - RECIPIENTS ONLY"};
        return judged_marking(kSome[m_random.below(kSome.size())]).value();
    }
    test::SeededRandom m_random;
};

void instruct(JudgedMarking& marking, const char* code) {
    auto& codes = marking.marking.instructions;
    if (std::ranges::find(codes, code) == codes.end()) codes.emplace_back(code);
}

} // namespace

TEST_CASE("the same question has the same answer", "[policy]") {
    Asking asking(1);
    for (int i = 0; i < 2000; ++i) {
        const PolicyQuestion question = asking.next();
        CHECK(judge(built_in_policy(), question) == judge(built_in_policy(), question));
    }
}

TEST_CASE("the gravest reasons stand first, each rule once", "[policy]") {
    Asking asking(2);
    for (int i = 0; i < 2000; ++i) {
        const PolicyVerdict verdict = judge(built_in_policy(), asking.next());
        CHECK(std::ranges::is_sorted(verdict.reasons, std::ranges::greater{}, &PolicyReason::ruling));
        std::set<std::string> rules;
        for (const PolicyReason& reason : verdict.reasons) CHECK(rules.insert(reason.rule).second);
        PolicyVerdict twice = verdict;
        twice.join(verdict);
        CHECK(twice == verdict);
    }
}

TEST_CASE("a stricter instruction never turns no into yes", "[policy]") {
    using Stricter = std::function<void(PolicyQuestion&)>;
    const std::vector<Stricter> stricter{
        [](PolicyQuestion& q) { instruct(q.marking, "recipients_only"); },
        [](PolicyQuestion& q) { instruct(q.marking, "hmg_use_only"); },
        [](PolicyQuestion& q) { instruct(q.marking, "organisations_use_only"); },
        [](PolicyQuestion& q) { instruct(q.marking, "embargoed"); },
        [](PolicyQuestion& q) { q.marking.marking.descriptors.emplace_back("legal_professional_privilege"); },
        [](PolicyQuestion& q) { q.handling_codes.emplace_back("C"); },
        [](PolicyQuestion& q) { q.information_grades.emplace_back("E"); },
        [](PolicyQuestion& q) { q.agreed_gateways.emplace_back("lga_1972_s111"); if (q.agreed_gateways.size() > 1) q.agreed_gateways.pop_back(); },
        [](PolicyQuestion& q) { q.unsanitised = true; },
        [](PolicyQuestion& q) { q.at_risk = true; },
        [](PolicyQuestion& q) { q.necessity = false; },
        [](PolicyQuestion& q) { q.proportionality = false; },
        [](PolicyQuestion& q) { q.review_date = false; },
        [](PolicyQuestion& q) { if (q.received) q.received->onward = "recipients_only"; },
        [](PolicyQuestion& q) { if (q.received) instruct(q.received->marking, "recipients_only"); },
        [](PolicyQuestion& q) { if (q.received) instruct(q.received->marking, "hmg_use_only"); },
        [](PolicyQuestion& q) { if (q.received) instruct(q.received->marking, "embargoed"); },
    };
    Asking asking(3);
    for (int i = 0; i < 2000; ++i) {
        const PolicyQuestion question = asking.next();
        const Ruling before = judge(built_in_policy(), question).ruling();
        for (std::size_t which = 0; which < stricter.size(); ++which) {
            PolicyQuestion asked = question;
            stricter[which](asked);
            INFO("question " << i << ", made stricter in way " << which);
            CHECK(judge(built_in_policy(), asked).ruling() >= before);
        }
    }
}

TEST_CASE("what is not refused for good is allowed once its answer is there", "[policy]") {
    const auto said = [](std::vector<Ruling> rulings, PolicyAnswers answers) {
        PolicyVerdict verdict;
        for (const Ruling ruling : rulings) verdict.join({1, {{"a", ruling, "policy.unsanitised"}}});
        const auto allowed = require_allowed(verdict, answers);
        return allowed ? "yes" : std::string(allowed.error().reason);
    };
    CHECK(said({}, {}) == "yes");
    CHECK(said({Ruling::yes}, {}) == "yes");
    CHECK(said({Ruling::reason}, {}) == "policy.needs_reason");
    CHECK(said({Ruling::reason}, {true, false}) == "yes");
    CHECK(said({Ruling::second_officer}, {true, false}) == "policy.needs_second_officer");
    CHECK(said({Ruling::second_officer}, {false, true}) == "yes");
    CHECK(said({Ruling::second_officer, Ruling::reason}, {false, true}) == "policy.needs_reason");
    CHECK(said({Ruling::second_officer, Ruling::reason}, {true, true}) == "yes");
    CHECK(said({Ruling::yes, Ruling::no}, {true, true}) == "policy.unsanitised");
}
