// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/challenge_form_presenter.h"
#include "ui/widgets/dialog/form_dialog.h"

namespace counterpart::ui {

/// What is held against one value of another agency.
class ChallengeDialog : public FormDialog {
    Q_OBJECT
public:
    /// `value`: what is challenged, with who states it, in words.
    ChallengeDialog(ChallengeFormPresenter& presenter, const QString& value, QWidget* parent);
};

} // namespace counterpart::ui
