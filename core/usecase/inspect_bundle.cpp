// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/receive.h"
#include "core/projection/queries.h"
#include "core/usecase/acting.h"
#include "core/usecase/bundle_view.h"
#include "core/usecase/disclosures.h"

#include <algorithm>

namespace counterpart::core {

namespace {

Result<std::vector<BundleView::Change>> changes_of(const Reading& reading, const Manifest& manifest,
                                                   const Receiving& receiving) {
    std::vector<BundleView::Change> out;
    for (const DisclosedRecord& disclosed : manifest.disclosed) {
        const auto count = receiving.counts().find(disclosed.record);
        if (count == receiving.counts().end()) continue;
        BundleView::Change change;
        TRY_ASSIGN(const RecordView view, record_view(reading, disclosed.record));
        change.record = view.summary;
        change.is_new = receiving.records_new().contains(disclosed.record);
        change.facts_known = count->second.known;
        change.facts_new = count->second.facts - count->second.known;
        change.differs = static_cast<std::uint64_t>(std::ranges::count_if(
            view.attributes, [](const AttributeView& attribute) { return attribute.agencies_differ; }));
        change.withheld = disclosed.withheld;
        out.push_back(std::move(change));
    }
    return out;
}

} // namespace

Result<BundleView> inspect_bundle(Session& session, const std::filesystem::path& file, Progress& progress) {
    TRY_ASSIGN(const Arrived arrived, receive(session, file, Repeat::tell));
    TRY_ASSIGN(BundleView view, view_of(session, arrived));
    if (arrived.before) return view;
    // The import as it would be, taken back whatever comes out: so the two can never tell different things.
    TRY(session.db().rehearse([&]() -> Result<void> {
        Receiving receiving(session, arrived, Keep::nothing);
        TRY(receiving.take_all(progress));
        TRY_ASSIGN(const Names names, names_of(session));
        TRY_ASSIGN(view.changes,
                   changes_of({session.db(), names, session.officer().agency}, view.manifest, receiving));
        if (!receiving.receipt_result().empty()) view.receipt_result = receiving.receipt_result();
        return {};
    }));
    TRY(note_consultation(session, {"inspect_bundle", view.manifest.bundle.view(), static_cast<std::int64_t>(view.changes.size())}));
    return view;
}

} // namespace counterpart::core
