// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/prompter.h"

class QWidget;

namespace counterpart::ui {

class Settings;

/// Asks in dialogs above its window. None of them runs a loop of its own. Sealed files are looked for, and suggested to go,
/// where the settings say.
class WindowPrompter final : public Prompter {
public:
    explicit WindowPrompter(const Settings& settings) : m_settings(settings) {}
    void setWindow(QWidget* window) { m_window = window; }
    void ask(const Question& question, std::function<void()> goOn) override;
    void askFile(const FileQuestion& question, std::function<void(const QString& path)> chosen) override;

private:
    const Settings& m_settings;
    QWidget* m_window = nullptr;
};

} // namespace counterpart::ui
