// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/disclosed.h"
#include "ui/model/display.h"
#include "ui/model/messages.h"
#include "ui/model/table_model.h"

namespace counterpart::core {
struct RequestList;
struct SealedBundle;
} // namespace counterpart::core

namespace counterpart::ui {

QString stageName(core::AnswerStage stage);

/// What left, or came, at a glance: when, with whom, which case, what for, how much; and each stage apart.
namespace disclosure_column {
enum Column { when, agency, caseTitle, purpose, facts, keptBack, received, opened, conditions, takenIn, recalled };
}
QStringList disclosureHeadings(bool sent);
Row rowOf(const core::DisclosureView& one, const Display& display);
Row rowOf(const core::ReceivedView& one, const Display& display);

/// That a correction is sealed, and where it is.
Message correctionWords(const core::SealedBundle& sealed, const QString& path);

/// One disclosure in full.
struct DisclosureDetail {
    QByteArray id;
    QString heading;
    QStringList terms;      ///< a line each, with its name before it
    std::vector<Row> stages; ///< who reached which when
    Message recalled;       ///< empty: it stands
    bool sent = true;
    bool written = true;    ///< its file was made: it can be recalled
};
DisclosureDetail detailOf(const core::DisclosureView& one, const core::RequestList& requests, const Display& display);
DisclosureDetail detailOf(const core::ReceivedView& one, const core::RequestList& requests, const Display& display);

} // namespace counterpart::ui
