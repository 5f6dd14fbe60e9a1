// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace counterpart::core {

/// What could be done for the process; each read back from the system, not assumed.
struct Hardening {
    bool no_core_dumps = false; ///< a crash writes no memory to the disk
    bool not_dumpable = false;  ///< other programs of the same user cannot attach and read it
    [[nodiscard]] bool complete() const { return no_core_dumps && not_dumpable; }
};

/// Once, first thing in main(). Also makes what the process creates readable by its owner alone.
Hardening harden_process();

} // namespace counterpart::core
