// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page/setup_page.h"

#include "ui/model/prompter.h"
#include "ui/widgets/message_frame.h"
#include "ui/widgets/parts.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace counterpart::ui {

SetupPage::SetupPage(Desk& desk, QWidget* parent) : Page(tr("Set up this computer"), Width::narrow, parent), m_desk(desk), m_presenter(desk), m_steps(new QStackedWidget) {
    follow(m_presenter);
    for (QWidget* step : {whoYouAre(), recoveryKey(), typeBack(), card()}) m_steps->addWidget(step);
    column().addWidget(m_steps);
    column().addStretch();
    connect(&m_presenter, &SetupPresenter::recoveryKeyMade, this, [this](const QString& key) {
        m_key->setText(key);
        goTo(1);
    });
    connect(&m_presenter, &SetupPresenter::confirmed, this, [this] {
        m_key->clear();
        goTo(3);
    });
    connect(&m_presenter, &SetupPresenter::cardExported, this, [this](const QString& digits) {
        m_digits->setText(digits);
        messages().show({Tone::good, tr("Your card is written."), {}, tr("Send it to your partnership's coordinator, who will ring you and ask for the digits below."), {}});
    });
    startAt(m_officer);
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
    m_folder = new QLineEdit(SetupPresenter::suggestedFolder());
    addRow(*fields, tr("Your full name"), m_officer);
    addRow(*fields, tr("Your role"), m_role);
    addRow(*fields, tr("Your agency"), m_agency);
    addRow(*fields, tr("Kind of agency"), m_kind);
    addRow(*fields, tr("Folder of the store (new, on this computer, never in a synced or network folder)"), m_folder);
    QWidget* secret = passphraseField(m_passphrase, tr("Passphrase"));
    addRow(*fields, tr("Passphrase"), secret);
    m_meter = new QProgressBar;
    m_meter->setRange(0, 4);
    m_meter->setTextVisible(false);
    m_meter->setFixedHeight(8);
    m_meter->setAccessibleName(tr("How hard the passphrase is to guess"));
    m_strength = quietLabel(tr("Three words that have nothing to do with each other are a good start. It never has to be changed."));
    inside->addLayout(fields);
    inside->addWidget(m_meter);
    inside->addWidget(m_strength);
    auto* make = button(tr("Make the store"), Weight::primary);
    auto* back = button(tr("Back"));
    inside->addLayout(rowOf({make, back}));
    connect(m_passphrase, &QLineEdit::textChanged, this, [this](const QString& text) {
        const Strength strength = SetupPresenter::strength(text);
        m_meter->setValue(strength.score);
        if (!strength.words.isEmpty()) m_strength->setText(strength.words);
    });
    connect(make, &QPushButton::clicked, this, &SetupPage::create);
    connect(back, &QPushButton::clicked, this, &SetupPage::left);
    return step;
}

QWidget* SetupPage::recoveryKey() {
    auto* step = new QWidget;
    auto* inside = new QVBoxLayout(step);
    inside->setContentsMargins({});
    inside->addWidget(heading(tr("Your recovery key"), 2));
    inside->addWidget(label(tr("It opens the store when the passphrase is forgotten. Write it down now and keep it away from this computer. It is not shown again.")));
    m_key = heading({}, 2);
    m_key->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_key->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_key->setFocusPolicy(Qt::StrongFocus);
    m_key->setAccessibleName(tr("Recovery key"));
    m_key->setMargin(12);
    inside->addWidget(m_key);
    auto* next = button(tr("I have written it down"), Weight::primary);
    inside->addLayout(rowOf({next}));
    connect(next, &QPushButton::clicked, this, [this] { goTo(2); });
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
    auto* again = button(tr("Show it again"));
    auto* renew = button(tr("Make another key"));
    inside->addLayout(rowOf({check, again, renew}));
    connect(again, &QPushButton::clicked, this, [this] {
        if (m_key->text().isEmpty()) m_presenter.renewRecoveryKey();
        else goTo(1);
    });
    connect(renew, &QPushButton::clicked, this, [this] { m_presenter.renewRecoveryKey(); });
    const auto compare = [this] {
        QString typed = m_typed->text();
        m_typed->clear();
        m_presenter.typeBack(typed);
    };
    connect(check, &QPushButton::clicked, this, compare);
    connect(m_typed, &QLineEdit::returnPressed, this, compare);
    return step;
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
    auto* done = button(tr("Go to the cases"), Weight::primary);
    inside->addLayout(rowOf({done, write}));
    connect(write, &QPushButton::clicked, this, [this] {
        m_desk.prompter.askFile({FileUse::save, tr("Where your card goes"), QStringLiteral("officer.card"), tr("Cards (*.card)")},
                                [this](const QString& path) { m_presenter.exportCard(path); });
    });
    connect(done, &QPushButton::clicked, this, &SetupPage::finished);
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
    if (step != 0) m_passphrase->clear();
    m_steps->setCurrentIndex(step);
    toTop();
    if (step == 2) m_typed->setFocus();
}

void SetupPage::reset() {
    messages().show({});
    m_passphrase->clear();
    m_key->clear();
    m_typed->clear();
    m_digits->clear();
    goTo(0);
}

void SetupPage::resume() {
    reset();
    goTo(2);
}

} // namespace counterpart::ui
