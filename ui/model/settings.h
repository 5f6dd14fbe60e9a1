// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/organisation_policy.h"

#include <QStringList>

class QSettings;

namespace counterpart::ui {

enum class Look { system, light, dark, highContrast };

/// What an officer can choose for the program on this computer.
enum class Setting { look, textSize, language, lockMinutes, marking, exchangeFolder };
inline constexpr Setting kSettings[] = {Setting::look, Setting::textSize, Setting::language, Setting::lockMinutes, Setting::marking, Setting::exchangeFolder};

/// What is kept outside the store: folders of stores, and how the officer wants the program. Never a name from inside
/// one. What the organisation fixes goes before what was chosen.
class Settings {
public:
    explicit Settings(QSettings& settings, OrganisationPolicy policy = {}) : m_settings(settings), m_policy(std::move(policy)) {}

    [[nodiscard]] QStringList recentStores() const; ///< newest first; those that are still there
    void remember(const QString& store);

    /// As it is kept: "dark", "120", "cy", "15", "OFFICIAL", "/srv/exchange"; empty where nothing was chosen and nothing is the
    /// way it comes.
    [[nodiscard]] QString value(Setting setting) const;
    /// Nothing happens where the organisation has fixed it; what is out of bounds goes to the bound.
    void set(Setting setting, const QString& value);
    [[nodiscard]] bool isFixed(Setting setting) const;
    /// Every setting as it came; the stores stay known.
    void reset();

    [[nodiscard]] int textSize() const; ///< in percent, 90 to 200
    void setTextSize(int percent);
    [[nodiscard]] Look look() const;
    void setLook(Look look);
    [[nodiscard]] QString locale() const; ///< "en_GB", "cy_GB"; empty: as the system has it
    [[nodiscard]] int lockMinutes() const;
    [[nodiscard]] QString marking() const; ///< offered where a case has none; may be empty
    [[nodiscard]] QString exchangeFolder() const; ///< may be empty
    [[nodiscard]] const OrganisationPolicy& organisation() const { return m_policy; }

    /// The values that there are.
    [[nodiscard]] static QStringList looks(); ///< in the enumeration's order
    [[nodiscard]] static QStringList languages();
    [[nodiscard]] static QStringList markings();
    /// Where a new store goes: the user's own folder on this machine, never a roaming one; or where the organisation says.
    [[nodiscard]] QString suggestedStore() const;

private:
    QSettings& m_settings;
    OrganisationPolicy m_policy;
};

} // namespace counterpart::ui
