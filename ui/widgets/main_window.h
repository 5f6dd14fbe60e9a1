// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/presenter.h"

#include <QMainWindow>
#include <QPointer>

class QMenu;
class QStackedWidget;

namespace counterpart::ui {

class HelpPage;
class IdleStrip;
class LockPage;
class SettingsPage;
class SettingsPresenter;
class SetupPage;
class Workspace;

/// A shell: the lock screen, setting up, or the workspace. Its title names the place and a case's reference, never a
/// person, an agency or a case's title.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// `store`: the one store to open, or empty. `file`: a sealed file to look at once it is open.
    MainWindow(Desk& desk, const QString& store, const QString& file);

    /// Dialogs go, the workspace goes, the session goes, the lock screen is there: without a question.
    void lock();
    [[nodiscard]] IdleStrip& idle() { return *m_idle; }
    /// Nullptr while locked.
    [[nodiscard]] Workspace* workspace() const { return m_workspace; }
    /// Over what is on the screen, and back to it.
    void openHelp(const QString& topic);
    void openSettings();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void addActions();
    void addLooks(QMenu& view);
    void addPages();
    void addSetup();
    void dress(); ///< look and size of text, as they are set
    /// Everything is made again in the language of now, and the officer is where they were.
    void retranslate();
    void leaveSettings();
    void keepLockTime();
    void storeOpened();
    void openWorkspace();
    void leaveSetup();
    void leaveHelp();
    [[nodiscard]] QString helpTopic() const;
    [[nodiscard]] bool isSettingUp() const;

    Desk& m_desk;
    QString m_store; ///< the one, or empty
    QStackedWidget* m_stack;
    SettingsPresenter* m_choices;
    LockPage* m_lock = nullptr;
    SetupPage* m_setup = nullptr;
    HelpPage* m_help = nullptr;
    SettingsPage* m_settings = nullptr;
    QPointer<QWidget> m_beforeSettings;
    QPointer<QWidget> m_beforeHelp;
    QPointer<QWidget> m_focusBeforeHelp;
    Workspace* m_workspace = nullptr;
    QString m_file;
    IdleStrip* m_idle;
    QAction* m_lockAction = nullptr;
    QAction* m_settingsAction = nullptr;
    QList<QAction*> m_needWorkspace;
};

} // namespace counterpart::ui
