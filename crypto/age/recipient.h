// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/age/format.h"
#include "crypto/base/random.h"
#include "crypto/base/secret.h"

#include <optional>

namespace counterpart::crypto::age {

/// What one file is sealed under; each stanza holds it for one recipient.
using FileKey = SecretArray<struct FileKeyTag, 16>;

enum class Strength { classic, post_quantum };

/// Somebody a file can be sealed to.
class Recipient {
public:
    virtual ~Recipient() = default;
    /// envelope.bad_recipient where the public key is not one.
    virtual Result<Stanza> wrap(const FileKey& key, Random& random) const = 0;
    /// Recipients of different strength are never in one file.
    [[nodiscard]] virtual Strength strength() const = 0;
};

/// Somebody who can open files.
class Identity {
public:
    virtual ~Identity() = default;
    /// The file key; nothing where the stanza is of another type or for somebody else;
    /// envelope.malformed_header where it is of our type and not what that type has to be.
    virtual Result<std::optional<FileKey>> unwrap(const Stanza& stanza) const = 0;
};

} // namespace counterpart::crypto::age
