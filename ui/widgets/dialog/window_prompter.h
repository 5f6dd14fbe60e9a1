// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/prompter.h"

class QWidget;

namespace counterpart::ui {

/// Asks in dialogs above its window. None of them runs a loop of its own.
class WindowPrompter final : public Prompter {
public:
    void setWindow(QWidget* window) { m_window = window; }
    void ask(const Question& question, std::function<void()> goOn) override;
    void askFile(const FileQuestion& question, std::function<void(const QString& path)> chosen) override;

private:
    QWidget* m_window = nullptr;
};

} // namespace counterpart::ui
