// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/recall_form_presenter.h"

#include "core/usecase/recalls.h"
#include "ui/model/typed_day.h"

namespace counterpart::ui {

void RecallFormPresenter::start(const QByteArray& disclosure) {
    m_disclosure = disclosure;
    run([id = disclosure.toHex().toStdString()](core::Session& session, core::Progress&) { return core::recallable_records(session, id); },
        [this](const std::vector<core::RecordSummary>& records) {
            std::vector<Choice> out;
            for (const core::RecordSummary& record : records)
                out.push_back({toQt(to_hex(record.id.view())), tr("%1 · %2", "a record's type and its title").arg(toQt(record.type_label), isolated(record.title)), {}});
            Q_EMIT started(out);
        });
}

void RecallFormPresenter::send(const RecallForm& form) {
    if (isBusy()) return;
    core::RecallRequest request{.disclosure = m_disclosure.toHex().toStdString(), .reason = toUtf8(form.reason.trimmed())};
    if (request.reason.empty()) {
        Q_EMIT said({Tone::warning, tr("Nothing is recalled without a reason."), {}, tr("Write why you take it back: the agency that has it reads that."), {}});
        Q_EMIT fieldRefused(QStringLiteral("reason"));
        return;
    }
    if (!form.by.trimmed().isEmpty()) {
        request.by = typedDay(form.by);
        if (!request.by) {
            Q_EMIT said({Tone::warning, tr("The day by which they are to answer cannot be read."), {}, tr("Write day, month and year: 30/6/2027. Leave it empty to give them 14 days."), {}});
            Q_EMIT fieldRefused(QStringLiteral("by"));
            return;
        }
    }
    for (const QByteArray& record : form.only) request.only.push_back(toId<core::RecordId>(record));
    askWhere(tr("Where the recall goes"), [this, request](const QString& path) {
        runOr([request, to = toPath(path)](core::Session& session, core::Progress& progress) { return core::recall_disclosure(session, request, to, core::Existing::replace, progress); },
              [this, path](const core::PostedLetter& posted) {
                  Q_EMIT sent({Tone::good, posted.letters > 1 ? tr("The recall is written. It takes back what corrected it as well.") : tr("The recall is written."), {},
                               tr("It is at %1: give it to %2. They are asked to destroy what they have and to say so; it cannot be forced.").arg(isolated(path), isolated(posted.agency_name)), {}});
              },
              [this](const Error& error) {
                  Q_EMIT said(refusal(error));
                  if (error.reason == "recall.by_in_past") Q_EMIT fieldRefused(QStringLiteral("by"));
              });
    });
}

} // namespace counterpart::ui
