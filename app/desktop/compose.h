// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/base/result.h"

#include <QString>

#include <memory>

class QApplication;

namespace counterpart::ui {
class Executor;
class MainWindow;
class Settings;
} // namespace counterpart::ui

namespace counterpart {

struct Start {
    QString store;    ///< the one store; empty: those known
    QString file;     ///< a sealed file to look at
    QString language; ///< "cy", "en"; empty: as it is set
    QString policy;   ///< the organisation's file; empty: none
};

/// Names, language and icons of the program: once, after QApplication.
void dress(QApplication& application, const QString& language);

/// The whole desktop, put together from its concrete parts; what is made first goes last.
class Desktop {
public:
    explicit Desktop(const Start& start);
    ~Desktop();
    Desktop(const Desktop&) = delete;
    Desktop& operator=(const Desktop&) = delete;

    [[nodiscard]] ui::MainWindow& window();
    [[nodiscard]] ui::Executor& executor();
    [[nodiscard]] ui::Settings& settings();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

/// From the application to the window, which is shown. Where the machine computes wrongly nothing is opened: the reasons
/// of crypto::self_test().
Result<std::unique_ptr<Desktop>> start_desktop(QApplication& application, const Start& start);

} // namespace counterpart
