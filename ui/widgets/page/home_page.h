// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/home_presenter.h"
#include "ui/widgets/page/page.h"

namespace counterpart::ui {

class Table;

/// The first page after unlocking: what needs the officer today.
class HomePage : public Page {
    Q_OBJECT
public:
    explicit HomePage(Desk& desk, QWidget* parent = nullptr);
    void refresh();

Q_SIGNALS:
    void open(const QByteArray& caseId, const QByteArray& recordId);
    void wanted(const counterpart::ui::HomeTarget& target);

private:
    HomePresenter m_presenter;
    Table* m_table;
};

} // namespace counterpart::ui
