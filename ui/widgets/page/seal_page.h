// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/seal_presenter.h"
#include "ui/widgets/page/page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace counterpart::ui {

/// One page to check, one button that says what happens.
class SealPage : public Page {
    Q_OBJECT
public:
    explicit SealPage(Desk& desk, QWidget* parent = nullptr);
    void start(const QByteArray& caseId);

Q_SIGNALS:
    void left();

private:
    QWidget* forWhom();
    QWidget* why();
    QWidget* conditions();
    QWidget* whatLeaves();
    void started(const SealStart& start);
    void showOfficers();
    void changed();
    [[nodiscard]] SealForm form() const;

    SealPresenter m_presenter;
    SealStart m_start;
    QLabel* m_case;
    QComboBox* m_agency = nullptr;
    QListWidget* m_officers = nullptr;
    QLineEdit* m_purpose = nullptr;
    QComboBox* m_gateway = nullptr;
    QLabel* m_gatewayWords = nullptr;
    QPlainTextEdit* m_necessity = nullptr;
    QLineEdit* m_marking = nullptr;
    QComboBox* m_code = nullptr;
    QPlainTextEdit* m_conditions = nullptr;
    QComboBox* m_onward = nullptr;
    QLabel* m_counts = nullptr;
    QLabel* m_leftOut = nullptr;
    QLabel* m_whoOpens = nullptr;
    MessageFrame* m_hindrance;
    QPushButton* m_seal;
};

} // namespace counterpart::ui
