// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/main_window.h"

#include "ui/model/settings_presenter.h"
#include "ui/widgets/idle_strip.h"
#include "ui/widgets/language.h"
#include "ui/widgets/page/help_page.h"
#include "ui/widgets/page/lock_page.h"
#include "ui/widgets/page/settings_page.h"
#include "ui/widgets/page/setup_page.h"
#include "ui/widgets/progress_strip.h"
#include "ui/widgets/style.h"
#include "ui/widgets/workspace.h"

#include <QActionGroup>
#include <QApplication>
#include <QDialog>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMenuBar>
#include <QMimeData>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace counterpart::ui {

namespace {
const QKeySequence kLockKey(Qt::CTRL | Qt::Key_L);
const QKeySequence kSettingsKey(Qt::CTRL | Qt::Key_Comma);
} // namespace

MainWindow::MainWindow(Desk& desk, const QString& store, const QString& file)
    : m_desk(desk), m_store(store), m_stack(new QStackedWidget), m_choices(new SettingsPresenter(desk, this)), m_file(file), m_idle(new IdleStrip) {
    setWindowIcon(QIcon(QStringLiteral(":/icons/counterpart.svg")));
    setAcceptDrops(true);
    resize(1180, 780);
    auto* centre = new QWidget;
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_stack, 1);
    column->addWidget(m_idle);
    column->addWidget(new ProgressStrip(desk.executor));
    setCentralWidget(centre);
    addPages();
    addSetup();
    addActions();
    keepLockTime();
    m_stack->setCurrentWidget(m_lock);
    setWindowTitle(tr("Counterpart"));
    connect(m_choices, &SettingsPresenter::appearanceChanged, this, &MainWindow::dress);
    connect(m_choices, &SettingsPresenter::languageChanged, this, [this] { applyLanguage(*qApp, m_desk.settings.locale()); });
    connect(m_choices, &SettingsPresenter::lockTimeChanged, this, &MainWindow::keepLockTime);
    connect(m_stack, &QStackedWidget::currentChanged, this, [this] { m_settingsAction->setEnabled(!isSettingUp()); });
    connect(m_idle, &IdleStrip::ranOut, this, &MainWindow::lock);
    qApp->installEventFilter(this);
}

void MainWindow::addPages() {
    m_lock = new LockPage(m_desk, m_store);
    m_help = new HelpPage;
    m_settings = new SettingsPage(*m_choices);
    for (QWidget* page : std::initializer_list<QWidget*>{m_lock, m_help, m_settings}) m_stack->addWidget(page);
    connect(m_lock, &LockPage::unlocked, this, &MainWindow::openWorkspace);
    connect(m_lock, &LockPage::setupWanted, this, [this] {
        m_setup->reset();
        m_stack->setCurrentWidget(m_setup);
    });
    connect(m_help, &HelpPage::left, this, &MainWindow::leaveHelp);
    connect(m_settings, &SettingsPage::left, this, &MainWindow::leaveSettings);
}

void MainWindow::addSetup() {
    m_setup = new SetupPage(m_desk);
    m_stack->addWidget(m_setup);
    connect(m_setup, &SetupPage::opened, this, &MainWindow::storeOpened);
    connect(m_setup, &SetupPage::left, this, &MainWindow::leaveSetup);
    connect(m_setup, &SetupPage::finished, this, [this] {
        openWorkspace();
        m_setup->reset();
    });
}

void MainWindow::addActions() {
    // One list: what each is called, its key, whether it needs the workspace, what it does.
    struct Spec {
        QMenu* menu;
        QString text;
        QKeySequence key;
        bool needsWorkspace;
        std::function<void()> act;
    };
    QMenu* store = menuBar()->addMenu(tr("&Store"));
    QMenu* go = menuBar()->addMenu(tr("&Go"));
    QMenu* view = menuBar()->addMenu(tr("&View"));
    QMenu* help = menuBar()->addMenu(tr("&Help"));
    const auto to = [this](Workspace::Place place) { return [this, place] {
        m_workspace->go(place);
        m_stack->setCurrentWidget(m_workspace); // from typing the recovery key back
    }; };
    const Spec specs[] = {
        {store, tr("&Lock"), kLockKey, false, [this] { lock(); }},
        {store, tr("&Settings"), kSettingsKey, false, [this] { openSettings(); }},
        {store, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), false, [this] { close(); }},
        {go, tr("&Home"), Workspace::keyOf(Workspace::Place::home), true, to(Workspace::Place::home)},
        {go, tr("&Cases"), Workspace::keyOf(Workspace::Place::cases), true, to(Workspace::Place::cases)},
        {go, tr("&Import"), Workspace::keyOf(Workspace::Place::import), true, to(Workspace::Place::import)},
        {go, tr("&Disclosures"), Workspace::keyOf(Workspace::Place::disclosures), true, to(Workspace::Place::disclosures)},
        {go, tr("L&etters"), Workspace::keyOf(Workspace::Place::letters), true, to(Workspace::Place::letters)},
        {go, tr("&Books"), Workspace::keyOf(Workspace::Place::books), true, to(Workspace::Place::books)},
        {go, tr("&Partnership"), Workspace::keyOf(Workspace::Place::partnership), true, to(Workspace::Place::partnership)},
        {go, tr("Lo&g"), Workspace::keyOf(Workspace::Place::log), true, to(Workspace::Place::log)},
        {go, tr("Search e&verywhere"), QKeySequence(Qt::CTRL | Qt::Key_K), true, [this] {
             m_stack->setCurrentWidget(m_workspace);
             m_workspace->searchEverywhere();
         }},
        {go, tr("&Search"), QKeySequence(Qt::CTRL | Qt::Key_F), true, [this] {
             m_stack->setCurrentWidget(m_workspace);
             m_workspace->search();
         }},
        {view, tr("&Larger text"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Plus), false, [this] { m_choices->set(Setting::textSize, QString::number(m_desk.settings.textSize() + 10)); }},
        {view, tr("&Smaller text"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Minus), false, [this] { m_choices->set(Setting::textSize, QString::number(m_desk.settings.textSize() - 10)); }},
        {view, tr("&Normal text"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_0), false, [this] { m_choices->set(Setting::textSize, QStringLiteral("100")); }},
        {help, tr("&Help for this page"), QKeySequence(Qt::Key_F1), false, [this] { openHelp(helpTopic()); }},
        {help, tr("&Getting started"), {}, false, [this] { openHelp(QStringLiteral("starting")); }},
        {help, tr("&Keyboard"), {}, false, [this] { openHelp(QStringLiteral("keyboard")); }},
    };
    for (const Spec& spec : specs) {
        QAction* action = spec.menu->addAction(spec.text, this, spec.act);
        action->setShortcut(spec.key);
        if (spec.key == kLockKey) m_lockAction = action;
        if (spec.key == kSettingsKey) m_settingsAction = action;
        if (spec.needsWorkspace) m_needWorkspace << action;
        action->setEnabled(spec.key != kLockKey && !spec.needsWorkspace);
    }
    addLooks(*view);
}

void MainWindow::addLooks(QMenu& view) {
    view.addSeparator();
    auto* looks = new QActionGroup(&view);
    const QString names[] = {tr("As the s&ystem"), tr("L&ight"), tr("&Dark"), tr("&High contrast")};
    for (qsizetype i = 0; i < Settings::looks().size(); ++i) {
        QAction* action = looks->addAction(names[i]);
        action->setCheckable(true);
        action->setEnabled(!m_desk.settings.isFixed(Setting::look));
        view.addAction(action);
        const auto show = [this, action, i] { action->setChecked(m_desk.settings.look() == static_cast<Look>(i)); };
        show();
        connect(m_choices, &SettingsPresenter::appearanceChanged, action, show);
        connect(action, &QAction::triggered, this, [this, i] { m_choices->set(Setting::look, Settings::looks().at(i)); });
    }
}

void MainWindow::dress() { applyStyle(*qApp, m_desk.settings.look(), m_desk.settings.textSize()); }

void MainWindow::keepLockTime() {
    using namespace std::chrono_literals;
    m_idle->setTimes(std::chrono::minutes(m_desk.settings.lockMinutes()) - 1min, 60s);
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    // Later: whoever asked for it is about to be made again.
    if (event->type() == QEvent::LanguageChange && m_settings != nullptr) QMetaObject::invokeMethod(this, &MainWindow::retranslate, Qt::QueuedConnection);
}

void MainWindow::retranslate() {
    m_desk.display = Display();
    for (QDialog* dialog : findChildren<QDialog*>()) dialog->close();
    const bool help = m_stack->currentWidget() == m_help;
    const bool settings = m_stack->currentWidget() == m_settings;
    const bool locked = m_stack->currentWidget() == m_lock || (m_workspace == nullptr && !isSettingUp());
    const bool open = m_lockAction->isEnabled();
    qDeleteAll(menuBar()->findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly)); // with their shortcuts
    m_needWorkspace.clear();
    addActions();
    m_lockAction->setEnabled(open);
    for (QWidget* page : std::initializer_list<QWidget*>{m_lock, m_help, m_settings}) page->deleteLater();
    addPages();
    if (m_setup->isUntouched() && !isSettingUp()) {
        m_setup->deleteLater();
        addSetup();
    }
    setWindowTitle(tr("Counterpart"));
    if (m_workspace != nullptr) {
        const Workspace::Whereabouts where = m_workspace->whereabouts();
        openWorkspace();
        m_workspace->goBackTo(where);
    } else if (locked) {
        m_stack->setCurrentWidget(m_lock);
    }
    if (help) openHelp(QStringLiteral("starting"));
    if (!settings) return;
    openSettings();
    m_settings->focusOn(Setting::language);
}

void MainWindow::storeOpened() {
    m_lockAction->setEnabled(true);
    m_idle->start();
}

void MainWindow::openWorkspace() {
    delete m_workspace;
    m_workspace = new Workspace(m_desk);
    connect(m_workspace, &Workspace::placeNamed, this, [this](const QString& place) { setWindowTitle(tr("Counterpart – %1").arg(place)); });
    m_workspace->nameThePlace();
    m_stack->addWidget(m_workspace);
    m_stack->setCurrentWidget(m_workspace);
    for (QAction* action : std::as_const(m_needWorkspace)) action->setEnabled(true);
    storeOpened();
    connect(m_workspace, &Workspace::settingsWanted, this, &MainWindow::openSettings);
    connect(m_workspace, &Workspace::helpWanted, this, [this] { openHelp(helpTopic()); });
    connect(m_workspace, &Workspace::lockWanted, this, &MainWindow::lock, Qt::QueuedConnection);
    connect(m_workspace, &Workspace::recoveryKeyWanted, this, [this] {
        m_setup->resume();
        m_stack->setCurrentWidget(m_setup);
    });
    if (!m_file.isEmpty()) m_workspace->take({std::exchange(m_file, {})});
}

void MainWindow::leaveSetup() {
    if (m_workspace == nullptr) m_stack->setCurrentWidget(m_lock);
    else m_stack->setCurrentWidget(m_workspace);
}

QString MainWindow::helpTopic() const {
    if (m_stack->currentWidget() == m_help) return {}; // it is open
    if (m_stack->currentWidget() == m_workspace && m_workspace != nullptr) return m_workspace->helpTopic();
    return static_cast<Page*>(m_stack->currentWidget())->helpTopic();
}

bool MainWindow::isSettingUp() const { return m_stack->currentWidget() == m_setup; }

void MainWindow::openSettings() {
    if (m_stack->currentWidget() == m_settings) return;
    m_beforeSettings = m_stack->currentWidget() == m_help ? m_beforeHelp.data() : m_stack->currentWidget();
    m_stack->setCurrentWidget(m_settings);
    setWindowTitle(tr("Counterpart – %1").arg(tr("Settings")));
}

void MainWindow::leaveSettings() {
    setWindowTitle(tr("Counterpart"));
    QWidget* const open = m_workspace == nullptr ? static_cast<QWidget*>(m_lock) : m_workspace;
    m_stack->setCurrentWidget(m_beforeSettings == nullptr ? open : m_beforeSettings.data());
    if (m_workspace != nullptr) m_workspace->nameThePlace();
}

void MainWindow::openHelp(const QString& topic) {
    if (topic.isEmpty()) return;
    m_help->open(topic);
    if (m_stack->currentWidget() == m_help) return;
    m_beforeHelp = m_stack->currentWidget();
    m_focusBeforeHelp = QApplication::focusWidget();
    m_stack->setCurrentWidget(m_help);
    setWindowTitle(tr("Counterpart – %1").arg(tr("Help")));
}

void MainWindow::leaveHelp() {
    m_stack->setCurrentWidget(m_beforeHelp == nullptr ? m_lock : m_beforeHelp.data());
    setWindowTitle(tr("Counterpart"));
    if (m_workspace != nullptr) m_workspace->nameThePlace();
    if (m_focusBeforeHelp != nullptr) m_focusBeforeHelp->setFocus(Qt::OtherFocusReason);
}

void MainWindow::lock() {
    if (m_workspace == nullptr && !m_lockAction->isEnabled()) return;
    m_idle->stop();
    m_lockAction->setEnabled(false);
    for (QAction* action : std::as_const(m_needWorkspace)) action->setEnabled(false);
    for (QDialog* dialog : findChildren<QDialog*>()) dialog->close();
    setWindowTitle(tr("Counterpart"));
    m_stack->setCurrentWidget(m_lock);
    delete std::exchange(m_workspace, nullptr);
    m_desk.executor.lock();
    m_setup->reset();
    m_lock->reset();
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event) {
    // Shortcuts of the window rest while a dialog is above it. Locking does not.
    if (event->type() == QEvent::KeyPress && m_lockAction->isEnabled() && QApplication::activeModalWidget() != nullptr &&
        QKeySequence(static_cast<QKeyEvent*>(event)->keyCombination()) == kLockKey) {
        QMetaObject::invokeMethod(this, &MainWindow::lock, Qt::QueuedConnection);
        return true;
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (m_workspace != nullptr && event->mimeData()->hasUrls()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    QStringList files;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile()) files << url.toLocalFile();
    }
    if (m_workspace != nullptr) m_workspace->take(files);
}

} // namespace counterpart::ui
