// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/kept_manifest.h"
#include "core/disclosure/withheld.h"
#include "core/usecase/acting.h"
#include "core/usecase/disclosed.h"
#include "core/usecase/taken_back.h"

#include <algorithm>

namespace counterpart::core {

namespace {

/// What we signed of it.
Result<std::vector<ReceivedView::Stage>> stages_of(Statement& answers, const Digest& manifest_hash) {
    std::vector<ReceivedView::Stage> out;
    answers.with(manifest_hash);
    for (;;) {
        TRY_ASSIGN(const bool more, answers.step());
        if (!more) break;
        const auto stage = stage_from(answers.text(0));
        if (!stage) return fail(ErrorCode::storage, "store.damaged");
        out.push_back({*stage, Instant{answers.integer(2)}, std::string(answers.text(1))});
    }
    answers.reset();
    return out;
}

} // namespace

Result<std::vector<ReceivedView>> list_received(Session& session) {
    TRY_ASSIGN(const Names names, names_of(session));
    TRY_ASSIGN(auto select, session.db().prepare("SELECT s.manifest, s.manifest_hash, coalesce(b.state, ''), coalesce(b.reason, ''), "
                                                 "p.bundle IS NOT NULL, b.id FROM bundle_seen s "
                                                 "LEFT JOIN bundle_received b ON b.manifest_hash = s.manifest_hash "
                                                 "LEFT JOIN bundle_received_part p ON p.bundle = b.id"));
    TRY_ASSIGN(auto answers, session.db().prepare("SELECT stage, reason, made FROM answer WHERE manifest_hash = ? ORDER BY id"));
    const Reading reading{session.db(), names, session.officer().agency};
    std::vector<ReceivedView> out;
    for (;;) {
        TRY_ASSIGN(const bool more, select.step());
        if (!more) break;
        ReceivedView view;
        TRY_ASSIGN(view.manifest, read_kept_manifest(select.blob(0)));
        const Digest hash = select.octets<Digest>(1);
        view.bundle = view.manifest.bundle;
        view.sender_name = names.officer(view.manifest.sender);
        view.sender_agency = names.agency(view.manifest.sender_agency);
        TRY_ASSIGN(view.case_title, case_title(reading, view.manifest));
        TRY_ASSIGN(view.recalled, taken_back(session.db(), view.manifest.sender_agency, hash));
        TRY_ASSIGN(view.stages, stages_of(answers, hash));
        for (const auto& one : view.stages) {
            if (further(one.stage, view.stage)) view.stage = one.stage;
        }
        // Bundles that came before stages were signed have none.
        if (const auto stage = stage_from(select.text(2)); stage && select.integer(4) == 0 && further(*stage, view.stage)) view.stage = *stage;
        if (!select.is_null(5)) {
            TRY_ASSIGN(const auto origins, origins_received(session.db(), select.integer(5)));
            for (const Manifest& origin : origins) view.origins.push_back(view_of_origin(origin, names));
        }
        out.push_back(std::move(view));
    }
    std::ranges::stable_sort(out, std::ranges::greater{}, [](const ReceivedView& one) { return one.manifest.claimed; });
    return out;
}

} // namespace counterpart::core
