// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/recall_views.h"

#include "app/cli/letter_views.h"
#include "app/cli/record_views.h"

namespace counterpart::cli {

namespace {

Json json_of_answer(const core::RecallView::Answer& answer) {
    return {{"letter", json_of(answer.letter)},
            {"outcome", core::to_text(answer.outcome)},
            {"reason", answer.reason},
            {"erased", answer.erased},
            {"kept", answer.kept},
            {"attachments", answer.attachments},
            {"passed_on", answer.passed_on}};
}

std::string words_of(const core::RecallView::Answer& answer) {
    const std::string who = shown(answer.letter.author) + ", " + shown(answer.letter.from) + ", " + shown(answer.letter.claimed);
    if (answer.outcome == core::DisposalOutcome::declined) return who + ": declined. " + shown(answer.reason);
    std::string out = who + ": " + counted(answer.erased, "value", "values") + " and " + counted(answer.attachments, "attachment", "attachments") +
                      " destroyed";
    if (answer.kept != 0) out += ", " + counted(answer.kept, "value", "values") + " kept that came another way, too";
    out += ".";
    if (!answer.passed_on.empty()) out += " It had been passed on to " + listed(all_shown(answer.passed_on)) + ".";
    return out;
}

std::string disclosure_of(const core::RecallView& recall) {
    if (!recall.disclosure) {
        return recall.whole ? "has not come yet; it will not be taken in" : "has not come yet; the values that are recalled will not be taken in";
    }
    if (recall.brought_by) return json_of(*recall.disclosure) + ", passed on to you in " + json_of(*recall.brought_by);
    return json_of(*recall.disclosure);
}

std::string how_much(const core::RecallView& recall) {
    const std::string values = counted(recall.facts, "value", "values");
    if (!recall.whole) return "some of it, " + values;
    return recall.disclosure ? "all of it, " + values : "all of it";
}

} // namespace

std::string_view text_of(core::RecallView::State state) {
    switch (state) {
    case core::RecallView::State::waiting:
        return "waiting";
    case core::RecallView::State::overdue:
        return "overdue";
    case core::RecallView::State::erased:
        return "erased";
    case core::RecallView::State::declined:
        return "declined";
    case core::RecallView::State::no_effect:
        return "not the author's";
    }
    return {};
}

std::string state_of(const core::RecallView& recall) {
    std::string out(text_of(recall.state));
    if (recall.expected != 0) out += ", " + std::to_string(recall.proved) + " of " + std::to_string(recall.expected) + " have proved it";
    return out;
}

Json json_of(const core::RecallView& recall) {
    Json out = json_of(recall.letter);
    if (recall.disclosure) out.add("disclosure", json_of(*recall.disclosure));
    if (recall.brought_by) out.add("brought_by", json_of(*recall.brought_by));
    out.add("reason", recall.reason);
    out.add("by", json_of(recall.by));
    out.add("whole", recall.whole);
    out.add("facts", recall.facts);
    out.add("state", text_of(recall.state));
    if (recall.letter.own) {
        out.add("expected", recall.expected);
        out.add("proved", recall.proved);
    }
    out.add("answers", json_list(recall.answers, [](const auto& answer) { return json_of_answer(answer); }));
    out.add("passed_on", recall.passed_on);
    out.add("sent_on", recall.sent_on);
    if (recall.letter.own) out.add("unanswered", recall.unanswered);
    return out;
}

Page page_of(const core::RecallView& recall) {
    Page page;
    page.line(recall.letter.own ? "A recall of what you disclosed" : "A recall of what you were sent").line();
    page.append(page_of(recall.letter));
    page.field("Disclosure", disclosure_of(recall));
    page.field("Why", shown(recall.reason));
    page.field("Answer by", shown_day(recall.by));
    page.field("Takes back", how_much(recall));
    page.field("State", state_of(recall));
    if (!recall.passed_on.empty()) page.field("Passed on to", listed(all_shown(recall.passed_on)));
    if (!recall.passed_on.empty()) page.field("Recall sent on to", recall.sent_on.empty() ? "nobody yet" : listed(all_shown(recall.sent_on)));
    if (!recall.unanswered.empty()) page.field("Nothing yet from", listed(all_shown(recall.unanswered)));
    if (!recall.answers.empty()) page.line();
    for (const auto& answer : recall.answers) page.line(words_of(answer));
    if (!recall.answers.empty()) page.line(kDisposalProves);
    return page;
}

} // namespace counterpart::cli
