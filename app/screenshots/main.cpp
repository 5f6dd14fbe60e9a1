// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// counterpart-screenshots STORE FOLDER [FILE.sealed [WIDTHxHEIGHT]]: the passphrase is one line of standard input. Writes each page
// in light, dark and high contrast, with text of 150 %, and in Welsh.
#include "app/desktop/compose.h"
#include "core/port/process.h"
#include "ui/model/claim_rows.h"
#include "ui/model/executor.h"
#include "ui/widgets/chart/chart_canvas.h"
#include "ui/widgets/chart/chart_view.h"
#include "ui/widgets/dialog/case_dialog.h"
#include "ui/widgets/dialog/challenge_dialog.h"
#include "ui/widgets/dialog/recall_dialog.h"
#include "ui/widgets/dialog/record_dialog.h"
#include "ui/widgets/dialog/request_dialog.h"
#include "ui/widgets/main_window.h"
#include "ui/widgets/page/case_list_page.h"
#include "ui/widgets/page/case/records_tab.h"
#include "ui/widgets/page/disclosures_page.h"
#include "ui/widgets/page/help_page.h"
#include "ui/widgets/page/import_page.h"
#include "ui/widgets/page/letters/requests_tab.h"
#include "ui/widgets/page/lock_page.h"
#include "ui/widgets/page/seal_page.h"
#include "ui/widgets/page/settings_page.h"
#include "ui/widgets/page/setup_page.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/progress_strip.h"
#include "ui/widgets/style.h"
#include "ui/widgets/timeline/timeline_canvas.h"
#include "ui/widgets/timeline/timeline_view.h"
#include "ui/widgets/workspace.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QTemporaryDir>

#include <iostream>

namespace counterpart {

namespace {

struct Look {
    QString name;
    ui::Look scheme;
    int textPercent;
    QString language;
};

class Photographer {
public:
    Photographer(Look look, QString store, QString folder, QString file, QSize size)
        : m_look(std::move(look)), m_size(size), m_folder(std::move(folder)), m_hasFile(!file.isEmpty()), m_desktop({std::move(store), std::move(file), m_look.language, {}}) {}

    bool takeAll(const QString& passphrase) {
        window().resize(m_size);
        window().show();
        takeSetup();
        take("lock");
        window().openHelp(QStringLiteral("recall"));
        take("help");
        window().openHelp(QStringLiteral("starting"));
        take("help-starting");
        Q_EMIT window().findChild<ui::HelpPage*>()->left();
        window().openSettings();
        take("settings");
        Q_EMIT window().findChild<ui::SettingsPage*>()->left();
        auto* field = window().findChild<ui::LockPage*>()->findChild<QLineEdit*>(QStringLiteral("passphrase"));
        field->setText(QStringLiteral("not the passphrase"));
        Q_EMIT field->returnPressed();
        take("lock-wrong");
        field->setText(passphrase);
        Q_EMIT field->returnPressed();
        wait();
        if (window().workspace() == nullptr) {
            take("refused");
            return false;
        }
        ui::Workspace& workspace = *window().workspace();
        if (!m_hasFile) workspace.go(ui::Workspace::Place::import);
        take("import"); // with a file: what it says
        if (m_hasFile) takeImportBelow(workspace);
        workspace.go(ui::Workspace::Place::home);
        take("home");
        workspace.searchEverywhere();
        take("search-empty");
        workspace.findChild<QLineEdit*>(QStringLiteral("everywhere"))->setText(QStringLiteral("Quillfeather"));
        take("search");
        workspace.go(ui::Workspace::Place::cases);
        take("cases");
        takeCase(workspace);
        workspace.go(ui::Workspace::Place::disclosures);
        take("disclosures");
        takeDialog<ui::RecallDialog>(workspace, ui::DisclosuresPage::tr("Recall it…"), "recall-dialog");
        takeReceived(workspace);
        workspace.go(ui::Workspace::Place::partnership);
        take("partnership");
        workspace.go(ui::Workspace::Place::log);
        takeTabs(workspace, "log");
        workspace.go(ui::Workspace::Place::books);
        takeTabs(workspace, "books");
        takeLetters(workspace);
        window().lock();
        return true;
    }

private:
    ui::MainWindow& window() { return m_desktop.window(); }

    /// Until the store thread has nothing left to do.
    void wait() {
        QElapsedTimer since;
        since.start();
        do QApplication::processEvents(QEventLoop::AllEvents, 50);
        while (m_desktop.executor().isBusy() || since.elapsed() < 500);
    }

    void take(const char* page) {
        wait();
        window().grab().save(QStringLiteral("%1/%2-%3.png").arg(m_folder, m_look.name, QString::fromLatin1(page)));
    }

    static void press(QWidget& in, const QString& text) {
        for (auto* one : in.findChildren<QPushButton*>()) {
            if (one->text().remove(QLatin1Char('&')) == text && one->isVisible()) return one->click();
        }
    }

    template <class Dialog = ui::RecordDialog>
    void takeDialog(QWidget& in, const QString& opener, const char* name) {
        press(in, opener);
        wait();
        for (auto* dialog : window().findChildren<Dialog*>()) {
            dialog->grab().save(QStringLiteral("%1/%2-%3.png").arg(m_folder, m_look.name, QString::fromLatin1(name)));
            dialog->close();
        }
        wait();
    }

    void takeLetters(ui::Workspace& workspace) {
        workspace.go(ui::Workspace::Place::letters);
        wait();
        auto* tabs = workspace.findChild<QTabWidget*>(QStringLiteral("letters"));
        const char* const names[] = {"letters-requests", "letters-challenges", "letters-approvals", "letters-recalls", "letters-corrections"};
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            wait();
            for (auto* rows : tabs->currentWidget()->findChildren<ui::Table*>()) rows->setCurrentIndex(rows->model()->index(rows->model()->rowCount() - 1, 0)); // one that came
            take(names[i]);
        }
        window().resize(1366, 768 - 48);
        tabs->setCurrentIndex(0);
        take("letters-small-screen");
        window().resize(1280, 860);
        takeDialog<ui::RequestDialog>(workspace, ui::RequestsTab::tr("New request…"), "request-dialog");
        takeDialog<ui::CaseDialog>(workspace, ui::RequestsTab::tr("Answer by sealing…"), "case-dialog");
    }

    /// A store of its own is made, step by step; nothing of it stays.
    void takeSetup() {
        const QTemporaryDir scratch;
        Q_EMIT window().findChild<ui::LockPage*>()->setupWanted();
        auto* page = window().findChild<ui::SetupPage*>();
        const QStringList texts = {QStringLiteral("Maren Oldacre"), QStringLiteral("Detective sergeant"), QStringLiteral("Northmoor Police"), scratch.path() + QStringLiteral("/store"),
                                   QStringLiteral("seven lanterns over quiet saltmarsh water")};
        int next = 0;
        for (auto* line : page->findChildren<QLineEdit*>()) {
            if (line->isVisible() && next < texts.size()) line->setText(texts[next++]);
        }
        for (auto* box : page->findChildren<QComboBox*>()) box->setCurrentIndex(1);
        take("setup");
        press(*page, ui::SetupPage::tr("Make the store"));
        take("setup-key");
        QString key;
        for (auto* label : page->findChildren<QLabel*>()) {
            if (label->property("spoken").toBool() && label->isVisible()) key = label->text();
        }
        press(*page, ui::SetupPage::tr("I have written it down"));
        for (auto* line : page->findChildren<QLineEdit*>()) {
            if (line->isVisible()) line->setText(key.simplified());
        }
        take("setup-type-back");
        press(*page, ui::SetupPage::tr("Check"));
        take("setup-card");
        window().lock();
        Q_EMIT page->left();
        wait();
    }

    /// What came, and the foot of the page, which the window may be too low for.
    void takeReceived(ui::Workspace& workspace) {
        auto& page = *workspace.findChild<ui::DisclosuresPage*>();
        const auto down = [&] { page.findChild<QScrollArea*>()->verticalScrollBar()->setValue(page.findChild<QScrollArea*>()->verticalScrollBar()->maximum()); };
        down();
        take("disclosures-below");
        page.findChild<QTabWidget*>()->setCurrentIndex(1);
        take("disclosures-received");
    }

    /// A drop-down, as it lies over the window.
    void takeOpen(QComboBox& box) {
        box.showPopup();
        wait();
        QPixmap picture = window().grab();
        QWidget& list = *box.view()->window();
        QPainter(&picture).drawPixmap(box.mapTo(&window(), QPoint(0, box.height())), list.grab());
        picture.save(QStringLiteral("%1/%2-drop-down.png").arg(m_folder, m_look.name));
        box.hidePopup();
    }

    /// Each tab of a page; an agency is chosen where there is one to choose.
    void takeTabs(ui::Workspace& workspace, const char* page) {
        wait();
        auto* tabs = workspace.findChild<QTabWidget*>(QLatin1String(page));
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            for (auto* box : tabs->currentWidget()->findChildren<QComboBox*>()) box->setCurrentIndex(box->count() - 1);
            take(i == 0 ? page : qPrintable(QStringLiteral("%1-%2").arg(QLatin1String(page)).arg(i + 1)));
        }
    }

    /// What would change, with one record left out.
    void takeImportBelow(ui::Workspace& workspace) {
        auto* page = workspace.findChild<ui::ImportPage*>();
        auto* changes = page->findChild<ui::Table*>(QStringLiteral("changes"));
        for (int row = changes->model()->rowCount() - 1; row >= 0; --row) {
            if (changes->model()->setData(changes->model()->index(row, 0), Qt::Unchecked, Qt::CheckStateRole)) break;
        }
        auto* scroll = page->findChild<QScrollArea*>();
        scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
        take("import-below");
    }

    /// A second officer is asked for; and, where there is one, a group.
    void takeSecond(ui::SealPage& page) {
        auto* code = page.findChild<QComboBox*>(QStringLiteral("code"));
        code->setCurrentIndex(code->findData(QStringLiteral("C")));
        page.findChild<QPlainTextEdit*>(QStringLiteral("conditions"))->setPlainText(ui::SealPage::tr("For the exploitation team alone."));
        wait();
        wait();
        auto* colleague = page.findChild<QComboBox*>(QStringLiteral("colleague"));
        page.findChild<QScrollArea*>()->ensureWidgetVisible(colleague);
        take("seal-second");
        auto* agency = page.findChild<QComboBox*>(QStringLiteral("agency"));
        if (!agency->itemData(agency->count() - 1).toString().startsWith(QStringLiteral("group:"))) return;
        agency->setCurrentIndex(agency->count() - 1);
        wait();
        wait();
        page.findChild<QScrollArea*>()->verticalScrollBar()->setValue(0);
        take("seal-group");
        page.findChild<QScrollArea*>()->verticalScrollBar()->setValue(page.findChild<QScrollArea*>()->verticalScrollBar()->maximum());
        take("seal-group-below");
    }

    void takeChart(ui::Workspace& workspace) {
        auto* chart = workspace.findChild<ui::ChartView*>();
        auto* tabs = workspace.findChild<QTabWidget*>(QStringLiteral("case-tabs"));
        QWidget* before = tabs->currentWidget();
        tabs->setCurrentWidget(chart);
        wait();
        chart->canvas().setFocus();
        take("chart");
        chart->presenter().chooseMostConnected();
        chart->presenter().expand();
        wait();
        chart->presenter().layOut(ui::ChartLayout::byType);
        wait();
        take("chart-expanded");
        auto* table = chart->findChild<QCheckBox*>(QStringLiteral("as-table"));
        table->setChecked(true);
        take("chart-table");
        table->setChecked(false);
        auto* timeline = workspace.findChild<ui::TimelineView*>();
        tabs->setCurrentWidget(timeline);
        wait();
        timeline->canvas().setFocus();
        take("timeline");
        tabs->setCurrentWidget(before);
        wait();
    }

    void takeCase(ui::Workspace& workspace) {
        auto* table = workspace.findChild<ui::CaseListPage*>()->findChild<ui::Table*>(QStringLiteral("cases"));
        const QByteArray first = table->selectedId();
        if (first.isEmpty()) return;
        workspace.openCase(first, {});
        take("case");
        auto* pages = workspace.findChild<QTabWidget*>(QStringLiteral("case-tabs"));
        const char* const tabNames[] = {"case-records", "case-intelligence", "case-documents", "case-tasks", "case-sharing", "case-history"};
        for (int i = 0; i < 6; ++i) {
            pages->setCurrentIndex(i + 1);
            wait();
            take(tabNames[i]);
        }
        pages->setCurrentIndex(1);
        // A person beside the case's own record.
        for (auto* list : workspace.findChildren<QAbstractItemView*>()) {
            if (list->inherits("QTreeWidget") && list->isVisible() && list->model()->rowCount() > 1)
                list->setCurrentIndex(list->model()->index(kPerson, 0, list->model()->index(1, 0)));
        }
        wait();
        for (auto* claims : workspace.findChildren<ui::Table*>(QStringLiteral("claims"))) { // one of another agency's
            const QAbstractItemModel& model = *claims->model();
            for (int row = 0; row < model.rowCount(); ++row) {
                if (model.index(row, ui::ClaimColumn::who).data() != model.index(0, ui::ClaimColumn::who).data()) claims->setCurrentIndex(model.index(row, 0));
            }
        }
        take("record");
        auto* tabs = workspace.findChild<QTabWidget*>(QStringLiteral("record"));
        const char* const names[] = {"record-history", "record-links", "record-attachments"};
        for (int i = 0; i < 3; ++i) {
            tabs->setCurrentIndex(i + 1);
            take(names[i]);
        }
        tabs->setCurrentIndex(0);
        takeChart(workspace);
        takeDialog(workspace, ui::RecordsTab::tr("State something…"), "record-dialog");
        takeDialog(workspace, ui::RecordsTab::tr("Link…"), "link-dialog");
        takeDialog<ui::ChallengeDialog>(workspace, ui::RecordsTab::tr("Challenge this value…"), "challenge-dialog");
        Q_EMIT m_desktop.executor().busyChanged(true);
        Q_EMIT m_desktop.executor().progressed(ui::ProgressStrip::tr("Working"), 400);
        take("progress");
        Q_EMIT m_desktop.executor().busyChanged(false);
        workspace.seal(first);
        wait();
        for (auto* box : workspace.findChild<ui::SealPage*>()->findChildren<QComboBox*>()) {
            if (box->currentData().toString().isEmpty() && box->count() > 1) box->setCurrentIndex(box->count() == 3 ? 2 : 1);
        }
        for (auto* line : workspace.findChild<ui::SealPage*>()->findChildren<QLineEdit*>(QStringLiteral("purpose")))
            line->setText(ui::SealPage::tr("Safeguarding of a child at risk of exploitation"));
        for (auto* text : workspace.findChild<ui::SealPage*>()->findChildren<QPlainTextEdit*>(QStringLiteral("necessity")))
            text->setPlainText(ui::SealPage::tr("The council cannot plan its visit without knowing who else is in the house."));
        for (auto* text : workspace.findChild<ui::SealPage*>()->findChildren<QPlainTextEdit*>(QStringLiteral("proportionality")))
            text->setPlainText(ui::SealPage::tr("Who lives there, and nothing of why police know."));
        for (auto* line : workspace.findChild<ui::SealPage*>()->findChildren<QLineEdit*>(QStringLiteral("review"))) line->setText(QStringLiteral("30/6/2031"));
        take("seal");
        for (auto* box : workspace.findChild<ui::SealPage*>()->findChildren<QComboBox*>()) {
            if (box->count() < 4 || !box->isVisible()) continue;
            takeOpen(*box);
            break;
        }
        auto* content = workspace.findChild<ui::SealPage*>()->findChild<ui::Table*>(QStringLiteral("content"));
        for (int row = content->model()->rowCount() - 1; row >= 0; --row) { // the first that a rule keeps back
            if (content->model()->index(row, 3).data().toString().contains(QLatin1Char(':'))) content->setCurrentIndex(content->model()->index(row, 0));
        }
        workspace.findChild<ui::SealPage*>()->findChild<QScrollArea*>()->ensureWidgetVisible(content);
        take("seal-content");
        for (auto* scroll : workspace.findChild<ui::SealPage*>()->findChildren<QScrollArea*>()) scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
        take("seal-below");
        auto* consent = workspace.findChild<ui::SealPage*>()->findChild<QComboBox*>(QStringLiteral("consent"));
        consent->setCurrentIndex(consent->findData(QStringLiteral("refused"))); // policy asks for a reason
        wait();
        wait();
        for (auto* scroll : workspace.findChild<ui::SealPage*>()->findChildren<QScrollArea*>()) scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
        take("seal-reason");
        consent->setCurrentIndex(consent->findData(QStringLiteral("overridden")));
        workspace.findChild<ui::SealPage*>()->findChild<QScrollArea*>()->ensureWidgetVisible(workspace.findChild<ui::SealPage*>()->findChild<QPlainTextEdit*>(QStringLiteral("consent-reason")));
        take("seal-consent");
        consent->setCurrentIndex(consent->findData(QStringLiteral("not_sought")));
        takeSecond(*workspace.findChild<ui::SealPage*>());
    }

    Look m_look;
    QSize m_size;
    QString m_folder;
    static constexpr int kPerson = 3;
    bool m_hasFile = false;
    Desktop m_desktop;
};

int run(int argc, char** argv) {
    core::harden_process();
    const QTemporaryDir settings; // the user's own stay as they are
    qputenv("XDG_CONFIG_HOME", settings.path().toLocal8Bit());
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 3) {
        std::cerr << "counterpart-screenshots STORE FOLDER [FILE.sealed [WIDTHxHEIGHT]] < passphrase\n";
        return 2;
    }
    std::string passphrase;
    std::getline(std::cin, passphrase);
    QDir().mkpath(arguments[2]);
    const Look looks[] = {{QStringLiteral("light"), ui::Look::light, 100, QStringLiteral("en_GB")},
                          {QStringLiteral("dark"), ui::Look::dark, 100, QStringLiteral("en_GB")},
                          {QStringLiteral("contrast"), ui::Look::highContrast, 100, QStringLiteral("en_GB")},
                          {QStringLiteral("large"), ui::Look::light, 150, QStringLiteral("en_GB")},
                          {QStringLiteral("welsh"), ui::Look::light, 100, QStringLiteral("cy_GB")}};
    const QStringList size = arguments.value(4, QStringLiteral("1280x860")).split(QLatin1Char('x'));
    for (const Look& look : looks) {
        dress(application, look.language);
        ui::applyStyle(application, look.scheme, look.textPercent);
        Photographer photographer(look, arguments[1], arguments[2], arguments.value(3), QSize(size.value(0).toInt(), size.value(1).toInt()));
        if (!photographer.takeAll(QString::fromStdString(passphrase))) return 1;
    }
    return 0;
}

} // namespace

} // namespace counterpart

int main(int argc, char** argv) { return counterpart::run(argc, argv); }
