// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/partnership_presenter.h"
#include "ui/widgets/page/page.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace counterpart::ui {

class Table;

class PartnershipPage : public Page {
    Q_OBJECT
public:
    explicit PartnershipPage(Desk& desk, QWidget* parent = nullptr);
    void refresh();

Q_SIGNALS:
    void changed();

private:
    QWidget* own();
    QWidget* joining();
    QWidget* members();
    QWidget* coordinating();
    void showAll(const PartnershipHead& head);

    Desk& m_desk;
    PartnershipPresenter m_presenter;
    QLabel* m_ownName = nullptr;
    QLabel* m_ownDigits = nullptr;
    QWidget* m_joining = nullptr;
    QWidget* m_members = nullptr;
    QWidget* m_coordinating = nullptr;
    QWidget* m_card = nullptr;
    QLabel* m_name = nullptr;
    QLabel* m_summary = nullptr;
    QLabel* m_cardText = nullptr;
    QLineEdit* m_cardDigits = nullptr;
    QPushButton* m_sign = nullptr;
    Table* m_officers = nullptr;
    QString m_cardFile;
};

} // namespace counterpart::ui
