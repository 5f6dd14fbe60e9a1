// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/recall_form_presenter.h"
#include "ui/widgets/dialog/form_dialog.h"

namespace counterpart::ui {

/// Takes back what was shared, or some of it: on the screen as soon as it is known what it told of.
class RecallDialog : public FormDialog {
    Q_OBJECT
public:
    RecallDialog(RecallFormPresenter& presenter, QWidget* parent);
};

} // namespace counterpart::ui
