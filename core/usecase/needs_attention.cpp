// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/needs_attention.h"

#include "core/register/adopt.h"
#include "core/usecase/acting.h"
#include "core/usecase/approvals.h"
#include "core/usecase/books.h"
#include "core/usecase/challenges.h"
#include "core/usecase/corrections.h"
#include "core/usecase/due_records.h"
#include "core/usecase/recalls.h"
#include "core/usecase/requests.h"
#include "core/usecase/store.h"

#include <algorithm>
#include <tuple>

namespace counterpart::core {

namespace {

/// Who renews a key or a register needs time for it.
constexpr std::uint32_t kRenewalDays = 30;

using Lines = std::vector<AttentionLine>;

std::uint64_t days_between(Instant from, Instant to) {
    return from < to ? static_cast<std::uint64_t>((to.milliseconds - from.milliseconds) / kDayMilliseconds) : 0;
}

/// Of letters the page where they are answered says what is overdue; here it is the same.
Urgency of_letter(bool overdue, Instant by, Instant now) {
    if (overdue) return Urgency::overdue;
    const Urgency day = urgency_of_day(by, now, 0).value_or(Urgency::soon);
    return day == Urgency::overdue ? Urgency::today : day; // the day to answer by counts to its end
}

/// What ends at a moment, not with a day.
std::optional<Urgency> until(Instant end, Instant now, std::uint32_t soon) {
    if (end <= now) return Urgency::now;
    const auto day = urgency_of_day(end, now, soon);
    return day == Urgency::overdue ? Urgency::today : day;
}

Result<void> add_store(Session& session, Lines& lines) {
    if (!recovery_key_confirmed(session)) lines.push_back({.need = Need::recovery_key, .urgency = Urgency::now});
    TRY_ASSIGN(const std::string_view doubt, head_doubt(session));
    if (!doubt.empty()) lines.push_back({.need = Need::older_copy, .urgency = Urgency::now});
    return {};
}

void add_own_key(const Register& members, const Thumbprint& us, Instant now, std::uint32_t soon, Lines& lines) {
    const RegisteredOfficer* own = find_officer(members, us);
    if (own == nullptr) return; // the register of a partnership that has not admitted us cannot be taken in
    if (own->revoked) {
        lines.push_back({.need = Need::own_key, .urgency = Urgency::now, .due = own->revoked->when, .about = own->revoked->reason});
        return;
    }
    if (const auto urgency = until(own->valid_until, now, soon)) lines.push_back({.need = Need::own_key, .urgency = *urgency, .due = own->valid_until});
}

Result<void> add_partnership(Session& session, std::uint32_t soon, Lines& lines) {
    TRY_ASSIGN(const auto adopted, adopted_register(session.db()));
    if (!adopted) {
        lines.push_back({.need = Need::no_partnership});
        return {};
    }
    const Instant now = session.ports().clock.now();
    const std::uint32_t ahead = std::max(soon, kRenewalDays);
    const Register& members = adopted->content;
    add_own_key(members, session.identity().thumbprint(), now, ahead, lines);
    if (const auto urgency = until(members.expires, now, ahead))
        lines.push_back({.need = Need::register_expiry, .urgency = *urgency, .due = members.expires, .about = members.name});
    if (const auto& review = members.agreement.review_date) {
        if (const auto urgency = urgency_of_day(*review, now, ahead))
            lines.push_back({.need = Need::agreement_review, .urgency = *urgency, .due = review, .about = members.agreement.title});
    }
    TRY_ASSIGN(const auto proposal, waiting_proposal(session.db()));
    if (proposal && is_coordinator(members, session.identity().thumbprint()))
        lines.push_back({.need = Need::register_proposal, .about = proposal->content.name, .count = proposal->content.version});
    return {};
}

Result<void> add_letters(Session& session, Lines& lines) {
    const Instant now = session.ports().clock.now();
    TRY_ASSIGN(const RequestList requests, list_requests(session));
    for (const RequestView& one : requests.requests) {
        if (!one.open() || (one.letter.own && !one.overdue)) continue;
        lines.push_back({.need = one.letter.own ? Need::overdue_request : Need::request,
                         .urgency = of_letter(one.overdue, one.request.by, now),
                         .due = one.request.by,
                         .about = one.request.about,
                         .who = one.letter.own ? one.letter.to : one.letter.from,
                         .letter = one.letter.id});
    }
    TRY_ASSIGN(const auto recalls, list_recalls(session));
    for (const RecallView& one : recalls) {
        const bool overdue = one.state == RecallView::State::overdue;
        if (!overdue && (one.letter.own || one.state != RecallView::State::waiting)) continue;
        lines.push_back({.need = one.letter.own ? Need::overdue_recall : Need::recall,
                         .urgency = of_letter(overdue, one.by, now),
                         .due = one.by,
                         .about = one.reason,
                         .who = one.letter.own ? one.letter.to : one.letter.from,
                         .letter = one.letter.id});
    }
    TRY_ASSIGN(const auto challenges, list_challenges(session));
    for (const ChallengeView& one : challenges) {
        if (one.letter.own || !one.open()) continue;
        lines.push_back({.need = Need::challenge, .about = one.claim ? one.label + ", " + one.record_title : std::string(), .who = one.letter.from, .letter = one.letter.id});
    }
    TRY_ASSIGN(const auto approvals, list_approvals(session));
    for (const ApprovalSummary& one : approvals) {
        if (one.letter.own || !one.answers.empty()) continue;
        lines.push_back({.need = Need::approval, .about = one.purpose, .who = one.letter.author, .letter = one.letter.id});
    }
    return {};
}

/// The same case shared again with the same agency, later, has a review date of its own.
bool is_reviewed_later(const std::vector<DisclosureView>& newest_first, std::size_t at) {
    const Manifest& manifest = newest_first[at].manifest;
    for (std::size_t i = 0; i < at; ++i) {
        const DisclosureView& later = newest_first[i];
        if (later.state == "written" && later.manifest.review_date && later.manifest.case_record == manifest.case_record &&
            later.manifest.recipient_agency == manifest.recipient_agency)
            return true;
    }
    return false;
}

Result<void> add_sent(Session& session, const AttentionRequest& request, Lines& lines) {
    const Instant now = session.ports().clock.now();
    TRY_ASSIGN(const auto sent, list_disclosures(session));
    for (std::size_t i = 0; i < sent.size(); ++i) {
        const DisclosureView& one = sent[i];
        if (one.state != "written" || (one.recalled && one.recalled->whole)) continue;
        const std::uint64_t days = days_between(one.made, now);
        if (one.receipts.empty() && days >= request.unanswered)
            lines.push_back({.need = Need::unanswered, .about = one.manifest.purpose, .who = one.agency_name, .count = days, .disclosure = one.bundle});
        if (!one.manifest.review_date || is_reviewed_later(sent, i)) continue;
        if (const auto urgency = urgency_of_day(*one.manifest.review_date, now, request.soon))
            lines.push_back({.need = Need::disclosure_review, .urgency = *urgency, .due = one.manifest.review_date, .about = one.manifest.purpose, .who = one.agency_name, .disclosure = one.bundle});
    }
    TRY_ASSIGN(const auto corrections, list_corrections(session));
    for (const CorrectionView& one : corrections)
        lines.push_back({.need = Need::correction, .about = one.label + ", " + one.record.title, .who = one.agency_name, .record = one.record.id, .disclosure = one.disclosure});
    return {};
}

bool is_decided(AnswerStage stage) {
    switch (stage) {
    case AnswerStage::received:
    case AnswerStage::opened:
    case AnswerStage::accepted:
        return false;
    case AnswerStage::imported:
    case AnswerStage::imported_in_part:
    case AnswerStage::refused:
        return true;
    }
    return true;
}

Result<void> add_received(Session& session, const AttentionRequest& request, Lines& lines) {
    const Instant now = session.ports().clock.now();
    TRY_ASSIGN(const auto received, list_received(session));
    for (const ReceivedView& one : received) {
        if (one.stage == AnswerStage::refused || (one.recalled && one.recalled->whole)) continue;
        if (!is_decided(one.stage)) {
            lines.push_back({.need = Need::undecided, .about = one.manifest.purpose, .who = one.sender_agency, .disclosure = one.bundle, .received = true});
            continue;
        }
        if (!one.manifest.review_date) continue;
        if (const auto urgency = urgency_of_day(*one.manifest.review_date, now, request.soon))
            lines.push_back({.need = Need::disclosure_review, .urgency = *urgency, .due = one.manifest.review_date, .about = one.manifest.purpose, .who = one.sender_agency, .disclosure = one.bundle, .received = true});
    }
    TRY_ASSIGN(const GapsView gaps, list_gaps(session));
    for (const SenderGaps& one : gaps.senders) lines.push_back({.need = Need::gap, .about = one.officer, .who = one.agency_name, .count = one.missing});
    return {};
}

bool is_before(const AttentionLine& a, const AttentionLine& b) {
    const auto order = [](const AttentionLine& line) { return std::tuple(line.urgency, line.due.value_or(kLastInstant), line.need); };
    return order(a) < order(b);
}

} // namespace

std::string_view to_text(Need need) {
    switch (need) {
    case Need::recovery_key: return "recovery_key";
    case Need::older_copy: return "older_copy";
    case Need::no_partnership: return "no_partnership";
    case Need::own_key: return "own_key";
    case Need::register_expiry: return "register_expiry";
    case Need::register_proposal: return "register_proposal";
    case Need::recall: return "recall";
    case Need::request: return "request";
    case Need::approval: return "approval";
    case Need::challenge: return "challenge";
    case Need::undecided: return "undecided";
    case Need::conflict: return "conflict";
    case Need::correction: return "correction";
    case Need::task: return "task";
    case Need::case_review: return "case_review";
    case Need::disclosure_review: return "disclosure_review";
    case Need::agreement_review: return "agreement_review";
    case Need::overdue_request: return "overdue_request";
    case Need::overdue_recall: return "overdue_recall";
    case Need::unanswered: return "unanswered";
    case Need::gap: return "gap";
    }
    return {};
}

std::string_view to_text(Urgency urgency) {
    switch (urgency) {
    case Urgency::now: return "now";
    case Urgency::overdue: return "overdue";
    case Urgency::today: return "today";
    case Urgency::soon: return "soon";
    case Urgency::open: return "open";
    }
    return {};
}

Result<Attention> needs_attention(Session& session, const AttentionRequest& request) {
    Attention out;
    TRY(add_store(session, out.lines));
    TRY(add_partnership(session, request.soon, out.lines));
    TRY(add_letters(session, out.lines));
    TRY(add_received(session, request, out.lines));
    TRY(add_due_records(session, request.soon, out.lines));
    TRY(add_sent(session, request, out.lines));
    std::ranges::stable_sort(out.lines, is_before);
    out.overdue = static_cast<std::uint64_t>(std::ranges::count(out.lines, Urgency::overdue, &AttentionLine::urgency));
    out.today = static_cast<std::uint64_t>(std::ranges::count(out.lines, Urgency::today, &AttentionLine::urgency));
    TRY(note_consultation(session, {"needs_attention", {}, static_cast<std::int64_t>(out.lines.size())}));
    return out;
}

} // namespace counterpart::core
