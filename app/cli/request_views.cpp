// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/request_views.h"

#include "core/model/catalogue.h"

#include <algorithm>

namespace counterpart::cli {

namespace {

std::string_view words_of(core::RequestOutcome outcome) {
    switch (outcome) {
    case core::RequestOutcome::full:
        return "answered in full";
    case core::RequestOutcome::in_part:
        return "answered in part";
    case core::RequestOutcome::nothing:
        return "nothing is held";
    case core::RequestOutcome::call_me:
        return "call them";
    }
    return {};
}

/// What is asked and what is answered may have several lines.
void add_text(Page& page, std::string_view name, const std::string& text) {
    if (!text.empty()) page.field(name, shown(text));
}

} // namespace

static Json json_of(const core::RequestView::Answer& answer) {
    Json out{{"letter", json_of(answer.letter)},
             {"outcome", core::to_text(answer.answer.outcome)},
             {"words", answer.answer.words},
             {"contact", answer.answer.contact}};
    if (answer.disclosure) out.add("disclosure", json_of(*answer.disclosure));
    return out;
}

Result<core::RequestOutcome> request_outcome(std::string_view text) {
    std::string code(text);
    std::ranges::replace(code, '-', '_');
    if (const auto outcome = core::request_outcome_from(code)) return *outcome;
    return fail(ErrorCode::invalid_argument, "cli.usage", "--outcome takes full, in-part, nothing or call-me");
}

std::string state_of(const core::RequestView& request) {
    if (request.overdue) return "overdue";
    return request.open() ? "open" : std::string(words_of(request.answers.back().answer.outcome));
}

Json json_of(const core::RequestView& request) {
    const core::Request& asked = request.request;
    Json out = json_of(request.letter);
    out.add("direction", request.letter.own ? "by_us" : "of_us");
    out.add("about", asked.about);
    if (asked.record) out.add("record", json_of(*asked.record));
    out.add("question", asked.question);
    out.add("purpose", asked.purpose);
    out.add("gateway", asked.gateway);
    out.add("necessity", asked.necessity);
    out.add("by", json_of(asked.by));
    out.add("state", request.open() ? std::string_view(request.overdue ? "overdue" : "open") : core::to_text(request.answers.back().answer.outcome));
    out.add("answers", json_list(request.answers, [](const auto& answer) { return json_of(answer); }));
    return out;
}

Page page_of(const core::RequestView& request) {
    const core::Request& asked = request.request;
    Page page = page_of(request.letter);
    page.field("About", shown(asked.about));
    if (asked.record)
        page.field("Record", short_id(*asked.record) + (request.record_title.empty() ? ", not here" : "  " + shown(request.record_title)));
    add_text(page, "Question", asked.question);
    add_text(page, "Purpose", asked.purpose);
    page.field("Gateway", shown(core::catalogue().label_of("gateway", asked.gateway)));
    add_text(page, "Necessity", asked.necessity);
    page.field("By", shown_day(asked.by));
    page.field("State", state_of(request));
    for (const core::RequestView::Answer& answer : request.answers) {
        page.line();
        page.line(shown(answer.letter.author) + ", " + shown(answer.letter.from) + ", " + shown(answer.letter.claimed) + ": " +
                  std::string(words_of(answer.answer.outcome)) + "  [" + short_id(answer.letter.id) + "]");
        add_text(page, "Words", answer.answer.words);
        add_text(page, "Call", answer.answer.contact);
        page.field("Disclosure", answer.disclosure ? short_id(*answer.disclosure) : "");
    }
    return page;
}

} // namespace counterpart::cli
