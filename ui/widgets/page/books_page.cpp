// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page/books_page.h"

#include "ui/widgets/message_frame.h"
#include "ui/widgets/parts.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace counterpart::ui {

BooksPage::BooksPage(Desk& desk, QWidget* parent)
    : Page(tr("Books"), Width::whole, parent), m_presenter(desk), m_to(choiceBox(tr("Agency to state your books to"), {})), m_with(choiceBox(tr("Agency to compare with"), {})), m_since(new QLineEdit),
      m_until(new QLineEdit) {
    setHelpTopic(QStringLiteral("books"));
    follow(m_presenter);
    auto* tabs = new QTabWidget;
    tabs->setObjectName(QStringLiteral("books"));
    tabs->setAccessibleName(tr("Books"));
    tabs->addTab(gapsTab(), tr("Gaps"));
    tabs->addTab(statementsTab(), tr("Statements"));
    tabs->addTab(compareTab(), tr("Compare"));
    column().addWidget(tabs, 1);
    offer({});
    connect(&m_presenter, &BooksPresenter::agenciesChanged, this, &BooksPage::offer);
}

QWidget* BooksPage::gapsTab() {
    auto* tab = new QWidget;
    auto* inside = new QVBoxLayout(tab);
    inside->addWidget(quietLabel(tr("Every sender numbers what is sealed for you. A number that never came was lost on the way or held back: ask its sender for it.")));
    auto* gaps = new Table(m_presenter.gaps(), tr("Numbers that never came"));
    gaps->setStretch(3);
    keepLines(*gaps, 6);
    inside->addWidget(gaps, 1);
    gaps->sayWhenEmpty(tr("Nothing is missing: of every sender each number up to the newest file has come. A gap shows here once a later file comes."));
    inside->addWidget(heading(tr("Contradictions"), 2));
    auto* evidence = new Table(m_presenter.evidence(), tr("Files of one sender that cannot both be true"));
    evidence->setStretch(2);
    keepLines(*evidence, 4);
    inside->addWidget(evidence, 1);
    evidence->sayWhenEmpty(tr("No sender has signed two files that cannot both be true. Where one does, the second is refused and both signed manifests are kept here as evidence."));
    auto* words = textBox(tr("The evidence in full"), 7);
    words->setReadOnly(true);
    words->hide();
    inside->addWidget(words);
    const auto tell = [this, evidence, words] {
        const QString text = m_presenter.evidenceText(evidence->selectedId());
        words->setPlainText(text);
        words->setVisible(!text.isEmpty());
    };
    connect(evidence, &Table::chose, this, tell);
    connect(evidence->model(), &QAbstractItemModel::modelReset, this, tell);
    startAt(gaps);
    return tab;
}

QWidget* BooksPage::statementsTab() {
    auto* tab = new QWidget;
    auto* inside = new QVBoxLayout(tab);
    inside->addWidget(quietLabel(tr("A statement tells an agency, signed and sealed, what this store sent to it and had from it. It speaks for this store alone. Theirs come as sealed files: import them.")));
    auto* statements = new Table(m_presenter.statements(), tr("Statements, yours and those that came"));
    statements->setStretch(1);
    keepLines(*statements, 7);
    inside->addWidget(statements, 1);
    statements->sayWhenEmpty(tr("No statement yet, neither yours nor theirs."));
    auto* fields = form();
    addRow(*fields, tr("State your books to"), m_to);
    addPeriod(*fields, m_since, m_until);
    inside->addLayout(fields);
    auto* state = button(tr("State our books…"), Weight::primary);
    inside->addLayout(rowOf({state}));
    connect(state, &QPushButton::clicked, this, [this] { m_presenter.state(chosen(*m_to), m_since->text(), m_until->text()); });
    for (QLineEdit* line : {m_since, m_until}) connect(&m_presenter, &BooksPresenter::stated, line, &QLineEdit::clear);
    return tab;
}

QWidget* BooksPage::compareTab() {
    auto* tab = new QWidget;
    auto* inside = new QVBoxLayout(tab);
    inside->addWidget(quietLabel(tr("This store against the newest statement of each officer of an agency. What happened outside the time of their statements is not compared.")));
    auto* fields = form();
    addRow(*fields, tr("Compare with"), m_with);
    inside->addLayout(fields);
    auto* outcome = new MessageFrame(MessageFrame::Details::none);
    inside->addWidget(outcome);
    auto* balance = new Table(m_presenter.balance(), tr("Disclosures in the books of both sides"));
    balance->setStretch(0);
    balance->setWhole(5);
    keepLines(*balance, 7);
    inside->addWidget(balance, 1);
    balance->sayWhenEmpty(tr("Disclosures between you and the agency are listed here once one of its officers has stated their books to you."));
    auto* next = label();
    inside->addWidget(next);
    connect(m_with, &QComboBox::currentIndexChanged, this, [this] { m_presenter.compare(chosen(*m_with)); });
    connect(&m_presenter, &BooksPresenter::compared, outcome, &MessageFrame::showQuietly);
    connect(balance, &Table::chose, this, [balance, next] { // what to do about the one that is chosen
        const QModelIndex what = balance->model()->index(balance->currentIndex().row(), 0);
        const QString act = what.data(Qt::AccessibleDescriptionRole).toString();
        next->setText(act.isEmpty() ? QString() : tr("%1. %2", "what the books say, and what to do").arg(what.data().toString(), act));
        next->setVisible(!next->text().isEmpty());
    });
    connect(balance->model(), &QAbstractItemModel::modelReset, next, [balance, next] { next->setVisible(balance->model()->rowCount() > 0 && !next->text().isEmpty()); });
    return tab;
}

void BooksPage::offer(const std::vector<Choice>& agencies) {
    for (QComboBox* box : {m_to, m_with}) {
        const QString before = chosen(*box);
        const QSignalBlocker quiet(box);
        setChoices(*box, agencies, agencies.empty() ? tr("No other agency yet") : tr("Choose"));
        box->setCurrentIndex(std::max(0, box->findData(before)));
    }
}

void BooksPage::refresh() { m_presenter.load(); }

} // namespace counterpart::ui
