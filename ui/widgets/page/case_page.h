// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/case_presenter.h"
#include "ui/model/challenge_form_presenter.h"
#include "ui/model/record_form_presenter.h"
#include "ui/widgets/page/page.h"

#include <QPointer>

#include <functional>

class QComboBox;
class QLabel;
class QPushButton;
class QTabWidget;
class QTreeWidget;

namespace counterpart::ui {

class ChallengeDialog;
class RecordDialog;
class Table;

/// A case: its marking, its records, and of one of them who states what.
class CasePage : public Page {
    Q_OBJECT
public:
    explicit CasePage(Desk& desk, QWidget* parent = nullptr);
    void open(const QByteArray& caseId, const QByteArray& recordId);
    void attach(const QStringList& files);
    [[nodiscard]] QByteArray caseId() const { return m_presenter.caseId(); }
    void newCase();
    /// "Case 24/0131"; no name of anybody.
    [[nodiscard]] QString placeName() const;

Q_SIGNALS:
    /// After open(), and after a new case was saved: it is there to be looked at.
    void shown();
    void sealWanted(const QByteArray& caseId);
    void left();

private:
    QWidget* recordList();
    QWidget* recordDetail();
    QWidget* claimsTab();
    QWidget* attachmentsTab();
    void showCase(const CaseHead& head);
    void showRecord(const RecordHead& head);
    void openForm(const std::function<void()>& start);
    void challenge();

    Desk& m_desk;
    CasePresenter m_presenter;
    RecordFormPresenter m_form;
    ChallengeFormPresenter m_challenge;
    QLabel* m_marking;
    QLabel* m_title;
    QLabel* m_identity;
    QTreeWidget* m_records;
    QLabel* m_recordTitle;
    QLabel* m_notes;
    QTabWidget* m_tabs;
    Table* m_claims = nullptr;
    Table* m_attachments = nullptr;
    QList<QPushButton*> m_acts; ///< what needs a record on the screen
    QPointer<RecordDialog> m_dialog;
    QPointer<ChallengeDialog> m_challengeDialog;
    QString m_reference;
    bool m_opening = false;
};

} // namespace counterpart::ui
