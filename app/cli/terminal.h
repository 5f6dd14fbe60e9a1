// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/port/terminal.h"

#include <optional>

namespace counterpart::cli {

/// Asks people; secrets come from the descriptor of --passphrase-fd where one was given, line by line.
class Terminal {
public:
    explicit Terminal(std::optional<int> descriptor) : m_descriptor(descriptor) {}

    /// Whether a person can be asked: a script with a descriptor is left alone.
    [[nodiscard]] bool can_ask() const { return !m_descriptor && core::has_terminal(); }
    [[nodiscard]] bool has_descriptor() const { return m_descriptor.has_value(); }

    /// "cli.no_terminal", "secret.*", "act.cancelled".
    Result<SecretBytes> secret(std::string_view prompt) const;
    /// Typed twice at a terminal: "cli.typed_twice_differs".
    Result<SecretBytes> new_secret(std::string_view prompt) const;
    /// Something that is no secret; nobody there to ask is `otherwise`.
    Result<std::string> line(std::string_view prompt, std::string_view otherwise) const;

private:
    std::optional<int> m_descriptor;
};

} // namespace counterpart::cli
