// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/context.h"
#include "core/usecase/disclosures.h"

#include <filesystem>

namespace counterpart::cli {

/// --out: a folder gets a name that tells nothing.
Result<std::filesystem::path> output_of(const Arguments& arguments, const Context& context);

Json json_of_sealed(const core::SealedBundle& sealed, const std::filesystem::path& file);
void add_sealed(Page& page, const core::SealedBundle& sealed, const std::filesystem::path& file);

} // namespace counterpart::cli
