// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace counterpart::core {

/// From here on Ctrl+C and a request to end are noted instead of ending the process: see interrupted(). A
/// second one ends it at once. Writing into a closed pipe becomes an error of the write.
void watch_for_interrupts();

/// Whether somebody asked for an end since. Any thread.
bool interrupted();

} // namespace counterpart::core
