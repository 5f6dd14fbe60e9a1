// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/organisation_policy.h"

#include "ui/model/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

#include <functional>

namespace counterpart::ui {

namespace {

constexpr qint64 kMostBytes = 64 * 1024;
using Problem = OrganisationPolicy::Problem;

std::optional<int> minutes(const QString& text) {
    bool isNumber = false;
    const int value = text.toInt(&isNumber);
    if (!isNumber || value < kLeastLockMinutes || value > kMostLockMinutes) return {};
    return value;
}

std::optional<QString> oneOf(const QString& text, const QStringList& values) { return values.contains(text) ? std::optional(text) : std::nullopt; }

std::optional<QString> folder(const QString& text) {
    if (text.startsWith(QStringLiteral("~/"))) return QDir::cleanPath(QDir::homePath() + text.mid(1));
    if (QDir::isAbsolutePath(text)) return QDir::cleanPath(text);
    return {};
}

/// Puts the value where it belongs; false where it is of no use.
template <class Value>
bool put(std::optional<Value>& into, std::optional<Value> value) {
    into = std::move(value);
    return into.has_value();
}

} // namespace

QString OrganisationPolicy::place() { return QStringLiteral("/etc/counterpart/policy.ini"); }

OrganisationPolicy OrganisationPolicy::read(const QString& file) {
    OrganisationPolicy policy;
    const QFileInfo info(file);
    if (file.isEmpty() || !info.exists()) return policy;
    const QSettings ini(file, QSettings::IniFormat);
    if (!info.isFile() || !info.isReadable() || info.size() > kMostBytes || ini.status() != QSettings::NoError) {
        policy.problems.push_back({Problem::Kind::unreadable, {}});
        return policy;
    }
    std::optional<int> least;
    std::optional<int> most;
    const std::pair<QString, std::function<bool(const QString&)>> known[] = {
        {QStringLiteral("lock/minutes"), [&](const QString& text) { return put(policy.lockMinutes, minutes(text)); }},
        {QStringLiteral("lock/least-minutes"), [&](const QString& text) { return put(least, minutes(text)); }},
        {QStringLiteral("lock/most-minutes"), [&](const QString& text) { return put(most, minutes(text)); }},
        {QStringLiteral("appearance/look"), [&](const QString& text) { return put(policy.look, oneOf(text, Settings::looks())); }},
        {QStringLiteral("appearance/language"), [&](const QString& text) { return put(policy.language, oneOf(text, Settings::languages())); }},
        {QStringLiteral("sharing/marking"), [&](const QString& text) {
             return put(policy.marking, oneOf(text == QStringLiteral("case") ? QString() : text.isEmpty() ? QStringLiteral("?") : text, Settings::markings()));
         }},
        {QStringLiteral("folders/exchange"), [&](const QString& text) { return put(policy.exchangeFolder, folder(text)); }},
        {QStringLiteral("folders/store"), [&](const QString& text) { return put(policy.storeFolder, folder(text)); }},
    };
    for (const QString& key : ini.allKeys()) {
        const auto* const found = std::find_if(std::begin(known), std::end(known), [&](const auto& one) { return one.first == key; });
        if (found == std::end(known)) policy.problems.push_back({Problem::Kind::unknownKey, key});
        // A list is what Qt makes of commas outside quotes: no value of ours.
        else if (!found->second(ini.value(key).toString().trimmed())) policy.problems.push_back({Problem::Kind::badValue, key});
    }
    if (least && most && *least > *most) {
        policy.problems.push_back({Problem::Kind::badValue, QStringLiteral("lock/least-minutes")});
    } else {
        policy.leastLockMinutes = least.value_or(kLeastLockMinutes);
        policy.mostLockMinutes = most.value_or(kMostLockMinutes);
    }
    return policy;
}

} // namespace counterpart::ui
