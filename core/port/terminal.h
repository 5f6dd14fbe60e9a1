// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/base/result.h"
#include "crypto/base/secret.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace counterpart::core {

enum class Stream { output, error };

bool is_terminal(Stream stream);
/// Columns; 80 where it is no terminal or does not say.
std::size_t terminal_width(Stream stream);
/// All of it, at once and past every buffer of ours. "io.*" (a closed pipe is "io.failed").
Result<void> write_stream(Stream stream, ByteView bytes);

/// Longest secret or line that is taken.
inline constexpr std::size_t kMaxTypedBytes = 1024;

/// Whether somebody can be asked at all: the process has a terminal, wherever its streams lead.
bool has_terminal();
/// One line typed at the process's own terminal, not echoed, straight into locked memory. The terminal is
/// put back as it was even where Ctrl+C ends the asking. "terminal.none" (invalid_argument),
/// "terminal.too_long" (invalid_argument), "terminal.closed" (io), "act.cancelled" (cancelled).
Result<SecretBytes> ask_secret(std::string_view prompt);
/// The same, echoed: for what is no secret.
Result<std::string> ask_line(std::string_view prompt);

/// One line from an open descriptor, byte by byte so that the next line stays for the next call; its end is
/// not part of it. "secret.bad_descriptor" (invalid_argument), "secret.missing" (invalid_argument: nothing
/// was left), "terminal.too_long", "act.cancelled".
Result<SecretBytes> read_secret_line(int descriptor);

} // namespace counterpart::core
