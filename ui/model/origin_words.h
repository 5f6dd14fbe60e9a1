// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/display.h"

namespace counterpart::core {
struct ClaimView;
struct OriginView;
struct RecordView;
struct TermsView;
} // namespace counterpart::core

namespace counterpart::ui {

/// "A wrote it; B passed it on under the permission of A …": the author's own conditions after it.
QString originWords(const core::OriginView& origin, const QString& passedOnBy, const Display& display);

/// The terms under which the claim came; nullptr for what was stated here.
const core::TermsView* termsOf(const core::RecordView& record, const core::ClaimView& claim);
/// The author's own disclosure, where another agency passed the claim on; nullptr where none did.
const core::OriginView* originOf(const core::TermsView* terms, const core::ClaimView& claim);

} // namespace counterpart::ui
