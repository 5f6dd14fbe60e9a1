// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace counterpart {
struct Error;
}

namespace counterpart::ui {

enum class Tone { good, information, warning, stop };

/// How every outcome is told: verdict, who and when, what it means for the officer, one action, details.
struct Message {
    Tone tone = Tone::information;
    QString verdict;
    QString who;     ///< who and when; may be empty
    QString meaning; ///< what it means, and what to do
    QString details; ///< for the technically minded: behind a button
    [[nodiscard]] bool isEmpty() const { return verdict.isEmpty(); }
    bool operator==(const Message&) const = default;
};

/// The words of an error's reason (resources/reasons.json), in the officer's language.
Message refusal(const Error& error);
/// Below each other; several with a point before each.
QString pointed(const QStringList& lines);
/// The one sentence of what happened.
QString sentence(const Error& error);

} // namespace counterpart::ui
