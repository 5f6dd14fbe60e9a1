// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page/partnership_page.h"

#include "ui/model/prompter.h"
#include "ui/widgets/message_frame.h"
#include "ui/widgets/parts.h"

#include <QFormLayout>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace counterpart::ui {

namespace {

QFrame* card(QVBoxLayout*& inside) {
    auto* frame = new QFrame;
    frame->setObjectName(QStringLiteral("card"));
    inside = new QVBoxLayout(frame);
    return frame;
}

} // namespace

PartnershipPage::PartnershipPage(Desk& desk, QWidget* parent)
    : Page(tr("Partnership"), Width::whole, parent), m_desk(desk), m_presenter(desk) {
    setHelpTopic(QStringLiteral("partnership"));
    follow(m_presenter);
    m_joining = joining();
    m_members = members();
    m_coordinating = coordinating();
    for (QWidget* part : {m_members, m_coordinating, m_joining, own()}) column().addWidget(part);
    column().addStretch();
    for (QWidget* part : {m_members, m_coordinating, m_joining}) part->hide();
    startAt(m_officers);
    connect(&m_presenter, &PartnershipPresenter::shown, this, &PartnershipPage::showAll);
    connect(&m_presenter, &PartnershipPresenter::imported, this, &PartnershipPage::changed);
    connect(&m_presenter, &PartnershipPresenter::admitted, m_card, &QWidget::hide);
    connect(&m_presenter, &PartnershipPresenter::cardShown, this, [this](const CardShown& shown) {
        m_cardFile = shown.file;
        m_cardText->setText(tr("The card says: %1, %2, %3 (%4). Made on %5.\nRing this officer on a number you know, not one that came with the card, and type the digits that are read out to you.")
                                .arg(shown.officer, shown.role, shown.agency, shown.kind, shown.made));
        m_cardDigits->clear();
        m_card->show();
        m_cardDigits->setFocus();
    });
}

QWidget* PartnershipPage::own() {
    QVBoxLayout* inside = nullptr;
    auto* frame = card(inside);
    m_ownName = label();
    m_ownDigits = spokenLabel(tr("Your digits"));
    auto* write = button(tr("Write your card…"));
    inside->addWidget(heading(tr("You"), 2));
    inside->addWidget(m_ownName);
    inside->addWidget(quietLabel(tr("Your digits, to be read out when a colleague rings you:")));
    inside->addWidget(m_ownDigits);
    inside->addLayout(rowOf({write}));
    connect(write, &QPushButton::clicked, &m_presenter, &PartnershipPresenter::exportCard);
    return frame;
}

QWidget* PartnershipPage::joining() {
    QVBoxLayout* inside = nullptr;
    auto* frame = card(inside);
    inside->addWidget(heading(tr("Join a partnership"), 2));
    inside->addWidget(label(tr("Send your card to the coordinator. You get a sealed register back. Ring the coordinator on a number you know and type the digits that are read out to you.")));
    auto* fields = form();
    auto* digits = digitsField();
    addRow(*fields, tr("The coordinator's digits"), digits);
    inside->addLayout(fields);
    auto* join = button(tr("Import the register…"), Weight::primary);
    inside->addLayout(rowOf({join}));
    inside->addWidget(heading(tr("Or found one"), 2));
    auto* foundFields = form();
    auto* name = new QLineEdit;
    addRow(*foundFields, tr("Name of the partnership"), name);
    inside->addLayout(foundFields);
    auto* found = button(tr("Found the partnership"));
    inside->addLayout(rowOf({found}));
    connect(join, &QPushButton::clicked, this, [this, digits] {
        m_desk.prompter.askFile({FileUse::open, tr("Which sealed register"), {}, tr("Sealed files (*.sealed);;All files (*)")},
                                [this, digits](const QString& path) { m_presenter.importRegister(path, digits->text()); });
    });
    connect(found, &QPushButton::clicked, this, [this, name] { m_presenter.create(name->text()); });
    return frame;
}

QWidget* PartnershipPage::members() {
    QVBoxLayout* inside = nullptr;
    auto* frame = card(inside);
    m_name = heading({}, 2);
    m_summary = label();
    m_officers = new Table(m_presenter.officers(), tr("Officers of the partnership"));
    keepLines(*m_officers, 11);
    m_officers->setStretch(2);
    m_officers->setWhole(5);
    inside->addWidget(m_name);
    inside->addWidget(m_summary);
    inside->addWidget(m_officers);
    auto* import = button(tr("Import a newer register…"));
    inside->addLayout(rowOf({import}));
    connect(import, &QPushButton::clicked, this, [this] {
        m_desk.prompter.askFile({FileUse::open, tr("Which sealed register"), {}, tr("Sealed files (*.sealed);;All files (*)")},
                                [this](const QString& path) { m_presenter.importRegister(path, {}); });
    });
    return frame;
}

QWidget* PartnershipPage::coordinating() {
    QVBoxLayout* inside = nullptr;
    auto* frame = card(inside);
    inside->addWidget(heading(tr("You coordinate this partnership"), 2));
    auto* admit = button(tr("Admit a card…"));
    auto* publish = button(tr("Publish the register…"), Weight::primary);
    auto* renew = button(tr("Renew for another term"));
    auto* revoke = button(tr("Withdraw the chosen officer's key…"));
    m_sign = button(tr("Sign the version that waits"));
    inside->addLayout(rowOf({publish, admit, renew}));
    inside->addLayout(rowOf({revoke, m_sign}));

    m_card = new QWidget;
    auto* cardInside = new QVBoxLayout(m_card);
    cardInside->setContentsMargins({});
    m_cardText = label();
    m_cardDigits = digitsField();
    auto* fields = form();
    addRow(*fields, tr("Digits that were read out"), m_cardDigits);
    auto* confirm = button(tr("Admit this officer"), Weight::primary);
    cardInside->addWidget(m_cardText);
    cardInside->addLayout(fields);
    cardInside->addLayout(rowOf({confirm}));
    inside->addWidget(m_card);
    m_card->hide();

    connect(admit, &QPushButton::clicked, this, [this] {
        m_desk.prompter.askFile({FileUse::open, tr("Which card"), {}, tr("Cards (*.card);;All files (*)")}, [this](const QString& path) { m_presenter.showCard(path); });
    });
    connect(confirm, &QPushButton::clicked, this, [this] { m_presenter.admit(m_cardFile, m_cardDigits->text()); });
    connect(publish, &QPushButton::clicked, &m_presenter, &PartnershipPresenter::publish);
    connect(renew, &QPushButton::clicked, &m_presenter, &PartnershipPresenter::renew);
    connect(m_sign, &QPushButton::clicked, &m_presenter, &PartnershipPresenter::sign);
    connect(revoke, &QPushButton::clicked, this, [this] {
        const QByteArray officer = m_officers->selectedId();
        if (officer.isEmpty()) return messages().show({Tone::information, tr("Choose an officer in the table first."), {}, {}, {}});
        m_desk.prompter.ask({tr("Withdraw this officer's key?"), tr("Nobody will seal to it any more, and nothing it signs from now on is taken. This cannot be undone: the officer needs a new card."),
                             tr("Withdraw the key"), tr("Back")},
                            [this, officer] { m_presenter.revoke(officer, tr("Withdrawn by a coordinator")); });
    });
    return frame;
}

void PartnershipPage::refresh() { m_presenter.load(); }

void PartnershipPage::showAll(const PartnershipHead& head) {
    m_ownName->setText(head.ownName);
    m_ownDigits->setText(head.ownDigits);
    m_joining->setVisible(!head.exists);
    m_members->setVisible(head.exists);
    m_coordinating->setVisible(head.coordinator);
    m_sign->setVisible(head.proposal);
    m_name->setText(head.name);
    m_summary->setText(head.summary);
}

} // namespace counterpart::ui
