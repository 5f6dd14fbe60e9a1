// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page/letters/challenges_tab.h"

#include "ui/widgets/page/letters/sheet_view.h"
#include "ui/widgets/parts.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace counterpart::ui {

ChallengesTab::ChallengesTab(Desk& desk) : LetterTab(tr("Challenges")), m_presenter(desk), m_words(new QLineEdit) {
    auto* rows = new Table(m_presenter.rows(), tr("Challenges, yours and those that came"));
    rows->setObjectName(QStringLiteral("challenges"));
    rows->setStretch(3);
    rows->setWhole(5); // how it stands
    auto* sheet = new SheetView(tr("The challenge in full"));
    build(rows, tr("Nothing is challenged. On a case’s page, “Challenge this value…” tells another agency what you hold against a value of theirs; what others challenge comes as a sealed file, by Import."), sheet,
          acts());
    connect(rows, &Table::chose, &m_presenter, &ChallengesPresenter::look);
    connect(&m_presenter, &ChallengesPresenter::looked, sheet, [sheet](const LetterSheet& shown) { sheet->show(shown); });
    connect(&m_presenter, &ChallengesPresenter::recordWanted, this, &ChallengesTab::recordWanted);
    connect(&m_presenter, &LetterListPresenter::answered, m_words, &QLineEdit::clear);
}

QWidget* ChallengesTab::acts() {
    auto* acts = new QWidget;
    auto* inside = new QVBoxLayout(acts);
    inside->setContentsMargins({});
    auto* fields = form();
    addRow(*fields, tr("What you say to it (needed to stand by the value)"), m_words);
    inside->addLayout(fields);
    auto* go = button(tr("Correct it in the record…"));
    auto* corrected = button(tr("Answer that it is corrected…"));
    auto* stands = button(tr("Stand by it…"));
    inside->addLayout(rowOf({go, corrected, stands}));
    acts->hide();
    connect(&m_presenter, &ChallengesPresenter::looked, acts, [acts](const LetterSheet&, bool answerable) { acts->setVisible(answerable); });
    connect(go, &QPushButton::clicked, this, [this] { m_presenter.goToRecord(table().selectedId()); });
    connect(corrected, &QPushButton::clicked, this, [this] { m_presenter.corrected(table().selectedId(), m_words->text()); });
    connect(stands, &QPushButton::clicked, this, [this] { m_presenter.standBy(table().selectedId(), m_words->text()); });
    return acts;
}

} // namespace counterpart::ui
