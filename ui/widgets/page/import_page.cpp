// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page/import_page.h"

#include "ui/widgets/message_frame.h"
#include "ui/widgets/parts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace counterpart::ui {

ImportPage::ImportPage(Desk& desk, QWidget* parent)
    : Page(tr("Import a sealed file"), Width::wide, parent), m_presenter(desk), m_shown(new QWidget), m_marking(label()), m_verdict(heading({}, 2)), m_how(quietLabel()),
      m_facts(form()), m_before(label()), m_policy(new MessageFrame(MessageFrame::Details::none)), m_accepted(label()), m_counts(label()), m_sequence(label()), m_ticks(new QWidget), m_chosen(label()), m_accepts(new QCheckBox(tr("I have read these conditions and accept them for my agency"))), m_receipt(new QCheckBox(tr("Also write a sealed receipt for the sender"))), m_reason(choiceBox(tr("Reason for refusing"), ImportPresenter::refusalReasons(), tr("Choose"))),
      m_words(new QLineEdit), m_open(button(tr("Open the case"))), m_writeReceipt(button(tr("Write the receipt for the sender…"))), m_read(button(tr("Open the letter"))) {
    setHelpTopic(QStringLiteral("importing"));
    follow(m_presenter);
    auto* choose = button(tr("Choose a file…"), Weight::primary);
    column().addLayout(rowOf({m_open, m_read, m_writeReceipt}));
    auto* row = new QHBoxLayout;
    row->addWidget(choose);
    row->addWidget(quietLabel(tr("or drop it onto the window. Nothing is taken in before you say so.")), 1);
    column().addLayout(row);
    column().addWidget(sealedFile());
    column().addStretch();
    startAt(choose);
    connect(choose, &QPushButton::clicked, &m_presenter, &ImportPresenter::chooseFile);
    connect(&m_presenter, &ImportPresenter::inspected, this, &ImportPage::showAll);
    connect(&m_presenter, &ImportPresenter::cleared, m_shown, &QWidget::hide);
    for (QPushButton* one : {m_open, m_read, m_writeReceipt}) {
        one->hide();
        connect(&m_presenter, &ImportPresenter::cleared, one, &QWidget::hide);
    }
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openWanted(m_case); });
    connect(m_writeReceipt, &QPushButton::clicked, this, [this] { m_presenter.writeReceipt(m_bundle); });
    connect(&m_presenter, &ImportPresenter::receiptOffered, this, [this](const QByteArray& bundle) {
        m_bundle = bundle;
        m_writeReceipt->show();
    });
    connect(m_read, &QPushButton::clicked, this, [this] { Q_EMIT letterWanted(m_letter); });
    connect(&m_presenter, &ImportPresenter::letterCame, this, [this](const LetterFound& found) {
        m_letter = found;
        m_read->show();
    });
    connect(&m_presenter, &ImportPresenter::imported, this, &ImportPage::offerCase);
    connect(&m_presenter, &ImportPresenter::imported, this, &ImportPage::imported);
}

QWidget* ImportPage::sealedFile() {
    auto* inside = new QVBoxLayout(m_shown);
    inside->setContentsMargins({});
    m_marking->setObjectName(QStringLiteral("marking"));
    m_marking->setAlignment(Qt::AlignCenter);
    m_marking->setAccessibleName(tr("Marking"));
    m_verdict->setFocusPolicy(Qt::TabFocus);
    inside->addWidget(m_marking);
    inside->addWidget(m_verdict);
    inside->addWidget(m_how);
    inside->addWidget(m_sequence);
    inside->addWidget(m_before);
    m_facts->setRowWrapPolicy(QFormLayout::WrapLongRows);
    inside->addLayout(m_facts);
    inside->addWidget(m_policy);
    inside->addWidget(m_accepts);
    inside->addWidget(m_accepted);
    m_what = heading({}, 2);
    inside->addWidget(m_what);
    inside->addWidget(m_counts);
    m_changes = new Table(m_presenter.changes(), tr("What would change, record by record"));
    m_changes->setObjectName(QStringLiteral("changes"));
    keepLines(*m_changes, 12);
    inside->addWidget(m_changes);
    inside->addWidget(ticks());
    m_differences = heading(tr("What you and others would state differently"), 2);
    m_differs = new Table(m_presenter.differences(), tr("What you and others would state differently"));
    m_differs->setStretch(2);
    keepLines(*m_differs, 8);
    inside->addWidget(m_differences);
    inside->addWidget(m_differs);
    inside->addWidget(m_receipt);
    auto* take = button(tr("Take it into the store"), Weight::primary);
    inside->addLayout(rowOf({take}));
    inside->addLayout(refusing());
    m_shown->hide();
    connect(take, &QPushButton::clicked, this, [this] { m_presenter.take(m_accepts->isChecked(), m_receipt->isChecked()); });
    return m_shown;
}

QWidget* ImportPage::ticks() {
    auto* inside = new QVBoxLayout(m_ticks);
    inside->setContentsMargins({});
    auto* all = button(tr("Tick all"));
    auto* none = button(tr("Tick none"));
    inside->addWidget(m_chosen);
    inside->addWidget(quietLabel(tr("Untick a record to leave it out for now. What has no tick is here already, or is the case that they belong to.")));
    inside->addLayout(rowOf({all, none}));
    connect(all, &QPushButton::clicked, this, [this] { m_presenter.tickAll(true); });
    connect(none, &QPushButton::clicked, this, [this] { m_presenter.tickAll(false); });
    connect(&m_presenter, &ImportPresenter::chosen, this, [this](const QString& words) {
        m_chosen->setText(words);
        m_ticks->setVisible(!words.isEmpty());
    });
    return m_ticks;
}

QLayout* ImportPage::refusing() {
    auto* fields = form();
    addRow(*fields, tr("Or, why you refuse it"), m_reason);
    addRow(*fields, tr("In your own words (needed with “Other”)"), m_words);
    auto* refuse = button(tr("Refuse and answer…"));
    fields->addRow(rowOf({refuse}));
    connect(refuse, &QPushButton::clicked, this, [this] { m_presenter.refuse(chosen(*m_reason), m_words->text()); });
    return fields;
}

void ImportPage::offerCase(const QByteArray& caseId) {
    m_case = caseId;
    m_open->setVisible(!caseId.isEmpty());
}

void ImportPage::inspect(const QString& file) { m_presenter.inspect(file); }

void ImportPage::showAll(const BundleShown& shown) {
    m_marking->setText(shown.marking);
    m_marking->setVisible(!shown.marking.isEmpty());
    m_verdict->setText(shown.verdict);
    m_how->setText(shown.how);
    m_sequence->setText(shown.sequence);
    m_sequence->setVisible(!shown.sequence.isEmpty());
    m_before->setText(shown.before);
    m_before->setVisible(!shown.before.isEmpty());
    const PolicyWords& policy = shown.policy;
    const Message& ruling = !policy.forbids.isEmpty() ? policy.forbids : !policy.asks.isEmpty() ? policy.asks : policy.notes;
    m_policy->showQuietly(ruling.meaning.isEmpty() ? Message{} : ruling);
    m_accepted->setText(shown.acceptedWhen);
    m_accepted->setVisible(!shown.acceptedWhen.isEmpty());
    m_counts->setText(shown.counts);
    const bool records = shown.kind == BundleShown::Kind::disclosure; // else it brings none
    m_what->setText(records ? tr("What would change") : tr("What it brings"));
    m_changes->setVisible(records);
    const bool differ = m_differs->model()->rowCount() > 0;
    m_differences->setVisible(differ);
    m_differs->setVisible(differ);
    m_accepts->setVisible(shown.kind == BundleShown::Kind::disclosure && !shown.accepted);
    m_accepts->setChecked(false);
    m_receipt->setVisible(shown.kind == BundleShown::Kind::disclosure);
    while (m_facts->rowCount() > 0) m_facts->removeRow(0);
    const auto fact = [this](const QString& name, const QString& text) {
        if (!text.isEmpty()) m_facts->addRow(quietLabel(name), label(text));
    };
    fact(tr("Sealed"), shown.sealedWhen);
    fact(tr("For"), shown.recipients);
    fact(tr("Purpose"), shown.purpose);
    fact(tr("Legal basis"), shown.gateway);
    fact(tr("Why needed"), shown.necessity);
    fact(tr("Conditions"), shown.conditions);
    fact(tr("Passed on"), shown.origins);
    m_reason->setCurrentIndex(0); // nothing is left over from the file before
    m_words->clear();
    m_receipt->setChecked(false);
    m_shown->show();
    m_verdict->setFocus();
    toTop();
}

} // namespace counterpart::ui
