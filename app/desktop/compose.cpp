// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/compose.h"

#include "core/session.h"
#include "crypto/self_test.h"
#include "ui/model/settings.h"
#include "ui/widgets/dialog/window_prompter.h"
#include "ui/widgets/main_window.h"
#include "ui/widgets/style.h"

#include <QApplication>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

namespace counterpart {

namespace {

/// Qt's extractor of texts leaves our namespaces out of their contexts; the program asks with them.
class Translator final : public QTranslator {
public:
    using QTranslator::QTranslator;
    QString translate(const char* context, const char* text, const char* note, int n) const override {
        const QByteArray whole(context);
        return QTranslator::translate(whole.mid(whole.lastIndexOf(':') + 1).constData(), text, note, n);
    }
};

} // namespace

void dress(QApplication& application, const QString& language) {
    QApplication::setApplicationName(QStringLiteral("counterpart"));
    QApplication::setDesktopFileName(QStringLiteral("org.counterpart.Counterpart"));
    QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    if (locale.language() == QLocale::C) locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    if (locale.language() == QLocale::Welsh) locale = QLocale(QLocale::Welsh, QLocale::UnitedKingdom);
    QLocale::setDefault(locale);
    for (QTranslator* old : application.findChildren<QTranslator*>(QString(), Qt::FindDirectChildrenOnly)) delete old;
    // English has a file for its plurals alone.
    for (const QString& name : {QStringLiteral("counterpart_en"), QStringLiteral("counterpart_") + QLocale::languageToCode(locale.language())}) {
        auto* translator = new Translator(&application);
        if (translator->load(QStringLiteral(":/i18n/") + name)) QApplication::installTranslator(translator);
        else delete translator;
    }
}

struct Desktop::Parts {
    explicit Parts(const Start& start)
        : ports{core::system_files(), core::system_clock(), system_random(), core::state_folder(), "counterpart"}, settings(file),
          executor(ports), desk{executor, prompter, settings, ui::Display(QLocale())}, window(desk, start.store, start.file) {
        prompter.setWindow(&window);
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
