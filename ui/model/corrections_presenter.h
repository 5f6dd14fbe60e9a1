// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/choices.h"
#include "ui/model/letter_list_presenter.h"

namespace counterpart::ui {

/// What agencies have from us that is no longer so.
class CorrectionsPresenter : public LetterListPresenter {
    Q_OBJECT
public:
    explicit CorrectionsPresenter(Desk& desk, QObject* parent = nullptr);

    void load() override;
    /// Seals what replaces values of that disclosure for the agency that has them; asks where to.
    void correct(const QByteArray& disclosure);
    /// Where policy asks for a second officer: seals for this colleague what would leave, to look at and agree to; asks where to.
    void askColleague(const QByteArray& disclosure, const QString& colleague);

Q_SIGNALS:
    /// Who may sign as second officer.
    void colleagues(const std::vector<counterpart::ui::Choice>& choices);
};

} // namespace counterpart::ui
