// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/messages.h"
#include "ui/model/table_model.h"

namespace counterpart::core {
struct BooksView;
struct EvidenceView;
struct SenderGaps;
struct StatementView;
} // namespace counterpart::core

namespace counterpart::ui {

class Display;

Row gapRow(const core::SenderGaps& gaps, const Display& display);
/// Two manifests that cannot both be true; `id` is the row's.
Row evidenceRow(const core::EvidenceView& view, const QByteArray& id, const Display& display);
/// The same in full, with both hashes: to be read out or copied.
QString evidenceWords(const core::EvidenceView& view, const Display& display);
Row statementRow(const core::StatementView& view, const Display& display);
/// One disclosure in the books of both sides each, what does not balance first.
std::vector<Row> balanceRows(const core::BooksView& books, const Display& display);
/// Whether the books balance, in a plain sentence with the totals.
Message balanceWords(const core::BooksView& books, const Display& display);

} // namespace counterpart::ui
