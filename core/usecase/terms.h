// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/views.h"
#include "core/session.h"

namespace counterpart::core {

// The conditions that travel with what partners disclosed, for wherever it is shown: of every bundle that brought it,
// the newest first. Empty: nobody disclosed it to us.

Result<std::vector<TermsView>> terms_of_record(Session&, const RecordId&);
Result<std::vector<TermsView>> terms_of_fact(Session&, const Digest& fact);
/// Of every value that names the file.
Result<std::vector<TermsView>> terms_of_attachment(Session&, const AttachmentId&);

} // namespace counterpart::core
