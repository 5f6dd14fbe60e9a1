// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/search_presenter.h"
#include "ui/widgets/page/page.h"

class QLineEdit;

namespace counterpart::ui {

class Table;

/// One field over all records; what is found stands below it while one types.
class SearchPage : public Page {
    Q_OBJECT
public:
    explicit SearchPage(Desk& desk, QWidget* parent = nullptr);
    /// The keyboard goes to the field, with what was typed before chosen, so that typing replaces it.
    void begin();

Q_SIGNALS:
    void open(const QByteArray& caseId, const QByteArray& recordId);
    /// Esc: back to where one came from.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    SearchPresenter m_presenter;
    QLineEdit* m_field;
    Table* m_table;
};

} // namespace counterpart::ui
