// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
};

} // namespace counterpart::ui
