// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/versions.h"

#include "core/changeset/codec.h"
#include "core/projection/claims.h"

#include <algorithm>
#include <map>

namespace counterpart::core {

namespace {

/// A bundle of ours that went to the agency.
struct SentBundle {
    std::int64_t row = 0; ///< rises with time
    BundleId id;
};

/// A value that the agency was not given.
struct KeptEarlier {
    Digest fact;
    std::string attribute;
    bool this_value_alone = false;
    SentBundle bundle;
};

/// The claims, and for each whether the value kept back would be told by it: of an attribute kept back every value;
/// of one value itself and what took its place.
std::vector<Digest> tell_of(const KeptEarlier& kept, const std::vector<Claim>& claims) {
    std::vector<Digest> out;
    if (!kept.this_value_alone) {
        for (const Claim& claim : claims) {
            if (claim.fact.attribute != kept.attribute) continue;
            // That a value is taken back tells no other one.
            if (!std::holds_alternative<Withdrawn>(claim.fact.value)) out.push_back(claim.digest);
        }
        return out;
    }
    out.push_back(kept.fact);
    for (std::size_t at = 0; at < out.size(); ++at) {
        for (const Claim& claim : claims) {
            const bool follows = std::ranges::find(claim.fact.supersedes, out[at]) != claim.fact.supersedes.end();
            if (follows && std::ranges::find(out, claim.digest) == out.end()) out.push_back(claim.digest);
        }
    }
    return out;
}

class Versions {
public:
    static Result<Versions> open(Database& db, const ToAgency& to) {
        Versions out(db, to);
        TRY_ASSIGN(out.m_fact_sent, db.prepare("SELECT b.id, b.bundle_id FROM bundle_sent_fact s "
                                               "JOIN fact f ON f.id = s.fact JOIN bundle_sent b ON b.id = s.bundle "
                                               "WHERE f.digest = ? AND b.recipient_agency = ? AND b.state <> 'failed' "
                                               "ORDER BY b.id DESC LIMIT 1"));
        TRY_ASSIGN(out.m_record_sent, db.prepare("SELECT b.id, b.bundle_id FROM record r JOIN claim k ON k.record = r.id "
                                                 "JOIN bundle_sent_fact s ON s.fact = k.fact "
                                                 "JOIN bundle_sent b ON b.id = s.bundle "
                                                 "WHERE r.record = ? AND b.recipient_agency = ? AND b.state <> 'failed' "
                                                 "ORDER BY b.id DESC LIMIT 1"));
        TRY_ASSIGN(out.m_versions, db.prepare("SELECT r.record FROM reference x JOIN record r ON r.id = x.record "
                                              "WHERE x.target = ? AND x.attribute = ?"));
        return out;
    }

    Result<void> check_completed() {
        TRY_ASSIGN(auto known, m_db->prepare("SELECT 1 FROM bundle_sent WHERE bundle_id = ? AND recipient_agency = ? "
                                             "AND kind = 'disclosure' AND state <> 'failed'"));
        for (const BundleId& bundle : m_to->completes) {
            TRY_ASSIGN(const bool found, known.with(bundle, m_to->agency).step());
            known.reset();
            if (!found) return fail(ErrorCode::not_found, "disclosure.completes_nothing");
        }
        return {};
    }

    Result<void> check_values(const std::vector<SelectedRecord>& records) {
        TRY_ASSIGN(const auto kept, kept_earlier());
        if (kept.empty()) return {};
        TRY_ASSIGN(auto reader, ClaimReader::open(*m_db));
        for (const SelectedRecord& record : records) {
            const auto of_record = kept.find(record.record);
            if (of_record == kept.end()) continue;
            TRY_ASSIGN(const RecordClaims all, reader.of(record.record));
            for (const KeptEarlier& earlier : of_record->second) TRY(check_value(record, earlier, all.claims));
        }
        return {};
    }

    Result<void> check_originals(const std::vector<SelectedRecord>& records) {
        for (const SelectedRecord& record : records) {
            std::vector<RecordId> versions;
            m_versions->with(record.record, kSanitisedFrom);
            for (;;) {
                TRY_ASSIGN(const bool more, m_versions->step());
                if (!more) break;
                versions.push_back(m_versions->octets<RecordId>(0));
            }
            if (versions.empty()) continue;
            TRY_ASSIGN(const auto full, sent(*m_record_sent, record.record));
            if (full) continue;
            for (const RecordId& version : versions) {
                TRY_ASSIGN(const auto before, sent(*m_record_sent, version));
                if (before) TRY(require_completes(*before));
            }
        }
        return {};
    }

    Result<void> check_sanitised(const std::vector<std::pair<RecordId, RecordId>>& sanitised) {
        for (const auto& [version, original] : sanitised) {
            TRY_ASSIGN(const auto full, sent(*m_record_sent, original));
            TRY_ASSIGN(const auto before, sent(*m_record_sent, version));
            if (full && !before) {
                return fail(ErrorCode::denied, "disclosure.sanitised_with_original", to_hex(version.view()).substr(0, 8));
            }
        }
        return {};
    }

private:
    Versions(Database& db, const ToAgency& to) : m_db(&db), m_to(&to) {}

    /// The newest bundle to the agency that had it.
    template <class Id>
    Result<std::optional<SentBundle>> sent(Statement& select, const Id& of) {
        TRY_ASSIGN(const bool found, select.with(of, m_to->agency).step());
        std::optional<SentBundle> out;
        if (found) out = SentBundle{select.integer(0), select.octets<BundleId>(1)};
        select.reset();
        return out;
    }

    /// By record. What pointed to a record that stayed is no choice of anybody's; what has been erased is not compared.
    Result<std::map<RecordId, std::vector<KeptEarlier>>> kept_earlier() {
        TRY_ASSIGN(auto select, m_db->prepare("SELECT f.digest, f.encoded, w.kept_by, b.id, b.bundle_id "
                                              "FROM bundle_sent b JOIN bundle_sent_withheld w ON w.bundle = b.id "
                                              "JOIN fact f ON f.id = w.fact "
                                              "WHERE b.recipient_agency = ? AND b.state <> 'failed' "
                                              "AND w.kept_by <> 'reference' AND f.encoded IS NOT NULL ORDER BY b.id DESC"));
        std::map<RecordId, std::vector<KeptEarlier>> out;
        select.with(m_to->agency);
        for (;;) {
            TRY_ASSIGN(const bool more, select.step());
            if (!more) return out;
            const auto fact = decode_fact(select.blob(1));
            if (!fact) return fail(ErrorCode::storage, "store.damaged");
            out[fact->record].push_back({select.octets<Digest>(0), fact->attribute, select.text(2) == "value",
                                         {select.integer(3), select.octets<BundleId>(4)}});
        }
    }

    Result<void> check_value(const SelectedRecord& record, const KeptEarlier& earlier, const std::vector<Claim>& claims) {
        bool would_tell = false;
        for (const Digest& fact : tell_of(earlier, claims)) {
            TRY_ASSIGN(const auto before, sent(*m_fact_sent, fact));
            if (before && before->row > earlier.bundle.row) return {}; // completed since
            if (!before && std::ranges::find(record.leaving, fact, &SelectedFact::fact) != record.leaving.end()) {
                would_tell = true;
            }
        }
        return would_tell ? require_completes(earlier.bundle) : Result<void>{};
    }

    Result<void> require_completes(const SentBundle& bundle) const {
        if (m_to->completes.contains(bundle.id)) return {};
        return fail(ErrorCode::denied, "disclosure.was_withheld", to_hex(bundle.id.view()));
    }

    Database* m_db;
    const ToAgency* m_to;
    std::optional<Statement> m_fact_sent, m_record_sent, m_versions;
};

} // namespace

Result<void> check_versions(Database& db, const ToAgency& to, const std::vector<SelectedRecord>& records,
                            const std::vector<std::pair<RecordId, RecordId>>& sanitised) {
    TRY_ASSIGN(auto versions, Versions::open(db, to));
    TRY(versions.check_completed());
    TRY(versions.check_values(records));
    TRY(versions.check_originals(records));
    return versions.check_sanitised(sanitised);
}

Result<void> note_withheld(Database& db, std::int64_t bundle, const std::vector<SelectedRecord>& records) {
    TRY_ASSIGN(auto insert, db.prepare("INSERT OR IGNORE INTO bundle_sent_withheld(bundle, fact, kept_by) "
                                       "SELECT ?, id, ? FROM fact WHERE digest = ?"));
    for (const SelectedRecord& record : records) {
        for (const WithheldFact& fact : record.withheld) TRY(insert.run(bundle, std::string_view(to_text(fact.by)), fact.fact));
    }
    return {};
}

} // namespace counterpart::core
