// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/case_file.h"
#include "ui/model/overview_presenter.h"

namespace counterpart::ui {

OverviewPresenter::Kind kindOf(const core::ChronologyEntry& entry);
/// When, what kind, what happened, and who. Its id is that of a record to be looked at; empty where it is about none.
Row chronologyRow(const core::ChronologyEntry& entry, const Display& display);

} // namespace counterpart::ui
