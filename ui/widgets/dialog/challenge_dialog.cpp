// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dialog/challenge_dialog.h"

#include "ui/model/challenge_words.h"
#include "ui/widgets/parts.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace counterpart::ui {

ChallengeDialog::ChallengeDialog(ChallengeFormPresenter& presenter, const QString& value, QWidget* parent)
    : FormDialog(tr("Challenge this value"), tr("Seal the challenge…"), parent) {
    addText(label(value));
    addText(quietLabel(tr("The agency that states it is asked to correct it or to stand by it. Nothing is overwritten: your words stand beside theirs.")));
    auto* opinion = choiceBox(tr("What you hold against it"), challengeOpinions(), tr("Choose"));
    auto* words = textBox(tr("What you know, and from where"), 5);
    add(QStringLiteral("opinion"), tr("What you hold against it"), opinion);
    add(QStringLiteral("words"), tr("What you know, and from where"), words);
    follow(presenter);
    connect(&presenter, &ChallengeFormPresenter::fieldRefused, this, &ChallengeDialog::lookAt);
    connect(&presenter, &ChallengeFormPresenter::sent, this, &QDialog::accept);
    connect(&sendButton(), &QPushButton::clicked, &presenter, [&presenter, opinion, words] { presenter.send(chosen(*opinion), words->toPlainText()); });
    start(28);
}

} // namespace counterpart::ui
