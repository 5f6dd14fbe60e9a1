// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/corrected.h"

#include "core/letter/disposal.h"
#include "core/letter/letters.h"
#include "core/letter/recall.h"
#include "core/model/catalogue.h"
#include "core/projection/claims.h"
#include "core/projection/state.h"

#include <algorithm>
#include <map>
#include <set>

namespace counterpart::core {

namespace {

using Replacements = std::map<Digest, const Claim*>;

/// By the digest of what is replaced: the newest of our own claims that replaces it.
Replacements replacements_in(const std::vector<Claim>& claims, const AgencyId& own) {
    Replacements out;
    for (const Claim& claim : claims) {
        if (claim.agency != own) continue;
        for (const Digest& earlier : claim.fact.supersedes) {
            const Claim*& by = out[earlier];
            if (by == nullptr || by->rank() < claim.rank()) by = &claim;
        }
    }
    return out;
}

/// The end of the chain; none where nothing replaces it. A chain that bites its own tail, which only a broken program
/// could state, ends where it began.
const Claim* replaced_by(const Replacements& replacements, const Digest& fact) {
    const Claim* out = nullptr;
    std::set<Digest> passed{fact};
    for (auto next = replacements.find(fact); next != replacements.end(); next = replacements.find(out->digest)) {
        if (!passed.insert(next->second->digest).second) break;
        out = next->second;
    }
    return out;
}

struct SentFact {
    std::int64_t bundle = 0;
    AgencyId to;
    Digest fact;
};

/// Our own recalls of a disclosure that were written and that somebody has not declined: nobody is told anew of what they
/// were asked to destroy, and what everyone declined to destroy they have.
Result<std::vector<KnownRecall>> standing_recalls(Database& db, const Digest& manifest_hash) {
    TRY_ASSIGN(const auto letters, letters_about(db, LetterKind::recall, manifest_hash));
    std::vector<KnownRecall> out;
    for (const KeptLetter& letter : letters) {
        if (!letter.own) continue;
        TRY_ASSIGN(const auto answers, disposals_of(db, letter.digest));
        const bool declined = std::ranges::all_of(answers, [](const KnownDisposal& one) { return one.content.outcome == DisposalOutcome::declined; });
        if (declined && !answers.empty()) continue;
        TRY_ASSIGN(Recall recall, decode_recall(letter.letter.content));
        out.push_back({std::move(recall), letter.since});
    }
    return out;
}

/// What left and was not recalled, by the record (its row).
Result<std::map<std::int64_t, std::vector<SentFact>>> sent_facts(Database& db, std::optional<std::int64_t> bundle) {
    TRY_ASSIGN(auto select, db.prepare("SELECT DISTINCT c.record, b.id, b.recipient_agency, f.digest, b.manifest_hash FROM bundle_sent b "
                                       "JOIN bundle_sent_fact s ON s.bundle = b.id JOIN fact f ON f.id = s.fact JOIN claim c ON c.fact = f.id "
                                       "WHERE b.kind = 'disclosure' AND b.state = 'written' AND (?1 IS NULL OR b.id = ?1) "
                                       "ORDER BY c.record, b.id, f.digest"));
    select.with(bundle);
    std::map<std::int64_t, std::vector<SentFact>> out;
    std::map<std::int64_t, std::vector<KnownRecall>> recalled; // by the bundle's row
    for (;;) {
        TRY_ASSIGN(const bool more, select.step());
        if (!more) return out;
        const SentFact fact{select.integer(1), select.octets<AgencyId>(2), select.octets<Digest>(3)};
        if (!recalled.contains(fact.bundle)) {
            TRY_ASSIGN(recalled[fact.bundle], standing_recalls(db, select.octets<Digest>(4)));
        }
        if (!takes_back(recalled[fact.bundle], fact.fact)) out[select.integer(0)].push_back(fact);
    }
}

/// What never leaves needs no choice, and what decides a record's meaning goes with it whatever was chosen.
bool can_stay(const std::string& type, const std::string& attribute) {
    const Attribute* known = catalogue().attribute(type, attribute);
    return !catalogue().is_local(attribute) && (known == nullptr || known->withholdable);
}

} // namespace

Result<std::vector<CorrectedFact>> corrected_facts(Database& db, const AgencyId& own_agency, std::optional<std::int64_t> bundle) {
    TRY_ASSIGN(const auto sent, sent_facts(db, bundle));
    TRY_ASSIGN(auto reader, ClaimReader::open(db));
    TRY_ASSIGN(auto told, db.prepare("SELECT 1 FROM bundle_sent b JOIN bundle_sent_fact s ON s.bundle = b.id JOIN fact f ON f.id = s.fact "
                                     "WHERE f.digest = ? AND b.recipient_agency = ? AND b.state = 'written' LIMIT 1"));
    std::vector<CorrectedFact> out;
    for (const auto& [record, facts] : sent) {
        TRY_ASSIGN(const RecordClaims all, reader.of_row(record));
        const Replacements replacements = replacements_in(all.claims, own_agency);
        for (const SentFact& fact : facts) {
            const Claim* now = replaced_by(replacements, fact.fact);
            if (now == nullptr) continue;
            TRY_ASSIGN(const bool known, told.with(now->digest, fact.to).step());
            if (known) continue;
            const auto was = std::ranges::find(all.claims, fact.fact, &Claim::digest);
            if (was != all.claims.end()) out.push_back({fact.bundle, fact.to, *was, *now});
        }
    }
    return out;
}

Result<std::vector<Withhold>> beside_correction(Database& db, const AgencyId& own_agency, std::int64_t bundle, const std::vector<RecordId>& records) {
    TRY_ASSIGN(auto sent, db.prepare("SELECT manifest_hash FROM bundle_sent WHERE id = ?"));
    TRY_ASSIGN(const bool found, sent.with(bundle).step());
    std::vector<KnownRecall> recalled;
    if (found) {
        TRY_ASSIGN(recalled, standing_recalls(db, sent.octets<Digest>(0)));
    }
    TRY_ASSIGN(auto left, db.prepare("SELECT 1 FROM bundle_sent_fact s JOIN fact f ON f.id = s.fact WHERE s.bundle = ? AND f.digest = ?"));
    TRY_ASSIGN(auto reader, ClaimReader::open(db));
    std::vector<Withhold> out;
    for (const RecordId& record : records) {
        TRY_ASSIGN(const RecordClaims all, reader.of(record));
        const Replacements replacements = replacements_in(all.claims, own_agency);
        const std::string type = state_of(all.claims, own_agency).type;
        std::set<Digest> goes;
        for (const Claim& claim : all.claims) {
            TRY_ASSIGN(const bool was_there, left.with(bundle, claim.digest).step());
            if (!was_there || takes_back(recalled, claim.digest)) continue;
            goes.insert(claim.digest);
            if (const Claim* now = replaced_by(replacements, claim.digest)) goes.insert(now->digest);
        }
        for (const Claim& claim : all.claims) {
            const bool current = claim.agency == own_agency && !replacements.contains(claim.digest);
            if (current && !goes.contains(claim.digest) && can_stay(type, claim.fact.attribute)) out.push_back({record, claim.fact.attribute, claim.digest});
        }
    }
    return out;
}

} // namespace counterpart::core
