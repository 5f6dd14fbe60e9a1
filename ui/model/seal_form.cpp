// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/seal_form.h"

#include "core/model/catalogue.h"
#include "core/model/civil_time.h"
#include "core/usecase/disclosures.h"
#include "core/usecase/partnership.h"
#include "core/usecase/records.h"
#include "ui/model/display.h"

#include <QCoreApplication>

#include <algorithm>

namespace counterpart::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SealPresenter)
};

/// The gateway with what it is: a duty, a power or a condition.
std::vector<Choice> gateways(const std::vector<std::string>& agreed) {
    std::vector<Choice> out;
    const core::Vocabulary* vocabulary = core::catalogue().vocabulary("gateway");
    if (vocabulary == nullptr) return out;
    for (const core::VocabularyCode& code : vocabulary->codes) {
        if (!agreed.empty() && std::ranges::find(agreed, code.code) == agreed.end()) continue;
        const std::string_view kind = code.field("kind");
        QString words;
        if (kind == "duty") words = Words::tr("A duty to share. ");
        else if (kind == "power") words = Words::tr("A power to share, not a duty. ");
        else if (kind == "condition") words = Words::tr("A condition for sharing; it also needs a power. ");
        out.push_back({toQt(code.code), toQt(code.label), words + toQt(code.definition)});
    }
    return out;
}

std::vector<Choice> choicesOf(const core::WithholdingRules& rules, bool standing) {
    std::vector<Choice> out;
    for (const core::WithholdingRule& rule : rules.rules) {
        if (rule.standing == standing) out.push_back({toQt(rule.id), toQt(rule.label), toQt(rule.definition)});
    }
    return out;
}

/// The day as the command line has it: its first moment in UTC.
Result<core::Instant> reviewDay(const QString& typed) {
    const auto noon = core::parse_typed_instant(toUtf8(typed) + " 12:00");
    if (!noon) return fail(ErrorCode::invalid_argument, "disclosure.bad_review_date");
    constexpr std::int64_t kDay = 86'400'000;
    return core::Instant{noon->milliseconds - noon->milliseconds % kDay};
}

std::vector<std::string> toUtf8(const QStringList& texts) {
    std::vector<std::string> out;
    for (const QString& text : texts) out.push_back(text.toStdString());
    return out;
}

} // namespace

SealStart sealStart(const core::CaseView& view, const core::PartnershipView& partnership, const core::WithholdingRules& rules,
                    const core::AgencyId& own, core::Instant now) {
    SealStart start;
    start.caseTitle = toQt(view.record.summary.title);
    start.marking = toQt(view.record.summary.marking);
    const core::Register& reg = partnership.newest;
    for (const core::RegisteredAgency& agency : reg.agencies) {
        if (agency.id == own) continue;
        RecipientAgency recipient{toQt(to_hex(agency.id.view())), toQt(agency.name), {}};
        for (const core::RegisteredOfficer* officer : core::active_officers_of(reg, agency.id, now))
            recipient.officers.push_back({toQt(to_hex(officer->thumbprint.view())), toQt(officer->name), toQt(officer->role)});
        start.agencies.push_back(std::move(recipient));
    }
    start.gateways = gateways(reg.agreement.gateways);
    start.consents = choicesOf("consent_state");
    start.onward = choicesOf("onward_sharing");
    start.codes = choicesOf("handling_code");
    for (const core::RecordSummary& record : view.records) {
        if (record.type == "person") start.people.push_back({toQt(to_hex(record.id.view())), toQt(record.title), {}});
    }
    start.standingRules = choicesOf(rules, true);
    start.otherRules = choicesOf(rules, false);
    return start;
}

Result<core::SealRequest> sealRequest(const SealForm& form, const QByteArray& caseId, const QSet<QByteArray>& withheld) {
    core::SealRequest request;
    request.case_id = toId<core::RecordId>(caseId);
    request.to_agency = toUtf8(form.agency);
    for (const QByteArray& officer : form.officers) request.only_officers.push_back(toId<core::Thumbprint>(officer));
    request.purpose = toUtf8(form.purpose.trimmed());
    request.gateway = toUtf8(form.gateway);
    request.necessity = toUtf8(form.necessity.trimmed());
    request.proportionality = toUtf8(form.proportionality.trimmed());
    request.consent = toUtf8(form.consent);
    if (form.asksConsentReason()) request.consent_reason = toUtf8(form.consentReason.trimmed());
    request.override_reason = toUtf8(form.overrideReason.trimmed());
    request.marking = toUtf8(form.marking.trimmed());
    request.handling_code = toUtf8(form.handlingCode);
    request.conditions = toUtf8(form.conditions.trimmed());
    request.onward = toUtf8(form.onward);
    if (const QString typed = form.review.trimmed(); !typed.isEmpty()) {
        TRY_ASSIGN(request.review_date, reviewDay(typed));
    }
    constexpr auto kId = static_cast<qsizetype>(core::RecordId::kSize);
    for (const QByteArray& one : withheld) {
        const bool byItself = one.size() == kId || !withheld.contains(one.first(kId)); // else its record stays anyway
        if (byItself) request.withhold.push_back({toId<core::RecordId>(one.first(kId)), one.mid(kId).toStdString()});
    }
    request.withhold_rules = toUtf8(form.alsoKeep);
    request.rules_set_aside = toUtf8(form.setAside);
    for (const QByteArray& bundle : form.completes) request.completes.push_back(toId<core::BundleId>(bundle));
    for (const QByteArray& person : form.about) request.about.push_back(toId<core::RecordId>(person));
    return request;
}

} // namespace counterpart::ui
