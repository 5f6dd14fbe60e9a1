// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changeset/codec.h"
#include "core/projection/names.h"
#include "core/projection/take_in.h"
#include "core/record/save.h"
#include "core/store/migration.h"
#include "tests/support/seeded_random.h"

namespace counterpart::test {

/// An empty store's database.
inline core::Database fresh_database() {
    auto db = core::Database::open_in_memory().value();
    if (!core::migrate(db)) assertion_failed("fresh_database: migrations");
    return db;
}

/// A signed changeset with its facts, as a bundle would bring it.
struct Told {
    Bytes changeset;
    std::vector<Bytes> facts;
    [[nodiscard]] core::SignedFacts view() const {
        core::SignedFacts out{changeset, {}};
        for (const Bytes& fact : facts)
            out.facts.emplace_back(fact);
        return out;
    }
};

/// An officer of an agency, whose changesets the tests take in.
struct Teller {
    explicit Teller(std::string_view agency_name, std::uint64_t seed)
        : name(agency_name), random(seed), identity(core::Identity::make(random)),
          agency(core::agency_id_of(agency_name)) {}

    std::string name;
    SeededRandom random;
    core::Identity identity;
    core::AgencyId agency;

    Told tell(const std::vector<core::Fact>& facts, std::int64_t claimed) {
        Told out;
        std::vector<Digest> digests;
        for (const core::Fact& fact : facts) {
            out.facts.push_back(core::encode(fact));
            digests.push_back(core::digest_of_fact(out.facts.back()));
        }
        out.changeset = core::sign_changeset(identity, agency, {claimed}, {}, digests, random);
        return out;
    }
    core::Fact fact(const core::RecordId& record, std::string_view attribute, core::Value value,
                    std::vector<Digest> supersedes = {}) {
        return core::new_fact(random, record, attribute, std::move(value), std::move(supersedes));
    }
};

inline Digest digest_of(const core::Fact& fact) {
    return core::digest_of_fact(core::encode(fact));
}

inline core::RecordId record_id(std::uint8_t n) {
    core::RecordId out;
    out.octets.fill(n);
    return out;
}

inline Result<core::TakeInReport> take_in(core::Database& db, const std::vector<Told>& told,
                                          const core::AgencyId& own,
                                          std::optional<std::int64_t> bundle = {}) {
    std::vector<core::SignedFacts> items;
    for (const Told& each : told)
        items.push_back(each.view());
    const core::Reception reception{core::Origin::received, {1'780'568'400'000}, own, bundle};
    return db.transaction([&] { return core::take_in(db, items, reception); });
}

inline core::Names plain_names() {
    return {[](const core::AgencyId& agency) { return to_hex(agency.view()).substr(0, 4); },
            [](const core::Thumbprint& author) { return to_hex(author.view()).substr(0, 4); },
            [](const core::Thumbprint&) { return false; }};
}

} // namespace counterpart::test
