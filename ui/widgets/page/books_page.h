// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/books_presenter.h"
#include "ui/widgets/page/page.h"

class QComboBox;
class QLineEdit;

namespace counterpart::ui {

class Table;

/// What never came, statements, and both sides' books held against each other.
class BooksPage : public Page {
    Q_OBJECT
public:
    explicit BooksPage(Desk& desk, QWidget* parent = nullptr);
    void refresh();

private:
    QWidget* gapsTab();
    QWidget* statementsTab();
    QWidget* compareTab();
    void offer(const std::vector<Choice>& agencies);

    BooksPresenter m_presenter;
    QComboBox* m_to;   ///< whom to state to
    QComboBox* m_with; ///< whom to compare with
    QLineEdit* m_since;
    QLineEdit* m_until;
};

} // namespace counterpart::ui
