// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/kept_manifest.h"
#include "core/changeset/codec.h"
#include "core/letter/content.h"
#include "core/projection/queries.h"
#include "core/register/names.h"
#include "core/store/id_prefix.h"
#include "core/usecase/disclosed.h"
#include "core/usecase/recalls.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace counterpart::core {

namespace {

constexpr std::int64_t kDaysToAnswer = 14;

struct SentDisclosure {
    std::int64_t row = 0;
    Digest hash;
    AgencyId to;
};

Result<SentDisclosure> sent_by_prefix(Database& db, std::string_view prefix) {
    TRY_ASSIGN(const auto id, id_by_prefix<BundleId>(db,
                                                     "SELECT bundle_id FROM bundle_sent WHERE kind = 'disclosure' "
                                                     "AND bundle_id BETWEEN ? AND ? LIMIT 2",
                                                     prefix, {"disclosure.bad_id", "disclosure.not_found", "disclosure.ambiguous_id"}));
    TRY_ASSIGN(auto select, db.prepare("SELECT id, manifest_hash, recipient_agency FROM bundle_sent WHERE bundle_id = ? AND state = 'written'"));
    TRY_ASSIGN(const bool written, select.with(id).step());
    if (!written) return fail(ErrorCode::denied, "recall.nothing_left");
    return SentDisclosure{select.integer(0), select.octets<Digest>(1), select.octets<AgencyId>(2)};
}

/// What corrects it, and what corrects that: whoever takes it back takes the newer values back with it.
Result<std::vector<SentDisclosure>> corrections_of(Database& db, const SentDisclosure& sent) {
    TRY_ASSIGN(auto select, db.prepare("WITH RECURSIVE chain(id) AS (SELECT bundle FROM bundle_sent_corrects WHERE corrects = ?1 "
                                       "UNION SELECT c.bundle FROM bundle_sent_corrects c JOIN chain ON c.corrects = chain.id) "
                                       "SELECT b.id, b.manifest_hash FROM bundle_sent b JOIN chain ON chain.id = b.id WHERE b.state = 'written' ORDER BY b.id"));
    select.with(sent.row);
    std::vector<SentDisclosure> out;
    for (;;) {
        TRY_ASSIGN(const bool more, select.step());
        if (!more) return out;
        out.push_back({select.integer(0), select.octets<Digest>(1), sent.to});
    }
}

/// What left of these records, ascending; may be nothing.
Result<std::vector<Digest>> facts_of(Database& db, std::int64_t bundle, const std::vector<RecordId>& records) {
    const std::set<RecordId> wanted(records.begin(), records.end());
    TRY_ASSIGN(auto select, db.prepare("SELECT f.digest, f.encoded FROM bundle_sent_fact s JOIN fact f ON f.id = s.fact WHERE s.bundle = ? "
                                       "AND f.encoded IS NOT NULL ORDER BY f.digest"));
    select.with(bundle);
    std::vector<Digest> out;
    for (;;) {
        TRY_ASSIGN(const bool more, select.step());
        if (!more) break;
        TRY_ASSIGN(const Fact fact, decode_fact(select.blob(1)));
        if (wanted.contains(fact.record)) out.push_back(select.octets<Digest>(0));
    }
    return out;
}

} // namespace

Result<std::vector<RecordSummary>> recallable_records(Session& session, std::string_view disclosure) {
    TRY_ASSIGN(const DisclosureView view, show_disclosure(session, disclosure));
    TRY_ASSIGN(const Names names, names_of(session));
    const Reading reading{session.db(), names, session.officer().agency};
    std::vector<RecordSummary> out;
    for (const DisclosedRecord& record : view.manifest.disclosed) {
        TRY_ASSIGN(RecordSummary summary, summary_in_words(reading, record.record));
        out.push_back(std::move(summary));
    }
    std::ranges::stable_sort(out, [](const RecordSummary& a, const RecordSummary& b) { return std::tie(a.type_label, a.title) < std::tie(b.type_label, b.title); });
    return out;
}

Result<PostedLetter> recall_disclosure(Session& session, const RecallRequest& request, const std::filesystem::path& out, Existing existing,
                                       Progress& progress) {
    TRY(check_words(request.reason, TextLines::many, Words::needed));
    const Instant now = session.ports().clock.now();
    Recall recall;
    recall.reason = request.reason;
    recall.by = request.by.value_or(Instant{now.milliseconds + kDaysToAnswer * kDayMilliseconds});
    if (is_past_its_day(recall.by, now)) return fail(ErrorCode::invalid_argument, "recall.by_in_past");
    TRY_ASSIGN(const SentDisclosure sent, sent_by_prefix(session.db(), request.disclosure));
    TRY_ASSIGN(std::vector<SentDisclosure> all, corrections_of(session.db(), sent));
    all.insert(all.begin(), sent);
    std::vector<LetterDraft> drafts;
    for (const SentDisclosure& one : all) {
        if (!request.only.empty()) {
            TRY_ASSIGN(recall.facts, facts_of(session.db(), one.row, request.only));
            if (recall.facts.empty()) continue;
        }
        drafts.push_back({.kind = LetterKind::recall, .to = one.to, .about = one.hash, .content = encode(recall), .act = "recall_disclosure"});
    }
    if (drafts.empty()) return fail(ErrorCode::denied, "recall.nothing_left");
    return post_letters(session, drafts, out, existing, progress);
}

} // namespace counterpart::core
