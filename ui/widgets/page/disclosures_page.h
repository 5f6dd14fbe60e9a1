// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/disclosures_presenter.h"
#include "ui/model/recall_form_presenter.h"
#include "ui/widgets/page/page.h"

#include <QPointer>

class QCheckBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTabWidget;

namespace counterpart::ui {

class RecallDialog;
class Table;

/// What left and what came: a table of each, and the chosen one in full below it.
class DisclosuresPage : public Page {
    Q_OBJECT
public:
    explicit DisclosuresPage(Desk& desk, QWidget* parent = nullptr);
    ~DisclosuresPage() override;
    void refresh();
    /// As soon as it is read, by refresh(); of what left all is shown then.
    enum class Which { sent, received };
    void open(const QByteArray& disclosure, Which which);

private:
    QWidget* toolsFor(Table& table, const QString& file);
    QWidget* sentTab();
    QWidget* receivedTab();
    QWidget* detail();
    void filter();
    /// What is selected in the tab on the screen.
    void choose();
    void show(const DisclosureDetail& detail);
    void recall();
    void loaded();

    Desk& m_desk;
    DisclosuresPresenter m_presenter;
    RecallFormPresenter m_form;
    QPointer<RecallDialog> m_dialog;
    QTabWidget* m_tabs;
    Table* m_sent;
    Table* m_received;
    QLabel* m_noneSent;
    QLabel* m_noneReceived;
    QCheckBox* m_unanswered;
    QSpinBox* m_days;
    QWidget* m_detail;
    QLabel* m_heading;
    MessageFrame* m_recalled;
    QLabel* m_terms;
    Table* m_stages;
    QLabel* m_noStages;
    QPushButton* m_recall;
    QPushButton* m_correct;
    QPushButton* m_receipt;
    QByteArray m_chosen;
    QByteArray m_wanted;
};

} // namespace counterpart::ui
