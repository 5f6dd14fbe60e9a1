// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/settings_presenter.h"

#include "ui/model/prompter.h"

#include <algorithm>

namespace counterpart::ui {

namespace {

std::vector<Choice> choices(const QStringList& ids, const QStringList& labels) {
    std::vector<Choice> out;
    for (qsizetype i = 0; i < ids.size(); ++i) out.push_back({ids[i], labels[i], {}});
    return out;
}

std::vector<Choice> textSizes() {
    std::vector<Choice> out;
    for (int percent = 90; percent <= 200; percent += 10) out.push_back({QString::number(percent), SettingsPresenter::tr("%1 %", "a text size").arg(percent), {}});
    return out;
}

/// The usual ones within the bounds, the bounds and what is set.
std::vector<Choice> lockTimes(const OrganisationPolicy& policy, int set) {
    std::vector<int> minutes{2, 5, 10, 15, 20, 30, 45, 60, policy.leastLockMinutes, policy.mostLockMinutes, set};
    std::ranges::sort(minutes);
    minutes.erase(std::unique(minutes.begin(), minutes.end()), minutes.end());
    std::vector<Choice> out;
    for (const int one : minutes) {
        if (one == set || (one >= policy.leastLockMinutes && one <= policy.mostLockMinutes)) out.push_back({QString::number(one), SettingsPresenter::tr("%n minute(s)", nullptr, one), {}});
    }
    return out;
}

QString lockHint(const OrganisationPolicy& policy) {
    QString hint = SettingsPresenter::tr("After this time without a key or click the store locks. A strip says so a minute before.");
    if (policy.leastLockMinutes > kLeastLockMinutes || policy.mostLockMinutes < kMostLockMinutes)
        hint += QLatin1Char(' ') + SettingsPresenter::tr("Your organisation allows %1 to %2 minutes.").arg(policy.leastLockMinutes).arg(policy.mostLockMinutes);
    return hint;
}

bool has(const SettingRow& row, const QString& word) {
    const auto in = [&](const QString& text) { return text.contains(word, Qt::CaseInsensitive); };
    return in(row.section) || in(row.name) || in(row.hint) || std::ranges::any_of(row.choices, [&](const Choice& one) { return in(one.label); });
}

} // namespace

SettingRow SettingsPresenter::row(Setting setting) const {
    const Settings& settings = desk().settings;
    SettingRow row{setting, tr("Look and language"), {}, {}, {}, settings.value(setting), settings.isFixed(setting)};
    switch (setting) {
    case Setting::look:
        row.name = tr("Look");
        row.hint = tr("High contrast has white text on black, with wider frames.");
        row.choices = choices(Settings::looks(), {tr("As the system has it"), tr("Light"), tr("Dark"), tr("High contrast")});
        break;
    case Setting::textSize:
        row.name = tr("Size of the text");
        row.hint = tr("Of the system's own size. Ctrl+Alt+plus and Ctrl+Alt+minus change it, too.");
        row.choices = textSizes();
        break;
    case Setting::language:
        row.name = tr("Language");
        row.hint = tr("Of the screens, of dates and of numbers. What is not translated yet is shown in English.");
        row.choices = choices(Settings::languages(), {tr("As the system has it"), QStringLiteral("English"), QStringLiteral("Cymraeg (Welsh)")});
        break;
    case Setting::lockMinutes:
        row.section = tr("Locking");
        row.name = tr("Lock after");
        row.hint = lockHint(settings.organisation());
        row.choices = lockTimes(settings.organisation(), settings.lockMinutes());
        break;
    case Setting::marking:
        row.section = tr("Sharing");
        row.name = tr("Marking of new disclosures");
        row.hint = tr("Offered where the case has no marking of its own. A case's marking always goes first.");
        row.choices = choices(Settings::markings(), {tr("None"), QStringLiteral("OFFICIAL"), QStringLiteral("OFFICIAL-SENSITIVE")});
        break;
    case Setting::exchangeFolder:
        row.section = tr("Sharing");
        row.name = tr("Exchange folder");
        row.hint = tr("Where sealed files are suggested to go. You can choose another folder each time.");
        break;
    }
    return row;
}

std::vector<SettingRow> SettingsPresenter::rows(const QString& words) const {
    std::vector<SettingRow> out;
    const QStringList wanted = words.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const Setting setting : kSettings) {
        SettingRow one = row(setting);
        if (std::ranges::all_of(wanted, [&](const QString& word) { return has(one, word); })) out.push_back(std::move(one));
    }
    return out;
}

void SettingsPresenter::set(Setting setting, const QString& value) {
    if (desk().settings.value(setting) == value) return;
    desk().settings.set(setting, value);
    tellChange(setting);
}

void SettingsPresenter::tellChange(Setting setting) {
    switch (setting) {
    case Setting::look:
    case Setting::textSize: Q_EMIT appearanceChanged(); break;
    case Setting::language: Q_EMIT languageChanged(); break;
    case Setting::lockMinutes: Q_EMIT lockTimeChanged(); break;
    case Setting::marking:
    case Setting::exchangeFolder: break;
    }
    Q_EMIT changed();
}

void SettingsPresenter::chooseFolder(Setting setting) {
    desk().prompter.askFile({FileUse::folder, tr("Which folder sealed files are suggested to go to"), desk().settings.value(setting), {}},
                            [this, setting](const QString& folder) { set(setting, folder); });
}

void SettingsPresenter::reset() {
    desk().prompter.ask({tr("Put every setting back to how it came?"), tr("Your stores and what is in them stay as they are."), tr("Put back"), tr("Back")}, [this] {
        QStringList before;
        for (const Setting setting : kSettings) before << desk().settings.value(setting);
        desk().settings.reset();
        Q_EMIT said({Tone::good, tr("Every setting is as it came."), {}, {}, {}});
        for (const Setting setting : kSettings) {
            if (desk().settings.value(setting) != before[static_cast<int>(setting)]) tellChange(setting);
        }
        Q_EMIT changed();
    });
}

Message SettingsPresenter::problems() const {
    QStringList lines;
    for (const OrganisationPolicy::Problem& one : desk().settings.organisation().problems) {
        switch (one.kind) {
        case OrganisationPolicy::Problem::Kind::unreadable: lines << tr("The file cannot be read."); break;
        case OrganisationPolicy::Problem::Kind::unknownKey: lines << tr("%1: this key is not known.").arg(isolated(one.key)); break;
        case OrganisationPolicy::Problem::Kind::badValue: lines << tr("%1: this value cannot be used.").arg(isolated(one.key)); break;
        }
    }
    if (lines.isEmpty()) return {};
    return {Tone::warning, tr("Some of what your organisation set for this computer could not be used."), {},
            tr("Tell your IT staff. The rest of the file holds, and so do your own settings."), OrganisationPolicy::place() + QLatin1Char('\n') + pointed(lines)};
}

} // namespace counterpart::ui
