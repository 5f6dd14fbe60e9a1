// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page/case/records_tab.h"

#include "ui/model/case_presenter.h"
#include "ui/model/claim_rows.h"
#include "ui/model/record_form_presenter.h"
#include "ui/widgets/dialog/challenge_dialog.h"
#include "ui/widgets/parts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace counterpart::ui {

RecordsTab::RecordsTab(Desk& desk, CasePresenter& presenter)
    : CaseTab(tr("People and things")), m_presenter(presenter), m_challenge(desk), m_records(new QTreeWidget), m_recordTitle(heading({}, 2)), m_notes(label()), m_tabs(new QTabWidget) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    auto* split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->addWidget(recordList());
    split->addWidget(recordDetail());
    split->setStretchFactor(0, 0);
    split->setStretchFactor(1, 1);
    split->setSizes({240, 860});
    column->addWidget(split, 1);
    connect(&m_presenter, &CasePresenter::caseShown, this, &RecordsTab::showCase);
    connect(&m_presenter, &CasePresenter::recordShown, this, &RecordsTab::showRecord);
    connect(&m_presenter, &Presenter::waits, m_notes, [this](const QString& sentence) {
        m_notes->setText(sentence);
        m_notes->show();
    });
    connect(&m_challenge, &ChallengeFormPresenter::sent, this, [this](const Message& message) {
        Q_EMIT changed();
        Q_EMIT said(message);
    });
}

QWidget* RecordsTab::recordList() {
    auto* side = new QWidget;
    auto* inside = new QVBoxLayout(side);
    inside->setContentsMargins({});
    m_records->setAccessibleName(tr("Records of the case"));
    m_records->setHeaderHidden(true);
    m_records->setIndentation(14);
    m_records->setRootIsDecorated(false);
    inside->addWidget(m_records, 1);
    auto* types = choiceBox(tr("Type of the new record"), RecordFormPresenter::types());
    auto* add = button(tr("New record…"));
    inside->addLayout(rowOf({types, add}));
    connect(m_records, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        if (item != nullptr) m_presenter.select(item->data(0, Qt::UserRole).toByteArray());
    });
    connect(add, &QPushButton::clicked, this,
            [this, types] { Q_EMIT formWanted([type = chosen(*types), id = m_presenter.caseId()](RecordFormPresenter& form) { form.startRecord(type, id); }); });
    return side;
}

QWidget* RecordsTab::recordDetail() {
    auto* side = new QWidget;
    auto* inside = new QVBoxLayout(side);
    inside->setContentsMargins(10, 0, 0, 0);
    inside->addWidget(m_recordTitle);
    inside->addWidget(m_notes);
    m_tabs->setObjectName(QStringLiteral("record"));
    m_tabs->setAccessibleName(tr("What is known of the record"));
    m_tabs->addTab(claimsTab(), tr("What is stated"));
    auto* history = new Table(m_presenter.history(), tr("History"));
    history->setStretch(2);
    history->setOnlyIfFilled(6); // conditions
    m_tabs->addTab(history, tr("History"));
    auto* links = new Table(m_presenter.links(), tr("Links"));
    links->setStretch(1);
    m_tabs->addTab(links, tr("Links"));
    m_tabs->addTab(attachmentsTab(), tr("Attachments"));
    inside->addWidget(m_tabs, 1);
    connect(links, &Table::opened, this, [this](const QByteArray& id) { m_presenter.load(m_presenter.caseId(), id); });
    return side;
}

QWidget* RecordsTab::claimsTab() {
    auto* tab = new QWidget;
    auto* inside = new QVBoxLayout(tab);
    inside->setContentsMargins(0, 8, 0, 0);
    m_claims = new Table(m_presenter.claims(), tr("What is stated, and by whom"));
    m_claims->setObjectName(QStringLiteral("claims"));
    m_claims->setStretch(ClaimColumn::value);
    m_claims->setOnlyIfFilled(ClaimColumn::note);
    m_claims->setOnlyIfFilled(ClaimColumn::conditions);
    inside->addWidget(m_claims, 1);
    auto* standing = quietLabel();
    auto* value = textBox(tr("The value in full"), 3);
    value->setReadOnly(true);
    inside->addWidget(standing);
    inside->addWidget(value);
    connect(m_claims, &Table::chose, &m_presenter, &CasePresenter::look);
    connect(&m_presenter, &CasePresenter::claimShown, this, [standing, value](const QString& whole, const QString& words) {
        standing->setText(words);
        value->setPlainText(whole);
    });
    auto* state = button(tr("State something…"));
    auto* link = button(tr("Link…"));
    auto* settle = button(tr("This value stands"));
    auto* withdraw = button(tr("Take this value away"));
    auto* doubt = button(tr("Challenge this value…"));
    inside->addLayout(rowOf({state, link, settle, withdraw, doubt}));
    doubt->setEnabled(false);
    connect(m_claims, &Table::chose, this, [this, doubt](const QByteArray& claim) { doubt->setEnabled(m_presenter.isOthers(claim)); });
    connect(doubt, &QPushButton::clicked, this, &RecordsTab::challenge);
    m_acts << state << link << settle << withdraw;
    connect(state, &QPushButton::clicked, this, [this] { Q_EMIT formWanted([about = m_presenter.shown(), id = m_presenter.caseId()](RecordFormPresenter& form) { form.startStatement(about, id); }); });
    connect(link, &QPushButton::clicked, this, [this] { Q_EMIT formWanted([from = m_presenter.shown(), id = m_presenter.caseId()](RecordFormPresenter& form) { form.startLink(from, id); }); });
    connect(settle, &QPushButton::clicked, this, [this] { m_presenter.settle(m_claims->selectedId()); });
    connect(withdraw, &QPushButton::clicked, this, [this] { m_presenter.withdraw(m_claims->selectedId()); });
    return tab;
}

QWidget* RecordsTab::attachmentsTab() {
    auto* tab = new QWidget;
    auto* inside = new QVBoxLayout(tab);
    inside->setContentsMargins(0, 8, 0, 0);
    m_attachments = new Table(m_presenter.attachments(), tr("Attachments"));
    inside->addWidget(m_attachments, 1);
    auto* attach = button(tr("Attach a file…"));
    auto* extract = button(tr("Write an unprotected copy…"));
    inside->addLayout(rowOf({attach, extract}));
    inside->addWidget(quietLabel(tr("Files can also be dropped onto the window.")));
    m_acts << attach << extract;
    connect(attach, &QPushButton::clicked, &m_presenter, &CasePresenter::chooseAttachment);
    connect(extract, &QPushButton::clicked, this, [this] { m_presenter.extract(m_attachments->selectedId()); });
    return tab;
}

void RecordsTab::toStatements() { m_tabs->setCurrentIndex(0); }

void RecordsTab::attach(const QStringList& files) {
    m_tabs->setCurrentIndex(m_tabs->count() - 1);
    m_presenter.attach(files);
}

void RecordsTab::challenge() {
    const QByteArray claim = m_claims->selectedId();
    if (m_challengeDialog != nullptr || !m_presenter.isOthers(claim)) return;
    m_challenge.start(m_presenter.shown().id, claim);
    m_challengeDialog = new ChallengeDialog(m_challenge, m_presenter.inWords(claim), window());
}

void RecordsTab::showCase(const CaseHead& head) {
    const QSignalBlocker quiet(m_records);
    m_records->clear();
    QTreeWidgetItem* group = nullptr;
    for (const RecordEntry& record : head.records) {
        if (group == nullptr || group->text(0) != record.group) {
            group = new QTreeWidgetItem(m_records, {record.group});
            group->setFlags(Qt::ItemIsEnabled);
            QFont font = group->font(0);
            font.setWeight(QFont::DemiBold);
            group->setFont(0, font);
        }
        auto* item = new QTreeWidgetItem(group, {record.conflict ? tr("%1 · to settle").arg(record.title) : record.title});
        item->setData(0, Qt::UserRole, record.id);
        item->setToolTip(0, QStringLiteral("<qt>%1</qt>").arg(record.title.toHtmlEscaped()));
        if (record.id == head.selected) m_records->setCurrentItem(item);
    }
    m_records->expandAll();
}

void RecordsTab::showRecord(const RecordHead& head) {
    for (QTreeWidgetItemIterator it(m_records); *it != nullptr; ++it) {
        if ((*it)->data(0, Qt::UserRole).toByteArray() != head.id) continue;
        const QSignalBlocker quiet(m_records);
        m_records->setCurrentItem(*it);
    }
    for (QPushButton* act : std::as_const(m_acts)) act->setEnabled(!head.id.isEmpty());
    m_recordTitle->setText(head.id.isEmpty() ? tr("Waiting for the store") : tr("%1 · %2").arg(head.title, head.type));
    m_notes->setText(head.notes);
    m_notes->setVisible(!head.notes.isEmpty());
}

} // namespace counterpart::ui
