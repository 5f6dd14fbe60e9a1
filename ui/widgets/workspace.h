// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/home_words.h"
#include "ui/model/letter_kinds.h"
#include "ui/model/presenter.h"

#include <QKeySequence>
#include <QWidget>

class QButtonGroup;
class QStackedWidget;

namespace counterpart::ui {

class BooksPage;
class CaseListPage;
class CasePage;
class DisclosuresPage;
class HomePage;
class ImportPage;
class LettersPage;
class LogPage;
class Page;
class PartnershipPage;
class SealPage;
class SearchPage;

/// All that is shown while the store is open: made at unlocking, destroyed at locking.
class Workspace : public QWidget {
    Q_OBJECT
public:
    /// Each is its digit on the keyboard, with Ctrl.
    enum class Place { home = 1, cases = 2, import = 3, disclosures = 4, letters = 5, books = 6, partnership = 7, log = 8 };
    static QKeySequence keyOf(Place place);
    explicit Workspace(Desk& desk, QWidget* parent = nullptr);

    void go(Place place);
    void openCase(const QByteArray& caseId, const QByteArray& recordId);
    /// `request`: one that came, to be answered with what leaves.
    void seal(const QByteArray& caseId, const QByteArray& request = {});
    void read(const LetterFound& found);
    /// Asks from which case, then seals it as the answer to that request.
    void answerBySealing(const QByteArray& request);
    /// Sealed files are looked at; others are attached to the case on the screen.
    void take(const QStringList& files);
    void search();
    void searchEverywhere();
    void nameThePlace();
    /// What is on the screen, to come back to it in a workspace that is made anew.
    struct Whereabouts {
        Place place = Place::cases;
        QByteArray caseId; ///< empty: no case is open
        bool sealing = false;
    };
    [[nodiscard]] Whereabouts whereabouts() const;
    void goBackTo(const Whereabouts& where);
    /// That belongs to what is on the screen.
    [[nodiscard]] QString helpTopic() const;

Q_SIGNALS:
    void lockWanted();
    void helpWanted();
    void settingsWanted();
    void recoveryKeyWanted();
    /// What is on the screen, for the window's title: of a case the reference, never its title or a name.
    void placeNamed(const QString& place);

private:
    QWidget* sidebar();
    void leaveSearch();
    void lead(const HomeTarget& target); ///< to what a line of the first page is about
    [[nodiscard]] Page& currentPage() const;

    Desk& m_desk;
    QButtonGroup* m_places;
    QStackedWidget* m_pages;
    HomePage* m_home;
    SearchPage* m_search;
    QWidget* m_beforeSearch = nullptr;
    int m_placeBeforeSearch = 0;
    CaseListPage* m_cases;
    CasePage* m_case;
    SealPage* m_seal;
    ImportPage* m_import;
    DisclosuresPage* m_disclosures;
    PartnershipPage* m_partnership;
    LogPage* m_log;
    LettersPage* m_letters;
    BooksPage* m_books;
    QByteArray m_answering; ///< a request: the case that is opened next is sealed as its answer
};

} // namespace counterpart::ui
