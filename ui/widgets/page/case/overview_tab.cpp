// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page/case/overview_tab.h"

#include "ui/widgets/parts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace counterpart::ui {

OverviewTab::OverviewTab(Desk& desk) : CaseTab(tr("Overview")), m_presenter(desk) {
    follow(m_presenter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    auto* summary = label();
    summary->setObjectName(QStringLiteral("case-summary"));
    summary->setAccessibleName(tr("Summary of the case"));
    auto* lines = quietLabel();
    lines->setAccessibleName(tr("What the case is"));
    column->addWidget(summary);
    column->addWidget(lines);

    auto* people = new Table(m_presenter.people(), tr("Who takes part"));
    people->setObjectName(QStringLiteral("case-people"));
    people->setStretch(0);
    people->setOnlyIfFilled(3); // warnings
    people->sayWhenEmpty(tr("Nobody is in this case yet. “New record…” under “People and things” adds a person or an organisation."));
    keepLines(*people, 4, 7);
    column->addWidget(heading(tr("Who takes part"), 2));
    column->addWidget(people, 1);

    using Kind = OverviewPresenter::Kind;
    const auto id = [](Kind kind) { return QString::number(static_cast<int>(kind)); };
    auto* kinds = choiceBox(tr("What the chronology shows"), {{id(Kind::all), tr("Everything"), {}},
                                                              {id(Kind::event), tr("Events"), {}},
                                                              {id(Kind::sharing), tr("What left and came"), {}},
                                                              {id(Kind::letter), tr("Letters"), {}},
                                                              {id(Kind::change), tr("Changes"), {}}});
    kinds->setObjectName(QStringLiteral("chronology-kind"));
    auto* title = new QHBoxLayout;
    title->addWidget(heading(tr("Chronology"), 2), 1);
    title->addWidget(kinds);
    column->addLayout(title);
    auto* chronology = new Table(m_presenter.chronology(), tr("Chronology, the newest first"));
    chronology->setObjectName(QStringLiteral("chronology"));
    chronology->setStretch(2);
    chronology->sayWhenEmpty(tr("Nothing of that kind has happened yet. Events with a date, what is sealed or comes, letters and changes are told here by themselves."));
    keepLines(*chronology, 8);
    column->addWidget(chronology, 3);

    const auto open = [this](const QByteArray& record) {
        if (!record.isEmpty()) Q_EMIT recordWanted(record);
    };
    connect(people, &Table::opened, this, open);
    connect(chronology, &Table::opened, this, open);
    connect(kinds, &QComboBox::currentIndexChanged, this, [this, kinds] { m_presenter.show(static_cast<Kind>(chosen(*kinds).toInt())); });
    connect(&m_presenter, &OverviewPresenter::described, summary, [summary, lines](const QString& words, const QStringList& more) {
        summary->setText(words.isEmpty() ? tr("No summary has been stated. State one under “People and things”, at the case itself.") : words);
        lines->setText(more.join(QLatin1Char('\n')));
        lines->setVisible(!more.isEmpty());
    });
}

} // namespace counterpart::ui
