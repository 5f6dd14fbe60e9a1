// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <catch2/catch_session.hpp>

int main(int argc, char** argv) {
    // window_test keeps the display it was given.
    if (QByteArray(argv[0]).endsWith("widget_tests")) qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    return Catch::Session().run(argc, argv);
}
