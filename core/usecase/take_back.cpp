// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/thumbprint.h"
#include "core/model/catalogue.h"
#include "core/projection/claims.h"
#include "core/projection/state.h"
#include "core/record/edit.h"
#include "core/usecase/acting.h"
#include "core/usecase/case_file.h"

#include <algorithm>

namespace counterpart::core {

namespace {

/// A record of the case with everything that was ever stated of it.
struct Page {
    RecordId id;
    RecordClaims all;
    RecordState state;
};

Result<std::vector<Page>> pages_of(Session& session, const RecordId& case_id) {
    TRY_ASSIGN(auto ids, record_ids_in_case(session.db(), case_id));
    ids.push_back(case_id);
    TRY_ASSIGN(auto reader, ClaimReader::open(session.db()));
    std::vector<Page> out;
    for (const RecordId& id : ids) {
        TRY_ASSIGN(auto all, reader.of(id));
        auto state = state_of(all.claims, session.officer().agency);
        out.push_back({id, std::move(all), std::move(state)});
    }
    return out;
}

/// The officer's last changeset that is still to be taken back; nothing: there is none.
const Claim* last_of(const std::vector<Page>& pages, const Thumbprint& officer, const TakingBack& so_far) {
    const Claim* last = nullptr;
    for (const Page& page : pages) {
        for (const Claim& claim : page.all.claims) {
            if (claim.author != officer || claim.claimed < so_far.since || std::ranges::find(so_far.done, claim.changeset) != so_far.done.end()) continue;
            if (last == nullptr || std::tie(last->claimed, last->changeset) < std::tie(claim.claimed, claim.changeset)) last = &claim;
        }
    }
    return last;
}

bool begins_record(const Page& page, const Digest& changeset) {
    return std::ranges::any_of(page.all.claims, [&](const Claim& claim) { return claim.changeset == changeset && claim.fact.attribute == kTypeAttribute; });
}

/// What the claim stood in place of; nothing: nothing was stated before.
const Claim* replaced_by(const Page& page, const Claim& claim) {
    const Claim* newest = nullptr;
    for (const Claim& one : page.all.claims) {
        if (std::ranges::find(claim.fact.supersedes, one.digest) == claim.fact.supersedes.end()) continue;
        if (newest == nullptr || newest->rank() < one.rank()) newest = &one;
    }
    return newest;
}

/// The claim that stands for it now: itself, or what said the same again when a later one was taken back.
const Claim* standing_for(const Page& page, std::size_t i, const TakingBack& so_far) {
    const Claim& claim = page.all.claims[i];
    if (page.state.standing[i] != Standing::superseded) return &claim;
    for (std::size_t k = 0; k < page.all.claims.size(); ++k) {
        const Claim& one = page.all.claims[k];
        if (page.state.standing[k] == Standing::superseded || one.agency != claim.agency || one.fact.attribute != claim.fact.attribute || one.fact.value != claim.fact.value) continue;
        if (std::ranges::find(so_far.done, one.changeset) != so_far.done.end()) return &one;
    }
    return nullptr;
}

/// What undoes it, told in `told`, too.
Result<Fact> undoing(const Author& author, const Page& page, std::size_t i, const TakingBack& so_far, TookBack& told) {
    const Claim& claim = page.all.claims[i];
    const Claim* stands = standing_for(page, i, so_far);
    if (stands == nullptr) return fail(ErrorCode::conflict, "undo.replaced");
    const Claim* before = replaced_by(page, claim);
    Value value = before == nullptr ? Value{Withdrawn{}} : before->fact.value;
    TRY(validate_change(page.state.type, claim.fact.attribute, value));
    const Attribute* attribute = catalogue().attribute(page.state.type, claim.fact.attribute);
    told.attribute = attribute == nullptr ? claim.fact.attribute : attribute->label;
    told.now = std::holds_alternative<Withdrawn>(value) ? std::string() : display_text(attribute, value);
    return new_fact(author.random, page.id, claim.fact.attribute, std::move(value), {stands->digest});
}

/// What undoes all of a changeset. A record that it began leaves its cases again; what was stated of it stays its history.
Result<std::vector<Fact>> undoing(const Author& author, const std::vector<Page>& pages, const Digest& changeset, const TakingBack& so_far, TookBack& told) {
    std::vector<Fact> out;
    for (const Page& page : pages) {
        const bool begun = begins_record(page, changeset);
        if (begun && (page.state.type == "link" || page.state.type == "case")) return fail(ErrorCode::denied, "undo.link");
        for (std::size_t i = 0; i < page.all.claims.size(); ++i) {
            const Claim& claim = page.all.claims[i];
            if (claim.changeset != changeset || (begun && claim.fact.attribute != kCaseAttribute)) continue;
            TRY_ASSIGN(Fact fact, undoing(author, page, i, so_far, told));
            if (begun) told.attribute.clear();
            told.record.id = page.id;
            out.push_back(std::move(fact));
        }
    }
    return out;
}

} // namespace

Result<TookBack> take_back_last(Session& session, const RecordId& case_id, TakingBack& so_far) {
    return session.act([&]() -> Result<TookBack> {
        const Author author = author_of(session);
        TRY_ASSIGN(const auto before, pages_of(session, case_id));
        const Claim* last = last_of(before, session.identity().thumbprint(), so_far);
        if (last == nullptr) return fail(ErrorCode::not_found, "undo.nothing");
        TookBack out;
        TRY_ASSIGN(const auto facts, undoing(author, before, last->changeset, so_far, out));
        if (facts.empty()) return fail(ErrorCode::not_found, "undo.nothing");
        out.facts = facts.size();
        TRY_ASSIGN(const Names names, names_of(session));
        TRY_ASSIGN(out.record, summary_in_words({session.db(), names, session.officer().agency}, out.record.id));
        TRY(save_and_note(session, author, facts, Operation::alteration, "take_back", out.record.id));
        so_far.done.push_back(last->changeset);
        // What was stated to take it back is none to be taken back: pressing again goes further.
        TRY_ASSIGN(auto reader, ClaimReader::open(session.db()));
        for (const Fact& fact : facts) {
            TRY_ASSIGN(const RecordClaims now, reader.of(fact.record));
            for (const Claim& claim : now.claims) {
                if (claim.fact.salt == fact.salt) so_far.done.push_back(claim.changeset);
            }
        }
        return out;
    });
}

} // namespace counterpart::core
