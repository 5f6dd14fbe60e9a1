// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/link_ends.h"

#include "core/projection/claim.h"
#include "core/projection/state.h"

namespace counterpart::core {

Result<std::vector<Pointer>> pointers_to(Database& db, const RecordId& id) {
    TRY_ASSIGN(auto rows, db.prepare("SELECT r.record, r.type, p.attribute FROM reference p JOIN record r ON r.id = p.record "
                                     "WHERE p.target = ? AND p.attribute <> ? ORDER BY r.record, p.attribute"));
    rows.with(id, kCaseAttribute);
    std::vector<Pointer> out;
    for (;;) {
        TRY_ASSIGN(const bool more, rows.step());
        if (!more) return out;
        out.push_back({rows.octets<RecordId>(0), std::string(rows.text(1)), std::string(rows.text(2))});
    }
}

Result<std::optional<LinkEnds>> link_ends(const Reading& reading, ClaimReader& reader, const RecordId& link) {
    TRY_ASSIGN(const RecordClaims all, reader.of(link));
    const RecordState state = state_of(all.claims, reading.own_agency);
    const auto preferred = [&](std::string_view attribute) { return preferred_claim(all.claims, state.standing, attribute, reading.own_agency); };
    const auto text = [&](std::string_view attribute) {
        const Claim* claim = preferred(attribute);
        return claim == nullptr ? std::string{} : to_text(claim->fact.value);
    };
    const Claim* from = preferred("from");
    const Claim* to = preferred("to");
    const auto* one = from == nullptr ? nullptr : std::get_if<RecordId>(&from->fact.value);
    const auto* other = to == nullptr ? nullptr : std::get_if<RecordId>(&to->fact.value);
    if (one == nullptr || other == nullptr) return std::optional<LinkEnds>{};
    return std::optional<LinkEnds>{
        {link, *one, *other, text("role"), text("strength"), text("source_grade"), text("information_grade"), state.marking, to->agency}};
}

} // namespace counterpart::core
