// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/base/secret.h"

#include <QString>

namespace counterpart::ui {

/// What was typed into a passphrase field. The text is overwritten and emptied. Qt's own copies of it cannot be
/// promised clean: SECURITY.md says so.
SecretBytes takeSecret(QString& typed);
/// For the few secrets that the officer has to write down.
QString shownOnce(const SecretBytes& secret);

} // namespace counterpart::ui
