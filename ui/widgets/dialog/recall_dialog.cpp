// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dialog/recall_dialog.h"

#include "ui/widgets/parts.h"
#include "ui/widgets/tick_list.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace counterpart::ui {

RecallDialog::RecallDialog(RecallFormPresenter& presenter, QWidget* parent) : FormDialog(tr("Take back what was shared"), tr("Seal the recall…"), parent) {
    auto* reason = textBox(tr("Why you take it back"), 3);
    auto* by = new QLineEdit;
    auto* only = new TickList(tr("Only what was said of these; none ticked: all of it"), 8);
    addText(label(tr("The agency that has it is asked to destroy it and to prove that, or to say why not. It proves a promise; what was read cannot be taken back.")));
    add(QStringLiteral("reason"), tr("Why you take it back. The agency that has it reads this."), reason);
    add(QStringLiteral("by"), tr("By when they are to answer (a day, like 30/6/2027; empty: in 14 days)"), by);
    add(QStringLiteral("only"), tr("Only what was said of these. If none is ticked, all of it is taken back."), only);
    follow(presenter);
    connect(&presenter, &RecallFormPresenter::started, this, [this, only](const std::vector<Choice>& records) {
        only->setChoices(records);
        start(34);
    });
    connect(&presenter, &RecallFormPresenter::fieldRefused, this, &RecallDialog::lookAt);
    connect(&presenter, &RecallFormPresenter::sent, this, &QDialog::accept);
    connect(&sendButton(), &QPushButton::clicked, &presenter, [&presenter, reason, by, only] { presenter.send({reason->toPlainText(), by->text(), only->ticked()}); });
}

} // namespace counterpart::ui
