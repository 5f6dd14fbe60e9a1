// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/disclosure_request.h"

#include "core/usecase/partnership.h"
#include "core/usecase/records.h"

namespace counterpart::cli {

std::vector<Argument> disclosure_arguments() {
    return {
        {"--case", "ID", "The case.", Takes::required},
        {"--to", "AGENCY", "The agency, by name.", Takes::required},
        {"--purpose", "TEXT", "What for.", Takes::required},
        {"--gateway", "CODE", "The legal basis.", Takes::required},
        {"--withhold", "RECORD:ATTR", "Keep an attribute back, or with RECORD alone all of it.", Takes::any},
        {"--only", "RECORD", "These records of the case and no others.", Takes::any},
        {"--code", "P|C", "Handling code: P, or C, which needs conditions. P where it is not given."},
        {"--conditions", "TEXT", "What the recipients must do."},
        {"--necessity", "TEXT", "Why it is necessary; without --proportionality, why it is proportionate, too."},
        {"--proportionality", "TEXT", "Why it is proportionate."},
        {"--consent", "STATE", "given, refused, withdrawn, sought, not_sought, not_able or overridden. not_sought where it is not given."},
        {"--consent-reason", "TEXT", "Why consent was overridden."},
        {"--override", "TEXT", "Why it is shared all the same, where policy asks for a reason."},
        {"--marking", "M", "The marking; the case's where it is not given."},
        {"--onward", "CODE", "What the recipients may do with it further."},
        {"--review", "DATE", "When keeping it is to be looked at again: 2027-06-30."},
        {"--officer", "THUMBPRINT", "Only for these officers of the agency.", Takes::any}};
}

Result<core::SealRequest> disclosure_request(core::Session& session, const Arguments& arguments) {
    core::SealRequest request;
    TRY_ASSIGN(request.case_id, core::find_record(session, arguments.one("--case")));
    request.to_agency = arguments.one("--to");
    request.purpose = arguments.one("--purpose");
    request.gateway = arguments.one("--gateway");
    request.necessity = arguments.one("--necessity");
    request.proportionality = arguments.one("--proportionality");
    if (arguments.given("--consent")) request.consent = arguments.one("--consent");
    request.consent_reason = arguments.one("--consent-reason");
    request.override_reason = arguments.one("--override");
    request.marking = arguments.one("--marking");
    request.conditions = arguments.one("--conditions");
    if (arguments.given("--code")) request.handling_code = arguments.one("--code");
    if (arguments.given("--onward")) request.onward = arguments.one("--onward");
    if (arguments.given("--review")) {
        TRY_ASSIGN(request.review_date, core::parse_instant(arguments.one("--review")));
    }
    for (const std::string& text : arguments.many("--withhold")) {
        const auto colon = text.find(':');
        core::Withhold withhold;
        TRY_ASSIGN(withhold.record, core::find_record(session, std::string_view(text).substr(0, colon)));
        if (colon != std::string::npos) withhold.attribute = text.substr(colon + 1);
        if (colon != std::string::npos && withhold.attribute.empty())
            return fail(ErrorCode::invalid_argument, "cli.usage", "--withhold takes RECORD:ATTR or RECORD");
        request.withhold.push_back(std::move(withhold));
    }
    for (const std::string& prefix : arguments.many("--only")) {
        TRY_ASSIGN(const core::RecordId record, core::find_record(session, prefix));
        request.only.push_back(record);
    }
    for (const std::string& prefix : arguments.many("--officer")) {
        TRY_ASSIGN(const core::Thumbprint officer, core::find_officer(session, prefix));
        request.only_officers.push_back(officer);
    }
    return request;
}

} // namespace counterpart::cli
