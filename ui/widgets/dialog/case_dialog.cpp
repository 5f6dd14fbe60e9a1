// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dialog/case_dialog.h"

#include "ui/widgets/keys.h"
#include "ui/widgets/message_frame.h"
#include "ui/widgets/parts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace counterpart::ui {

CaseDialog::CaseDialog(Desk& desk, const QString& title, const QString& goOn, QWidget* parent) : QDialog(parent), m_presenter(desk) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Counterpart"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(heading(title));
    auto* message = new MessageFrame;
    column->addWidget(message);
    auto* cases = new Table(m_presenter.cases(), tr("Cases"));
    cases->setObjectName(QStringLiteral("cases to choose from"));
    cases->sayWhenEmpty(tr("There is no case in this store yet. Make one on the page “Cases”."));
    column->addWidget(cases, 1);
    auto* row = new QHBoxLayout;
    auto* cancel = button(tr("Cancel"));
    auto* go = button(goOn, Weight::primary);
    go->setEnabled(false);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(go);
    column->addLayout(row);
    giveLetters(*this);
    cases->setWhole(3);
    resize(QSize(fontMetrics().averageCharWidth() * 150, fontMetrics().lineSpacing() * 26).boundedTo(screen()->availableSize() * 9 / 10));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(cases, &Table::chose, this, [go](const QByteArray& id) { go->setEnabled(!id.isEmpty()); });
    connect(go, &QPushButton::clicked, this, [this, cases] { take(cases->selectedId()); });
    connect(cases, &Table::opened, this, &CaseDialog::take);
    connect(&m_presenter, &Presenter::said, message, &MessageFrame::show);
    connect(&m_presenter, &Presenter::waits, message, [message](const QString& sentence) { message->showQuietly({Tone::information, sentence, {}, {}, {}}); });
    open();
    cases->setFocus();
    m_presenter.load();
}

void CaseDialog::take(const QByteArray& caseId) {
    if (caseId.isEmpty()) return;
    Q_EMIT chosen(caseId);
    accept();
}

} // namespace counterpart::ui
