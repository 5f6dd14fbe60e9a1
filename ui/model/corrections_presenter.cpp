// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/corrections_presenter.h"

#include "core/usecase/corrections.h"
#include "ui/model/disclosure_words.h"

namespace counterpart::ui {

CorrectionsPresenter::CorrectionsPresenter(Desk& desk, QObject* parent)
    : LetterListPresenter(desk, {tr("Shared"), tr("With"), tr("Record"), tr("What"), tr("They have"), tr("You say")}, parent) {}

void CorrectionsPresenter::load() {
    run([](core::Session& session, core::Progress&) { return core::list_corrections(session); },
        [this](const std::vector<core::CorrectionView>& all) {
            std::vector<Row> shown;
            for (const core::CorrectionView& one : all) {
                shown.push_back({toQt(one.disclosure),
                                {{display().shortMoment(one.disclosed), Badge::none, static_cast<qlonglong>(one.disclosed.milliseconds), {}},
                                 {toQt(one.agency_name), Badge::none, {}, {}},
                                 {toQt(one.record.title), Badge::none, {}, {}},
                                 {toQt(one.label), Badge::none, {}, {}},
                                 {toQt(one.was), Badge::none, {}, {}},
                                 {one.now.empty() ? tr("Taken back") : toQt(one.now), one.now.empty() ? Badge::quiet : Badge::none, {}, {}}},
                                {}});
            }
            rows().setRows(std::move(shown));
            Q_EMIT counted(static_cast<int>(all.size()));
        });
}

void CorrectionsPresenter::correct(const QByteArray& disclosure) {
    if (disclosure.isEmpty()) return;
    askWhere(tr("Where the correction goes"), [this, id = disclosure.toHex().toStdString()](const QString& path) {
        run([id, to = toPath(path)](core::Session& session, core::Progress& progress) { return core::seal_correction(session, id, to, core::Existing::replace, progress); },
            [this, path](const core::SealedBundle& sealed) {
                Q_EMIT said(correctionWords(sealed, path));
                load();
            });
    });
}

} // namespace counterpart::ui
