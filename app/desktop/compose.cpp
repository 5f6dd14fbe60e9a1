// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/compose.h"

#include "core/session.h"
#include "crypto/self_test.h"
#include "ui/model/settings.h"
#include "ui/widgets/dialog/window_prompter.h"
#include "ui/widgets/language.h"
#include "ui/widgets/main_window.h"
#include "ui/widgets/style.h"

#include <QApplication>
#include <QLocale>
#include <QSettings>

namespace counterpart {

void dress(QApplication& application, const QString& language) {
    QApplication::setApplicationName(QStringLiteral("counterpart"));
    QApplication::setDesktopFileName(QStringLiteral("org.counterpart.Counterpart"));
    ui::applyLanguage(application, language);
}

struct Desktop::Parts {
    explicit Parts(const Start& start)
        : ports{core::system_files(), core::system_clock(), system_random(), core::state_folder(), "counterpart"}, settings(file, ui::OrganisationPolicy::read(start.policy)),
          executor(ports), prompter(settings), desk{executor, prompter, settings, display(start)}, window(desk, start.store, start.file) {
        prompter.setWindow(&window);
    }
    /// Before the first word is shown: what was asked for at the start goes before the settings.
    ui::Display display(const Start& start) {
        ui::applyLanguage(*qApp, start.language.isEmpty() ? settings.locale() : start.language);
        return ui::Display();
    }
    core::Ports ports;
    QSettings file{QSettings::IniFormat, QSettings::UserScope, QStringLiteral("counterpart"), QStringLiteral("desktop")};
    ui::Settings settings;
    ui::Executor executor;
    ui::WindowPrompter prompter;
    ui::Desk desk;
    ui::MainWindow window;
};

Desktop::Desktop(const Start& start) : m_parts(std::make_unique<Parts>(start)) {}
Desktop::~Desktop() = default;
ui::MainWindow& Desktop::window() { return m_parts->window; }
ui::Executor& Desktop::executor() { return m_parts->executor; }
ui::Settings& Desktop::settings() { return m_parts->settings; }

Result<std::unique_ptr<Desktop>> start_desktop(QApplication& application, const Start& start) {
    dress(application, start.language);
    TRY(crypto::self_test());
    auto desktop = std::make_unique<Desktop>(start);
    ui::applyStyle(application, desktop->settings().look(), desktop->settings().textSize());
    desktop->window().show();
    return desktop;
}

} // namespace counterpart
