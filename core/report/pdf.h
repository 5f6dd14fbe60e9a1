// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/base/bytes.h"
#include "crypto/base/result.h"

#include <string>
#include <utility>
#include <vector>

namespace counterpart::core {

/// A heading and lines below it, each a name and a text; texts may have several lines and are wrapped.
struct PdfBlock {
    std::string title;
    std::vector<std::pair<std::string, std::string>> lines;
};
/// What is to be read on paper: a title page, then blocks one below the other.
struct PdfDocument {
    std::string title;
    std::string marking; ///< at the top and the bottom of each page
    std::vector<PdfBlock> front;
    std::vector<PdfBlock> blocks;
};
/// A4, pages numbered, the typeface embedded (UTF-8 throughout). "pdf.no_typeface" (not_found) where DejaVu Sans is not
/// installed, "pdf.failed" (internal).
Result<Bytes> write_pdf(const PdfDocument& document);

} // namespace counterpart::core
