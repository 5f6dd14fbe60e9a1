// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLocale>
#include <QString>

#include <filesystem>
#include <string>
#include <string_view>

namespace counterpart::core {
struct ClaimView;
struct Instant;
struct PartialDate;
} // namespace counterpart::core

namespace counterpart::ui {

QString toQt(std::string_view utf8);
std::string toUtf8(const QString& text);
std::filesystem::path toPath(const QString& path);
QString fromPath(const std::filesystem::path& path);

/// An id as the window carries it about: its octets.
template <class Id>
QByteArray toQt(const Id& id)
    requires requires { id.octets; }
{
    return QByteArray(reinterpret_cast<const char*>(id.octets.data()), static_cast<qsizetype>(id.octets.size()));
}
/// Back: zero where it is not of the right size.
template <class Id>
Id toId(const QByteArray& octets) {
    Id id;
    if (octets.size() == static_cast<qsizetype>(Id::kSize)) std::copy(octets.begin(), octets.end(), id.octets.begin());
    return id;
}

/// Somebody else's text inside a sentence of ours: its direction stays its own (U+2068 … U+2069).
QString isolated(const QString& text);
QString isolated(std::string_view utf8);
/// Names, one after the other: "A, B and C" in the language's way is more than we need.
QString listed(const QStringList& names);

/// Moments, dates and sizes as the officer reads them.
class Display {
public:
    explicit Display(QLocale locale = QLocale());

    [[nodiscard]] QString moment(core::Instant instant) const;      ///< in a sentence: "4 June 2026 at 11:20"
    [[nodiscard]] QString shortMoment(core::Instant instant) const; ///< in a table: "4/6/2026 11:20"
    [[nodiscard]] QString shortDay(core::Instant instant) const;    ///< in a table: "4/6/2026"
    [[nodiscard]] QString day(core::Instant instant) const;         ///< "4 June 2026"
    [[nodiscard]] QString date(const core::PartialDate& date) const; ///< "about April 1985"
    [[nodiscard]] QString size(quint64 bytes) const;
    [[nodiscard]] QString number(quint64 number) const;
    /// The claim's value in words: dates and yes or no in the officer's language, the rest as it was stated.
    [[nodiscard]] QString value(const core::ClaimView& claim) const;

private:
    QLocale m_locale;
};

} // namespace counterpart::ui
