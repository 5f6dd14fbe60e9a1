// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/challenge_form_presenter.h"
#include "ui/widgets/page/case/case_tab.h"

#include <QPointer>

class QLabel;
class QPushButton;
class QTabWidget;
class QTreeWidget;

namespace counterpart::ui {

class CasePresenter;
class ChallengeDialog;
class Table;
struct CaseHead;
struct Desk;
struct RecordHead;

/// The records of a case, and of one of them who states what.
class RecordsTab : public CaseTab {
    Q_OBJECT
public:
    RecordsTab(Desk& desk, CasePresenter& presenter);
    /// The first of what is known of a record: who states what.
    void toStatements();
    void attach(const QStringList& files);

protected:
    void load(const QByteArray&) override {} // the page's presenter, which says which case it is, reads it

private:
    QWidget* recordList();
    QWidget* recordDetail();
    QWidget* claimsTab();
    QWidget* attachmentsTab();
    void showCase(const CaseHead& head);
    void showRecord(const RecordHead& head);
    void challenge();

    CasePresenter& m_presenter;
    ChallengeFormPresenter m_challenge;
    QTreeWidget* m_records;
    QLabel* m_recordTitle;
    QLabel* m_notes;
    QTabWidget* m_tabs;
    Table* m_claims = nullptr;
    Table* m_attachments = nullptr;
    QList<QPushButton*> m_acts; ///< what needs a record on the screen
    QPointer<ChallengeDialog> m_challengeDialog;
};

} // namespace counterpart::ui
