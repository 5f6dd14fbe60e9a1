// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session.h"

#include <functional>

namespace counterpart::core {

/// An act that writes one file outside the store.
struct OutsideAct {
    AuditEvent event; ///< logged as intended before, as done or failed after
    /// More to write down with the intent; gives the row of bundle_sent where the file is a bundle. May be empty.
    std::function<Result<std::optional<std::int64_t>>()> intend;
    std::function<Result<void>(OutputFile&)> write;
    /// More to write down with the outcome (the size, or why not); may fill in the event. May be empty.
    std::function<Result<void>(const Result<std::uint64_t>&, AuditEvent&)> conclude;
};

/// Writes the intent into the store, then the file beside its place, flushed and renamed, then the outcome. A kill at
/// any moment leaves either no file, or a file whose intent is in the log; what it left unfinished is settled when the
/// store is opened next. Gives the file's size; reasons of its parts.
Result<std::uint64_t> write_outside(Session&, std::unique_ptr<OutputFile>, OutsideAct);

/// After opening: where a killed act's file is still without its name, it is removed and the act has failed; where it
/// got its name, the act was done. Either is logged with the reason "act.interrupted". What stands on a medium that is
/// not there now waits.
Result<void> settle_unfinished(Session&);

} // namespace counterpart::core
