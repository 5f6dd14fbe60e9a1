// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/case_list_presenter.h"

#include <QDialog>

namespace counterpart::ui {

class Table;

/// Which case something is to be done with.
class CaseDialog : public QDialog {
    Q_OBJECT
public:
    CaseDialog(Desk& desk, const QString& heading, const QString& goOn, QWidget* parent);

Q_SIGNALS:
    void chosen(const QByteArray& caseId);

private:
    void take(const QByteArray& caseId);
    CaseListPresenter m_presenter;
};

} // namespace counterpart::ui
