// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/kept_manifest.h"
#include "core/register/names.h"
#include "core/usecase/acting.h"
#include "core/usecase/books.h"

#include <algorithm>
#include <map>
#include <set>

namespace counterpart::core {

namespace {

/// Of one sender: the numbers that came, and the agency it named last.
struct Came {
    std::set<std::uint64_t> counters;
    AgencyId agency;
};

std::uint64_t counter_for(const Manifest& manifest, const Thumbprint& us) {
    const auto entry = std::ranges::find(manifest.recipients, us, &ManifestRecipient::thumbprint);
    return entry == manifest.recipients.end() ? 0 : entry->counter;
}

Result<std::map<Thumbprint, Came>> numbers(Session& session) {
    TRY_ASSIGN(auto select, session.db().prepare("SELECT manifest FROM bundle_received UNION ALL SELECT manifest FROM bundle_seen s WHERE NOT EXISTS "
                                                 "(SELECT 1 FROM bundle_received b WHERE b.manifest_hash = s.manifest_hash)"));
    std::map<Thumbprint, Came> out;
    for (;;) {
        TRY_ASSIGN(const bool more, select.step());
        if (!more) return out;
        TRY_ASSIGN(const Manifest manifest, read_kept_manifest(select.blob(0)));
        const std::uint64_t counter = counter_for(manifest, session.identity().thumbprint());
        if (counter == 0) continue; // of a key that this store had before
        Came& came = out[manifest.sender];
        came.counters.insert(counter);
        came.agency = manifest.sender_agency;
    }
}

SenderGaps gaps_in(const std::set<std::uint64_t>& counters) {
    SenderGaps out;
    for (const std::uint64_t counter : counters) {
        if (counter > out.newest + 1) {
            out.ranges.push_back({out.newest + 1, counter - 1});
            out.missing += counter - out.newest - 1;
        }
        out.newest = counter;
    }
    return out;
}

} // namespace

Result<GapsView> list_gaps(Session& session) {
    TRY_ASSIGN(const Names names, names_of(session));
    TRY_ASSIGN(const auto senders, numbers(session));
    GapsView out;
    for (const auto& [sender, came] : senders) {
        SenderGaps gaps = gaps_in(came.counters);
        if (gaps.missing == 0) continue;
        gaps.sender = sender;
        gaps.officer = names.officer(sender);
        gaps.agency_name = names.agency(came.agency);
        out.senders.push_back(std::move(gaps));
    }
    TRY_ASSIGN(auto evidence, evidence_kept(session.db()));
    const Thumbprint& us = session.identity().thumbprint();
    for (Evidence& one : evidence) {
        EvidenceView view;
        view.officer = names.officer(one.refused.sender);
        view.agency_name = names.agency(one.refused.sender_agency);
        view.refused_counter = counter_for(one.refused, us);
        view.before_counter = counter_for(one.before, us);
        view.evidence = std::move(one);
        out.evidence.push_back(std::move(view));
    }
    return out;
}

} // namespace counterpart::core
