// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/validity.h"

#include "core/model/text.h"
#include "core/policy/policy.h"

#include <algorithm>
#include <set>
#include <string>

namespace counterpart::core {
namespace {

constexpr std::int64_t kYear0001 = -62'135'596'800'000;
constexpr std::int64_t kYear10000 = 253'402'300'800'000;

tl::unexpected<Error> malformed(const char* what) {
    return fail(ErrorCode::malformed, "register.malformed", what);
}

template <class Range, class Projection = std::identity>
bool strictly_ascending(const Range& range, Projection projection = {}) {
    return std::ranges::adjacent_find(range, std::ranges::greater_equal{}, projection) == std::ranges::end(range);
}

Result<void> check_agencies(const Register& reg) {
    if (reg.agencies.empty() || reg.agencies.size() > kMaxAgencies) return malformed("number of agencies");
    if (!strictly_ascending(reg.agencies, &RegisteredAgency::id)) return malformed("order of agencies");
    for (const RegisteredAgency& agency : reg.agencies) {
        if (!check_line(agency.name, kMaxNameCharacters)) return malformed("an agency's name");
        if (!check_code(agency.kind)) return malformed("an agency's kind");
        if (agency.id != agency_id_of(agency.name)) return malformed("an agency's id");
    }
    return {};
}

Result<void> check_officer(const Register& reg, const RegisteredOfficer& officer) {
    if (!check_line(officer.name, kMaxNameCharacters)) return malformed("an officer's name");
    if (!check_optional_line(officer.role, kMaxNameCharacters)) return malformed("an officer's role");
    if (find_agency(reg, officer.agency) == nullptr) return malformed("an officer's agency");
    if (!in_calendar(officer.valid_from) || !in_calendar(officer.valid_until) ||
        officer.valid_from >= officer.valid_until) {
        return malformed("an officer's validity");
    }
    if (!strictly_ascending(officer.permissions)) return malformed("an officer's permissions");
    if (officer.revoked && (!in_calendar(officer.revoked->when) ||
                            !check_line(officer.revoked->reason, kMaxReasonCharacters))) {
        return malformed("a revocation");
    }
    return {};
}

Result<void> check_officers(const Register& reg) {
    if (reg.officers.empty() || reg.officers.size() > kMaxOfficers) return malformed("number of officers");
    if (!strictly_ascending(reg.officers, &RegisteredOfficer::thumbprint)) return malformed("order of officers");
    std::set<crypto::VerifyKey> verify_keys;
    std::set<crypto::XWingPublic> sealing_keys;
    for (const RegisteredOfficer& officer : reg.officers) {
        TRY(check_officer(reg, officer));
        if (!verify_keys.insert(officer.keys.verify_key).second ||
            !sealing_keys.insert(officer.keys.sealing_key).second) {
            return malformed("two officers with one key");
        }
    }
    return {};
}

Result<void> check_coordinators(const Register& reg) {
    if (reg.coordinators.empty() || reg.coordinators.size() > kMaxCoordinators) {
        return malformed("number of coordinators");
    }
    if (!strictly_ascending(reg.coordinators)) return malformed("order of coordinators");
    for (const Thumbprint& coordinator : reg.coordinators) {
        const RegisteredOfficer* officer = find_officer(reg, coordinator);
        if (officer == nullptr || officer->revoked) return malformed("a coordinator who is no officer");
    }
    if (reg.threshold < 1 || reg.threshold > reg.coordinators.size()) return malformed("threshold");
    return {};
}

Result<void> check_agreement(const Agreement& agreement) {
    if (!check_optional_line(agreement.title, kMaxNameCharacters)) return malformed("the agreement's title");
    if (agreement.purposes.size() > kMaxAgreementItems || agreement.gateways.size() > kMaxAgreementItems) {
        return malformed("the agreement's size");
    }
    std::set<std::string_view> purposes;
    for (const std::string& purpose : agreement.purposes) {
        if (!check_line(purpose, kMaxReasonCharacters) || !purposes.insert(purpose).second) {
            return malformed("a purpose");
        }
    }
    if (!strictly_ascending(agreement.gateways) ||
        !std::ranges::all_of(agreement.gateways, [](const std::string& code) { return check_code(code).has_value(); })) {
        return malformed("the gateways");
    }
    if (agreement.review_date && !in_calendar(*agreement.review_date)) return malformed("the review date");
    return {};
}

Result<void> check_policy(const Register& reg) {
    if (reg.policy_version < 1) return malformed("version of the policy");
    if (reg.policy.empty()) return {};
    const auto policy = read_policy(reg.policy);
    if (!policy) return fail(policy.error().code, "register.policy_unreadable", policy.error().detail);
    if (policy->version != reg.policy_version) return malformed("version of the policy");
    return {};
}

} // namespace

Result<void> check_optional_line(std::string_view text, std::size_t max_characters) {
    TRY(check_text(text, TextLines::one));
    const bool spaced = !text.empty() && (text.front() == ' ' || text.back() == ' ');
    if (spaced || characters_in(text) > max_characters) return fail(ErrorCode::invalid_argument, "register.bad_text");
    return {};
}

Result<void> check_line(std::string_view text, std::size_t max_characters) {
    if (text.empty()) return fail(ErrorCode::invalid_argument, "register.bad_text");
    return check_optional_line(text, max_characters);
}

Result<void> check_code(std::string_view code) {
    const auto good = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; };
    if (code.empty() || code.size() > kMaxCodeBytes || !std::ranges::all_of(code, good)) {
        return fail(ErrorCode::invalid_argument, "register.bad_text");
    }
    return {};
}

bool in_calendar(Instant instant) {
    return instant.milliseconds >= kYear0001 && instant.milliseconds < kYear10000;
}

Result<void> check_register(const Register& reg) {
    if (!check_line(reg.name, kMaxNameCharacters)) return malformed("the partnership's name");
    if (reg.version < 1 || reg.version > kMaxRegisterVersion) return malformed("version");
    if (reg.previous.has_value() != (reg.version > 1)) return malformed("the version before");
    if (!in_calendar(reg.issued) || !in_calendar(reg.expires) || reg.issued >= reg.expires) return malformed("expiry");
    TRY(check_policy(reg));
    TRY(check_agencies(reg));
    TRY(check_officers(reg));
    TRY(check_coordinators(reg));
    return check_agreement(reg.agreement);
}

} // namespace counterpart::core
