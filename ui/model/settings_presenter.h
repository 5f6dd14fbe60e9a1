// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/choices.h"
#include "ui/model/presenter.h"
#include "ui/model/settings.h"

namespace counterpart::ui {

/// One setting as the page shows it.
struct SettingRow {
    Setting setting = Setting::look;
    QString section; ///< the heading it stands under
    QString name;
    QString hint;                ///< what it does
    std::vector<Choice> choices; ///< empty: a folder
    QString value;
    bool fixed = false; ///< set by the organisation
    bool operator==(const SettingRow&) const = default;
};

/// How the officer wants the program. Every change holds at once.
class SettingsPresenter : public Presenter {
    Q_OBJECT
public:
    explicit SettingsPresenter(Desk& desk, QObject* parent = nullptr) : Presenter(desk, parent) {}

    /// In the page's order; all, or those that have each of these words in their name, hint, section or choices.
    [[nodiscard]] std::vector<SettingRow> rows(const QString& words = {}) const;
    void set(Setting setting, const QString& value);
    void chooseFolder(Setting setting);
    /// Asks first.
    void reset();
    /// What of the organisation's file is of no use; empty: nothing.
    [[nodiscard]] Message problems() const;

Q_SIGNALS:
    /// Look or size of text.
    void appearanceChanged();
    void languageChanged();
    void lockTimeChanged();
    /// Any of them.
    void changed();

private:
    [[nodiscard]] SettingRow row(Setting setting) const;
    void tellChange(Setting setting);
};

} // namespace counterpart::ui
