// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/recalled_facts.h"

#include "core/bundle/kept_manifest.h"
#include "core/changeset/codec.h"

#include <algorithm>
#include <map>

namespace counterpart::core {

namespace {

struct FactHere {
    RecalledFact fact;
    AgencyId author;
    RecordId record; ///< of one that is erased nobody can tell
};

/// Whether a disclosure that came still stands for a fact, or was recalled with it: itself, or all of the author's own by
/// which the record came to whoever passed it on.
class Standing {
public:
    explicit Standing(Database& db) : m_db(db) {}

    Result<bool> stands(const Digest& manifest_hash, const FactHere& here) {
        TRY_ASSIGN(const Disclosure* disclosure, known(manifest_hash));
        const Digest& fact = here.fact.digest;
        return !takes_back(disclosure->recalls, fact) && !is_taken_back(disclosure->origins, here.author, here.record, fact);
    }

private:
    struct Disclosure {
        std::vector<KnownRecall> recalls;
        std::vector<KnownDisclosure> origins;
    };

    Result<const Disclosure*> known(const Digest& manifest_hash) {
        if (const auto known = m_known.find(manifest_hash); known != m_known.end()) return &known->second;
        Disclosure out;
        TRY_ASSIGN(const auto author, discloser_of(m_db, manifest_hash));
        if (author) {
            TRY_ASSIGN(out.recalls, recalls_by(m_db, *author, manifest_hash));
        }
        TRY_ASSIGN(auto origins, m_db.prepare("SELECT o.manifest_hash, o.manifest FROM bundle_origin o JOIN bundle_received b ON b.id = o.bundle "
                                              "WHERE b.manifest_hash = ?"));
        origins.with(manifest_hash);
        for (;;) {
            TRY_ASSIGN(const bool more, origins.step());
            if (!more) break;
            TRY_ASSIGN(Manifest manifest, read_kept_manifest(origins.blob(1)));
            TRY_ASSIGN(KnownDisclosure origin, with_recalls(m_db, std::move(manifest), origins.octets<Digest>(0)));
            out.origins.push_back(std::move(origin));
        }
        return &m_known.emplace(manifest_hash, std::move(out)).first->second;
    }

    Database& m_db;
    std::map<Digest, Disclosure> m_known;
};

/// Whether another disclosure that came and stands brought it, too.
Result<bool> brought_by_another(Statement& others, Standing& standing, const Digest& manifest_hash, const FactHere& here) {
    others.with(here.fact.row, manifest_hash);
    for (;;) {
        TRY_ASSIGN(const bool more, others.step());
        if (!more) return false;
        TRY_ASSIGN(const bool stands, standing.stands(others.octets<Digest>(0), here));
        if (stands) return true;
    }
}

constexpr std::string_view kFacts = "SELECT f.id, f.digest, f.encoded, "
                                    "EXISTS (SELECT 1 FROM stated s JOIN changeset c ON c.id = s.changeset WHERE s.fact = f.id AND c.own = 1), "
                                    "(SELECT c.agency FROM stated s JOIN changeset c ON c.id = s.changeset WHERE s.fact = f.id LIMIT 1), "
                                    "EXISTS (SELECT 1 FROM bundle_received r JOIN bundle_received_fact x ON x.bundle = r.id "
                                    "WHERE r.manifest_hash = ?1 AND x.fact = f.id) "
                                    "FROM fact f WHERE f.id IN (SELECT x.fact FROM bundle_received r JOIN bundle_received_fact x ON x.bundle = r.id "
                                    "WHERE r.manifest_hash = ?1 UNION "
                                    "SELECT x.fact FROM bundle_origin o JOIN bundle_received_fact x ON x.bundle = o.bundle " // passed on to us
                                    "JOIN stated s ON s.fact = x.fact JOIN changeset c ON c.id = s.changeset "
                                    "WHERE o.manifest_hash = ?1 AND c.agency = ?2) ORDER BY f.digest";
constexpr std::string_view kOthers = "SELECT b.manifest_hash FROM bundle_received_fact o JOIN bundle_received b ON b.id = o.bundle "
                                     "WHERE o.fact = ?1 AND b.manifest_hash <> ?2 AND b.state = 'imported'";

} // namespace

Result<std::vector<RecalledFact>> recalled_facts(Database& db, const KeptLetter& recall) {
    TRY_ASSIGN(const Recall content, decode_recall(recall.letter.content));
    const Digest about = recall.letter.about.value_or(Digest{});
    TRY_ASSIGN(const auto disclosure, disclosure_here(db, about));
    if (!disclosure || disclosure->sender_agency != recall.letter.from) return std::vector<RecalledFact>{};
    TRY_ASSIGN(auto select, db.prepare(kFacts));
    TRY_ASSIGN(auto others, db.prepare(kOthers));
    Standing standing(db);
    select.with(about, recall.letter.from);
    std::vector<RecalledFact> out;
    for (;;) {
        TRY_ASSIGN(const bool more, select.step());
        if (!more) return out;
        FactHere here{{select.integer(0), select.octets<Digest>(1), select.is_null(2), select.integer(3) != 0}, select.octets<AgencyId>(4), {}};
        if (!names(content, here.fact.digest)) continue;
        if (!here.fact.erased) {
            const auto fact = decode_fact(select.blob(2));
            if (!fact) return fail(ErrorCode::storage, "store.damaged", "fact");
            here.record = fact->record;
        }
        // Of what was passed on, the records that this disclosure told of.
        const bool direct = select.integer(5) != 0;
        if (!direct && (here.fact.erased || !disclosure->tells_of(here.record))) continue;
        if (!here.fact.kept && !here.fact.erased) {
            TRY_ASSIGN(here.fact.kept, brought_by_another(others, standing, about, here));
        }
        out.push_back(here.fact);
    }
}

Result<std::set<AgencyId>> passed_on_to(Database& db, const std::vector<RecalledFact>& facts) {
    TRY_ASSIGN(auto select, db.prepare("SELECT DISTINCT b.recipient_agency FROM bundle_sent_fact s JOIN bundle_sent b ON b.id = s.bundle "
                                       "WHERE s.fact = ? AND b.state = 'written'"));
    std::set<AgencyId> out;
    for (const RecalledFact& fact : facts) {
        select.with(fact.row);
        for (;;) {
            TRY_ASSIGN(const bool more, select.step());
            if (!more) break;
            out.insert(select.octets<AgencyId>(0));
        }
    }
    return out;
}

} // namespace counterpart::core
