// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/disclosures.h"
#include "core/usecase/letters.h"

namespace counterpart::core {

// What an agency was told and is no longer so: it is told again, with the same terms, and its store sees what replaced what.

struct CorrectionView {
    BundleId disclosure;
    std::string agency_name;
    Instant disclosed;
    RecordSummary record;
    std::string label; ///< of the attribute
    std::string was;
    std::string now;   ///< empty: taken back
};
/// Of every disclosure that has not been recalled, the oldest first; what the agency was told since is not among them.
Result<std::vector<CorrectionView>> list_corrections(Session&);

/// The disclosure that would correct that one: its terms and recipients, the records concerned, and of them what left
/// then and what replaces it; whatever else there is by now stays. "disclosure.nothing_to_correct" (denied),
/// "disclosure.correction_kept_back" (denied) where a standing rule that was not set aside then keeps all of it back; show_disclosure()'s reasons. Preview it and seal it like any other.
Result<SealRequest> correction_of(Session&, std::string_view disclosure);
/// Asks a colleague to look at it and to agree, where policy asks for a second officer: ask_approval()'s reasons.
Result<PostedLetter> ask_about_correction(Session&, std::string_view disclosure, const Thumbprint& colleague, const std::filesystem::path& out,
                                          Existing, Progress&);
/// Seals it. correction_of()'s and seal_disclosure()'s reasons.
Result<SealedBundle> seal_correction(Session&, std::string_view disclosure, const std::filesystem::path& out, Existing, Progress&);

} // namespace counterpart::core
