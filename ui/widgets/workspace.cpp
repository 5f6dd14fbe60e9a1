// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/workspace.h"

#include "ui/widgets/dialog/case_dialog.h"
#include "ui/widgets/keys.h"
#include "ui/widgets/page/books_page.h"
#include "ui/widgets/page/case_list_page.h"
#include "ui/widgets/page/case_page.h"
#include "ui/widgets/page/disclosures_page.h"
#include "ui/widgets/page/home_page.h"
#include "ui/widgets/page/import_page.h"
#include "ui/widgets/page/letters_page.h"
#include "ui/widgets/page/log_page.h"
#include "ui/widgets/page/partnership_page.h"
#include "ui/widgets/page/seal_page.h"
#include "ui/widgets/page/search_page.h"
#include "ui/widgets/parts.h"

#include <QButtonGroup>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace counterpart::ui {

Workspace::Workspace(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_places(new QButtonGroup(this)), m_pages(new QStackedWidget), m_home(new HomePage(desk)), m_search(new SearchPage(desk)), m_cases(new CaseListPage(desk)), m_case(new CasePage(desk)),
      m_seal(new SealPage(desk)), m_import(new ImportPage(desk)), m_disclosures(new DisclosuresPage(desk)), m_partnership(new PartnershipPage(desk)), m_log(new LogPage(desk)), m_letters(new LettersPage(desk)), m_books(new BooksPage(desk)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(sidebar());
    row->addWidget(m_pages, 1);
    for (QWidget* page : std::initializer_list<QWidget*>{m_home, m_search, m_cases, m_case, m_seal, m_import, m_disclosures, m_partnership, m_log, m_letters, m_books}) m_pages->addWidget(page);
    for (Page* page : m_pages->findChildren<Page*>(Qt::FindDirectChildrenOnly))
        connect(page, &Page::missed, this, [this](const Message& message) { currentPage().tell(message); });

    connect(m_cases, &CaseListPage::open, this, &Workspace::openCase);
    connect(m_cases, &CaseListPage::newCaseWanted, this, [this] {
        m_case->open({}, {});
        m_case->newCase();
    });
    connect(m_cases, &CaseListPage::recoveryKeyWanted, this, &Workspace::recoveryKeyWanted);
    connect(m_case, &CasePage::shown, this, [this] {
        m_pages->setCurrentWidget(m_case);
        nameThePlace(); // it may be another case on the same page
        if (const QByteArray request = std::exchange(m_answering, {}); !request.isEmpty()) seal(m_case->caseId(), request);
    });
    connect(m_pages, &QStackedWidget::currentChanged, this, &Workspace::nameThePlace);
    connect(m_case, &CasePage::left, this, [this] { go(Place::cases); });
    connect(m_case, &CasePage::sealWanted, this, [this](const QByteArray& caseId) { seal(caseId); });
    connect(m_seal, &SealPage::left, this, [this] { m_pages->setCurrentWidget(m_case); });
    connect(m_import, &ImportPage::imported, m_cases, &CaseListPage::refresh);
    connect(m_import, &ImportPage::openWanted, this, [this](const QByteArray& caseId) { openCase(caseId, {}); });
    connect(m_import, &ImportPage::letterWanted, this, &Workspace::read);
    connect(m_letters, &LettersPage::answerBySealing, this, &Workspace::answerBySealing);
    connect(m_letters, &LettersPage::recordWanted, this, &Workspace::openCase);
    connect(m_home, &HomePage::open, this, &Workspace::openCase);
    connect(m_home, &HomePage::wanted, this, &Workspace::lead);
    connect(m_search, &SearchPage::open, this, &Workspace::openCase);
    connect(m_search, &SearchPage::left, this, &Workspace::leaveSearch);
    go(Place::home);
}

QWidget* Workspace::sidebar() {
    auto* side = new QWidget;
    side->setObjectName(QStringLiteral("sidebar"));
    side->setAttribute(Qt::WA_StyledBackground);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 12, 0, 12);
    column->setSpacing(2);
    const auto add = [&](const QString& text, const QString& icon, const QKeySequence& key) {
        auto* one = new QToolButton;
        one->setText(text);
        one->setIcon(QIcon(QStringLiteral(":/icons/%1.svg").arg(icon)));
        one->setIconSize(QSize(fontMetrics().height(), fontMetrics().height()) * 5 / 4);
        one->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        one->setFocusPolicy(Qt::StrongFocus);
        pressedByReturn(*one);
        one->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        one->setAccessibleName(text);
        one->setToolTip(key.toString(QKeySequence::NativeText));
        column->addWidget(one);
        return one;
    };
    struct Entry {
        Place place;
        QString text;
        QString icon;
    };
    const Entry places[] = {{Place::home, tr("Home"), QStringLiteral("home")},         {Place::cases, tr("Cases"), QStringLiteral("cases")},       {Place::import, tr("Import"), QStringLiteral("import")},
                            {Place::disclosures, tr("Disclosures"), QStringLiteral("disclosures")},
                            {Place::letters, tr("Letters"), QStringLiteral("letters")}, {Place::books, tr("Books"), QStringLiteral("books")},
                            {Place::partnership, tr("Partnership"), QStringLiteral("partnership")}, {Place::log, tr("Log"), QStringLiteral("log")}};
    for (const Entry& entry : places) {
        QToolButton* one = add(entry.text, entry.icon, keyOf(entry.place));
        one->setCheckable(true);
        m_places->addButton(one, static_cast<int>(entry.place));
    }
    m_places->setExclusive(true);
    connect(m_places, &QButtonGroup::idClicked, this, [this](int place) { go(static_cast<Place>(place)); });
    column->addStretch();
    QToolButton* settings = add(tr("Settings"), QStringLiteral("settings"), QKeySequence(Qt::CTRL | Qt::Key_Comma));
    connect(settings, &QToolButton::clicked, this, &Workspace::settingsWanted);
    QToolButton* help = add(tr("Help"), QStringLiteral("help"), QKeySequence(Qt::Key_F1));
    connect(help, &QToolButton::clicked, this, &Workspace::helpWanted);
    QToolButton* lock = add(tr("Lock"), QStringLiteral("lock"), QKeySequence(Qt::CTRL | Qt::Key_L));
    connect(lock, &QToolButton::clicked, this, &Workspace::lockWanted);
    return side;
}

void Workspace::go(Place place) {
    m_places->button(static_cast<int>(place))->setChecked(true);
    switch (place) {
    case Place::home:
        m_home->refresh();
        m_pages->setCurrentWidget(m_home);
        return;
    case Place::cases:
        m_cases->refresh();
        m_pages->setCurrentWidget(m_cases);
        return;
    case Place::import: m_pages->setCurrentWidget(m_import); return;
    case Place::disclosures:
        m_disclosures->refresh();
        m_pages->setCurrentWidget(m_disclosures);
        return;
    case Place::partnership:
        m_partnership->refresh();
        m_pages->setCurrentWidget(m_partnership);
        return;
    case Place::log:
        m_log->refresh();
        m_pages->setCurrentWidget(m_log);
        return;
    case Place::letters:
        m_letters->refresh();
        m_pages->setCurrentWidget(m_letters);
        return;
    case Place::books:
        m_books->refresh();
        m_pages->setCurrentWidget(m_books);
        return;
    }
}

QKeySequence Workspace::keyOf(Place place) { return Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + static_cast<int>(place)); }

void Workspace::openCase(const QByteArray& caseId, const QByteArray& recordId) {
    m_places->button(static_cast<int>(Place::cases))->setChecked(true);
    m_answering.clear();
    m_case->open(caseId, recordId);
}

void Workspace::lead(const HomeTarget& target) {
    switch (target.kind) {
    case HomeTarget::Kind::cases: return go(Place::cases);
    case HomeTarget::Kind::recoveryKey: Q_EMIT recoveryKeyWanted(); return;
    case HomeTarget::Kind::partnership: return go(Place::partnership);
    case HomeTarget::Kind::books: return go(Place::books);
    case HomeTarget::Kind::letter: return read(target.letter);
    case HomeTarget::Kind::sent:
    case HomeTarget::Kind::received:
        m_disclosures->open(target.id, target.kind == HomeTarget::Kind::sent ? DisclosuresPage::Which::sent : DisclosuresPage::Which::received);
        return go(Place::disclosures);
    case HomeTarget::Kind::record: return; // the page itself finds the case that shows it
    }
}

void Workspace::seal(const QByteArray& caseId, const QByteArray& request) {
    m_seal->start(caseId, request);
    m_pages->setCurrentWidget(m_seal);
}

void Workspace::read(const LetterFound& found) {
    go(Place::letters);
    m_letters->open(found);
}

void Workspace::answerBySealing(const QByteArray& request) {
    if (request.isEmpty()) return;
    auto* dialog = new CaseDialog(m_desk, tr("From which case do you answer?"), tr("Seal from this case…"), window());
    connect(dialog, &CaseDialog::chosen, this, [this, request](const QByteArray& caseId) {
        openCase(caseId, {}); // where one comes back to
        m_answering = request;
    });
}

void Workspace::nameThePlace() {
    const QWidget* page = m_pages->currentWidget();
    Q_EMIT placeNamed(page == m_case || page == m_seal ? m_case->placeName()
                      : page == m_home                 ? tr("Home")
                      : page == m_search               ? tr("Search")
                      : page == m_import               ? tr("Import")
                      : page == m_disclosures          ? tr("Disclosures")
                      : page == m_partnership          ? tr("Partnership")
                      : page == m_log                  ? tr("Log")
                      : page == m_letters              ? tr("Letters")
                      : page == m_books                ? tr("Books")
                                                       : tr("Cases"));
}

Workspace::Whereabouts Workspace::whereabouts() const {
    const QWidget* page = m_pages->currentWidget();
    Whereabouts where{static_cast<Place>(m_places->checkedId()), {}, page == m_seal};
    if (page == m_case || page == m_seal) where.caseId = m_case->caseId();
    return where;
}

void Workspace::goBackTo(const Whereabouts& where) {
    go(where.place);
    if (!where.caseId.isEmpty()) openCase(where.caseId, {});
    if (!where.sealing) return;
    connect(m_case, &CasePage::shown, this, [this, id = where.caseId] { seal(id); }, Qt::SingleShotConnection);
}

QString Workspace::helpTopic() const { return currentPage().helpTopic(); }

Page& Workspace::currentPage() const { return *static_cast<Page*>(m_pages->currentWidget()); }

void Workspace::take(const QStringList& files) {
    QStringList sealed;
    QStringList others;
    for (const QString& file : files) (file.endsWith(QStringLiteral(".sealed"), Qt::CaseInsensitive) ? sealed : others) << file;
    const auto names = [](const QStringList& paths) {
        QStringList out;
        for (const QString& path : paths) out << QFileInfo(path).fileName();
        return listed(out);
    };
    if (!sealed.isEmpty()) {
        const QString first = sealed.takeFirst();
        go(Place::import);
        m_import->inspect(first);
        if (const QStringList left = sealed + others; !left.isEmpty())
            m_import->tell({Tone::information, tr("One sealed file is looked at at a time."), names(left), tr("Nothing was done with these. Drop them again afterwards."), {}});
    } else if (m_pages->currentWidget() == m_case) {
        m_case->attach(others);
    } else if (!others.isEmpty()) {
        currentPage().tell({Tone::information, tr("Nothing was done with what you dropped."), names(others),
                            tr("Files are attached to a record: open its case, choose the record, and drop them there. Sealed files end in .sealed."), {}});
    }
}

void Workspace::searchEverywhere() {
    if (m_pages->currentWidget() != m_search) {
        m_beforeSearch = m_pages->currentWidget();
        m_placeBeforeSearch = m_places->checkedId();
        m_places->setExclusive(false); // it is none of the places
        for (QAbstractButton* place : m_places->buttons()) place->setChecked(false);
        m_places->setExclusive(true);
        m_pages->setCurrentWidget(m_search);
    }
    m_search->begin();
}

void Workspace::leaveSearch() {
    if (m_beforeSearch == nullptr) return;
    if (QAbstractButton* place = m_places->button(m_placeBeforeSearch)) place->setChecked(true);
    m_pages->setCurrentWidget(m_beforeSearch);
}

void Workspace::search() {
    go(Place::cases);
    m_cases->focusSearch();
}

} // namespace counterpart::ui
