// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/output.h"
#include "app/cli/progress_line.h"
#include "app/cli/terminal.h"
#include "core/port/process.h"
#include "core/session.h"

#include <filesystem>
#include <functional>
#include <optional>

namespace counterpart::cli {

/// The session of the store that is open: Context::session.
using OpenStore = std::reference_wrapper<core::Session>;

/// What every command is given.
struct Context {
    const core::Ports& ports;
    const Output& out;
    const Terminal& terminal;
    ProgressLine& progress;
    core::Hardening hardening;
    std::string store;                    ///< as named by --store or the environment; may be empty
    std::optional<core::Session> session; ///< once a command has opened it; several share it in a script

    /// "cli.no_store" (invalid_argument).
    [[nodiscard]] Result<std::filesystem::path> store_folder() const;
    /// The open store; asks for the passphrase where none is open yet.
    [[nodiscard]] Result<OpenStore> unlock();
    /// The same, with a passphrase that is there already.
    [[nodiscard]] Result<OpenStore> unlock_with(const SecretBytes& passphrase);
    /// The store that a command has made or opened in another way: it stays open for those that follow.
    core::Session& keep(core::Session opened);

    /// The verb's answer, after the progress line has gone: Output::answer().
    [[nodiscard]] Result<void> answer(const Page& page, const Json& object) const;
    [[nodiscard]] Result<void> answer(const Page& page, const Json& object, std::string_view name,
                                      const SecretBytes& secret) const;
};

/// --force, as every command that writes a file takes it.
core::Existing existing_of(const Arguments& arguments);
inline constexpr std::string_view kForceHelp = "Replace the file where it is there already.";

} // namespace counterpart::cli
