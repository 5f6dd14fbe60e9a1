// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QSettings;

namespace counterpart::ui {

enum class Look { system, light, dark, highContrast };

/// What is kept outside the store: folders of stores, the text size and the look. Never a name from inside one.
class Settings {
public:
    explicit Settings(QSettings& settings) : m_settings(settings) {}

    [[nodiscard]] QStringList recentStores() const; ///< newest first; those that are still there
    void remember(const QString& store);
    [[nodiscard]] int textSize() const; ///< in percent, 90 to 200
    void setTextSize(int percent);
    [[nodiscard]] Look look() const;
    void setLook(Look look);
    /// Where a new store goes: the user's own folder on this machine, never a roaming one.
    [[nodiscard]] static QString suggestedStore();

private:
    QSettings& m_settings;
};

} // namespace counterpart::ui
