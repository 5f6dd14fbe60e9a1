// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/seal_form.h"

#include "core/usecase/approvals.h"
#include "core/usecase/disclosure_templates.h"
#include "core/usecase/groups.h"
#include "core/usecase/partnership.h"
#include "core/usecase/records.h"
#include "core/usecase/requests.h"
#include "ui/model/second_officer.h"
#include "ui/model/typed_day.h"

#include <QCoreApplication>

#include <algorithm>

namespace counterpart::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SealPresenter)
};

std::vector<Choice> choicesOf(const core::WithholdingRules& rules, bool standing) {
    std::vector<Choice> out;
    for (const core::WithholdingRule& rule : rules.rules) {
        if (rule.standing == standing) out.push_back({toQt(rule.id), toQt(rule.label), toQt(rule.definition)});
    }
    return out;
}

/// Of what is kept back: record, attribute, value.
QByteArray attributeOf(const QByteArray& kept) {
    const QByteArray behind = kept.mid(static_cast<qsizetype>(core::RecordId::kSize));
    const qsizetype equals = behind.indexOf('=');
    return equals < 0 ? behind : behind.first(equals);
}

std::vector<std::string> toUtf8(const QStringList& texts) {
    std::vector<std::string> out;
    for (const QString& text : texts) out.push_back(text.toStdString());
    return out;
}

std::vector<Choice> templates() {
    std::vector<Choice> out;
    for (const core::DisclosureTemplate& one : core::disclosure_templates()) out.push_back({toQt(one.id), toQt(one.name), toQt(one.when)});
    return out;
}

std::vector<AskedOfUs> asked(const core::RequestList& requests, const Display& display) {
    std::vector<AskedOfUs> out;
    for (const core::RequestView& one : requests.requests) {
        if (one.letter.own) continue;
        const bool open = one.open() || one.answers.back().answer.outcome != core::RequestOutcome::full;
        out.push_back({toQt(to_hex(one.letter.id.view())), toQt(one.digest), toQt(to_hex(one.from.view())),
                       Words::tr("%1 (%2, %3)").arg(isolated(one.request.about), isolated(one.letter.author), display.day(one.letter.claimed)),
                       Words::tr("They ask: %1\nFor: %2\nUntil %3").arg(isolated(one.request.question), isolated(one.request.purpose), display.day(one.request.by)), open});
    }
    return out;
}

} // namespace

std::vector<GroupChoice> groupChoices(const std::vector<core::GroupView>& groups) {
    std::vector<GroupChoice> out;
    for (const core::GroupView& group : groups) {
        GroupChoice one{toQt(group.name), {}, {}};
        QStringList names;
        for (const core::GroupView::Agency& agency : group.agencies)
            names << (agency.reachable ? isolated(agency.name) : Words::tr("%1 (nobody can be reached now)").arg(isolated(agency.name)));
        one.agencies = names.join(QStringLiteral(", "));
        one.terms.templateId = toQt(group.terms.template_id);
        one.terms.purpose = toQt(group.terms.purpose);
        one.terms.gateway = toQt(group.terms.gateway);
        one.terms.consent = toQt(group.terms.consent);
        one.terms.handlingCode = toQt(group.terms.handling_code);
        one.terms.conditions = toQt(group.terms.conditions);
        one.terms.onward = toQt(group.terms.onward);
        out.push_back(std::move(one));
    }
    return out;
}

SealStart sealStart(const SealFacts& facts, const Display& display) {
    const core::CaseView& view = facts.view;
    SealStart start;
    start.caseTitle = toQt(view.record.summary.title);
    start.marking = toQt(view.record.summary.marking);
    start.now = facts.now;
    const core::Register& reg = facts.partnership.newest;
    start.agreement = toQt(reg.agreement.title);
    start.agreementReview = reg.agreement.review_date;
    start.templates = templates();
    start.colleagues = colleagueChoices(reg, facts.own, facts.us, facts.now);
    start.requests = asked(facts.requests, display);
    start.groups = groupChoices(facts.groups);
    for (const core::RegisteredAgency& agency : reg.agencies) {
        if (agency.id == facts.own) {
            start.ownKind = agency.kind;
            continue;
        }
        RecipientAgency recipient{toQt(to_hex(agency.id.view())), toQt(agency.name), agency.kind, {}};
        for (const core::RegisteredOfficer* officer : core::active_officers_of(reg, agency.id, facts.now))
            recipient.officers.push_back({toQt(to_hex(officer->thumbprint.view())), toQt(officer->name), toQt(officer->role)});
        start.agencies.push_back(std::move(recipient));
    }
    start.gateways = gatewayChoices(reg.agreement.gateways);
    start.consents = choicesOf("consent_state");
    start.onward = choicesOf("onward_sharing");
    start.codes = choicesOf("handling_code");
    for (const core::RecordSummary& record : view.records) {
        if (record.type == "person") start.people.push_back({toQt(to_hex(record.id.view())), toQt(record.title), {}});
    }
    start.standingRules = choicesOf(facts.rules, true);
    start.otherRules = choicesOf(facts.rules, false);
    return start;
}

Result<core::SealRequest> sealRequest(const SealForm& form, const SealStart& start, const QByteArray& caseId, const QSet<QByteArray>& withheld) {
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
    request.marking = toUtf8(form.marking.trimmed()); // empty: the case's
    if (request.marking.empty() && start.marking.isEmpty()) request.marking = toUtf8(start.usualMarking);
    request.handling_code = toUtf8(form.handlingCode);
    request.conditions = toUtf8(form.conditions.trimmed());
    request.onward = toUtf8(form.onward);
    if (!form.review.trimmed().isEmpty()) {
        request.review_date = typedDay(form.review);
        if (!request.review_date) return fail(ErrorCode::invalid_argument, "disclosure.bad_review_date");
    }
    constexpr auto kId = static_cast<qsizetype>(core::RecordId::kSize);
    for (const QByteArray& one : withheld) {
        if (one.size() != kId && withheld.contains(one.first(kId))) continue; // its record stays anyway
        const QByteArray attribute = attributeOf(one);
        const QByteArray value = one.mid(kId + attribute.size() + 1);
        if (!value.isEmpty() && withheld.contains(one.first(kId + attribute.size()))) continue;
        core::Withhold keep{toId<core::RecordId>(one.first(kId)), attribute.toStdString()};
        if (!value.isEmpty()) keep.fact = toId<Digest>(value);
        request.withhold.push_back(std::move(keep));
    }
    std::ranges::sort(request.withhold); // the same choice is the same request
    request.agreement = toUtf8(form.agreement);
    request.pass_on = form.passOn;
    const auto answered = std::ranges::find(start.requests, form.answers, &AskedOfUs::id);
    if (answered != start.requests.end()) {
        const auto outcome = form.answerOutcome == QStringLiteral("in_part") ? core::RequestOutcome::in_part : core::RequestOutcome::full;
        request.answers = core::Answering{toId<Digest>(answered->digest), outcome, toUtf8(form.answerWords.trimmed())};
    }
    request.withhold_rules = toUtf8(form.alsoKeep);
    request.rules_set_aside = toUtf8(form.setAside);
    for (const QByteArray& bundle : form.completes) request.completes.push_back(toId<core::BundleId>(bundle));
    for (const QByteArray& person : form.about) request.about.push_back(toId<core::RecordId>(person));
    return request;
}

} // namespace counterpart::ui
