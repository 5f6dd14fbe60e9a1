// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/save.h"

#include "core/changeset/codec.h"

#include <algorithm>

namespace counterpart::core {

namespace {

/// The author's newest changeset, which the next one names.
Result<std::optional<Digest>> previous_of(Database& db, const Thumbprint& author) {
    TRY_ASSIGN(auto newest, db.prepare("SELECT digest FROM changeset WHERE author = ? AND own = 1 "
                                       "ORDER BY id DESC LIMIT 1"));
    TRY_ASSIGN(const bool found, newest.with(author).step());
    if (!found) return std::optional<Digest>{};
    return std::optional<Digest>{newest.octets<Digest>(0)};
}

} // namespace

Fact new_fact(Random& random, const RecordId& record, std::string_view attribute, Value value,
              std::vector<Digest> supersedes) {
    std::ranges::sort(supersedes);
    const auto rest = std::ranges::unique(supersedes);
    supersedes.erase(rest.begin(), rest.end());
    return {random.make<Salt>(), record, std::string(attribute), std::move(value), std::move(supersedes)};
}

Result<TakeInReport> save_facts(Database& db, const Author& author, const std::vector<Fact>& facts) {
    std::vector<Bytes> encoded;
    encoded.reserve(facts.size());
    for (const Fact& fact : facts)
        encoded.push_back(encode(fact));

    TRY_ASSIGN(std::optional<Digest> previous, previous_of(db, author.identity.thumbprint()));
    std::vector<Bytes> changesets;
    std::vector<SignedFacts> items;
    // Views into the vector's elements stay good: it never grows beyond this.
    changesets.reserve(encoded.size() / kMaxChangesetFacts + 1);
    for (std::size_t at = 0; at < encoded.size(); at += kMaxChangesetFacts) {
        const std::size_t end = std::min(encoded.size(), at + kMaxChangesetFacts);
        std::vector<Digest> digests;
        SignedFacts item;
        for (std::size_t i = at; i < end; ++i) {
            digests.push_back(digest_of_fact(encoded[i]));
            item.facts.emplace_back(encoded[i]);
        }
        changesets.push_back(
            sign_changeset(author.identity, author.agency, author.now, previous, digests, author.random));
        previous = digest_of_changeset(changesets.back());
        item.changeset = changesets.back();
        items.push_back(std::move(item));
    }
    return take_in(db, items, {Origin::own, author.now, author.agency, {}});
}

} // namespace counterpart::core
