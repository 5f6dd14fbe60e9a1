// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/commands.h"
#include "app/cli/context.h"
#include "app/cli/record_views.h"
#include "core/usecase/needs_attention.h"

#include <charconv>

namespace counterpart::cli {

namespace {

using core::Need;
using core::Urgency;

std::string_view words_of(Urgency urgency) {
    switch (urgency) {
    case Urgency::now: return "Now";
    case Urgency::overdue: return "Overdue";
    case Urgency::today: return "Today";
    case Urgency::soon: return "Soon";
    case Urgency::open: return "Waits";
    }
    return {};
}

std::string what_to_do(const core::AttentionLine& line) {
    const bool ended = line.urgency == Urgency::now;
    switch (line.need) {
    case Need::recovery_key: return "Type the recovery key back (store confirm-recovery)";
    case Need::older_copy: return "This may be an older copy of the store (store accept-older)";
    case Need::no_partnership: return "Join a partnership (partnership import), or found one";
    case Need::own_key: return ended ? "Your key has ended or was withdrawn: ask the coordinator" : "Your key ends: ask the coordinator to renew it";
    case Need::register_expiry: return ended ? "The register has run out: import a newer one" : "The register runs out: ask for a newer one";
    case Need::register_proposal: return "Sign the next version of the register (partnership sign)";
    case Need::recall: return "Answer a recall";
    case Need::request: return "Answer a request";
    case Need::approval: return "Approve or refuse what a colleague would share";
    case Need::challenge: return "Answer a challenge";
    case Need::undecided: return "Import or refuse what was opened";
    case Need::conflict: return "Settle which of " + counted(line.count, "value", "values") + " stands";
    case Need::correction: return "Tell an agency what has changed (disclosure correct)";
    case Need::task: return "Do a task";
    case Need::case_review: return "Review a case";
    case Need::disclosure_review: return "Review what was shared";
    case Need::agreement_review: return "Review the sharing agreement";
    case Need::overdue_request: return "Ask again: your request has no answer";
    case Need::overdue_recall: return "Ask again: your recall has no answer";
    case Need::unanswered: return "Ask whether it came: nothing back for " + counted(line.count, "day", "days");
    case Need::gap: return "Ask for " + counted(line.count, "file", "files") + " that never came (books gaps)";
    }
    return {};
}

std::string id_of(const core::AttentionLine& line) {
    if (line.letter) return short_id(*line.letter);
    if (line.record) return short_id(*line.record);
    if (line.disclosure) return short_id(*line.disclosure);
    return {};
}

Json json_of_line(const core::AttentionLine& line) {
    Json out{{"need", core::to_text(line.need)}, {"urgency", core::to_text(line.urgency)}};
    if (line.due) out.add("due", json_of(*line.due));
    out.add("about", line.about);
    out.add("who", line.who);
    if (line.count != 0) out.add("count", line.count);
    if (line.letter) out.add("letter", json_of(*line.letter));
    if (line.record) out.add("record", json_of(*line.record));
    if (line.disclosure) {
        out.add("disclosure", json_of(*line.disclosure));
        out.add("received", line.received);
    }
    return out;
}

/// "cli.usage" (invalid_argument).
Result<std::uint32_t> days(const Arguments& arguments, std::string_view option, std::uint32_t otherwise) {
    if (!arguments.given(option)) return otherwise;
    std::uint32_t out = 0;
    const std::string& text = arguments.one(option);
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), out);
    if (error != std::errc{} || end != text.data() + text.size() || out > 36'500)
        return fail(ErrorCode::invalid_argument, "cli.usage", std::string(option) + " takes a number of days");
    return out;
}

Result<void> run(const Arguments& arguments, Context& context) {
    core::AttentionRequest request;
    TRY_ASSIGN(request.soon, days(arguments, "--soon", request.soon));
    TRY_ASSIGN(request.unanswered, days(arguments, "--unanswered", request.unanswered));
    TRY_ASSIGN(const OpenStore session, context.unlock());
    TRY_ASSIGN(const core::Attention attention, core::needs_attention(session, request));
    std::vector<Page::Row> rows;
    for (const core::AttentionLine& line : attention.lines) {
        rows.push_back({std::string(words_of(line.urgency)), what_to_do(line), shown(line.about), shown(line.who), line.due ? shown_day(*line.due) : std::string(), id_of(line)});
    }
    Page page;
    if (rows.empty()) page.line("Nothing needs you today.");
    page.table({"When", "What to do", "About", "With", "Day", "ID"}, rows);
    return context.answer(page, {{"lines", json_list(attention.lines, json_of_line)}, {"overdue", attention.overdue}, {"today", attention.today}});
}

} // namespace

Command home() {
    return {"home",
            "Lists what needs you today, the most urgent first",
            "Requests, recalls, challenges and approvals without your answer, what falls due, what never came, and what stops your work.",
            {{"--soon", "DAYS", "How far ahead to look; without it, 14 days."},
             {"--unanswered", "DAYS", "After how many days without a word a disclosure is missed; without it, 14."}},
            run};
}

} // namespace counterpart::cli
