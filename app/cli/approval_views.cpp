// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/approval_views.h"

#include "app/cli/letter_views.h"
#include "app/cli/manifest_views.h"
#include "core/model/reason_words.h"

namespace counterpart::cli {

static Json json_of(const core::ApprovalAnswer& answer) {
    return {{"officer", answer.officer}, {"outcome", core::to_text(answer.outcome)}, {"words", answer.words}, {"claimed", json_of(answer.claimed)}};
}

static Json json_of(const core::ApprovalRule& rule) {
    const core::ReasonWords words = core::words_for(rule.reason);
    return {{"rule", rule.rule}, {"reason", rule.reason}, {"says", words.says}};
}

static Json json_of(const core::ApprovalView::Row& row) {
    return {{"record", json_of(row.record)},
            {"type", row.type_label},
            {"title", row.title},
            {"leaving", json_list(row.leaving, [](const auto& value) { return Json{{"label", value.label}, {"text", value.text}}; })},
            {"withheld", row.withheld}};
}

std::string state_of(const core::ApprovalSummary& approval) {
    if (approval.answers.empty()) return "not answered yet";
    const core::ApprovalAnswer& last = approval.answers.back();
    return std::string(core::to_text(last.outcome)) + ": " + shown(last.officer);
}

Json json_of(const core::ApprovalSummary& approval) {
    Json out = json_of(approval.letter);
    out.add("recipient_agency", approval.recipient_agency);
    out.add("purpose", approval.purpose);
    out.add("facts", approval.facts);
    out.add("answers", json_list(approval.answers, [](const auto& answer) { return json_of(answer); }));
    return out;
}

Json json_of(const core::ApprovalView& approval) {
    const core::Manifest& terms = approval.terms;
    Json out = json_of(approval.summary);
    Json said{{"gateway", terms.gateway},       {"necessity", terms.necessity},           {"proportionality", terms.proportionality},
              {"consent", terms.consent},       {"consent_reason", terms.consent_reason}, {"override_reason", terms.override_reason},
              {"marking", terms.marking},       {"handling_code", terms.handling_code},   {"conditions", terms.conditions},
              {"onward", terms.onward}};
    if (terms.agreement) said.add("agreement", {{"title", terms.agreement->title}, {"version", terms.agreement->version}});
    if (terms.review_date) said.add("review_date", json_of(*terms.review_date));
    out.add("digest", json_of(approval.digest));
    out.add("terms", said);
    if (approval.answers)
        out.add("answers_request", {{"request", json_of(approval.answers->request)},
                                    {"outcome", core::to_text(approval.answers->outcome)},
                                    {"words", approval.answers->words}});
    out.add("officers", approval.officers);
    out.add("escrow", approval.escrow);
    out.add("rules", json_list(approval.rules, [](const auto& rule) { return json_of(rule); }));
    out.add("records", json_list(approval.rows, [](const auto& row) { return json_of(row); }));
    out.add("withheld", approval.withheld);
    out.add("attachments", approval.attachments);
    return out;
}

Page page_of(const core::ApprovalView& approval) {
    Page page = page_of(approval.summary.letter);
    page.field("Would go to", shown(approval.summary.recipient_agency) + ": " + listed(all_shown(approval.officers)) +
                                  (approval.escrow ? ", and its escrow key" : ""));
    page.append(terms_of(approval.terms));
    if (approval.answers)
        page.field("Answers a request", std::string(core::to_text(approval.answers->outcome)) +
                                            (approval.answers->words.empty() ? "" : ": " + shown(approval.answers->words)));
    page.line().line("Policy asks for a second officer");
    for (const core::ApprovalRule& rule : approval.rules)
        page.line("  - " + std::string(core::words_for(rule.reason).says) + " (" + shown(rule.rule) + ")");
    page.line().line("Would leave: " + counted(approval.summary.facts, "value", "values") +
                     (approval.withheld > 0 ? "; " + shown(approval.withheld) + " kept back" : "") +
                     (approval.attachments > 0 ? "; " + counted(approval.attachments, "attachment", "attachments") : ""));
    for (const auto& row : approval.rows) {
        page.line().line(short_id(row.record) + "  " + shown(row.type_label) + ": " + shown(row.title));
        for (const auto& value : row.leaving) page.field("  " + shown(value.label), shown(value.text));
        if (row.withheld > 0) page.field("  Kept back", shown(row.withheld));
    }
    page.line();
    if (approval.summary.answers.empty()) page.line("Not answered yet.");
    for (const core::ApprovalAnswer& answer : approval.summary.answers)
        page.line(shown(answer.officer) + " " + std::string(core::to_text(answer.outcome)) + ", " + shown(answer.claimed) + " by their clock" +
                  (answer.words.empty() ? "" : ": " + shown(answer.words)));
    return page;
}

} // namespace counterpart::cli
