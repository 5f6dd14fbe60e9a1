// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/presenter.h"

#include <QMainWindow>
#include <QTimer>

class QMenu;
class QStackedWidget;

namespace counterpart::ui {

class LockPage;
class SetupPage;
class Workspace;

/// A shell: the lock screen, setting up, or the workspace. Its title names no person, case or agency.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// `store`: the one store to open, or empty. `file`: a sealed file to look at once it is open.
    MainWindow(Desk& desk, const QString& store, const QString& file);

    /// The workspace goes, the session goes, the lock screen is there: without a question.
    void lock();
    /// Nullptr while locked.
    [[nodiscard]] Workspace* workspace() const { return m_workspace; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void addActions();
    void addLooks(QMenu& view);
    void unlocked();
    void openWorkspace();
    void textSize(int percent);

    Desk& m_desk;
    QStackedWidget* m_stack;
    LockPage* m_lock;
    SetupPage* m_setup;
    Workspace* m_workspace = nullptr;
    QString m_file;
    QTimer m_idle;
    QList<QAction*> m_needOpen; ///< actions that need an open store
};

} // namespace counterpart::ui
