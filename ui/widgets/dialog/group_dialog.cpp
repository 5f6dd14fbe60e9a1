// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dialog/group_dialog.h"

#include "ui/widgets/keys.h"
#include "ui/widgets/message_frame.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/tick_list.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace counterpart::ui {

GroupDialog::GroupDialog(Desk& desk, const std::vector<RecipientAgency>& agencies, const SealForm& form, QWidget* parent)
    : QDialog(parent), m_presenter(desk), m_form(form), m_message(new MessageFrame(MessageFrame::Details::none)), m_name(new QLineEdit), m_agencies(new TickList(tr("Agencies"), 6)) {
    setWindowTitle(tr("Keep as a group"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);
    auto* column = new QVBoxLayout(this);
    column->addWidget(heading(tr("Keep as a group")));
    column->addWidget(m_message);
    column->addWidget(label(tr("Each agency still gets a sealed file of its own. Kept with it are the template, purpose, legal basis, consent, handling code, conditions and sharing further, as they are on the page; of the agency chosen there, the officers ticked.")));
    auto* rows = ui::form();
    m_name->setObjectName(QStringLiteral("group-name"));
    m_agencies->setObjectName(QStringLiteral("group-agencies"));
    addRow(*rows, tr("What to call it"), m_name);
    addRow(*rows, tr("Agencies in it"), m_agencies);
    column->addLayout(rows);
    std::vector<Choice> choices;
    for (const RecipientAgency& agency : agencies) choices.push_back({agency.id, agency.label, {}});
    m_agencies->setChoices(choices);
    m_agencies->setTicked({QByteArray::fromHex(form.agency.toLatin1())});
    auto* keepIt = button(tr("Keep it"), Weight::primary);
    auto* back = button(tr("Not now"));
    column->addLayout(rowOf({keepIt, back}));
    connect(keepIt, &QPushButton::clicked, this, &GroupDialog::keep);
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_name, &QLineEdit::returnPressed, this, &GroupDialog::keep);
    connect(&m_presenter, &Presenter::said, m_message, &MessageFrame::show);
    connect(&m_presenter, &GroupsPresenter::kept, this, &GroupDialog::kept);
    connect(&m_presenter, &GroupsPresenter::changed, this, [this](const std::vector<GroupChoice>& groups) {
        Q_EMIT groupsChanged(groups);
        accept();
    });
    giveLetters(*this);
    m_name->setFocus();
}

void GroupDialog::keep() {
    if (m_presenter.isBusy()) return; // a second press
    QStringList agencies;
    for (const QByteArray& id : m_agencies->ticked()) agencies << QString::fromLatin1(id.toHex());
    m_presenter.keep(m_name->text(), agencies, m_form);
}

} // namespace counterpart::ui
