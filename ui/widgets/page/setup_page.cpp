// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page/setup_page.h"

#include "ui/model/prompter.h"
#include "ui/widgets/message_frame.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/recovery_sheet.h"
#include "ui/widgets/strength_meter.h"

#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace counterpart::ui {

namespace {
enum Step { kWho, kKey, kTypeBack, kCard };
} // namespace

SetupPage::SetupPage(Desk& desk, QWidget* parent) : Page(tr("Set up this computer"), Width::narrow, parent), m_desk(desk), m_presenter(desk), m_steps{whoYouAre(), recoveryKey(), typeBack(), card()} {
    setHelpTopic(QStringLiteral("starting"));
    follow(m_presenter);
    for (QWidget* step : m_steps) column().addWidget(step); // one at a time is shown, and takes its own room alone
    column().addStretch();
    connect(&m_presenter, &SetupPresenter::recoveryKeyMade, this, [this](const QString& key) {
        m_key->setText(RecoverySheet{{}, {}, {}, key.split(QLatin1Char(' '), Qt::SkipEmptyParts)}.lines().join(QLatin1Char('\n')));
        goTo(kKey);
        Q_EMIT opened();
    });
    connect(&m_presenter, &SetupPresenter::confirmed, this, [this] {
        m_key->clear();
        m_typed->clear();
        goTo(kCard);
    });
    connect(&m_presenter, &Presenter::said, this, [this](const Message& message) {
        if (m_step == kTypeBack && !message.isEmpty()) m_typed->setFocus(); // what was typed is there to be mended
    });
    connect(&m_presenter, &SetupPresenter::cardExported, this, [this](const QString& digits) {
        m_digits->setText(digits);
        messages().show({Tone::good, tr("Your card is written."), {}, tr("Send it to your partnership's coordinator, who will ring you and ask for the digits below."), {}});
    });
    reset();
}

QWidget* SetupPage::whoYouAre() {
    auto* step = new QWidget;
    auto* inside = new QVBoxLayout(step);
    inside->setContentsMargins({});
    auto* fields = form();
    m_officer = new QLineEdit;
    m_role = new QLineEdit;
    m_agency = new QLineEdit;
    m_kind = choiceBox(tr("Kind of agency"), choicesOf("agency_kind"), tr("Choose"));
    m_folder = new QLineEdit(m_presenter.suggestedFolder());
    m_folder->setReadOnly(m_presenter.isFolderFixed());
    addRow(*fields, tr("Your full name"), m_officer);
    addRow(*fields, tr("Your role"), m_role);
    addRow(*fields, tr("Your agency"), m_agency);
    addRow(*fields, tr("Kind of agency"), m_kind);
    addRow(*fields, tr("Folder of the store (new, on this computer, never in a synced or network folder)"), m_folder);
    if (m_presenter.isFolderFixed()) fields->addRow(quietLabel(tr("Set by your organisation.")));
    QWidget* secret = passphraseField(m_passphrase, tr("Passphrase"));
    addRow(*fields, tr("Passphrase"), secret);
    inside->addLayout(fields);
    inside->addWidget(new StrengthMeter(*m_passphrase));
    auto* make = button(tr("Make the store"), Weight::primary);
    auto* back = button(tr("Back"));
    inside->addLayout(rowOf({make, back}));
    connect(make, &QPushButton::clicked, this, &SetupPage::create);
    connect(back, &QPushButton::clicked, this, &SetupPage::left);
    connect(&m_presenter, &Presenter::busyChanged, this, [make, back](bool busy) { // a store that is made is not walked away from
        make->setEnabled(!busy);
        back->setEnabled(!busy);
    });
    return step;
}

QWidget* SetupPage::recoveryKey() {
    auto* step = new QWidget;
    auto* inside = new QVBoxLayout(step);
    inside->setContentsMargins({});
    inside->addWidget(heading(tr("Your recovery key"), 2));
    inside->addWidget(label(tr("It opens the store when the passphrase is forgotten. Write it down or print it now, and keep it away from this computer. It stays here until it has been typed back, and is never shown after that.")));
    m_key = spokenLabel(tr("Recovery key"));
    m_key->setMargin(12);
    inside->addWidget(m_key);
    auto* next = button(tr("I have written it down"), Weight::primary);
    auto* print = button(tr("Print…"));
    inside->addLayout(rowOf({next, print}));
    inside->addWidget(quietLabel(tr("The printer and its queue see the key: print only on one that you trust. Counterpart itself writes it nowhere.")));
    connect(print, &QPushButton::clicked, this, [this] {
        static const QRegularExpression gap(QStringLiteral("\\s+"));
        const RecoverySheet sheet{m_presenter.owner().officer, m_presenter.owner().agency, m_presenter.today(), m_key->text().split(gap, Qt::SkipEmptyParts)};
        if (!printSheet(window(), sheet)) messages().show({Tone::information, tr("There is no printer on this computer."), {}, tr("Write the key down by hand; it is 14 groups of 4."), {}});
    });
    connect(next, &QPushButton::clicked, this, [this] { goTo(kTypeBack); });
    return step;
}

QWidget* SetupPage::typeBack() {
    auto* step = new QWidget;
    auto* inside = new QVBoxLayout(step);
    inside->setContentsMargins({});
    inside->addWidget(heading(tr("Type the recovery key back"), 2));
    auto* fields = form();
    m_typed = new QLineEdit;
    addRow(*fields, tr("As you wrote it down; spaces do not count"), m_typed);
    inside->addLayout(fields);
    auto* check = button(tr("Check"), Weight::primary);
    m_again = button(tr("Show it again"));
    auto* renew = button(tr("Make another key…"));
    m_back = button(tr("Back to the cases"));
    inside->addLayout(rowOf({check, m_again, renew, m_back}));
    connect(m_again, &QPushButton::clicked, this, [this] { goTo(kKey); });
    connect(renew, &QPushButton::clicked, &m_presenter, &SetupPresenter::renewRecoveryKey);
    connect(m_back, &QPushButton::clicked, this, &SetupPage::leave);
    connect(check, &QPushButton::clicked, this, &SetupPage::compare);
    connect(m_typed, &QLineEdit::returnPressed, this, &SetupPage::compare);
    return step;
}

void SetupPage::compare() {
    if (m_presenter.isBusy()) return; // a second Return
    QString typed = m_typed->text();
    m_presenter.typeBack(typed);
}

QWidget* SetupPage::card() {
    auto* step = new QWidget;
    auto* inside = new QVBoxLayout(step);
    inside->setContentsMargins({});
    inside->addWidget(heading(tr("Your card"), 2));
    inside->addWidget(label(tr("The card says who you are and holds your public keys. To join a partnership, send it to the coordinator. It holds no secret.")));
    m_digits = spokenLabel(tr("Your digits"));
    inside->addWidget(m_digits);
    auto* write = button(tr("Write the card…"));
    m_done = button(tr("Go to the cases"), Weight::primary);
    inside->addLayout(rowOf({m_done, write}));
    connect(write, &QPushButton::clicked, this, [this] {
        m_desk.prompter.askFile({FileUse::save, tr("Where your card goes"), QStringLiteral("officer.card"), tr("Cards (*.card)")},
                                [this](const QString& path) { m_presenter.exportCard(path); });
    });
    connect(m_done, &QPushButton::clicked, this, &SetupPage::finished);
    return step;
}

void SetupPage::create() {
    if (m_presenter.isBusy()) return;
    QString typed = m_passphrase->text();
    if (chosen(*m_kind).isEmpty()) {
        messages().show({Tone::information, tr("Choose the kind of agency."), {}, tr("It decides which legal bases fit."), {}});
        return;
    }
    m_presenter.create({m_officer->text(), m_role->text(), m_agency->text(), chosen(*m_kind), m_folder->text()}, typed);
}

void SetupPage::goTo(int step) {
    if (step != kWho) m_passphrase->clear();
    m_again->setVisible(!m_key->text().isEmpty());
    m_back->setVisible(m_resumed);
    m_step = step;
    for (int i = 0; i < static_cast<int>(m_steps.size()); ++i) m_steps[static_cast<std::size_t>(i)]->setVisible(i == step);
    toTop();
    QWidget* const starts[] = {m_officer, m_key, m_typed, m_done};
    startAt(starts[step]);
    starts[step]->setFocus();
}

void SetupPage::leave() {
    if (m_resumed && (m_step == kKey || m_step == kTypeBack)) Q_EMIT left();
}

void SetupPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) leave();
    else Page::keyPressEvent(event);
}

void SetupPage::reset() {
    tell({});
    for (QLineEdit* field : {m_officer, m_role, m_agency, m_passphrase, m_typed}) field->clear();
    m_kind->setCurrentIndex(0);
    m_folder->setText(m_presenter.suggestedFolder());
    m_key->clear();
    m_digits->clear();
    m_resumed = false;
    goTo(kWho);
}

bool SetupPage::isUntouched() const { return m_step == kWho && m_key->text().isEmpty() && m_officer->text().isEmpty(); }

void SetupPage::resume() {
    m_resumed = true;
    goTo(m_key->text().isEmpty() ? kTypeBack : kKey);
}

} // namespace counterpart::ui
