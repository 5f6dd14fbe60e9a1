// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/corrected.h"
#include "core/disclosure/policy.h"
#include "core/disclosure/rule_matches.h"
#include "core/disclosure/selection.h"
#include "core/model/catalogue.h"
#include "core/model/civil_time.h"
#include "core/projection/queries.h"
#include "core/register/adopted.h"
#include "core/register/names.h"
#include "core/usecase/approvals.h"
#include "core/usecase/corrections.h"

#include <algorithm>
#include <set>

namespace counterpart::core {

namespace {

/// A claim's value in words, as the record's history shows it.
std::string text_of(const std::vector<ClaimView>& history, const Digest& fact) {
    const auto found = std::ranges::find(history, fact, &ClaimView::fact);
    return found == history.end() ? std::string{} : found->text;
}

std::string label_of(const RecordSummary& record, const std::string& attribute) {
    const Attribute* known = catalogue().attribute(record.type, attribute);
    return known == nullptr ? attribute : known->label;
}

struct SentRow {
    std::int64_t row = 0;
    BundleId bundle;
    Instant made;
};
Result<SentRow> sent_row(Statement& select, std::int64_t row) {
    TRY_ASSIGN(const bool found, select.with(row).step());
    if (!found) return fail(ErrorCode::storage, "store.damaged");
    return SentRow{row, select.octets<BundleId>(0), Instant{select.integer(1)}};
}

/// Those who had it and can still open something; empty where nobody of them can: then all of the agency.
std::vector<Thumbprint> readers_of(const Register& members, const Manifest& manifest, Instant now) {
    std::vector<Thumbprint> out;
    for (const RegisteredOfficer* officer : active_officers_of(members, manifest.recipient_agency, now)) {
        if (std::ranges::find(manifest.recipients, officer->thumbprint, &ManifestRecipient::thumbprint) != manifest.recipients.end()) {
            out.push_back(officer->thumbprint);
        }
    }
    return out;
}

/// The standing rules that the officer had set aside.
Result<std::vector<std::string>> set_aside_for(Database& db, std::int64_t bundle) {
    TRY_ASSIGN(auto select, db.prepare("SELECT rule FROM bundle_sent_set_aside WHERE bundle = ? ORDER BY rule"));
    select.with(bundle);
    std::vector<std::string> out;
    for (;;) {
        TRY_ASSIGN(const bool more, select.step());
        if (!more) return out;
        out.emplace_back(select.text(0));
    }
}

/// That rules let at least one of them go. Who is at risk by now is protected from their correction, too. That a value is
/// no longer so always goes.
Result<void> require_some_goes(Session& session, const Register& members, const RecordId& case_id, const std::vector<std::string>& set_aside,
                               const std::vector<CorrectedFact>& corrected) {
    TRY_ASSIGN(const Policy policy, policy_in_force(members));
    TRY_ASSIGN(const auto rules, rules_in_force(policy.withholding, {}, set_aside));
    std::set<RecordId> records;
    for (const CorrectedFact& one : corrected) records.insert(one.now.fact.record);
    TRY_ASSIGN(auto reader, ClaimReader::open(session.db()));
    TRY_ASSIGN(const KeptByRules kept, kept_by_rules(rules, reader, records, case_id, session.officer().agency));
    const WithholdingRule* by = nullptr;
    for (const CorrectedFact& one : corrected) {
        const Fact& fact = one.now.fact;
        const auto whole = kept.records.find(fact.record);
        const auto value = kept.attributes.find({fact.record, fact.attribute});
        const bool stays = whole != kept.records.end() || value != kept.attributes.end();
        if (!stays || (std::holds_alternative<Withdrawn>(fact.value) && whole == kept.records.end())) return {};
        by = whole != kept.records.end() ? whole->second : value->second;
    }
    return fail(ErrorCode::denied, "disclosure.correction_kept_back", by == nullptr ? std::string{} : by->id);
}

} // namespace

Result<std::vector<CorrectionView>> list_corrections(Session& session) {
    const AgencyId& own = session.officer().agency;
    TRY_ASSIGN(const auto corrected, corrected_facts(session.db(), own));
    TRY_ASSIGN(const Names names, names_of(session));
    TRY_ASSIGN(auto select, session.db().prepare("SELECT bundle_id, created FROM bundle_sent WHERE id = ?"));
    const Reading reading{session.db(), names, own};
    std::vector<CorrectionView> out;
    for (const CorrectedFact& fact : corrected) {
        TRY_ASSIGN(const SentRow sent, sent_row(select, fact.bundle));
        TRY_ASSIGN(RecordSummary record, summary_in_words(reading, fact.was.fact.record));
        TRY_ASSIGN(const auto history, claim_history(reading, record.id));
        const std::string label = label_of(record, fact.was.fact.attribute);
        out.push_back({sent.bundle, names.agency(fact.to), sent.made, std::move(record), label, text_of(history, fact.was.digest),
                       std::holds_alternative<Withdrawn>(fact.now.fact.value) ? std::string{} : text_of(history, fact.now.digest)});
    }
    std::ranges::stable_sort(out, {}, &CorrectionView::disclosed);
    return out;
}

Result<SealRequest> correction_of(Session& session, std::string_view disclosure) {
    TRY_ASSIGN(const DisclosureView view, show_disclosure(session, disclosure));
    const Manifest& m = view.manifest;
    TRY_ASSIGN(auto find, session.db().prepare("SELECT id FROM bundle_sent WHERE bundle_id = ?"));
    TRY(find.with(view.bundle).step());
    const std::int64_t row = find.integer(0);
    find.reset();
    const AgencyId& own = session.officer().agency;
    TRY_ASSIGN(const auto corrected, corrected_facts(session.db(), own, row));
    if (corrected.empty() || !m.case_record) return fail(ErrorCode::denied, "disclosure.nothing_to_correct");
    std::set<RecordId> records;
    for (const CorrectedFact& fact : corrected) records.insert(fact.was.fact.record);
    TRY_ASSIGN(const KnownRegister members, require_register(session.db()));
    const Instant now = session.ports().clock.now();

    SealRequest out;
    out.case_id = *m.case_record;
    out.to_agency = to_hex(m.recipient_agency.view());
    out.only_officers = readers_of(members.content, m, now);
    out.purpose = m.purpose;
    out.gateway = m.gateway;
    out.necessity = "Corrects what was shared on " + in_words(m.claimed) + ". " + m.necessity;
    out.proportionality = m.proportionality;
    out.consent = m.consent;
    out.consent_reason = m.consent_reason;
    out.override_reason = m.override_reason;
    out.marking = m.marking;
    out.handling_code = m.handling_code;
    out.conditions = m.conditions;
    out.onward = m.onward;
    if (m.agreement) out.agreement = m.agreement->title;
    const Instant today{now.milliseconds - now.milliseconds % kDayMilliseconds};
    out.review_date = m.review_date && *m.review_date > today ? *m.review_date : today; // overdue: now
    out.corrects = view.bundle;
    TRY_ASSIGN(out.rules_set_aside, set_aside_for(session.db(), row));
    TRY(require_some_goes(session, members.content, *m.case_record, out.rules_set_aside, corrected));
    out.only.assign(records.begin(), records.end());
    records.insert(*m.case_record);
    TRY_ASSIGN(out.withhold, beside_correction(session.db(), own, row, {records.begin(), records.end()}));
    return out;
}

Result<PostedLetter> ask_about_correction(Session& session, std::string_view disclosure, const Thumbprint& colleague,
                                          const std::filesystem::path& out, Existing existing, Progress& progress) {
    TRY_ASSIGN(const SealRequest request, correction_of(session, disclosure));
    return ask_approval(session, request, colleague, out, existing, progress);
}

Result<SealedBundle> seal_correction(Session& session, std::string_view disclosure, const std::filesystem::path& out, Existing existing,
                                     Progress& progress) {
    TRY_ASSIGN(const SealRequest request, correction_of(session, disclosure));
    return seal_disclosure(session, request, out, existing, {}, progress);
}

} // namespace counterpart::core
