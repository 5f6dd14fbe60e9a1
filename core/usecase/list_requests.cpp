// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/acting.h"
#include "core/usecase/request_view.h"

#include <algorithm>

namespace counterpart::core {

namespace {

/// Of an even number, the mean of the two in the middle; to the nearest day.
std::optional<std::uint64_t> median_days(std::vector<std::int64_t> waited) {
    if (waited.empty()) return std::nullopt;
    std::ranges::sort(waited);
    const std::int64_t middle = (waited[(waited.size() - 1) / 2] + waited[waited.size() / 2]) / 2;
    return static_cast<std::uint64_t>((middle + kDayMilliseconds / 2) / kDayMilliseconds);
}

RequestCounts counts_of(const std::vector<RequestView>& requests, bool own) {
    RequestCounts out;
    std::vector<std::int64_t> waited;
    for (const RequestView& one : requests) {
        if (one.letter.own != own) continue;
        ++out.asked;
        if (one.overdue) ++out.overdue;
        if (one.open()) continue;
        ++out.answered;
        const auto first = std::ranges::min_element(one.answers, {}, [](const RequestView::Answer& answer) { return answer.letter.since; });
        // A clock that was set back between the two makes no negative days.
        waited.push_back(std::max<std::int64_t>(0, first->letter.since.milliseconds - one.letter.since.milliseconds));
    }
    out.median_days = median_days(std::move(waited));
    return out;
}

} // namespace

Result<RequestList> list_requests(Session& session) {
    TRY_ASSIGN(const Names names, names_of(session));
    TRY_ASSIGN(const auto letters, letters_of(session.db(), LetterKind::request));
    RequestList out;
    for (const KeptLetter& letter : letters) {
        TRY_ASSIGN(RequestView view, view_of_request(session, names, letter));
        out.requests.push_back(std::move(view));
    }
    out.by_us = counts_of(out.requests, true);
    out.of_us = counts_of(out.requests, false);
    TRY(note_consultation(session, {"list_requests", {}, static_cast<std::int64_t>(out.requests.size())}));
    return out;
}

Result<RequestView> show_request(Session& session, std::string_view prefix) {
    TRY_ASSIGN(const Names names, names_of(session));
    TRY_ASSIGN(const KeptLetter letter, letter_by_prefix(session.db(), LetterKind::request, prefix));
    TRY_ASSIGN(RequestView out, view_of_request(session, names, letter));
    TRY(note_consultation(session, {"show_request", letter.letter.id.view(), static_cast<std::int64_t>(out.answers.size())}));
    return out;
}

} // namespace counterpart::core
