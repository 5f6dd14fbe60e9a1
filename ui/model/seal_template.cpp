// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/seal_template.h"

#include "core/model/civil_time.h"
#include "core/usecase/disclosure_templates.h"
#include "ui/model/display.h"

#include <QCoreApplication>

#include <algorithm>

namespace counterpart::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SealPresenter)
};

/// One line of the form that templates and groups may fill.
struct Field {
    QString SealForm::*text;
    const char* name;
};
constexpr Field kFields[] = {
    {&SealForm::purpose, QT_TRANSLATE_NOOP("SealPresenter", "purpose")},
    {&SealForm::gateway, QT_TRANSLATE_NOOP("SealPresenter", "legal basis")},
    {&SealForm::consent, QT_TRANSLATE_NOOP("SealPresenter", "consent of the person")},
    {&SealForm::handlingCode, QT_TRANSLATE_NOOP("SealPresenter", "handling code")},
    {&SealForm::conditions, QT_TRANSLATE_NOOP("SealPresenter", "conditions")},
    {&SealForm::onward, QT_TRANSLATE_NOOP("SealPresenter", "sharing further")},
    {&SealForm::review, QT_TRANSLATE_NOOP("SealPresenter", "when keeping it is to be looked at again")},
};

QString nameOf(const Field& field) { return QCoreApplication::translate("SealPresenter", field.name); }

/// So many days from now, as the officer would type it.
QString dayIn(core::Instant now, std::int64_t days) {
    const std::int64_t noon = (now.milliseconds / core::kDayMilliseconds + days) * core::kDayMilliseconds + core::kDayMilliseconds / 2;
    const core::CivilTime day = core::civil_time(core::Instant{noon});
    return QStringLiteral("%1/%2/%3").arg(day.day).arg(day.month).arg(day.year);
}

} // namespace

Result<SealForm> templateTerms(const QString& id, const QString& agency, const SealStart& start) {
    TRY_ASSIGN(const core::DisclosureTemplate* from, core::find_template(toUtf8(id)));
    SealForm out;
    out.templateId = id;
    out.purpose = toQt(from->purpose);
    const auto to = std::ranges::find(start.agencies, agency, &RecipientAgency::id);
    if (to != start.agencies.end()) {
        if (const auto gateway = from->gateway_for(start.ownKind, to->kind)) out.gateway = toQt(*gateway);
    }
    out.consent = toQt(from->consent);
    out.handlingCode = toQt(from->handling_code);
    out.conditions = toQt(from->conditions);
    out.onward = toQt(from->onward);
    out.review = dayIn(start.now, from->review_days);
    for (const Choice& rule : start.otherRules) { // those that always hold are there anyway
        if (std::ranges::find(from->withhold_rules, rule.id.toStdString()) != from->withhold_rules.end()) out.alsoKeep << rule.id;
    }
    return out;
}

Prefill prefill(const SealForm& typed, const SealForm& before, const SealForm& offered) {
    Prefill out{typed, typed, {}};
    const SealForm blank;
    for (const Field& field : kFields) {
        const QString& now = typed.*field.text;
        const QString& new_ = offered.*field.text;
        const bool programs = now == blank.*field.text || now.trimmed().isEmpty() || now == before.*field.text;
        if (programs) {
            out.form.*field.text = out.replacing.*field.text = new_.isEmpty() ? blank.*field.text : new_;
        } else if (!new_.isEmpty() && now != new_) {
            out.replacing.*field.text = new_;
            out.differing << nameOf(field);
        }
    }
    // Conditions belong to the code: whoever chose the other code has chosen against them.
    if (!offered.handlingCode.isEmpty() && out.form.handlingCode != offered.handlingCode && out.form.conditions == offered.conditions) out.form.conditions = typed.conditions;
    for (SealForm* form : {&out.form, &out.replacing}) {
        for (const QString& rule : before.alsoKeep) {
            if (!offered.alsoKeep.contains(rule)) form->alsoKeep.removeAll(rule);
        }
        for (const QString& rule : offered.alsoKeep) {
            const bool takenAway = before.alsoKeep.contains(rule) && !typed.alsoKeep.contains(rule);
            if (!takenAway && !form->alsoKeep.contains(rule)) form->alsoKeep << rule;
        }
    }
    return out;
}

SealForm putBy(const SealForm& offered, const SealForm& form) {
    SealForm out;
    for (const Field& field : kFields) {
        if (!(offered.*field.text).isEmpty() && form.*field.text == offered.*field.text) out.*field.text = offered.*field.text;
    }
    out.alsoKeep = offered.alsoKeep;
    return out;
}

Message templateWords(const SealForm& form, const SealStart& start) {
    const auto from = std::ranges::find(start.templates, form.templateId, &Choice::id);
    if (from == start.templates.end()) return {};
    QStringList missing;
    const auto want = [&](bool is, const QString& name) {
        if (is) missing << name;
    };
    const auto blank = [](const QString& text) { return text.trimmed().isEmpty(); };
    want(form.agency.isEmpty() && form.group.isEmpty(), Words::tr("the agency"));
    want(blank(form.purpose), Words::tr("purpose"));
    want(form.gateway.isEmpty() && form.group.isEmpty(),
         form.agency.isEmpty() ? Words::tr("legal basis (the template has one once the agency is chosen)") : Words::tr("legal basis (the template has none for these two kinds of agency)"));
    want(blank(form.necessity), Words::tr("why it is needed"));
    want(blank(form.proportionality), Words::tr("why no less would do"));
    want(form.consent.isEmpty(), Words::tr("consent of the person"));
    want(blank(form.review), Words::tr("when keeping it is to be looked at again"));
    want(form.asksConsentReason() && blank(form.consentReason), Words::tr("why consent was overridden"));
    want(form.handlingCode == QStringLiteral("C") && blank(form.conditions), Words::tr("conditions"));
    const QString verdict = Words::tr("Started from “%1”. Look at all that it filled in: it stays yours to change.").arg(from->label);
    if (missing.isEmpty()) return {Tone::good, verdict, {}, Words::tr("Nothing is missing."), {}};
    return {Tone::information, verdict, Words::tr("Still to be filled in:"), pointed(missing), {}};
}

TemplateQuestions templateQuestions(const QString& id) {
    const auto from = core::find_template(toUtf8(id));
    if (!from) return {};
    return {toQt((*from)->necessity), toQt((*from)->proportionality)};
}

} // namespace counterpart::ui
