// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page/case_list_page.h"

#include "ui/widgets/message_frame.h"
#include "ui/widgets/parts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace counterpart::ui {

CaseListPage::CaseListPage(Desk& desk, QWidget* parent)
    : Page(tr("Cases"), Width::whole, parent), m_presenter(desk), m_search(new QLineEdit), m_heading(label()), m_tables(new QStackedWidget) {
    setHelpTopic(QStringLiteral("cases"));
    follow(m_presenter);
    m_search->setAccessibleName(tr("Search all records"));
    m_search->setPlaceholderText(tr("Search all records: a name, a number, a word"));
    m_search->setClearButtonEnabled(true);
    auto* find = button(tr("Search"));
    auto* make = button(tr("New case"), Weight::primary);
    addStoreNotices();
    auto* row = new QHBoxLayout;
    row->addWidget(m_search, 1);
    row->addWidget(find);
    row->addWidget(make);
    column().addLayout(row);
    column().addWidget(m_heading);

    auto* cases = new Table(m_presenter.cases(), tr("Cases"));
    cases->setObjectName(QStringLiteral("cases"));
    cases->setWhole(3);
    auto* hits = new Table(m_presenter.hits(), tr("Search results"));
    hits->setStretch(2);
    m_tables->addWidget(cases);
    m_tables->addWidget(hits);
    column().addWidget(m_tables, 1);

    for (Table* table : {cases, hits}) connect(table, &Table::opened, &m_presenter, &CaseListPresenter::choose);
    startAt(m_search);
    connect(find, &QPushButton::clicked, this, &CaseListPage::refresh);
    connect(m_search, &QLineEdit::returnPressed, this, &CaseListPage::refresh);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty()) refresh();
    });
    connect(make, &QPushButton::clicked, this, &CaseListPage::newCaseWanted);
    connect(&m_presenter, &CaseListPresenter::listed, this, [this](bool found, const QString& words) {
        m_tables->setCurrentIndex(found ? 1 : 0);
        m_heading->setText(words);
    });
    connect(&m_presenter, &Presenter::waits, m_heading, &QLabel::setText);
    connect(&m_presenter, &CaseListPresenter::open, this, &CaseListPage::open);
    m_presenter.lookAround();
}

void CaseListPage::addStoreNotices() {
    const auto notice = [this](const QString& way) {
        auto* frame = new MessageFrame;
        auto* act = button(way);
        act->hide();
        column().addWidget(frame);
        column().addWidget(act, 0, Qt::AlignLeft);
        return std::pair(frame, act);
    };
    const auto [doubt, accept] = notice(tr("Accept the store as it is"));
    const auto [unconfirmed, typeBack] = notice(tr("Type the recovery key back"));
    const auto put = [](MessageFrame* frame, QPushButton* act) {
        return [frame, act](const Message& message) {
            frame->showQuietly(message);
            act->setVisible(!message.isEmpty());
        };
    };
    connect(&m_presenter, &CaseListPresenter::doubted, this, put(doubt, accept));
    connect(&m_presenter, &CaseListPresenter::doubtAccepted, this, [hide = put(doubt, accept)] { hide({}); });
    connect(accept, &QPushButton::clicked, &m_presenter, &CaseListPresenter::acceptDoubt);
    connect(&m_presenter, &CaseListPresenter::recoveryKeyOpen, this, [show = put(unconfirmed, typeBack)] {
        show({Tone::warning, tr("Your recovery key has not been typed back yet."), {}, tr("Until then nothing can be sealed or imported."), {}});
    });
    connect(typeBack, &QPushButton::clicked, this, &CaseListPage::recoveryKeyWanted);
}

void CaseListPage::refresh() { m_presenter.search(m_search->text()); }

void CaseListPage::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace counterpart::ui
