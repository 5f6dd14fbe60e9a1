// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page/seal_page.h"

#include "ui/widgets/keys.h"
#include "ui/widgets/message_frame.h"
#include "ui/widgets/parts.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace counterpart::ui {

namespace {

/// A block of the page under its own heading.
QFrame* block(const QString& title, QLayout* content) {
    auto* frame = new QFrame;
    frame->setObjectName(QStringLiteral("card"));
    auto* inside = new QVBoxLayout(frame);
    inside->addWidget(heading(title, 2));
    inside->addLayout(content);
    return frame;
}

} // namespace

SealPage::SealPage(Desk& desk, QWidget* parent)
    : Page(tr("Check before you seal"), Width::wide, parent), m_presenter(desk), m_case(label()), m_hindrance(new MessageFrame), m_seal(button(tr("Seal"), Weight::primary)) {
    follow(m_presenter);
    column().addWidget(m_case);
    for (QWidget* part : {forWhom(), why(), conditions(), whatLeaves()}) column().addWidget(part);
    column().addWidget(m_hindrance);
    auto* back = button(tr("Back to the case"));
    column().addLayout(rowOf({m_seal, back}));
    column().addStretch();

    startAt(m_agency);
    connect(back, &QPushButton::clicked, this, &SealPage::left);
    connect(m_seal, &QPushButton::clicked, this, [this] {
        if (m_hindrance->isVisible()) m_hindrance->setFocus();
        m_presenter.seal();
    });
    connect(&m_presenter, &SealPresenter::started, this, &SealPage::started);
    connect(&m_presenter, &SealPresenter::hindered, m_hindrance, &MessageFrame::showQuietly);
    connect(&m_presenter, &SealPresenter::counted, this, [this](const Leaving& leaving) {
        m_counts->setText(leaving.ready ? leaving.counts : tr("What leaves is counted once the page is filled in."));
        m_leftOut->setText(leaving.leftOut);
        m_leftOut->setVisible(!leaving.leftOut.isEmpty());
        m_whoOpens->setText(leaving.ready ? leaving.whoOpens : QString());
        m_seal->setText(leaving.ready ? tr("Seal for %n officer(s)…", nullptr, leaving.officers) : tr("Seal"));
        giveLetters(*this);
    });
}

QWidget* SealPage::forWhom() {
    auto* fields = counterpart::ui::form();
    m_agency = choiceBox(tr("Agency"), {});
    m_officers = new QListWidget;
    m_officers->setAccessibleName(tr("Officers"));
    keepLines(*m_officers, 5, 5);
    m_whoOpens = quietLabel();
    addRow(*fields, tr("Agency"), m_agency);
    addRow(*fields, tr("Officers (none ticked: every active officer of the agency)"), m_officers);
    fields->addRow(m_whoOpens);
    connect(m_agency, &QComboBox::currentIndexChanged, this, [this] {
        showOfficers();
        changed();
    });
    connect(m_officers, &QListWidget::itemChanged, this, &SealPage::changed);
    return block(tr("For whom"), fields);
}

QWidget* SealPage::why() {
    auto* fields = counterpart::ui::form();
    m_purpose = new QLineEdit;
    m_purpose->setObjectName(QStringLiteral("purpose"));
    m_gateway = choiceBox(tr("Legal basis"), {});
    m_gatewayWords = quietLabel();
    m_necessity = textBox(tr("Why it is needed"), 3);
    addRow(*fields, tr("Purpose"), m_purpose);
    addRow(*fields, tr("Legal basis"), m_gateway);
    m_necessity->setObjectName(QStringLiteral("necessity"));
    fields->addRow(m_gatewayWords);
    addRow(*fields, tr("Why it is needed, and why no less would do"), m_necessity);
    connect(m_purpose, &QLineEdit::textChanged, this, &SealPage::changed);
    connect(m_necessity, &QPlainTextEdit::textChanged, this, &SealPage::changed);
    connect(m_gateway, &QComboBox::currentIndexChanged, this, [this] {
        m_gatewayWords->setText(m_gateway->currentData(Qt::AccessibleDescriptionRole).toString());
        changed();
    });
    return block(tr("Why"), fields);
}

QWidget* SealPage::conditions() {
    auto* fields = counterpart::ui::form();
    m_marking = new QLineEdit;
    m_code = choiceBox(tr("Handling code"), {});
    m_conditions = textBox(tr("Conditions"), 2);
    m_onward = choiceBox(tr("Sharing further"), {});
    addRow(*fields, tr("Marking (empty: the case's)"), m_marking);
    addRow(*fields, tr("Handling code"), m_code);
    addRow(*fields, tr("Conditions (needed with code C)"), m_conditions);
    addRow(*fields, tr("Sharing further"), m_onward);
    connect(m_marking, &QLineEdit::textChanged, this, &SealPage::changed);
    connect(m_conditions, &QPlainTextEdit::textChanged, this, &SealPage::changed);
    for (QComboBox* box : {m_code, m_onward}) connect(box, &QComboBox::currentIndexChanged, this, &SealPage::changed);
    return block(tr("Under which conditions"), fields);
}

QWidget* SealPage::whatLeaves() {
    auto* inside = new QVBoxLayout;
    m_counts = label();
    m_leftOut = label();
    auto* content = new Table(m_presenter.content(), tr("What leaves: untick what stays here"));
    content->setStretch(2);
    keepLines(*content, 16);
    inside->addWidget(quietLabel(tr("Untick what stays here. That something is kept back is seen, what it is is not.")));
    inside->addWidget(content);
    inside->addWidget(m_counts);
    inside->addWidget(m_leftOut);
    return block(tr("What leaves"), inside);
}

void SealPage::start(const QByteArray& caseId) {
    messages().show({});
    m_hindrance->show({});
    m_presenter.start(caseId);
}

void SealPage::started(const SealStart& start) {
    m_start = start;
    m_case->setText(tr("Case: %1").arg(start.caseTitle));
    std::vector<Choice> agencies;
    for (const RecipientAgency& agency : start.agencies) agencies.push_back({agency.id, agency.label, {}});
    setChoices(*m_agency, agencies, tr("Choose"));
    setChoices(*m_gateway, start.gateways, tr("Choose"));
    setChoices(*m_code, start.codes);
    setChoices(*m_onward, start.onward);
    m_marking->setPlaceholderText(start.marking);
    m_purpose->clear();
    m_necessity->clear();
    m_conditions->clear();
    m_marking->clear();
    m_agency->setFocus();
    toTop();
    changed();
}

void SealPage::showOfficers() {
    const QSignalBlocker quiet(m_officers);
    m_officers->clear();
    for (const RecipientAgency& agency : m_start.agencies) {
        if (agency.id != chosen(*m_agency)) continue;
        for (const Choice& officer : agency.officers) {
            auto* item = new QListWidgetItem(tr("%1 · %2").arg(officer.label, officer.more), m_officers);
            item->setData(Qt::UserRole, QByteArray::fromHex(officer.id.toLatin1()));
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(Qt::Unchecked);
        }
    }
}

SealForm SealPage::form() const {
    SealForm form{chosen(*m_agency), {}, m_purpose->text(), chosen(*m_gateway), m_necessity->toPlainText(), m_marking->text(), chosen(*m_code), m_conditions->toPlainText(), chosen(*m_onward)};
    for (int i = 0; i < m_officers->count(); ++i) {
        if (m_officers->item(i)->checkState() == Qt::Checked) form.officers << m_officers->item(i)->data(Qt::UserRole).toByteArray();
    }
    return form;
}

void SealPage::changed() { m_presenter.change(form()); }

} // namespace counterpart::ui
