// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/letter_list_presenter.h"

#include "core/usecase/letters.h"

namespace counterpart::ui {

void LetterListPresenter::written(const QString& verdict, const QString& whom, const QString& path) {
    Q_EMIT said({Tone::good, verdict, {}, tr("The sealed file is at %1: give it to %2 by any way you have.").arg(isolated(path), isolated(whom)), {}});
    Q_EMIT answered();
    load();
}

std::vector<Cell> LetterListPresenter::head(const core::LetterView& letter) const {
    const std::string& other = letter.own ? letter.to : letter.from;
    return {{display().shortDay(letter.claimed), Badge::none, static_cast<qlonglong>(letter.claimed.milliseconds), display().moment(letter.claimed)},
            {letter.own ? tr("To %1").arg(isolated(other)) : tr("From %1").arg(isolated(other)), Badge::none, {}, {}}};
}

void LetterListPresenter::addHead(LetterSheet& sheet, const core::LetterView& letter) const {
    sheet.add(tr("From"), tr("%1, %2").arg(isolated(letter.author), isolated(letter.from)));
    sheet.add(tr("To"), toQt(letter.to));
    sheet.add(tr("Written"), letter.own ? display().moment(letter.claimed)
                                        : tr("%1, by the author's clock; here since %2").arg(display().moment(letter.claimed), display().moment(letter.since)));
}

QString LetterListPresenter::byAndWhen(const core::LetterView& letter) const { return tr("%1, %2").arg(isolated(letter.author), display().moment(letter.claimed)); }

} // namespace counterpart::ui
