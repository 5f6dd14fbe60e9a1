// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/withheld.h"

#include "core/bundle/kept_manifest.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>

namespace counterpart::core {

namespace {

/// Of a row: id, manifest, received.
Result<CameWith> came_as(Database& db, const Statement& row) {
    TRY_ASSIGN(Manifest manifest, read_kept_manifest(row.blob(1)));
    TRY_ASSIGN(auto origins, origins_received(db, row.integer(0)));
    return CameWith{std::move(manifest), Instant{row.integer(2)}, std::move(origins)};
}

} // namespace

Result<std::vector<CameWith>> came_with(Database& db, const RecordId& record) {
    TRY_ASSIGN(auto select, db.prepare("SELECT DISTINCT b.id, b.manifest, b.received FROM record r JOIN claim k ON k.record = r.id "
                                       "JOIN bundle_received_fact x ON x.fact = k.fact "
                                       "JOIN bundle_received b ON b.id = x.bundle "
                                       "WHERE r.record = ? ORDER BY b.id DESC"));
    std::vector<CameWith> out;
    select.with(record);
    for (;;) {
        TRY_ASSIGN(const bool more, select.step());
        if (!more) return out;
        TRY_ASSIGN(CameWith one, came_as(db, select));
        out.push_back(std::move(one));
    }
}

Result<std::vector<CameWith>> came_with(Database& db, const std::vector<Digest>& facts) {
    TRY_ASSIGN(auto select, db.prepare("SELECT b.id, b.manifest, b.received FROM fact f JOIN bundle_received_fact x ON x.fact = f.id "
                                       "JOIN bundle_received b ON b.id = x.bundle WHERE f.digest = ?"));
    std::map<std::int64_t, CameWith, std::greater<>> found; // by row, the newest first
    for (const Digest& fact : facts) {
        select.with(fact);
        for (;;) {
            TRY_ASSIGN(const bool more, select.step());
            if (!more) break;
            const std::int64_t row = select.integer(0);
            if (found.contains(row)) continue;
            TRY_ASSIGN(CameWith one, came_as(db, select));
            found.emplace(row, std::move(one));
        }
        select.reset();
    }
    std::vector<CameWith> out;
    for (auto& [row, one] : found) out.push_back(std::move(one));
    return out;
}

std::vector<WithheldView> withheld_of(const std::vector<CameWith>& bundles, const Names& names, const RecordId& record) {
    std::vector<WithheldView> out;
    std::set<AgencyId> told;
    for (const CameWith& one : bundles) {
        if (!told.insert(one.manifest.sender_agency).second) continue;
        const auto entry = std::ranges::find(one.manifest.disclosed, record, &DisclosedRecord::record);
        if (entry != one.manifest.disclosed.end() && entry->withheld != 0) {
            out.push_back({names.agency(one.manifest.sender_agency), entry->withheld});
        }
    }
    return out;
}

OriginView view_of_origin(const Manifest& origin, const Names& names) {
    return {origin.bundle, names.agency(origin.sender_agency), origin.claimed, origin.purpose,
            origin.handling_code, origin.onward, origin.marking, origin.conditions};
}

std::vector<TermsView> terms_of(const std::vector<CameWith>& bundles, const Names& names) {
    std::vector<TermsView> out;
    for (const auto& [manifest, received, origins] : bundles) {
        out.push_back({manifest.bundle, names.agency(manifest.sender_agency), received, manifest.purpose, manifest.gateway,
                       manifest.handling_code, manifest.onward, manifest.marking, manifest.conditions, manifest.review_date});
        for (const Manifest& origin : origins) out.back().origins.push_back(view_of_origin(origin, names));
    }
    return out;
}

} // namespace counterpart::core
