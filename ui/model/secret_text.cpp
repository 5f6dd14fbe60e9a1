// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/secret_text.h"

#include "ui/model/display.h"

namespace counterpart::ui {

SecretBytes takeSecret(QString& typed) {
    QByteArray utf8 = typed.toUtf8();
    typed.fill(QLatin1Char(' '));
    typed.clear();
    return SecretBytes::taken_from({reinterpret_cast<std::uint8_t*>(utf8.data()), static_cast<std::size_t>(utf8.size())});
}

QString shownOnce(const SecretBytes& secret) {
    return with_exposed(secret, [](ByteView bytes) { return toQt(text_of(bytes)); });
}

} // namespace counterpart::ui
