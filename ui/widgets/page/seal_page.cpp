// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page/seal_page.h"

#include "ui/widgets/dialog/group_dialog.h"
#include "ui/widgets/keys.h"
#include "ui/widgets/message_frame.h"
#include "ui/widgets/page/seal_agreement.h"
#include "ui/widgets/page/seal_answers.h"
#include "ui/widgets/page/seal_audience.h"
#include "ui/widgets/page/seal_beginning.h"
#include "ui/widgets/page/seal_completes.h"
#include "ui/widgets/page/seal_conditions.h"
#include "ui/widgets/page/seal_content.h"
#include "ui/widgets/page/seal_passing.h"
#include "ui/widgets/page/seal_policy.h"
#include "ui/widgets/page/seal_recipients.h"
#include "ui/widgets/page/seal_second.h"
#include "ui/widgets/page/seal_why.h"
#include "ui/widgets/page/seal_withholding.h"
#include "ui/widgets/parts.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace counterpart::ui {

SealPage::SealPage(Desk& desk, QWidget* parent)
    : Page(tr("Check before you seal"), Width::wide, parent), m_desk(desk), m_presenter(desk), m_groups(desk), m_case(label()), m_beginning(new SealBeginning), m_recipients(new SealRecipients),
      m_answers(new SealAnswers), m_agreement(new SealAgreement), m_content(new SealContent(m_presenter.content())), m_passing(new SealPassing), m_completes(new SealCompletes), m_policy(new SealPolicy), m_second(new SealSecond), m_audience(new SealAudience),
      m_parts{m_beginning, m_recipients, m_answers, new SealWhy, m_agreement, new SealConditions, new SealWithholding, m_content, m_passing, m_completes, m_policy, m_second, m_audience}, m_hindrance(new MessageFrame), m_seal(button(tr("Seal"), Weight::primary)) {
    setHelpTopic(QStringLiteral("sharing"));
    follow(m_presenter);
    follow(m_groups);
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
    connect(m_beginning, &SealBeginning::templateChosen, this, [this] { m_presenter.useTemplate(form()); });
    connect(m_beginning, &SealBeginning::afreshWanted, &m_presenter, &SealPresenter::startAfresh);
    connect(m_recipients, &SealRecipients::agencyChanged, this, [this] {
        m_completes->untick();
        m_answers->showAgency(m_recipients->agency());
    });
    connect(m_recipients, &SealRecipients::keepWanted, this, &SealPage::keepGroup);
    connect(m_recipients, &SealRecipients::removeWanted, &m_groups, &GroupsPresenter::remove);
    connect(&m_groups, &GroupsPresenter::changed, &m_presenter, &SealPresenter::groupsChanged);
    connect(m_content, &SealContent::allWanted, &m_presenter, &SealPresenter::tickAll);
    connect(m_second, &SealSecond::askWanted, &m_presenter, &SealPresenter::askColleague);
    connect(back, &QPushButton::clicked, this, &SealPage::left);
    connect(m_seal, &QPushButton::clicked, this, [this] {
        if (m_hindrance->isVisible()) m_hindrance->setFocus();
        m_presenter.seal();
    });
    connect(&m_presenter, &SealPresenter::started, this, &SealPage::started);
    connect(&m_presenter, &SealPresenter::filled, this, &SealPage::filled);
    connect(&m_presenter, &SealPresenter::guided, m_beginning, &SealBeginning::guide);
    connect(&m_presenter, &SealPresenter::groupsOffered, m_recipients, &SealRecipients::showGroups);
    connect(&m_presenter, &SealPresenter::hindered, m_hindrance, &MessageFrame::showQuietly);
    connect(&m_presenter, &SealPresenter::completable, m_completes, &SealCompletes::show);
    connect(&m_presenter, &SealPresenter::counted, this, &SealPage::counted);
}

void SealPage::start(const QByteArray& caseId, const QByteArray& request) {
    messages().show({});
    m_hindrance->show({});
    m_presenter.start(caseId, request);
}

void SealPage::started(const SealStart& start) {
    m_case->setText(tr("Case: %1").arg(start.caseTitle));
    for (SealPart* part : m_parts) {
        const QSignalBlocker quiet(part);
        part->setVisible(true); // those that are there at times alone go again
        part->start(start);
    }
    m_recipients->first()->setFocus();
    toTop();
}

void SealPage::filled(const SealForm& form, bool draft) {
    for (SealPart* part : m_parts) {
        const QSignalBlocker quiet(part);
        part->fill(form);
    }
    m_beginning->showDraft(draft);
    changed();
}

void SealPage::counted(const Leaving& leaving) {
    m_recipients->showWhoOpens(leaving.whoOpens);
    m_content->show(leaving);
    m_policy->show(leaving.policy);
    m_agreement->show(leaving.agreement);
    m_passing->show(leaving.passing);
    m_second->show(leaving.second);
    m_audience->show(leaving.groups);
    m_seal->setText(!leaving.ready              ? tr("Seal")
                    : !leaving.groups.empty()   ? tr("Seal for %n agencies…", nullptr, static_cast<int>(leaving.groups.size()))
                                                : tr("Seal for %n officer(s)…", nullptr, leaving.officers));
    giveLetters(*this);
}

SealForm SealPage::form() const {
    SealForm out;
    for (const SealPart* part : m_parts) part->write(out);
    return out;
}

void SealPage::changed() { m_presenter.change(form()); }

void SealPage::keepGroup() {
    auto* dialog = new GroupDialog(m_desk, m_recipients->agencies(), form(), this);
    connect(dialog, &GroupDialog::groupsChanged, &m_presenter, &SealPresenter::groupsChanged);
    connect(dialog, &GroupDialog::kept, this, [this](const QString& name) {
        tell({Tone::good, tr("The group “%1” is kept.").arg(name), {}, tr("It is among the agencies to choose from."), {}});
    });
    dialog->open();
}

} // namespace counterpart::ui
