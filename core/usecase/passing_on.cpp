// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/passing_on.h"

#include "core/bundle/kept_manifest.h"
#include "core/bundle/origin.h"
#include "core/letter/recall.h"

#include <algorithm>

namespace counterpart::core {

PassingOn::PassingOn(Database& db, const Policy& policy, PolicyQuestion question, Manifest draft)
    : m_db(db), m_policy(policy), m_question(std::move(question)), m_draft(std::move(draft)), m_verdict{policy.version, {}} {
    // The words of the disclosure are judged with the disclosure.
    m_question.act = PolicyAct::pass_on;
    m_question.purpose = m_question.necessity = m_question.proportionality = m_question.consent_reason = true;
    if (m_question.consent.empty()) m_question.consent = "not_sought";
}

Result<const PassingOn::Judged*> PassingOn::judged(const Digest& manifest_hash, ByteView signed_manifest) {
    if (const auto known = m_judged.find(manifest_hash); known != m_judged.end()) return &known->second;
    TRY_ASSIGN(const Manifest origin, read_kept_manifest(signed_manifest));
    Judged out{origin.sender_agency, against_passing_on(origin, m_draft), {m_policy.version, {}}};
    if (origin.recipient_agency != m_draft.sender_agency) out.against = "origin.not_to_the_bearer";
    PolicyQuestion question = m_question;
    question.received = ReceivedTerms{.author = origin.sender_agency, .marking = {}, .handling_code = origin.handling_code, .onward = origin.onward};
    auto marking = judged_marking(origin.marking);
    if (marking) question.received->marking = std::move(*marking);
    out.verdict = judge(m_policy, question);
    // Policy's reason tells more than that the author's word does not permit it.
    if (out.verdict.ruling() == Ruling::no) out.against = out.verdict.reasons.front().reason;
    return &m_judged.emplace(manifest_hash, std::move(out)).first->second;
}

Result<std::optional<Digest>> PassingOn::origin_of(const Claim& claim) {
    TRY_ASSIGN(auto brought, m_db.prepare("SELECT b.manifest_hash, b.manifest FROM fact f JOIN bundle_received_fact x ON x.fact = f.id "
                                          "JOIN bundle_received b ON b.id = x.bundle "
                                          "WHERE f.digest = ? AND b.kind = 'disclosure' AND b.state = 'imported' ORDER BY b.id DESC"));
    brought.with(claim.digest);
    std::string_view against = "onward.came_by_another"; // nothing of its author's brought it
    for (;;) {
        TRY_ASSIGN(const bool more, brought.step());
        if (!more) break;
        const auto hash = brought.octets<Digest>(0);
        TRY_ASSIGN(const Judged* one, judged(hash, brought.blob(1)));
        if (one->author != claim.agency) continue;
        TRY_ASSIGN(const auto recalls, recalls_by(m_db, one->author, hash));
        const bool recalled = takes_back(recalls, claim.digest);
        against = recalled ? "onward.recalled" : one->against;
        if (!against.empty()) continue;
        m_verdict.join(one->verdict);
        return std::optional(hash);
    }
    ++m_kept[{claim.agency, against}];
    return std::optional<Digest>{};
}

std::vector<NotPassedOn> PassingOn::not_passed_on() const {
    std::vector<NotPassedOn> out;
    for (const auto& [whose, facts] : m_kept) out.push_back({whose.first, whose.second, facts});
    return out;
}

} // namespace counterpart::core
