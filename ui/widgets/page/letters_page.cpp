// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page/letters_page.h"

#include "ui/widgets/dialog/request_dialog.h"
#include "ui/widgets/keys.h"
#include "ui/widgets/page/letters/approvals_tab.h"
#include "ui/widgets/page/letters/challenges_tab.h"
#include "ui/widgets/page/letters/corrections_tab.h"
#include "ui/widgets/page/letters/recalls_tab.h"
#include "ui/widgets/page/letters/requests_tab.h"

#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace counterpart::ui {

LettersPage::LettersPage(Desk& desk, QWidget* parent) : Page(tr("Letters"), Width::whole, parent), m_form(desk), m_tabs(new QTabWidget) {
    m_tabs->setObjectName(QStringLiteral("letters"));
    m_tabs->setAccessibleName(tr("Letters"));
    auto* requests = new RequestsTab(desk);
    auto* challenges = new ChallengesTab(desk);
    add(requests, QStringLiteral("requests"));
    add(challenges, QStringLiteral("challenges"));
    add(new ApprovalsTab(desk), QStringLiteral("approvals"));
    add(new RecallsTab(desk), QStringLiteral("recall"));
    add(new CorrectionsTab(desk), QStringLiteral("recall"));
    setHelpTopic(QStringLiteral("requests")); // of the first
    column().addWidget(m_tabs, 1);
    startAt(m_tabs->tabBar());
    connect(requests, &RequestsTab::newRequestWanted, this, &LettersPage::newRequest);
    connect(requests, &RequestsTab::answerBySealing, this, &LettersPage::answerBySealing);
    connect(challenges, &ChallengesTab::recordWanted, this, &LettersPage::recordWanted);
    connect(&m_form, &RequestFormPresenter::sent, this, [this](const Message& message) {
        tell(message);
        m_all.front()->refresh();
    });
}

void LettersPage::add(LetterTab* tab, const QString& topic) {
    const int index = m_tabs->addTab(tab, tab->title());
    connect(m_tabs, &QTabWidget::currentChanged, this, [this, index, topic](int now) {
        if (now == index) setHelpTopic(topic);
    });
    m_all.push_back(tab);
    follow(tab->presenter());
    connect(&tab->presenter(), &LetterListPresenter::counted, this, [this, tab, index](int waiting) {
        const QString text = waiting > 0 ? tr("%1 (%2)", "a tab and how many wait there").arg(tab->title(), QString::number(waiting)) : tab->title();
        if (QString(m_tabs->tabText(index)).remove(QLatin1Char('&')) == text) return;
        m_tabs->setTabText(index, text);
        giveLetters(*this);
    });
}

void LettersPage::newRequest() {
    if (m_dialog != nullptr) return; // a second press
    m_dialog = new RequestDialog(m_form, window());
    m_form.start();
}

void LettersPage::refresh() {
    for (LetterTab* tab : m_all) tab->refresh();
}

void LettersPage::open(const LetterFound& found) {
    const int index = static_cast<int>(found.place);
    m_tabs->setCurrentIndex(index);
    m_all[static_cast<std::size_t>(index)]->open(found.letter);
}

} // namespace counterpart::ui
