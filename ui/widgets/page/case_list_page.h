// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/case_list_presenter.h"
#include "ui/widgets/page/page.h"

class QLabel;
class QLineEdit;
class QStackedWidget;

namespace counterpart::ui {

class Table;

class CaseListPage : public Page {
    Q_OBJECT
public:
    explicit CaseListPage(Desk& desk, QWidget* parent = nullptr);
    void refresh();
    void focusSearch();

Q_SIGNALS:
    void open(const QByteArray& caseId, const QByteArray& recordId);
    void newCaseWanted();
    void recoveryKeyWanted();

private:
    /// What has to be done about the store itself stands above everything, until it is done.
    void addStoreNotices();

    CaseListPresenter m_presenter;
    QLineEdit* m_search;
    QLabel* m_heading;
    QStackedWidget* m_tables;
};

} // namespace counterpart::ui
