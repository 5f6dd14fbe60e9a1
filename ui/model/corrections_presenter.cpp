// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/corrections_presenter.h"

#include "core/usecase/corrections.h"
#include "core/usecase/partnership.h"
#include "ui/model/disclosure_words.h"
#include "ui/model/second_officer.h"

namespace counterpart::ui {

CorrectionsPresenter::CorrectionsPresenter(Desk& desk, QObject* parent)
    : LetterListPresenter(desk, {tr("Shared"), tr("With"), tr("Record"), tr("What"), tr("They have"), tr("You say")}, parent) {}

void CorrectionsPresenter::load() {
    struct Known {
        std::vector<core::CorrectionView> corrections;
        std::vector<Choice> colleagues;
    };
    run([](core::Session& session, core::Progress&) -> Result<Known> {
            Known known;
            TRY_ASSIGN(known.corrections, core::list_corrections(session));
            if (known.corrections.empty()) return known;
            TRY_ASSIGN(const core::PartnershipView partnership, core::show_partnership(session));
            known.colleagues = colleagueChoices(partnership.newest, session.officer().agency, session.identity().thumbprint(), session.ports().clock.now());
            return known;
        },
        [this](const Known& known) {
            const std::vector<core::CorrectionView>& all = known.corrections;
            Q_EMIT colleagues(known.colleagues);
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

void CorrectionsPresenter::askColleague(const QByteArray& disclosure, const QString& colleague) {
    if (disclosure.isEmpty() || colleague.isEmpty()) return;
    askWhere(tr("Where the request to your colleague goes"), [this, id = disclosure.toHex().toStdString(), officer = toId<core::Thumbprint>(QByteArray::fromHex(colleague.toLatin1()))](const QString& path) {
        run([id, officer, to = toPath(path)](core::Session& session, core::Progress& progress) {
                return core::ask_about_correction(session, id, officer, to, core::Existing::replace, progress);
            },
            [this, path](const core::PostedLetter&) {
                Q_EMIT said({Tone::good, tr("The request to your colleague is sealed."), {},
                           tr("It is at %1: give it to them. Take their answer in under Import, then seal the correction. Change none of its values until then.").arg(isolated(path)), {}});
            });
    });
}

} // namespace counterpart::ui
