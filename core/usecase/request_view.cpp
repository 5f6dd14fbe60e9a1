// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/request_view.h"

#include "core/bundle/kept_manifest.h"
#include "core/projection/queries.h"

#include <algorithm>

namespace counterpart::core {

namespace {

/// The disclosure that an answer came with, or went with.
Result<std::optional<BundleId>> disclosure_of(Database& db, const KeptLetter& answer) {
    TRY_ASSIGN(const auto carrier, carried_by(db, answer.digest));
    if (!carrier) return std::optional<BundleId>{};
    TRY_ASSIGN(const auto manifest, answer.own ? disclosure_sent(db, *carrier) : disclosure_seen(db, *carrier));
    return manifest ? std::optional(manifest->bundle) : std::nullopt;
}

} // namespace

Result<RequestView> view_of_request(Session& session, const Names& names, const KeptLetter& kept) {
    Database& db = session.db();
    RequestView out;
    out.letter = view_of(kept, names);
    out.digest = kept.digest;
    out.from = kept.letter.from;
    out.to = kept.letter.to;
    TRY_ASSIGN(out.request, decode_request(kept.letter.content));
    if (out.request.record) {
        const auto summary = summary_of({db, names, session.officer().agency}, *out.request.record);
        if (summary) out.record_title = summary->title;
        else if (summary.error().code != ErrorCode::not_found) return tl::make_unexpected(summary.error());
    }
    TRY_ASSIGN(const auto answers, answers_to(db, kept.digest));
    for (const KeptLetter& answer : answers) {
        RequestView::Answer one;
        one.letter = view_of(answer, names);
        TRY_ASSIGN(one.answer, decode_request_answer(answer.letter.content));
        if (has_content(one.answer.outcome)) {
            TRY_ASSIGN(one.disclosure, disclosure_of(db, answer));
        }
        out.answers.push_back(std::move(one));
    }
    std::ranges::stable_sort(out.answers, {}, [](const RequestView::Answer& answer) { return answer.letter.claimed; });
    out.overdue = out.open() && is_past_its_day(out.request.by, session.ports().clock.now());
    return out;
}

} // namespace counterpart::core
