// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

namespace counterpart::ui {

namespace {

constexpr int kRemembered = 5;
const QString kStores = QStringLiteral("stores");
constexpr int kSmallest = 90;
constexpr int kLargest = 200;

QString keyOf(Setting setting) {
    switch (setting) {
    case Setting::look: return QStringLiteral("look");
    case Setting::textSize: return QStringLiteral("textSize");
    case Setting::language: return QStringLiteral("language");
    case Setting::lockMinutes: return QStringLiteral("lockMinutes");
    case Setting::marking: return QStringLiteral("marking");
    case Setting::exchangeFolder: return QStringLiteral("exchangeFolder");
    }
    return {};
}

/// The program as it came.
QString asItCame(Setting setting) {
    switch (setting) {
    case Setting::look:
    case Setting::language: return QStringLiteral("system");
    case Setting::textSize: return QStringLiteral("100");
    case Setting::lockMinutes: return QStringLiteral("10");
    case Setting::marking:
    case Setting::exchangeFolder: break;
    }
    return {};
}

std::optional<QString> fixedBy(const OrganisationPolicy& policy, Setting setting) {
    switch (setting) {
    case Setting::look: return policy.look;
    case Setting::language: return policy.language;
    case Setting::lockMinutes:
        if (policy.lockMinutes) return QString::number(*policy.lockMinutes);
        if (policy.leastLockMinutes == policy.mostLockMinutes) return QString::number(policy.leastLockMinutes);
        return {};
    case Setting::marking: return policy.marking;
    case Setting::exchangeFolder: return policy.exchangeFolder;
    case Setting::textSize: break; // whoever needs large letters has them
    }
    return {};
}

QString known(const QStringList& values, const QString& value, Setting setting) { return values.contains(value) ? value : asItCame(setting); }

QString bounded(const QString& value, int least, int most, Setting setting) {
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    return QString::number(std::clamp(isNumber ? number : asItCame(setting).toInt(), least, most));
}

/// A file of settings may be written by hand.
QString sound(Setting setting, const QString& value, const OrganisationPolicy& policy) {
    switch (setting) {
    case Setting::look: return known(Settings::looks(), value, setting);
    case Setting::language: return known(Settings::languages(), value, setting);
    case Setting::marking: return known(Settings::markings(), value, setting);
    case Setting::textSize: return bounded(value, kSmallest, kLargest, setting);
    case Setting::lockMinutes: return bounded(value, policy.leastLockMinutes, policy.mostLockMinutes, setting);
    case Setting::exchangeFolder: return QDir::isAbsolutePath(value) ? value : QString();
    }
    return {};
}

} // namespace

QStringList Settings::recentStores() const {
    QStringList stores = m_settings.value(kStores).toStringList();
    if (!stores.contains(suggestedStore())) stores << suggestedStore();
    stores.removeIf([](const QString& store) { return !QFileInfo(store).isDir(); });
    return stores;
}

void Settings::remember(const QString& store) {
    const QString folder = QDir(store).absolutePath();
    QStringList stores = m_settings.value(kStores).toStringList();
    stores.removeAll(folder);
    stores.prepend(folder);
    m_settings.setValue(kStores, QStringList(stores.mid(0, kRemembered)));
}

QString Settings::value(Setting setting) const {
    if (const auto fixed = fixedBy(m_policy, setting)) return *fixed;
    return sound(setting, m_settings.value(keyOf(setting), asItCame(setting)).toString(), m_policy);
}

void Settings::set(Setting setting, const QString& value) {
    if (!isFixed(setting)) m_settings.setValue(keyOf(setting), sound(setting, value, m_policy));
}

bool Settings::isFixed(Setting setting) const { return fixedBy(m_policy, setting).has_value(); }

void Settings::reset() {
    for (const Setting setting : kSettings) m_settings.remove(keyOf(setting));
}

int Settings::textSize() const { return value(Setting::textSize).toInt(); }
void Settings::setTextSize(int percent) { set(Setting::textSize, QString::number(percent)); }
Look Settings::look() const { return static_cast<Look>(looks().indexOf(value(Setting::look))); }
void Settings::setLook(Look look) { set(Setting::look, looks().at(static_cast<qsizetype>(look))); }

QString Settings::locale() const {
    const QString language = value(Setting::language);
    return language == QStringLiteral("system") ? QString() : language + QStringLiteral("_GB");
}

int Settings::lockMinutes() const { return value(Setting::lockMinutes).toInt(); }
QString Settings::marking() const { return value(Setting::marking); }
QString Settings::exchangeFolder() const { return value(Setting::exchangeFolder); }

QStringList Settings::looks() { return {QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("high-contrast")}; }
QStringList Settings::languages() { return {QStringLiteral("system"), QStringLiteral("en"), QStringLiteral("cy")}; }
QStringList Settings::markings() { return {QString(), QStringLiteral("OFFICIAL"), QStringLiteral("OFFICIAL-SENSITIVE")}; }

QString Settings::suggestedStore() const {
    return m_policy.storeFolder.value_or(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/store"));
}

} // namespace counterpart::ui
