// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/typed_date.h"

#include <QLocale>
#include <QStringList>

namespace counterpart::ui {

namespace {

QString monthNumber(const QString& typed) {
    if (typed.size() < 3) return typed;
    for (const QLocale& locale : {QLocale(), QLocale(QLocale::English, QLocale::UnitedKingdom)}) {
        for (int month = 1; month <= 12; ++month) {
            if (locale.standaloneMonthName(month).startsWith(typed, Qt::CaseInsensitive)) return QString::number(month);
        }
    }
    return typed;
}

} // namespace

QString typedDate(const QString& day, const QString& month, const QString& year, bool about) {
    QStringList parts{day.trimmed(), monthNumber(month.trimmed()), year.trimmed()};
    if (!parts[0].isEmpty() && parts[1].isEmpty()) parts[1] = QStringLiteral("?"); // a day of no month is none: it is refused, not lost
    parts.removeAll(QString());
    if (parts.isEmpty()) return {};
    return parts.join(QLatin1Char('/')) + (about ? QStringLiteral("~") : QString());
}

} // namespace counterpart::ui
