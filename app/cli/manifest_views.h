// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/record_views.h"
#include "core/usecase/disclosures.h"

namespace counterpart::cli {

Json json_of(const core::Manifest& manifest);

/// The agreement and since when it stands; empty where there is none.
std::string agreement_text(const std::optional<core::ManifestAgreement>& agreement);

/// The terms under which something was shared: the same lines wherever they are shown.
Page terms_of(const core::Manifest& manifest);

/// "taken in", "refused", "received" …
std::string_view words_of(core::AnswerStage stage);

} // namespace counterpart::cli
