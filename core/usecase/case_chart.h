// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/port/files.h"
#include "core/port/progress.h"
#include "core/projection/views.h"
#include "core/session.h"

#include <filesystem>

namespace counterpart::core {

// A case's records and what links them, as it is drawn and as it leaves as a picture.

struct ChartNode {
    RecordSummary record;
    bool in_case = true;     ///< or reached over a link, and not of this case
    std::size_t beyond = 0;  ///< records that it is linked to and that are not on the chart
};

/// Of a link, or of a value that points to another record ("About").
struct ChartLink {
    RecordId id;   ///< the link's own; of a value: the record that states it
    RecordId from; ///< both ends are on the chart
    RecordId to;
    std::string role;           ///< in words, from the one end to the other
    std::string strength;       ///< confirmed, tentative, unconfirmed; empty: not stated, or a value
    std::string strength_label; ///< in words
    std::string source_grade;   ///< codes
    std::string information_grade;
    std::string agency_name; ///< empty for a value
    bool is_value = false;
};

struct ChartView {
    RecordSummary in_case;
    std::string marking; ///< over everything on it: what a picture of it carries; empty: none is stated anywhere
    std::vector<ChartNode> nodes; ///< the case's by type and title, then the others as they were reached
    std::vector<ChartLink> links;
};

/// The case's records, and those linked to the records in `expanded`, whichever case they are in. The case itself and
/// the links are no nodes. Logged as looked at. "record.not_found", "record.not_a_case".
Result<ChartView> case_chart(Session&, const RecordId& case_id, const std::vector<RecordId>& expanded);

/// A picture or table of it that somebody made, written out unprotected; logged as leaving, before and after.
/// `records`: how many are on it. "record.not_found", "io.*"; gives the file's size.
Result<std::uint64_t> export_chart(Session&, const RecordId& case_id, ByteView content, std::int64_t records,
                                   const std::filesystem::path& to, Existing, Progress&);

} // namespace counterpart::core
