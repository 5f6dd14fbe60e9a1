// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/base/result.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace counterpart::bench {

// What measuring needs of the system and the product does not: other programs, and how much memory was taken.

/// Runs a program to its end: nothing on its standard input, its standard output given back (at most 64 KiB), its
/// errors dropped. A first word without a slash is looked for on the PATH. "bench.program_failed" (io, detail: the
/// program's name) where it does not run or ends with anything but 0.
Result<std::string> run_program(const std::vector<std::string>& words);

/// Whether it stands on the PATH.
bool program_is_there(const std::string& name);

/// Forgets the highest mark of this process's memory, so that memory_peak() tells of what comes after.
void forget_memory_peak();
/// Resident, in bytes; 0 where the system does not tell.
std::uint64_t memory_peak();

/// Where this program stands.
std::filesystem::path own_folder();

unsigned cores();
/// Over 1, 5 and 15 minutes.
std::array<double, 3> load();
std::string environment(const char* name);

} // namespace counterpart::bench
