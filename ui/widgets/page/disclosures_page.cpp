// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page/disclosures_page.h"

#include "ui/widgets/dialog/recall_dialog.h"
#include "ui/widgets/keys.h"
#include "ui/widgets/message_frame.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/table_tools.h"

#include <QCheckBox>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QVBoxLayout>

namespace counterpart::ui {

DisclosuresPage::DisclosuresPage(Desk& desk, QWidget* parent)
    : Page(tr("Disclosures"), Width::whole, parent), m_desk(desk), m_presenter(desk), m_form(desk), m_tabs(new QTabWidget), m_sent(new Table(m_presenter.sent(), tr("What left"))), m_received(new Table(m_presenter.received(), tr("What came"))),
      m_noneSent(quietLabel()), m_noneReceived(quietLabel(tr("Nothing has come yet. What a partner sealed for you is here once you have opened it under Import."))),
      m_unanswered(new QCheckBox(tr("Only those of which nothing came back, after so many days:"))), m_days(new QSpinBox), m_detail(nullptr), m_heading(heading({}, 2)), m_recalled(new MessageFrame(MessageFrame::Details::none)), m_terms(label()),
      m_stages(new Table(m_presenter.stages(), tr("How far it has come"))), m_noStages(quietLabel(tr("Nothing has come back yet."))), m_recall(button(tr("Recall it…"))), m_correct(button(tr("Seal the correction…"))), m_receipt(button(tr("Write the receipt again…"))) {
    setHelpTopic(QStringLiteral("receipts"));
    follow(m_presenter);
    m_tabs->setAccessibleName(tr("Disclosures"));
    m_tabs->addTab(sentTab(), tr("What left"));
    m_tabs->addTab(receivedTab(), tr("What came"));
    column().addWidget(m_tabs, 1);
    m_detail = detail();
    column().addWidget(m_detail);
    startAt(m_sent);
    show({});
    connect(m_tabs, &QTabWidget::currentChanged, this, &DisclosuresPage::choose);
    connect(&m_presenter, &DisclosuresPresenter::loaded, this, &DisclosuresPage::loaded);
    connect(&m_presenter, &DisclosuresPresenter::chosen, this, &DisclosuresPage::show);
    connect(&m_form, &RecallFormPresenter::sent, this, [this](const Message& message) {
        tell(message);
        m_presenter.load();
    });
}

DisclosuresPage::~DisclosuresPage() {
    // The presenter goes before the tables, which then tell of another choice.
    for (QObject* one : std::initializer_list<QObject*>{m_tabs, m_sent, m_received}) disconnect(one, nullptr, this, nullptr);
}

QWidget* DisclosuresPage::toolsFor(Table& table, const QString& file) {
    auto* tools = new TableTools(m_desk, table, file);
    follow(tools->presenter());
    return tools;
}

QWidget* DisclosuresPage::sentTab() {
    auto* tab = new QWidget;
    auto* inside = new QVBoxLayout(tab);
    m_unanswered->setObjectName(QStringLiteral("unanswered"));
    m_days->setObjectName(QStringLiteral("days"));
    m_days->setAccessibleName(tr("Days without an answer"));
    m_days->findChild<QLineEdit*>()->setAccessibleName(tr("Days without an answer"));
    m_days->setRange(0, 3650);
    m_days->setValue(DisclosuresPresenter::kDefaultDays);
    inside->addLayout(rowOf({m_unanswered, m_days}));
    m_sent->setObjectName(QStringLiteral("sent"));
    m_sent->setStretch(disclosure_column::purpose);
    m_sent->setOnlyIfFilled(disclosure_column::recalled);
    keepLines(*m_sent, 9);
    inside->addWidget(toolsFor(*m_sent, QStringLiteral("disclosures.csv")));
    inside->addWidget(m_noneSent);
    inside->addWidget(m_sent, 1);
    connect(m_unanswered, &QCheckBox::toggled, this, &DisclosuresPage::filter);
    connect(m_days, &QSpinBox::valueChanged, this, [this] {
        if (m_unanswered->isChecked()) filter();
    });
    connect(m_sent, &Table::chose, this, &DisclosuresPage::choose);
    return tab;
}

QWidget* DisclosuresPage::receivedTab() {
    auto* tab = new QWidget;
    auto* inside = new QVBoxLayout(tab);
    m_received->setObjectName(QStringLiteral("received"));
    m_received->setStretch(disclosure_column::purpose);
    m_received->setOnlyIfFilled(disclosure_column::recalled);
    keepLines(*m_received, 9);
    inside->addWidget(toolsFor(*m_received, QStringLiteral("received.csv")));
    inside->addWidget(m_noneReceived);
    inside->addWidget(m_received, 1);
    connect(m_received, &Table::chose, this, &DisclosuresPage::choose);
    return tab;
}

QWidget* DisclosuresPage::detail() {
    auto* card = new QFrame;
    card->setObjectName(QStringLiteral("card"));
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    auto* inside = new QVBoxLayout(card);
    m_terms->setAccessibleName(tr("Terms of the chosen one"));
    m_terms->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_terms->setFocusPolicy(Qt::StrongFocus);
    m_stages->setObjectName(QStringLiteral("stages"));
    m_stages->setStretch(3);
    keepLines(*m_stages, 6, 8);
    for (QWidget* part : std::initializer_list<QWidget*>{m_heading, m_recalled, m_noStages, m_stages, m_terms}) inside->addWidget(part);
    inside->addLayout(rowOf({m_recall, m_correct, m_receipt}));
    connect(m_recall, &QPushButton::clicked, this, &DisclosuresPage::recall);
    connect(m_correct, &QPushButton::clicked, this, [this] { m_presenter.correct(m_chosen); });
    connect(m_receipt, &QPushButton::clicked, this, [this] { m_presenter.writeReceipt(m_chosen); });
    return card;
}

void DisclosuresPage::filter() { m_presenter.setUnanswered(m_unanswered->isChecked() ? m_days->value() : -1); }

void DisclosuresPage::choose() {
    if (m_tabs->currentIndex() == 0) m_presenter.chooseSent(m_sent->selectedId());
    else m_presenter.chooseReceived(m_received->selectedId());
}

void DisclosuresPage::show(const DisclosureDetail& detail) {
    m_chosen = detail.id;
    const bool any = !detail.id.isEmpty();
    m_detail->setVisible(any);
    m_heading->setText(detail.heading);
    m_recalled->showQuietly(detail.recalled);
    m_terms->setText(detail.terms.join(QLatin1Char('\n')));
    m_stages->setVisible(!detail.stages.empty());
    m_noStages->setVisible(detail.stages.empty());
    m_recall->setVisible(detail.sent);
    m_recall->setEnabled(detail.written);
    m_correct->setVisible(detail.sent);
    m_correct->setEnabled(m_presenter.correctable(detail.id));
    m_receipt->setVisible(!detail.sent);
    giveLetters(*this);
}

void DisclosuresPage::recall() {
    if (m_dialog != nullptr) return; // a second press
    m_dialog = new RecallDialog(m_form, window());
    m_form.start(m_chosen);
}

void DisclosuresPage::loaded() {
    m_noneSent->setText(m_unanswered->isChecked() ? tr("There is an answer to everything that left so long ago.") : tr("Nothing has left yet. Open a case and seal it for an agency: what you sealed is here, with what came back of it."));
    m_noneSent->setVisible(m_presenter.sent().rowCount() == 0);
    m_noneReceived->setVisible(m_presenter.received().rowCount() == 0);
    if (const QByteArray wanted = std::exchange(m_wanted, {}); !wanted.isEmpty()) (m_tabs->currentIndex() == 0 ? m_sent : m_received)->select(wanted);
    choose();
}

void DisclosuresPage::open(const QByteArray& disclosure, Which which) {
    m_wanted = disclosure;
    m_unanswered->setChecked(false);
    m_tabs->setCurrentIndex(which == Which::sent ? 0 : 1);
}

void DisclosuresPage::refresh() { m_presenter.load(); }

} // namespace counterpart::ui
