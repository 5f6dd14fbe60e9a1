// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/messages.h"

#include "core/model/reason_words.h"
#include "crypto/base/error.h"
#include "ui/model/display.h"

#include <QCoreApplication>

namespace counterpart::ui {

namespace {

QString translated(std::string_view english) {
    const std::string text(english);
    return QCoreApplication::translate("reasons", text.c_str());
}

Tone tone_of(ErrorCode code) {
    switch (code) {
    case ErrorCode::cancelled: return Tone::information;
    case ErrorCode::invalid_argument:
    case ErrorCode::wrong_key:
    case ErrorCode::not_found:
    case ErrorCode::conflict:
    case ErrorCode::denied:
    case ErrorCode::unsupported: return Tone::warning;
    case ErrorCode::malformed:
    case ErrorCode::tampered:
    case ErrorCode::io:
    case ErrorCode::storage:
    case ErrorCode::internal: return Tone::stop;
    }
    return Tone::stop;
}

} // namespace

Message refusal(const Error& error) {
    const core::ReasonWords words = core::words_for(error.reason);
    Message message{tone_of(error.code), translated(words.says), {}, translated(words.next), toQt(error.reason)};
    if (!error.detail.empty()) message.details += QStringLiteral(": ") + isolated(error.detail);
    return message;
}

QString pointed(const QStringList& lines) {
    const QString point = QStringLiteral("• ");
    return lines.size() < 2 ? lines.join(QString()) : point + lines.join(QLatin1Char('\n') + point);
}

QString sentence(const Error& error) { return translated(core::words_for(error.reason).says); }

} // namespace counterpart::ui
