// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/withheld.h"

#include "core/bundle/kept_manifest.h"

#include <algorithm>
#include <set>

namespace counterpart::core {

Result<std::vector<WithheldView>> withheld_of(Database& db, const Names& names, const RecordId& record) {
    TRY_ASSIGN(auto select, db.prepare("SELECT DISTINCT b.id, b.manifest FROM record r JOIN claim k ON k.record = r.id "
                                       "JOIN bundle_received_fact x ON x.fact = k.fact "
                                       "JOIN bundle_received b ON b.id = x.bundle "
                                       "WHERE r.record = ? ORDER BY b.id DESC"));
    std::vector<WithheldView> out;
    std::set<AgencyId> told;
    select.with(record);
    for (;;) {
        TRY_ASSIGN(const bool more, select.step());
        if (!more) return out;
        TRY_ASSIGN(const Manifest manifest, read_kept_manifest(select.blob(1)));
        if (!told.insert(manifest.sender_agency).second) continue;
        const auto entry = std::ranges::find(manifest.disclosed, record, &DisclosedRecord::record);
        if (entry != manifest.disclosed.end() && entry->withheld != 0) {
            out.push_back({names.agency(manifest.sender_agency), entry->withheld});
        }
    }
}

} // namespace counterpart::core
