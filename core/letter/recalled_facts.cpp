// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/recalled_facts.h"

#include <algorithm>
#include <map>

namespace counterpart::core {

namespace {

/// Whether a disclosure that came still stands for a fact, or was recalled with it.
class Standing {
public:
    explicit Standing(Database& db) : m_db(db) {}

    Result<bool> stands(const Digest& manifest_hash, const Digest& fact) {
        auto known = m_recalls.find(manifest_hash);
        if (known == m_recalls.end()) {
            TRY_ASSIGN(auto recalls, read(manifest_hash));
            known = m_recalls.emplace(manifest_hash, std::move(recalls)).first;
        }
        return std::ranges::none_of(known->second, [&](const Recall& recall) {
            return recall.facts.empty() || std::ranges::binary_search(recall.facts, fact);
        });
    }

private:
    Result<std::vector<Recall>> read(const Digest& manifest_hash) {
        TRY_ASSIGN(const auto letters, letters_about(m_db, LetterKind::recall, manifest_hash));
        std::vector<Recall> out;
        for (const KeptLetter& letter : letters) {
            TRY_ASSIGN(Recall recall, decode_recall(letter.letter.content));
            out.push_back(std::move(recall));
        }
        return out;
    }
    Database& m_db;
    std::map<Digest, std::vector<Recall>> m_recalls;
};

/// Whether another disclosure that came and stands brought it, too.
Result<bool> brought_by_another(Statement& others, Standing& standing, const Digest& manifest_hash, const RecalledFact& fact) {
    others.with(fact.row, manifest_hash);
    for (;;) {
        TRY_ASSIGN(const bool more, others.step());
        if (!more) return false;
        TRY_ASSIGN(const bool stands, standing.stands(others.octets<Digest>(0), fact.digest));
        if (stands) return true;
    }
}

constexpr std::string_view kFacts = "SELECT f.id, f.digest, f.encoded IS NULL, "
                                    "EXISTS (SELECT 1 FROM stated s JOIN changeset c ON c.id = s.changeset WHERE s.fact = f.id AND c.own = 1) "
                                    "FROM fact f WHERE f.id IN (SELECT x.fact FROM bundle_received r JOIN bundle_received_fact x ON x.bundle = r.id "
                                    "WHERE r.manifest_hash = ?1 UNION "
                                    "SELECT x.fact FROM bundle_origin o JOIN bundle_received_fact x ON x.bundle = o.bundle " // passed on to us
                                    "JOIN stated s ON s.fact = x.fact JOIN changeset c ON c.id = s.changeset "
                                    "WHERE o.manifest_hash = ?1 AND c.agency = ?2) ORDER BY f.digest";
constexpr std::string_view kOthers = "SELECT b.manifest_hash FROM bundle_received_fact o JOIN bundle_received b ON b.id = o.bundle "
                                     "WHERE o.fact = ?1 AND b.manifest_hash <> ?2 AND b.state = 'imported' "
                                     "AND NOT EXISTS (SELECT 1 FROM bundle_origin g WHERE g.bundle = b.id AND g.manifest_hash = ?2)";

} // namespace

Result<std::vector<RecalledFact>> recalled_facts(Database& db, const KeptLetter& recall) {
    TRY_ASSIGN(const Recall content, decode_recall(recall.letter.content));
    TRY_ASSIGN(auto select, db.prepare(kFacts));
    TRY_ASSIGN(auto others, db.prepare(kOthers));
    Standing standing(db);
    const Digest about = recall.letter.about.value_or(Digest{});
    select.with(about, recall.letter.from);
    std::vector<RecalledFact> out;
    for (;;) {
        TRY_ASSIGN(const bool more, select.step());
        if (!more) return out;
        RecalledFact fact{select.integer(0), select.octets<Digest>(1), select.integer(2) != 0, select.integer(3) != 0};
        if (!content.facts.empty() && !std::ranges::binary_search(content.facts, fact.digest)) continue;
        if (!fact.kept && !fact.erased) {
            TRY_ASSIGN(fact.kept, brought_by_another(others, standing, about, fact));
        }
        out.push_back(fact);
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
