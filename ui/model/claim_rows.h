// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/display.h"
#include "ui/model/table_model.h"

namespace counterpart::core {
struct CaseHistory;
struct RecordView;
} // namespace counterpart::core

namespace counterpart::ui {

struct ClaimColumn {
    enum Place { note, what, value, who, signature, when, conditions };
};
/// Every current value, its agencies side by side, in the columns above. Ids are the facts'.
std::vector<Row> claimRows(const core::RecordView& record, const Display& display);
/// What was ever stated, newest first; a moment is never invented.
std::vector<Row> historyRows(const core::RecordView& record, const std::vector<core::ClaimView>& history, const Display& display);
/// The same of all records of a case, each with its record behind its moment. Ids are the facts'.
std::vector<Row> caseHistoryRows(const core::CaseHistory& history, const Display& display);
/// Ids are those of the records at the other end.
std::vector<Row> linkRows(const core::RecordView& record);
std::vector<Row> attachmentRows(const core::RecordView& record, const Display& display);

} // namespace counterpart::ui
