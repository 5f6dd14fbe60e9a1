// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/field.h"

#include "core/model/catalogue.h"
#include "core/policy/policy.h"

#include <algorithm>
#include <array>

namespace counterpart::core {

namespace {

using Q = PolicyQuestion;
using G = PolicyGateway;

constexpr std::array<std::string_view, 4> kClassifications{"official", "official_sensitive", "secret", "top_secret"};
constexpr std::array<std::string_view, 4> kOnward{"recipients_only", "within_agency", "ask_first", "within_partnership"};
constexpr std::array<std::string_view, 3> kGatewayKinds{"duty", "power", "condition"};

/// Empty where nobody is named: two who are not named are not the same.
std::string text_of(const AgencyId& id) { return id == AgencyId{} ? std::string{} : to_hex(id.view()); }

/// As organisations stand in a marking: in capitals, with single spaces.
std::string marked_name(std::string_view name) {
    std::string out;
    for (const char c : name) {
        if (c == ' ' && (out.empty() || out.back() == ' ')) continue;
        out += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    }
    return out;
}

using List = std::vector<std::string>;

constexpr std::array kFields{
    PolicyField{"sender.kind", FieldKind::text, "agency_kind", [](const Q& q, const G*) -> FieldValue { return q.sender.kind; }, {}},
    PolicyField{"sender.id", FieldKind::text, {}, [](const Q& q, const G*) -> FieldValue { return text_of(q.sender.id); }, {}},
    PolicyField{"sender.name", FieldKind::text, {}, [](const Q& q, const G*) -> FieldValue { return marked_name(q.sender.name); }, {}},
    PolicyField{"recipient.kind", FieldKind::text, "agency_kind", [](const Q& q, const G*) -> FieldValue { return q.recipient.kind; }, {}},
    PolicyField{"recipient.id", FieldKind::text, {}, [](const Q& q, const G*) -> FieldValue { return text_of(q.recipient.id); }, {}},
    PolicyField{"recipient.name", FieldKind::text, {}, [](const Q& q, const G*) -> FieldValue { return marked_name(q.recipient.name); }, {}},
    PolicyField{"marking.classification", FieldKind::text, "@", [](const Q& q, const G*) -> FieldValue { return q.marking.classification; }, kClassifications},
    PolicyField{"marking.instructions", FieldKind::list, "handling_instruction", [](const Q& q, const G*) -> FieldValue { return q.marking.marking.instructions; }, {}},
    PolicyField{"marking.organisations", FieldKind::list, {}, [](const Q& q, const G*) -> FieldValue { return q.marking.marking.organisations; }, {}},
    PolicyField{"marking.descriptors", FieldKind::list, "descriptor", [](const Q& q, const G*) -> FieldValue { return q.marking.marking.descriptors; }, {}},
    PolicyField{"marking.embargo", FieldKind::time, {}, [](const Q& q, const G*) -> FieldValue { return q.marking.marking.embargoed_until; }, {}},
    PolicyField{"case.classification", FieldKind::text, "@", [](const Q& q, const G*) -> FieldValue { return q.case_classification; }, kClassifications},
    PolicyField{"grades.source", FieldKind::list, "source_grade", [](const Q& q, const G*) -> FieldValue { return q.source_grades; }, {}},
    PolicyField{"grades.information", FieldKind::list, "information_grade", [](const Q& q, const G*) -> FieldValue { return q.information_grades; }, {}},
    PolicyField{"grades.handling", FieldKind::list, "handling_code", [](const Q& q, const G*) -> FieldValue { return q.handling_codes; }, {}},
    PolicyField{"handling.code", FieldKind::text, "handling_code", [](const Q& q, const G*) -> FieldValue { return q.handling_code; }, {}},
    PolicyField{"handling.conditions", FieldKind::flag, {}, [](const Q& q, const G*) -> FieldValue { return q.conditions; }, {}},
    PolicyField{"gateway.code", FieldKind::text, "gateway", [](const Q& q, const G*) -> FieldValue { return q.gateway; }, {}},
    PolicyField{"gateway.kind", FieldKind::text, "@",
                [](const Q& q, const G*) -> FieldValue {
                    const VocabularyCode* code = catalogue().code("gateway", q.gateway);
                    return code == nullptr ? std::string{} : std::string(code->field("kind"));
                },
                kGatewayKinds},
    PolicyField{"gateway.known", FieldKind::flag, {}, [](const Q&, const G* gateway) -> FieldValue { return gateway != nullptr; }, {}},
    PolicyField{"gateway.agreed", FieldKind::flag, {},
                [](const Q& q, const G*) -> FieldValue {
                    return q.agreed_gateways.empty() || std::ranges::find(q.agreed_gateways, q.gateway) != q.agreed_gateways.end();
                },
                {}},
    PolicyField{"gateway.from", FieldKind::list, "agency_kind", [](const Q&, const G* gateway) -> FieldValue { return gateway == nullptr ? List{} : gateway->from; }, {}},
    PolicyField{"gateway.to", FieldKind::list, "agency_kind", [](const Q&, const G* gateway) -> FieldValue { return gateway == nullptr ? List{} : gateway->to; }, {}},
    PolicyField{"onward.rule", FieldKind::text, "onward_sharing", [](const Q& q, const G*) -> FieldValue { return q.onward; }, kOnward},
    PolicyField{"consent.state", FieldKind::text, "consent_state", [](const Q& q, const G*) -> FieldValue { return q.consent; }, {}},
    PolicyField{"consent.reason", FieldKind::flag, {}, [](const Q& q, const G*) -> FieldValue { return q.consent_reason; }, {}},
    PolicyField{"content.unsanitised", FieldKind::flag, {}, [](const Q& q, const G*) -> FieldValue { return q.unsanitised; }, {}},
    PolicyField{"content.at_risk", FieldKind::flag, {}, [](const Q& q, const G*) -> FieldValue { return q.at_risk; }, {}},
    PolicyField{"stated.purpose", FieldKind::flag, {}, [](const Q& q, const G*) -> FieldValue { return q.purpose; }, {}},
    PolicyField{"stated.necessity", FieldKind::flag, {}, [](const Q& q, const G*) -> FieldValue { return q.necessity; }, {}},
    PolicyField{"stated.proportionality", FieldKind::flag, {}, [](const Q& q, const G*) -> FieldValue { return q.proportionality; }, {}},
    PolicyField{"stated.review", FieldKind::flag, {}, [](const Q& q, const G*) -> FieldValue { return q.review_date; }, {}},
    PolicyField{"agreement.named", FieldKind::flag, {}, [](const Q& q, const G*) -> FieldValue { return q.agreement; }, {}},
    PolicyField{"agreement.review", FieldKind::time, {}, [](const Q& q, const G*) -> FieldValue { return q.agreement_review; }, {}},
    PolicyField{"received.author", FieldKind::text, {}, [](const Q& q, const G*) -> FieldValue { return q.received ? text_of(q.received->author) : std::string{}; }, {}},
    PolicyField{"received.classification", FieldKind::text, "@", [](const Q& q, const G*) -> FieldValue { return q.received ? q.received->marking.classification : std::string{}; }, kClassifications},
    PolicyField{"received.instructions", FieldKind::list, "handling_instruction", [](const Q& q, const G*) -> FieldValue { return q.received ? q.received->marking.marking.instructions : List{}; }, {}},
    PolicyField{"received.organisations", FieldKind::list, {}, [](const Q& q, const G*) -> FieldValue { return q.received ? q.received->marking.marking.organisations : List{}; }, {}},
    PolicyField{"received.embargo", FieldKind::time, {}, [](const Q& q, const G*) -> FieldValue { return q.received ? q.received->marking.marking.embargoed_until : std::nullopt; }, {}},
    PolicyField{"received.handling_code", FieldKind::text, "handling_code", [](const Q& q, const G*) -> FieldValue { return q.received ? q.received->handling_code : std::string{}; }, {}},
    PolicyField{"received.onward", FieldKind::text, "onward_sharing", [](const Q& q, const G*) -> FieldValue { return q.received ? q.received->onward : std::string{}; }, kOnward},
    PolicyField{"now", FieldKind::time, {}, [](const Q& q, const G*) -> FieldValue { return std::optional<Instant>(q.now); }, {}},
};

} // namespace

const PolicyField* policy_field(std::string_view name) {
    const auto* found = std::ranges::find(kFields, name, &PolicyField::name);
    return found == kFields.end() ? nullptr : &*found;
}

bool is_value_of(const PolicyField& field, std::string_view value) {
    if (field.vocabulary.empty()) return false;
    if (field.vocabulary == "@") return std::ranges::find(field.scale, value) != field.scale.end();
    return catalogue().code(field.vocabulary, value) != nullptr;
}

} // namespace counterpart::core
