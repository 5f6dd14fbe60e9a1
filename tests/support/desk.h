// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/queries.h"
#include "core/record/edit.h"
#include "tests/support/tellers.h"

namespace counterpart::test {

/// Our agency's desk: what saving and drafting need, without a session.
struct Desk {
    Teller us{"North Police", 1};
    Teller council{"North Council", 2};
    core::Database db = fresh_database();
    core::Names names = plain_names();
    core::Instant now{1'000'000};

    core::Author author() { return {us.identity, us.agency, us.random, now}; }
    Result<core::TakeInReport> save(const Result<std::vector<core::Fact>>& facts) {
        if (!facts) return tl::make_unexpected(facts.error());
        now.milliseconds += 1000;
        return db.transaction([&] { return core::save_facts(db, author(), *facts); });
    }
    Result<core::RecordId> make(std::string_view type, const std::vector<core::Typed>& typed) {
        TRY_ASSIGN(const auto values, core::parse_typed(db, type, typed));
        const auto id = us.random.make<core::RecordId>();
        TRY(save(core::draft_record(us.random, id, type, values)));
        return id;
    }
    Result<core::TakeInReport> set(const core::RecordId& id, const std::vector<core::Typed>& typed) {
        TRY_ASSIGN(const std::string type, core::type_of(db, id));
        TRY_ASSIGN(const auto values, core::parse_typed(db, type, typed));
        return save(core::draft_change(db, author(), id, values));
    }
    core::RecordView view(const core::RecordId& id) {
        return core::record_view({db, names, us.agency}, id).value();
    }
    core::AttributeView attribute(const core::RecordId& id, std::string_view attribute) {
        for (core::AttributeView& each : view(id).attributes) {
            if (each.attribute == attribute) return std::move(each);
        }
        return {};
    }
    std::vector<std::string> texts(const core::RecordId& id, std::string_view name) {
        std::vector<std::string> out;
        for (const core::ClaimView& claim : attribute(id, name).claims)
            out.push_back(claim.text);
        return out;
    }
};

} // namespace counterpart::test
