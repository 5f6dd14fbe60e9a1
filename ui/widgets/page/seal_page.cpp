// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page/seal_page.h"

#include "ui/widgets/keys.h"
#include "ui/widgets/message_frame.h"
#include "ui/widgets/page/seal_completes.h"
#include "ui/widgets/page/seal_conditions.h"
#include "ui/widgets/page/seal_content.h"
#include "ui/widgets/page/seal_policy.h"
#include "ui/widgets/page/seal_recipients.h"
#include "ui/widgets/page/seal_why.h"
#include "ui/widgets/page/seal_withholding.h"
#include "ui/widgets/parts.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace counterpart::ui {

SealPage::SealPage(Desk& desk, QWidget* parent)
    : Page(tr("Check before you seal"), Width::wide, parent), m_presenter(desk), m_case(label()), m_recipients(new SealRecipients), m_content(new SealContent(m_presenter.content())), m_completes(new SealCompletes),
      m_policy(new SealPolicy), m_parts{m_recipients, new SealWhy, new SealConditions, new SealWithholding, m_content, m_completes, m_policy}, m_hindrance(new MessageFrame), m_seal(button(tr("Seal"), Weight::primary)) {
    setHelpTopic(QStringLiteral("sharing"));
    follow(m_presenter);
    column().addWidget(m_case);
    for (SealPart* part : m_parts) {
        column().addWidget(part);
        connect(part, &SealPart::changed, this, &SealPage::changed);
    }
    column().addWidget(m_hindrance);
    auto* back = button(tr("Back to the case"));
    column().addLayout(rowOf({m_seal, back}));
    column().addStretch();

    startAt(m_recipients->first());
    connect(m_recipients, &SealRecipients::agencyChanged, m_completes, &SealCompletes::untick);
    connect(back, &QPushButton::clicked, this, &SealPage::left);
    connect(m_seal, &QPushButton::clicked, this, [this] {
        if (m_hindrance->isVisible()) m_hindrance->setFocus();
        m_presenter.seal();
    });
    connect(&m_presenter, &SealPresenter::started, this, &SealPage::started);
    connect(&m_presenter, &SealPresenter::hindered, m_hindrance, &MessageFrame::showQuietly);
    connect(&m_presenter, &SealPresenter::completable, m_completes, &SealCompletes::show);
    connect(&m_presenter, &SealPresenter::counted, this, &SealPage::counted);
}

void SealPage::start(const QByteArray& caseId) {
    messages().show({});
    m_hindrance->show({});
    m_presenter.start(caseId);
}

void SealPage::started(const SealStart& start) {
    m_case->setText(tr("Case: %1").arg(start.caseTitle));
    for (SealPart* part : m_parts) part->start(start);
    m_recipients->first()->setFocus();
    toTop();
    changed();
}

void SealPage::counted(const Leaving& leaving) {
    m_recipients->showWhoOpens(leaving.whoOpens);
    m_content->show(leaving);
    m_policy->show(leaving.policy);
    m_seal->setText(leaving.ready ? tr("Seal for %n officer(s)…", nullptr, leaving.officers) : tr("Seal"));
    giveLetters(*this);
}

void SealPage::changed() {
    SealForm form;
    for (const SealPart* part : m_parts) part->write(form);
    m_presenter.change(form);
}

} // namespace counterpart::ui
