// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/desktop/scroll.h"
#include "app/desktop/compose.h"
#include "core/port/process.h"
#include "ui/widgets/main_window.h"

#include <QApplication>
#include <QTimer>

#include <cstdio>

namespace counterpart::bench {

namespace {

/// Ends the program once any window has been painted.
class EndsWhenPainted : public QObject {
protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Paint && watched->isWidgetType()) QTimer::singleShot(0, qApp, &QApplication::quit);
        return QObject::eventFilter(watched, event);
    }
};

int run(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")) qputenv("QT_QPA_PLATFORM", "offscreen");
    core::harden_process();
    QApplication application(argc, argv);
    const QStringList words = QApplication::arguments();
    EndsWhenPainted end;
    if (words.size() == 2 && words[1] == QStringLiteral("empty")) {
        QWidget window;
        window.resize(1180, 780);
        application.installEventFilter(&end);
        window.show();
        return QApplication::exec();
    }
    if (words.size() == 3 && words[1] == QStringLiteral("lock")) {
        application.installEventFilter(&end);
        const auto desktop = start_desktop(application, {.store = words[2], .file = {}, .language = {}, .policy = {}});
        return desktop ? QApplication::exec() : 1;
    }
    if (words.size() == 3 && words[1] == QStringLiteral("scroll")) {
        for (const double pause : scroll_pauses(words[2].toULongLong())) std::printf("%.2f\n", pause);
        return 0;
    }
    std::fputs("counterpart-bench-desktop empty | lock STORE | scroll ROWS\n", stderr);
    return 2;
}

} // namespace

} // namespace counterpart::bench

int main(int argc, char** argv) { return counterpart::bench::run(argc, argv); }
