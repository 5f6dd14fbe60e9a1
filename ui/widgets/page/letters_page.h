// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/letters_presenter.h"
#include "ui/widgets/page/page.h"

class QLineEdit;

namespace counterpart::ui {

class Table;

/// Recalls, with their answers, and corrections that are to be told.
class LettersPage : public Page {
    Q_OBJECT
public:
    explicit LettersPage(Desk& desk, QWidget* parent = nullptr);
    void refresh();

private:
    QWidget* recallsTab();
    QWidget* correctionsTab();
    LettersPresenter m_presenter;
    Table* m_recalls;
    Table* m_corrections;
    QLineEdit* m_reason;
};

} // namespace counterpart::ui
