// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/settings_presenter.h"
#include "ui/widgets/page/page.h"

#include <QMap>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace counterpart::ui {

/// All settings on one page, with a field that finds them. Each holds as soon as it is chosen.
class SettingsPage : public Page {
    Q_OBJECT
public:
    /// The presenter outlives the page, which is made anew for another language.
    explicit SettingsPage(SettingsPresenter& presenter, QWidget* parent = nullptr);
    /// Puts the keyboard to that one.
    void focusOn(Setting setting);

Q_SIGNALS:
    void left();

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Shown {
        QWidget* block = nullptr; ///< its name, itself and what is said of it
        QWidget* control = nullptr;
        QWidget* section = nullptr;
    };
    QWidget* control(const SettingRow& row);
    QWidget* folder(const SettingRow& row);
    QWidget* block(const SettingRow& row, QWidget* control);
    void refresh();
    void find(const QString& words);

    SettingsPresenter& m_presenter;
    QLineEdit* m_words;
    QLabel* m_none;
    QMap<Setting, Shown> m_shown;
};

} // namespace counterpart::ui
