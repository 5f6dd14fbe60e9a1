// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/record_views.h"
#include "core/usecase/disclosures.h"

namespace counterpart::cli {

// Bundles and disclosures, for programs and for people.

Json json_of(const core::Manifest& manifest);
Json json_of(const core::BundleView& bundle);
Json json_of(const core::DisclosurePreview& preview);
Json json_of(const core::DisclosureView& disclosure);

/// Verdict, who and when, what it means, what would change.
Page page_of(const core::BundleView& bundle);
Page page_of(const core::DisclosurePreview& preview);
Page page_of(const core::DisclosureView& disclosure);

} // namespace counterpart::cli
