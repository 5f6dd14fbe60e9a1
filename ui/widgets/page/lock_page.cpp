// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page/lock_page.h"

#include "ui/model/prompter.h"
#include "ui/widgets/message_frame.h"
#include "ui/widgets/parts.h"

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
    : Page(tr("Unlock your store"), Width::narrow, parent), m_desk(desk), m_presenter(desk, onlyStore), m_stores(choiceBox(tr("Store"), {})),
      m_recovery(new QWidget), m_key(new QLineEdit), m_unlock(button(tr("Unlock"), Weight::primary)), m_useKey(button(tr("Use the recovery key"))),
      m_olderCopy(button(tr("I know that it is an older copy: go on from it"))), m_wait(label()) {
    follow(m_presenter);
    auto* mark = new QLabel;
    mark->setTextFormat(Qt::PlainText);
    mark->setPixmap(QIcon(QStringLiteral(":/icons/counterpart.svg")).pixmap(56, 56));
    column().insertWidget(0, mark);
    auto* fields = form();
    auto* otherFolder = button(tr("Another folder…"));
    auto* place = new QWidget;
    auto* placeRow = new QHBoxLayout(place);
    placeRow->setContentsMargins({});
    placeRow->addWidget(m_stores, 1);
    if (onlyStore.isEmpty()) placeRow->addWidget(otherFolder);
    else otherFolder->deleteLater();
    addRow(*fields, tr("Store"), place);

    auto* recoveryFields = form();
    m_recovery->setLayout(recoveryFields);
    recoveryFields->setContentsMargins({});
    m_key->setAccessibleName(tr("Recovery key"));
    addRow(*recoveryFields, tr("Recovery key, 14 groups of 4"), m_key);
    fields->addRow(m_recovery);

    QWidget* secret = passphraseField(m_passphrase, tr("Passphrase"));
    addRow(*fields, tr("Passphrase"), secret);
    column().addLayout(fields);
    column().addWidget(m_wait);

    auto* setUp = button(tr("Set up this computer"));
    m_useKey->setCheckable(true);
    column().addWidget(m_olderCopy, 0, Qt::AlignLeft);
    column().addLayout(rowOf({m_unlock, m_useKey, setUp}));
    column().addWidget(quietLabel(tr("The makers of Counterpart cannot reset a passphrase. Without it and without the recovery key nobody can open the store.")));
    column().addStretch();

    connect(otherFolder, &QPushButton::clicked, this, &LockPage::chooseFolder);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &LockPage::tryToOpen);
    connect(m_unlock, &QPushButton::clicked, this, &LockPage::tryToOpen);
    connect(m_useKey, &QPushButton::toggled, this, &LockPage::showRecovery);
    connect(setUp, &QPushButton::clicked, this, &LockPage::setupWanted);
    connect(m_olderCopy, &QPushButton::clicked, this, [this] {
        QString typed = m_passphrase->text();
        m_passphrase->clear();
        m_presenter.acceptOlderCopy(chosen(*m_stores), typed);
    });
    connect(&m_presenter, &LockPresenter::unlocked, this, &LockPage::unlocked);
    connect(&m_presenter, &LockPresenter::olderCopy, m_olderCopy, &QWidget::show);
    connect(&m_presenter, &LockPresenter::waiting, this,
            [this](int seconds) { m_wait->setText(seconds == 0 ? QString() : tr("Try again in %n second(s).", nullptr, seconds)); });
    connect(&m_presenter, &Presenter::busyChanged, this, [this](bool busy) { m_unlock->setEnabled(!busy); });
    connect(&m_presenter, &Presenter::said, this, [this](const Message& message) {
        if (message.isEmpty()) return;
        m_passphrase->setFocus(); // empty again, ready for the next try; the message stands above
    });
    startAt(m_passphrase);
    reset();
}

void LockPage::reset() {
    messages().show({});
    m_passphrase->clear();
    m_key->clear();
    m_olderCopy->hide();
    m_useKey->setChecked(false);
    showRecovery(false);
    m_stores->clear();
    for (const QString& store : m_presenter.stores()) m_stores->addItem(store, store);
    m_passphrase->setFocus();
}

void LockPage::showRecovery(bool recovery) {
    m_recovery->setVisible(recovery);
    m_unlock->setText(recovery ? tr("Open and set this passphrase") : tr("Unlock"));
}

void LockPage::tryToOpen() {
    if (m_presenter.isBusy()) return;
    QString typed = m_passphrase->text();
    m_passphrase->clear();
    if (m_stores->currentIndex() < 0) {
        messages().show({Tone::information, tr("There is no store on this computer yet."), {}, tr("Choose its folder, or set up this computer."), {}});
        return;
    }
    if (m_useKey->isChecked()) {
        QString key = m_key->text();
        m_key->clear();
        m_presenter.recover(chosen(*m_stores), key, typed);
    } else {
        m_presenter.unlock(chosen(*m_stores), typed);
    }
}

void LockPage::chooseFolder() {
    m_desk.prompter.askFile({FileUse::folder, tr("Which folder is your store"), {}, {}}, [this](const QString& folder) {
        m_stores->insertItem(0, folder, folder);
        m_stores->setCurrentIndex(0);
        m_passphrase->setFocus();
    });
}

} // namespace counterpart::ui
