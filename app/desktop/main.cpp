// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/compose.h"
#include "core/port/process.h"
#include "ui/model/messages.h"
#include "ui/model/organisation_policy.h"
#include "ui/widgets/message_frame.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>

#include <algorithm>
#include <string_view>

namespace counterpart {

namespace {

Start read(const QCoreApplication& application) {
    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::translate("Desktop", "Sealed information sharing between agencies, without a server"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({QStringLiteral("store"), QApplication::translate("Desktop", "The folder of the store to open."), QStringLiteral("DIR")});
    parser.addOption({QStringLiteral("language"), QApplication::translate("Desktop", "Language of the screens: en or cy."), QStringLiteral("CODE")});
    parser.addPositionalArgument(QStringLiteral("FILE.sealed"), QApplication::translate("Desktop", "A sealed file to look at."), QStringLiteral("[FILE.sealed]"));
    parser.process(application);
    const QStringList files = parser.positionalArguments();
    const QString store = parser.value(QStringLiteral("store"));
    return {store.isEmpty() ? store : QFileInfo(store).absoluteFilePath(), files.isEmpty() ? QString() : QFileInfo(files.constFirst()).absoluteFilePath(),
            parser.value(QStringLiteral("language")), ui::OrganisationPolicy::place()};
}

int refuseToStart(const Error& error) {
    ui::MessageFrame frame;
    frame.resize(520, 160);
    frame.show(ui::refusal(error));
    return QApplication::exec();
}

/// What is answered on the terminal, where there may be no display.
bool asksForWords(int argc, char** argv) {
    const std::initializer_list<std::string_view> words{"-h", "--help", "--help-all", "-v", "--version"};
    return std::any_of(argv + 1, argv + argc, [&](const char* argument) { return std::ranges::find(words, argument) != words.end(); });
}

int run(int argc, char** argv) {
    core::harden_process();
    if (argc > 1 && asksForWords(argc, argv)) {
        const QCoreApplication application(argc, argv);
        QCoreApplication::setApplicationName(QStringLiteral("counterpart"));
        QCoreApplication::setApplicationVersion(QStringLiteral(COUNTERPART_VERSION));
        read(application); // answers, and ends the program
        return 0;
    }
    QApplication application(argc, argv);
    QApplication::setApplicationVersion(QStringLiteral(COUNTERPART_VERSION));
    const auto desktop = start_desktop(application, read(application));
    if (!desktop) return refuseToStart(desktop.error());
    return QApplication::exec();
}

} // namespace

} // namespace counterpart

int main(int argc, char** argv) { return counterpart::run(argc, argv); }
