// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/groups.h"

namespace counterpart::core {

namespace {

constexpr std::string_view kColumns = "SELECT id, name, template, purpose, gateway, consent, handling_code, conditions, onward "
                                      "FROM recipient_group ";

Result<std::optional<std::int64_t>> id_of(Database& db, std::string_view name) {
    TRY_ASSIGN(auto select, db.prepare("SELECT id FROM recipient_group WHERE name = ?"));
    TRY_ASSIGN(const bool found, select.with(name).step());
    if (!found) return std::nullopt;
    return select.integer(0);
}

Result<void> read_agencies(Database& db, std::int64_t id, RecipientGroup& group) {
    TRY_ASSIGN(auto select, db.prepare("SELECT a.agency, o.officer FROM recipient_group_agency a LEFT JOIN recipient_group_officer o "
                                       "ON o.recipient_group = a.recipient_group AND o.agency = a.agency "
                                       "WHERE a.recipient_group = ?"));
    select.with(id);
    for (;;) {
        TRY_ASSIGN(const bool more, select.step());
        if (!more) return {};
        auto& officers = group.agencies[select.octets<AgencyId>(0)];
        if (!select.is_null(1)) officers.insert(select.octets<Thumbprint>(1));
    }
}

Result<RecipientGroup> read_row(Database& db, const Statement& row) {
    const auto text = [&](int column) { return std::string(row.text(column)); };
    RecipientGroup out{text(1), {text(2), text(3), text(4), text(5), text(6), text(7), text(8)}, {}};
    TRY(read_agencies(db, row.integer(0), out));
    return out;
}

} // namespace

Result<void> put_group(Database& db, const RecipientGroup& group) {
    TRY_ASSIGN(const auto taken, id_of(db, group.name));
    if (taken) return fail(ErrorCode::conflict, "group.name_taken");
    const GroupTerms& terms = group.terms;
    TRY_ASSIGN(auto insert, db.prepare("INSERT INTO recipient_group(name, template, purpose, gateway, consent, handling_code, conditions, onward) "
                                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"));
    TRY(insert.run(std::string_view(group.name), std::string_view(terms.template_id), std::string_view(terms.purpose),
                   std::string_view(terms.gateway), std::string_view(terms.consent), std::string_view(terms.handling_code),
                   std::string_view(terms.conditions), std::string_view(terms.onward)));
    const std::int64_t id = db.last_insert_id();
    TRY_ASSIGN(auto agency, db.prepare("INSERT INTO recipient_group_agency(recipient_group, agency) VALUES (?, ?)"));
    TRY_ASSIGN(auto officer, db.prepare("INSERT INTO recipient_group_officer(recipient_group, agency, officer) VALUES (?, ?, ?)"));
    for (const auto& [member, officers] : group.agencies) {
        TRY(agency.run(id, member));
        for (const Thumbprint& one : officers) TRY(officer.run(id, member, one));
    }
    return {};
}

Result<RecipientGroup> group_named(Database& db, std::string_view name) {
    TRY_ASSIGN(auto select, db.prepare(std::string(kColumns) + "WHERE name = ?"));
    TRY_ASSIGN(const bool found, select.with(name).step());
    if (!found) return fail(ErrorCode::not_found, "group.unknown");
    return read_row(db, select);
}

Result<std::vector<RecipientGroup>> all_groups(Database& db) {
    TRY_ASSIGN(auto select, db.prepare(std::string(kColumns) + "ORDER BY name"));
    std::vector<RecipientGroup> out;
    for (;;) {
        TRY_ASSIGN(const bool more, select.step());
        if (!more) return out;
        TRY_ASSIGN(auto group, read_row(db, select));
        out.push_back(std::move(group));
    }
}

Result<void> drop_group(Database& db, std::string_view name) {
    TRY_ASSIGN(const auto id, id_of(db, name));
    if (!id) return fail(ErrorCode::not_found, "group.unknown");
    TRY_ASSIGN(auto remove, db.prepare("DELETE FROM recipient_group WHERE id = ?"));
    return remove.run(*id);
}

} // namespace counterpart::core
