// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/commands.h"
#include "app/cli/context.h"
#include "app/cli/disclosure_request.h"
#include "app/cli/group_views.h"
#include "app/cli/manifest_views.h"
#include "app/cli/preview_views.h"
#include "core/usecase/disclosure_templates.h"

namespace counterpart::cli {

namespace {

/// What would stand in the manifest, as far as it has been said by now.
core::Manifest terms_asked(const core::SealRequest& request) {
    core::Manifest out;
    out.purpose = request.purpose;
    out.gateway = request.gateway;
    out.necessity = request.necessity;
    out.proportionality = request.proportionality;
    out.consent = request.consent;
    out.consent_reason = request.consent_reason;
    out.override_reason = request.override_reason;
    out.marking = request.marking;
    out.handling_code = request.handling_code.empty() ? "P" : request.handling_code;
    out.conditions = request.conditions;
    out.onward = request.onward.empty() ? "recipients_only" : request.onward;
    out.review_date = request.review_date;
    return out;
}

Json json_of_terms(const core::SealRequest& request) {
    const core::Manifest terms = terms_asked(request);
    Json out{{"purpose", terms.purpose},
             {"gateway", terms.gateway},
             {"necessity", terms.necessity},
             {"consent", terms.consent},
             {"handling_code", terms.handling_code},
             {"conditions", terms.conditions},
             {"onward", terms.onward},
             {"withhold_rules", request.withhold_rules}};
    if (terms.review_date) out.add("review_date", json_of(*terms.review_date));
    return out;
}

/// What a template asks and nobody has answered yet.
Result<void> add_questions(Page& page, const core::SealRequest& request, const std::string& template_id) {
    if (template_id.empty() || !request.necessity.empty()) return {};
    TRY_ASSIGN(const core::DisclosureTemplate* from, core::find_template(template_id));
    page.line().line("Still to be said in your own words, with --necessity and --proportionality:");
    page.line("  " + from->necessity).line("  " + from->proportionality);
    return {};
}

Result<void> run(const Arguments& arguments, Context& context) {
    TRY(check_usage(arguments));
    TRY_ASSIGN(const OpenStore session, context.unlock());
    if (arguments.given("--group")) {
        TRY_ASSIGN(const core::GroupRequest group, group_request(session, arguments));
        TRY_ASSIGN(const core::GroupPreview all, core::preview_group(session, group));
        return context.answer(page_of(all), json_of(all));
    }
    TRY_ASSIGN(const core::SealRequest request, disclosure_request(session, arguments));
    TRY_ASSIGN(const core::DisclosurePreview preview, core::preview_disclosure(session, request));
    Page page = page_of(preview);
    page.line().line("Under these terms").append(terms_of(terms_asked(request)));
    TRY(add_questions(page, request, arguments.one("--template")));
    Json answer = json_of(preview);
    answer.add("terms", json_of_terms(request));
    return context.answer(page, answer);
}

} // namespace

Command disclosure_preview() {
    return {"disclosure preview", "Shows exactly what \"seal\" would let leave",
            "Writes nothing. \"seal --preview\" with the digest it prints holds the sealing to it.",
            disclosure_arguments(), run};
}

} // namespace counterpart::cli
