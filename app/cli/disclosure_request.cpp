// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/disclosure_request.h"

#include "app/cli/record_arguments.h"
#include "app/cli/request_views.h"
#include "core/usecase/disclosure_templates.h"
#include "core/usecase/partnership.h"
#include "core/usecase/records.h"

namespace counterpart::cli {

namespace {

/// RECORD, RECORD:ATTR or RECORD:ATTR=VALUE, the last by the front of the value's id.
Result<core::Withhold> withhold_of(core::Session& session, std::string_view text) {
    const auto colon = text.find(':');
    core::Withhold out;
    TRY_ASSIGN(out.record, core::find_record(session, text.substr(0, colon)));
    if (colon == std::string_view::npos) return out;
    const std::string_view behind = text.substr(colon + 1);
    const auto equals = behind.find('=');
    out.attribute = behind.substr(0, equals);
    if (out.attribute.empty())
        return fail(ErrorCode::invalid_argument, "cli.usage", "--withhold takes RECORD, RECORD:ATTR or RECORD:ATTR=VALUE");
    if (equals == std::string_view::npos) return out;
    TRY_ASSIGN(out.fact, find_fact(session, out.record, behind.substr(equals + 1)));
    return out;
}

Result<core::Answering> answering(core::Session& session, const Arguments& arguments) {
    TRY_ASSIGN(const core::RequestView asked, core::show_request(session, arguments.one("--answers")));
    core::Answering out{asked.digest, core::RequestOutcome::full, arguments.one("--answer-words")};
    if (arguments.given("--outcome")) {
        TRY_ASSIGN(out.outcome, request_outcome(arguments.one("--outcome")));
    }
    return out;
}

} // namespace

std::vector<Argument> disclosure_arguments() {
    return {
        {"--case", "ID", "The case.", Takes::required},
        {"--to", "AGENCY", "The agency, by name; or --group."},
        {"--group", "NAME", "Every agency of this group, each for itself; \"group list\" lists them."},
        {"--template", "ID",
         "Start from this template; what you say yourself wins. \"template list\" lists them."},
        {"--purpose", "TEXT", "What for. Needed where no template or group says it."},
        {"--gateway", "CODE", "The legal basis. Needed where no template or group says it."},
        {"--agreement", "TITLE", "The sharing agreement it goes under; without it the register's, where it has the gateway."},
        {"--withhold", "RECORD:ATTR=VALUE",
         "Keep one value back, by the front of its id; RECORD:ATTR all values of an attribute, RECORD all of it.",
         Takes::any},
        {"--withhold-rule", "RULE", "Keep back what the rule says; \"disclosure rules\" lists them.", Takes::any},
        {"--set-aside-rule", "RULE", "Let out this once what a rule always keeps back.", Takes::any},
        {"--completes", "BUNDLE", "What this earlier disclosure to them kept back may go now.", Takes::any},
        {"--about", "PERSON", "Whom it is about: others in it are pointed out as third parties.", Takes::any},
        {"--pass-on", "", "Let what partners wrote go along, too, where they permit it; with their own signed word.", Takes::nothing},
        {"--only", "RECORD", "These records of the case and no others.", Takes::any},
        {"--code", "P|C", "Handling code: P, or C, which needs conditions. P where neither you nor a template says it."},
        {"--conditions", "TEXT", "What the recipients must do."},
        {"--necessity", "TEXT", "Why it is necessary."},
        {"--proportionality", "TEXT", "Why it is proportionate: why no less would do."},
        {"--consent", "STATE", "given, refused, withdrawn, sought, not_sought, not_able or overridden. It has to be said, or a template says it."},
        {"--consent-reason", "TEXT", "Why consent was overridden."},
        {"--override", "TEXT", "Why it is shared all the same, where policy asks for a reason."},
        {"--marking", "M", "The marking; the case's where it is not given."},
        {"--onward", "CODE", "What the recipients may do with it further."},
        {"--review", "DATE", "When keeping it is to be looked at again: 2027-06-30."},
        {"--officer", "THUMBPRINT", "Only for these officers of the agency.", Takes::any},
        {"--answers", "REQUEST", "A request of theirs that this answers; it is for the officer who asked where no --officer is named."},
        {"--outcome", "OUTCOME", "With --answers: full, or in-part. Full where you do not say."},
        {"--answer-words", "TEXT", "With --answers: what there is to say about the answer."}};
}

Result<void> check_usage(const Arguments& arguments) {
    const bool group = arguments.given("--group");
    if (group == arguments.given("--to"))
        return fail(ErrorCode::invalid_argument, "cli.usage", "it is either --to an agency or for a --group");
    if (group && arguments.given("--officer"))
        return fail(ErrorCode::invalid_argument, "cli.usage", "--officer is the group's to say");
    if (group && arguments.given("--answers"))
        return fail(ErrorCode::invalid_argument, "cli.usage", "--answers goes with --to: one agency has asked");
    if (!arguments.given("--answers") && (arguments.given("--outcome") || arguments.given("--answer-words")))
        return fail(ErrorCode::invalid_argument, "cli.usage", "--outcome and --answer-words go with --answers");
    if (group || arguments.given("--template") || (arguments.given("--purpose") && arguments.given("--gateway"))) return {};
    return fail(ErrorCode::invalid_argument, "cli.usage", "--purpose and --gateway are needed where no --template is given");
}

Result<core::SealRequest> disclosure_request(core::Session& session, const Arguments& arguments) {
    core::SealRequest request;
    TRY_ASSIGN(request.case_id, core::find_record(session, arguments.one("--case")));
    request.to_agency = arguments.one("--to");
    request.purpose = arguments.one("--purpose");
    request.gateway = arguments.one("--gateway");
    request.necessity = arguments.one("--necessity");
    request.proportionality = arguments.one("--proportionality");
    request.agreement = arguments.one("--agreement");
    request.consent = arguments.one("--consent");
    request.consent_reason = arguments.one("--consent-reason");
    request.override_reason = arguments.one("--override");
    request.marking = arguments.one("--marking");
    request.conditions = arguments.one("--conditions");
    request.handling_code = arguments.one("--code");
    request.onward = arguments.one("--onward");
    if (arguments.given("--review")) {
        TRY_ASSIGN(request.review_date, core::parse_instant(arguments.one("--review")));
    }
    for (const std::string& text : arguments.many("--withhold")) {
        TRY_ASSIGN(core::Withhold withhold, withhold_of(session, text));
        request.withhold.push_back(std::move(withhold));
    }
    request.pass_on = arguments.given("--pass-on");
    request.withhold_rules = arguments.many("--withhold-rule");
    request.rules_set_aside = arguments.many("--set-aside-rule");
    for (const std::string& prefix : arguments.many("--completes")) {
        TRY_ASSIGN(const core::DisclosureView earlier, core::show_disclosure(session, prefix));
        request.completes.push_back(earlier.bundle);
    }
    for (const std::string& prefix : arguments.many("--about")) {
        TRY_ASSIGN(const core::RecordId person, core::find_record(session, prefix));
        request.about.push_back(person);
    }
    for (const std::string& prefix : arguments.many("--only")) {
        TRY_ASSIGN(const core::RecordId record, core::find_record(session, prefix));
        request.only.push_back(record);
    }
    for (const std::string& prefix : arguments.many("--officer")) {
        TRY_ASSIGN(const core::Thumbprint officer, core::find_officer(session, prefix));
        request.only_officers.push_back(officer);
    }
    if (arguments.given("--answers")) {
        TRY_ASSIGN(request.answers, answering(session, arguments));
    }
    // For a group each agency has its own gateway: the group's use cases ask the template.
    if (!arguments.given("--template") || arguments.given("--group")) return request;
    return core::with_template(session, std::move(request), arguments.one("--template"));
}

Result<core::GroupRequest> group_request(core::Session& session, const Arguments& arguments) {
    TRY_ASSIGN(core::SealRequest request, disclosure_request(session, arguments));
    return core::GroupRequest{arguments.one("--group"), arguments.one("--template"), std::move(request)};
}

} // namespace counterpart::cli
