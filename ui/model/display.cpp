// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/display.h"

#include "core/model/civil_time.h"
#include "core/projection/views.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QStringList>
#include <QTimeZone>

namespace counterpart::ui {

QString toQt(std::string_view utf8) { return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())); }
std::string toUtf8(const QString& text) { return text.toStdString(); }
std::filesystem::path toPath(const QString& path) { return std::filesystem::path(path.toStdU16String()); }
QString fromPath(const std::filesystem::path& path) { return QString::fromStdU16String(path.u16string()); }

QString isolated(const QString& text) { return QChar(0x2068) + text + QChar(0x2069); }
QString isolated(std::string_view utf8) { return isolated(toQt(utf8)); }

QString listed(const QStringList& names) {
    QStringList out;
    for (const QString& name : names) out << isolated(name);
    return out.join(QStringLiteral(", "));
}

namespace {

/// By UK clocks, as what is typed and the titles are, whatever time zone the machine is set to.
QDateTime local(core::Instant instant) {
    const core::CivilTime time = core::civil_time(instant);
    return {QDate(time.year, time.month, time.day), QTime(time.hour, time.minute), QTimeZone::utc()};
}

} // namespace

Display::Display(QLocale locale) : m_locale(std::move(locale)) {}

QString Display::moment(core::Instant instant) const {
    const QDateTime when = local(instant);
    return QCoreApplication::translate("Display", "%1 at %2").arg(m_locale.toString(when.date(), QStringLiteral("d MMMM yyyy")), when.toString(QStringLiteral("HH:mm")));
}

QString Display::shortMoment(core::Instant instant) const {
    if (m_locale.territory() == QLocale::UnitedKingdom) return local(instant).toString(QStringLiteral("d/M/yyyy HH:mm"));
    return m_locale.toString(local(instant), QLocale::ShortFormat);
}

QString Display::shortDay(core::Instant instant) const {
    if (m_locale.territory() == QLocale::UnitedKingdom) return local(instant).toString(QStringLiteral("d/M/yyyy"));
    return m_locale.toString(local(instant).date(), QLocale::ShortFormat);
}

QString Display::day(core::Instant instant) const {
    return m_locale.toString(local(instant).date(), QStringLiteral("d MMMM yyyy"));
}

QString Display::date(const core::PartialDate& date) const {
    const QString year = QString::number(date.year);
    QString text = year;
    if (date.month != 0) {
        const QString month = m_locale.standaloneMonthName(date.month);
        text = date.day == 0 ? month + QLatin1Char(' ') + year : QString::number(date.day) + QLatin1Char(' ') + month + QLatin1Char(' ') + year;
    }
    return date.about ? QCoreApplication::translate("Display", "about %1").arg(text) : text;
}

QString Display::size(quint64 bytes) const { return m_locale.formattedDataSize(static_cast<qint64>(bytes), 1, QLocale::DataSizeSIFormat); }

QString Display::number(quint64 number) const { return m_locale.toString(number); }

QString Display::value(const core::ClaimView& claim) const {
    if (const auto* date = std::get_if<core::PartialDate>(&claim.value)) return this->date(*date);
    if (const auto* instant = std::get_if<core::Instant>(&claim.value)) return moment(*instant);
    if (const auto* yes = std::get_if<bool>(&claim.value)) return *yes ? QCoreApplication::translate("Display", "Yes") : QCoreApplication::translate("Display", "No");
    if (std::holds_alternative<core::Withdrawn>(claim.value)) return QCoreApplication::translate("Display", "No longer stated");
    return toQt(claim.text);
}

} // namespace counterpart::ui
