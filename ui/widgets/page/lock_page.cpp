// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page/lock_page.h"

#include "ui/model/prompter.h"
#include "ui/widgets/keys.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/strength_meter.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace counterpart::ui {

LockPage::LockPage(Desk& desk, const QString& onlyStore, QWidget* parent)
    : Page(tr("Unlock your store"), Width::narrow, parent), m_desk(desk), m_presenter(desk, onlyStore), m_stores(choiceBox(tr("Store"), {})) {
    setHelpTopic(QStringLiteral("keys"));
    follow(m_presenter);
    m_first = firstRun();
    m_door = door(onlyStore.isEmpty());
    auto* mark = new QLabel;
    mark->setTextFormat(Qt::PlainText);
    mark->setPixmap(QIcon(QStringLiteral(":/icons/counterpart.svg")).pixmap(56, 56));
    column().insertWidget(0, mark);
    column().addWidget(m_first);
    column().addWidget(m_door);
    column().addWidget(quietLabel(tr("The makers of Counterpart cannot reset a passphrase. Without it and without the recovery key nobody can open the store.")));
    column().addStretch();

    connect(&m_presenter, &LockPresenter::unlocked, this, [this] {
        m_key->clear();
        m_passphrase->clear();
        Q_EMIT unlocked();
    });
    connect(&m_presenter, &LockPresenter::olderCopy, m_olderCopy, &QWidget::show);
    connect(&m_presenter, &LockPresenter::waiting, this,
            [this](int seconds) { m_wait->setText(seconds == 0 ? QString() : tr("Try again in %n second(s).", nullptr, seconds)); });
    connect(&m_presenter, &Presenter::busyChanged, this, [this](bool busy) { m_unlock->setEnabled(!busy); });
    connect(&m_presenter, &Presenter::said, this, [this](const Message& message) {
        if (message.isEmpty()) return;
        (m_recovering ? m_key : m_passphrase)->setFocus(); // ready for the next try; the message stands above
    });
    reset();
}

QWidget* LockPage::firstRun() {
    auto* first = new QWidget;
    auto* inside = new QVBoxLayout(first);
    inside->setContentsMargins({});
    inside->addWidget(label(tr("There is no store on this computer yet. Setting up makes one for you: it asks who you are and takes a few minutes.")));
    m_setUpFirst = button(tr("Set up this computer"), Weight::primary);
    auto* open = button(tr("Open a store that is here already…"));
    inside->addLayout(rowOf({m_setUpFirst, open}));
    connect(m_setUpFirst, &QPushButton::clicked, this, &LockPage::setupWanted);
    connect(open, &QPushButton::clicked, this, &LockPage::chooseFolder);
    return first;
}

QWidget* LockPage::door(bool anyFolder) {
    auto* all = new QWidget;
    auto* inside = new QVBoxLayout(all);
    inside->setContentsMargins({});
    auto* fields = form();
    auto* place = new QWidget;
    auto* placeRow = new QHBoxLayout(place);
    placeRow->setContentsMargins({});
    placeRow->addWidget(m_stores, 1);
    if (anyFolder) {
        auto* other = button(tr("Another folder…"));
        placeRow->addWidget(other);
        connect(other, &QPushButton::clicked, this, &LockPage::chooseFolder);
    }
    place->setFocusProxy(m_stores);
    addRow(*fields, tr("Store"), place);

    m_recovery = new QWidget;
    auto* recoveryFields = form();
    m_recovery->setLayout(recoveryFields);
    recoveryFields->setContentsMargins({});
    m_key = new QLineEdit;
    m_key->setAccessibleName(tr("Recovery key"));
    addRow(*recoveryFields, tr("Recovery key, 14 groups of 4"), m_key);
    fields->addRow(m_recovery);

    QWidget* secret = passphraseField(m_passphrase, tr("Passphrase"));
    addRow(*fields, tr("Passphrase"), secret);
    m_passphraseTitle = qobject_cast<QLabel*>(fields->labelForField(secret));
    m_meter = new StrengthMeter(*m_passphrase);
    fields->addRow(m_meter);
    inside->addLayout(fields);
    m_wait = label();
    inside->addWidget(m_wait);

    m_unlock = button(tr("Unlock"), Weight::primary);
    m_useKey = button({});
    m_olderCopy = button(tr("I know that it is an older copy: go on from it"));
    auto* setUp = button(tr("Set up this computer"));
    inside->addWidget(m_olderCopy, 0, Qt::AlignLeft);
    inside->addLayout(rowOf({m_unlock, m_useKey, setUp}));
    for (QLineEdit* field : {m_passphrase, m_key}) connect(field, &QLineEdit::returnPressed, this, &LockPage::tryToOpen);
    connect(m_unlock, &QPushButton::clicked, this, &LockPage::tryToOpen);
    connect(m_useKey, &QPushButton::clicked, this, [this] { showRecovery(!m_recovering); });
    connect(setUp, &QPushButton::clicked, this, &LockPage::setupWanted);
    connect(m_olderCopy, &QPushButton::clicked, this, [this] {
        QString typed = m_passphrase->text();
        m_passphrase->clear();
        m_presenter.acceptOlderCopy(chosen(*m_stores), typed);
    });
    return all;
}

void LockPage::reset() {
    tell({});
    m_passphrase->clear();
    m_key->clear();
    m_olderCopy->hide();
    m_stores->clear();
    for (const QString& store : m_presenter.stores()) m_stores->addItem(store, store);
    showRecovery(false);
    showDoor(m_stores->count() > 0);
}

void LockPage::showDoor(bool door) {
    setTitle(door ? tr("Unlock your store") : tr("Welcome to Counterpart"));
    m_first->setVisible(!door);
    m_door->setVisible(door);
    QWidget* start = door ? static_cast<QWidget*>(m_passphrase) : m_setUpFirst;
    startAt(start);
    start->setFocus();
}

void LockPage::showRecovery(bool recovery) {
    m_recovering = recovery;
    m_recovery->setVisible(recovery);
    m_meter->setVisible(recovery);
    m_passphraseTitle->setText(recovery ? tr("New passphrase") : tr("Passphrase"));
    m_passphrase->setAccessibleName(m_passphraseTitle->text());
    m_useKey->setText(recovery ? tr("Use the passphrase") : tr("Use the recovery key"));
    m_unlock->setText(recovery ? tr("Open and set this passphrase") : tr("Unlock"));
    m_passphrase->clear();
    giveLetters(*this);
    (recovery ? m_key : m_passphrase)->setFocus();
}

void LockPage::tryToOpen() {
    if (m_presenter.isBusy()) return;
    QString typed = m_passphrase->text();
    if (m_recovering) {
        QString key = m_key->text(); // both stay where they are until they have opened the store
        m_presenter.recover(chosen(*m_stores), key, typed);
    } else {
        m_passphrase->clear();
        m_presenter.unlock(chosen(*m_stores), typed);
    }
}

void LockPage::chooseFolder() {
    m_desk.prompter.askFile({FileUse::folder, tr("Which folder is your store"), {}, {}}, [this](const QString& folder) {
        m_stores->insertItem(0, folder, folder);
        m_stores->setCurrentIndex(0);
        showDoor(true);
    });
}

} // namespace counterpart::ui
