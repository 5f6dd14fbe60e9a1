// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/edit.h"

#include "core/changeset/codec.h"
#include "core/model/catalogue.h"
#include "core/projection/claims.h"
#include "core/projection/queries.h"
#include "core/projection/state.h"

#include <algorithm>
#include <set>

namespace counterpart::core {

namespace {

Result<Value> value_of(Database& db, const Attribute& attribute, std::string_view typed) {
    if (typed.find_first_not_of(" \t\r\n") == std::string_view::npos) return Value{Withdrawn{}};
    if (attribute.kind == AttributeKind::record && typed.size() < 2 * RecordId::kSize) {
        TRY_ASSIGN(const RecordId id, record_by_prefix(db, typed));
        return Value{id};
    }
    return parse_value(attribute, typed);
}

/// A record as it stands, and what of it is our agency's to change.
struct Standings {
    std::vector<Claim> claims;
    RecordState state;

    /// Our current claims of an attribute, withdrawals too.
    [[nodiscard]] std::vector<const Claim*> ours(std::string_view attribute, const AgencyId& agency) const {
        std::vector<const Claim*> out;
        for (std::size_t i = 0; i < claims.size(); ++i) {
            if (state.standing[i] != Standing::superseded && claims[i].agency == agency &&
                claims[i].fact.attribute == attribute) {
                out.push_back(&claims[i]);
            }
        }
        return out;
    }
};

Result<Standings> read_standings(Database& db, const RecordId& id, const AgencyId& own) {
    TRY_ASSIGN(auto reader, ClaimReader::open(db));
    TRY_ASSIGN(RecordClaims all, reader.of(id));
    if (all.claims.empty()) return fail(ErrorCode::not_found, "record.not_found");
    Standings out{std::move(all.claims), {}};
    out.state = state_of(out.claims, own);
    return out;
}

std::vector<Digest> digests_of(const std::vector<const Claim*>& claims) {
    std::vector<Digest> out;
    for (const Claim* claim : claims)
        out.push_back(claim->digest);
    std::ranges::sort(out);
    // One fact may be stated twice.
    const auto rest = std::ranges::unique(out);
    out.erase(rest.begin(), rest.end());
    // What does not fit is a conflict still; saving once more takes the next ones.
    if (out.size() > kMaxSupersedes) out.resize(kMaxSupersedes);
    return out;
}

/// Our agency's current claim with that fact.
Result<const Claim*> find_ours(const Standings& record, const Digest& fact, const AgencyId& agency) {
    bool others = false;
    for (std::size_t i = 0; i < record.claims.size(); ++i) {
        const Claim& claim = record.claims[i];
        if (claim.digest != fact || record.state.standing[i] == Standing::superseded) continue;
        if (claim.agency == agency) return &claim;
        others = true;
    }
    if (others) return fail(ErrorCode::denied, "record.value_not_ours");
    return fail(ErrorCode::not_found, "record.value_not_current");
}

} // namespace

Result<std::vector<AttributeValue>> parse_typed(Database& db, std::string_view type,
                                                const std::vector<Typed>& typed) {
    const RecordType* known = catalogue().record_type(type);
    if (known == nullptr) return fail(ErrorCode::invalid_argument, "record.unknown_type", std::string(type));
    std::vector<AttributeValue> out;
    for (const auto& [id, text] : typed) {
        if (id == kTypeAttribute) return fail(ErrorCode::invalid_argument, "record.fixed_attribute", id);
        const Attribute* attribute = known->find(id);
        if (attribute == nullptr) return fail(ErrorCode::invalid_argument, "record.unknown_attribute", id);
        auto value = value_of(db, *attribute, text);
        if (!value) {
            Error error = std::move(value).error();
            if (error.detail.empty()) error.detail = id;
            return tl::make_unexpected(std::move(error));
        }
        out.emplace_back(id, std::move(*value));
    }
    return out;
}

Result<void> check_references(Database& db, std::string_view type,
                              const std::vector<AttributeValue>& values) {
    for (const auto& [id, value] : values) {
        if (const auto* attachment = std::get_if<AttachmentId>(&value)) {
            TRY_ASSIGN(auto row, db.prepare("SELECT 1 FROM attachment WHERE attachment_id = ?"));
            TRY_ASSIGN(const bool here, row.with(*attachment).step());
            if (!here) return fail(ErrorCode::not_found, "attachment.not_here", id);
        }
        const auto* target = std::get_if<RecordId>(&value);
        if (target == nullptr) continue;
        const auto target_type = type_of(db, *target);
        if (!target_type && target_type.error().code == ErrorCode::not_found) {
            return fail(ErrorCode::not_found, "record.reference_not_found", id);
        }
        if (!target_type) return tl::make_unexpected(target_type.error());
        const Attribute* attribute = catalogue().attribute(type, id);
        if (attribute == nullptr || attribute->types.empty()) continue;
        if (std::ranges::find(attribute->types, *target_type) == attribute->types.end()) {
            return fail(ErrorCode::invalid_argument, "record.reference_wrong_type", id);
        }
    }
    return {};
}

Result<std::vector<Fact>> draft_record(Random& random, const RecordId& id, std::string_view type,
                                       std::vector<AttributeValue> values) {
    std::erase_if(
        values, [](const AttributeValue& value) { return std::holds_alternative<Withdrawn>(value.second); });
    values.insert(values.begin(), {std::string(kTypeAttribute), Code{std::string(type)}});
    TRY(validate_record(type, values));
    std::vector<Fact> out;
    out.reserve(values.size());
    for (auto& [attribute, value] : values)
        out.push_back(new_fact(random, id, attribute, std::move(value)));
    return out;
}

Result<std::vector<Fact>> draft_change(Database& db, const Author& author, const RecordId& id,
                                       const std::vector<AttributeValue>& values) {
    TRY_ASSIGN(const Standings record, read_standings(db, id, author.agency));
    const std::string& type = record.state.type;
    std::vector<Fact> out;
    std::set<std::string_view> single;
    for (const auto& [attribute, value] : values) {
        const auto ours = record.ours(attribute, author.agency);
        const auto stands = [&](const Claim* claim) { return claim->fact.value == value; };
        if (is_many_valued(type, attribute)) {
            if (std::holds_alternative<Withdrawn>(value)) continue;
            TRY(validate_change(type, attribute, value));
            const auto drafted = [&](const Fact& fact) {
                return fact.attribute == attribute && fact.value == value;
            };
            if (std::ranges::any_of(ours, stands) || std::ranges::any_of(out, drafted)) continue;
            out.push_back(new_fact(author.random, id, attribute, value));
            continue;
        }
        if (!single.insert(attribute).second) {
            return fail(ErrorCode::invalid_argument, "record.one_value_only", attribute);
        }
        TRY(validate_change(type, attribute, value));
        if (ours.empty() && std::holds_alternative<Withdrawn>(value)) continue;
        if (!ours.empty() && std::ranges::all_of(ours, stands)) continue;
        out.push_back(new_fact(author.random, id, attribute, value, digests_of(ours)));
    }
    TRY(check_references(db, type, values));
    return out;
}

Result<std::vector<Fact>> draft_withdrawal(Database& db, const Author& author, const RecordId& id,
                                           const Digest& fact) {
    TRY_ASSIGN(const Standings record, read_standings(db, id, author.agency));
    TRY_ASSIGN(const Claim* claim, find_ours(record, fact, author.agency));
    if (std::holds_alternative<Withdrawn>(claim->fact.value)) {
        return fail(ErrorCode::not_found, "record.value_not_current");
    }
    const std::string& attribute = claim->fact.attribute;
    TRY(validate_change(record.state.type, attribute, Withdrawn{}));
    return std::vector<Fact>{new_fact(author.random, id, attribute, Withdrawn{}, {claim->digest})};
}

Result<std::vector<Fact>> draft_settlement(Database& db, const Author& author, const RecordId& id,
                                           const Digest& chosen) {
    TRY_ASSIGN(const Standings record, read_standings(db, id, author.agency));
    TRY_ASSIGN(const Claim* claim, find_ours(record, chosen, author.agency));
    const std::string& attribute = claim->fact.attribute;
    const auto ours = record.ours(attribute, author.agency);
    const bool torn =
        std::ranges::any_of(ours, [&](const Claim* rival) { return rival->fact.value != claim->fact.value; });
    if (!torn || is_many_valued(record.state.type, attribute))
        return fail(ErrorCode::not_found, "record.no_conflict");
    return std::vector<Fact>{new_fact(author.random, id, attribute, claim->fact.value, digests_of(ours))};
}

} // namespace counterpart::core
