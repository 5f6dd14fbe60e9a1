// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/case_presenter.h"
#include "ui/model/record_form_presenter.h"
#include "ui/widgets/page/page.h"

#include <QPointer>

#include <functional>

class QTabWidget;

namespace counterpart::ui {

class CaseHeader;
class CaseTab;
class DocumentsTab;
class RecordDialog;
class RecordsTab;

/// A case: what it is at the head, and a tab for each way of looking at it.
class CasePage : public Page {
    Q_OBJECT
public:
    explicit CasePage(Desk& desk, QWidget* parent = nullptr);
    /// With a record: that one under "People and things".
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
    void add(CaseTab* tab);
    void turn(int by); ///< to the next tab, or to the one before
    void showCase(const CaseHead& head);
    void showRecord(const QByteArray& record);
    void openForm(const std::function<void(RecordFormPresenter&)>& start);

    CasePresenter m_presenter;
    RecordFormPresenter m_form;
    CaseHeader* m_header;
    QTabWidget* m_tabs;
    RecordsTab* m_records;
    DocumentsTab* m_documents;
    QPointer<RecordDialog> m_dialog;
    QString m_reference;
    bool m_opening = false;
};

} // namespace counterpart::ui
