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
const QString kTextSize = QStringLiteral("textSize");
const QString kLook = QStringLiteral("look");
const QStringList kLooks = {QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("highContrast")}; // in the enumeration's order
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

int Settings::textSize() const { return std::clamp(m_settings.value(kTextSize, 100).toInt(), 90, 200); }
void Settings::setTextSize(int percent) { m_settings.setValue(kTextSize, std::clamp(percent, 90, 200)); }

Look Settings::look() const { return static_cast<Look>(std::max(qsizetype{0}, kLooks.indexOf(m_settings.value(kLook).toString()))); }
void Settings::setLook(Look look) { m_settings.setValue(kLook, kLooks.at(static_cast<qsizetype>(look))); }

QString Settings::suggestedStore() {
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/store");
}

} // namespace counterpart::ui
