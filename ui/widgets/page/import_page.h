// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/import_presenter.h"
#include "ui/widgets/page/page.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace counterpart::ui {

class Table;

/// A sealed file is always looked at before it is taken in.
class ImportPage : public Page {
    Q_OBJECT
public:
    explicit ImportPage(Desk& desk, QWidget* parent = nullptr);
    void inspect(const QString& file);

Q_SIGNALS:
    void imported(const QByteArray& caseId);
    void openWanted(const QByteArray& caseId);
    void letterWanted(const counterpart::ui::LetterFound& found);

private:
    QWidget* sealedFile();
    QWidget* ticks();
    QLayout* refusing();
    void offerCase(const QByteArray& caseId);
    void showAll(const BundleShown& shown);

    ImportPresenter m_presenter;
    QWidget* m_shown;
    QLabel* m_marking;
    QLabel* m_verdict;
    QLabel* m_how;
    QFormLayout* m_facts;
    QLabel* m_before;
    MessageFrame* m_policy;
    QLabel* m_accepted;
    QLabel* m_counts;
    QLabel* m_sequence;
    QWidget* m_ticks;
    QLabel* m_chosen;
    QLabel* m_what = nullptr;
    Table* m_changes = nullptr;
    QLabel* m_differences = nullptr;
    Table* m_differs = nullptr;
    QCheckBox* m_accepts;
    QCheckBox* m_receipt;
    QComboBox* m_reason;
    QLineEdit* m_words;
    QPushButton* m_open; ///< the case that was taken in
    QPushButton* m_writeReceipt;
    QByteArray m_case;
    QByteArray m_bundle; ///< that was taken in
    QPushButton* m_read; ///< the letter that was taken in
    LetterFound m_letter;
};

} // namespace counterpart::ui
