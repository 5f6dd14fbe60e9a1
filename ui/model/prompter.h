// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

namespace counterpart::ui {

/// A question with two ways out. Nothing is typed into it.
struct Question {
    QString heading;
    QString text;
    QString goOn; ///< a verb
    QString back;
};

enum class FileUse { open, save, folder };

struct FileQuestion {
    FileUse use = FileUse::open;
    QString heading;
    QString suggested; ///< a name or a path
    QString filter;    ///< "Sealed files (*.sealed)"
    bool sealed = filter.contains(QStringLiteral("*.sealed")); ///< goes to the exchange folder, or comes from it
};

/// What presenters ask the officer. Answers come later: no nested loops. A question that is closed without an
/// answer is not answered.
class Prompter {
public:
    virtual ~Prompter() = default;
    virtual void ask(const Question& question, std::function<void()> goOn) = 0;
    virtual void askFile(const FileQuestion& question, std::function<void(const QString& path)> chosen) = 0;
};

} // namespace counterpart::ui
