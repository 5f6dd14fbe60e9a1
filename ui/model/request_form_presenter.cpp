// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/request_form_presenter.h"

#include "core/usecase/disclosures.h"
#include "core/usecase/partnership.h"
#include "core/usecase/records.h"
#include "core/usecase/requests.h"
#include "ui/model/prompter.h"
#include "ui/model/typed_day.h"

namespace counterpart::ui {

namespace {

struct Known {
    core::PartnershipView partnership;
    std::vector<core::RecordSummary> cases;
    core::AgencyId own;
};

RequestStart startOf(const Known& known) {
    RequestStart start;
    for (const core::RegisteredAgency& agency : known.partnership.newest.agencies) {
        if (agency.id != known.own) start.agencies.push_back({toQt(to_hex(agency.id.view())), toQt(agency.name), {}});
    }
    start.gateways = gatewayChoices(known.partnership.newest.agreement.gateways);
    for (const core::RecordSummary& one : known.cases) start.cases.push_back({toQt(to_hex(one.id.view())), toQt(one.title), {}});
    return start;
}

core::RecordId fromHex(const QString& hex) { return toId<core::RecordId>(QByteArray::fromHex(hex.toLatin1())); }

} // namespace

void RequestFormPresenter::start() {
    run(
        [](core::Session& session, core::Progress&) -> Result<Known> {
            Known known;
            TRY_ASSIGN(known.partnership, core::show_partnership(session));
            TRY_ASSIGN(known.cases, core::list_cases(session));
            known.own = session.officer().agency;
            return known;
        },
        [this](const Known& known) { Q_EMIT started(startOf(known)); });
}

void RequestFormPresenter::chooseCase(const QString& caseId) {
    m_case = caseId;
    if (caseId.isEmpty()) {
        Q_EMIT records({});
        return;
    }
    run([id = fromHex(caseId)](core::Session& session, core::Progress&) { return core::show_case(session, id); },
        [this, caseId](const core::CaseView& view) {
            if (caseId != m_case) return;
            std::vector<Choice> out;
            for (const core::RecordSummary& record : view.records) {
                if (record.type != "link") out.push_back({toQt(to_hex(record.id.view())), tr("%1 · %2", "a record and its type").arg(toQt(record.title), toQt(record.type_label)), {}});
            }
            Q_EMIT records(out);
        });
}

void RequestFormPresenter::send(const RequestForm& form) {
    if (isBusy()) return;
    const std::tuple<QString, QString, QString> needed[] = {
        {QStringLiteral("agency"), tr("the agency"), form.agency},          {QStringLiteral("about"), tr("whom or what it is about"), form.about},
        {QStringLiteral("question"), tr("the question"), form.question},    {QStringLiteral("purpose"), tr("the purpose"), form.purpose},
        {QStringLiteral("gateway"), tr("the legal basis"), form.gateway},   {QStringLiteral("necessity"), tr("why it is needed"), form.necessity},
        {QStringLiteral("by"), tr("the day by which you want the answer"), form.by}};
    QStringList missing;
    QString first;
    for (const auto& [field, words, text] : needed) {
        if (!text.trimmed().isEmpty()) continue;
        if (first.isEmpty()) first = field;
        missing << words;
    }
    if (!missing.isEmpty()) {
        Q_EMIT said({Tone::warning, tr("Something is still missing."), {}, tr("Not said yet: %1.").arg(missing.join(QStringLiteral(", "))), {}});
        Q_EMIT fieldRefused(first);
        return;
    }
    const auto by = typedDay(form.by);
    if (!by) {
        Q_EMIT said({Tone::warning, tr("The day by which you want the answer cannot be read."), {}, tr("Write day, month and year: 30/6/2027."), {}});
        Q_EMIT fieldRefused(QStringLiteral("by"));
        return;
    }
    askWhere(tr("Where the sealed request goes"), [this, form, day = *by](const QString& path) { write(form, day, path); });
}

void RequestFormPresenter::write(const RequestForm& form, core::Instant by, const QString& path) {
    core::NewRequest asked;
    asked.to_agency = toUtf8(form.agency);
    asked.about = toUtf8(form.about.trimmed());
    if (const QString named = form.record.isEmpty() ? form.caseId : form.record; !named.isEmpty()) asked.record = fromHex(named);
    asked.question = toUtf8(form.question.trimmed());
    asked.purpose = toUtf8(form.purpose.trimmed());
    asked.gateway = toUtf8(form.gateway);
    asked.necessity = toUtf8(form.necessity.trimmed());
    asked.by = by;
    runOr([asked, to = toPath(path)](core::Session& session, core::Progress& progress) { return core::new_request(session, asked, to, core::Existing::replace, progress); },
          [this, path](const core::PostedLetter& posted) {
              Q_EMIT sent({Tone::good, tr("The request is sealed for %1.").arg(isolated(posted.agency_name)), {},
                           tr("It is at %1: give it to them by any way you have. The answer comes as a sealed file.").arg(isolated(path)), {}});
          },
          [this](const Error& error) {
              Q_EMIT said(refusal(error));
              if (error.reason == "request.by_in_past") Q_EMIT fieldRefused(QStringLiteral("by"));
          });
}

} // namespace counterpart::ui
