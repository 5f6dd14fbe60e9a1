// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/manifest.h"
#include "core/bundle/receipt.h"
#include "core/projection/views.h"
#include "core/session.h"

namespace counterpart::core {

// What left this store and what came to it, with what became of it.

/// What the author has taken back of a disclosure.
struct TakenBack {
    bool whole = true; ///< or some of it
    Instant since;     ///< by our clock
    std::string reason;
};

struct DisclosureView {
    BundleId bundle;
    Manifest manifest;
    std::string agency_name;
    std::vector<std::string> recipients;
    std::string case_title; ///< empty: the case is not here
    Instant made;
    std::string state;   ///< intended, written, failed
    std::uint64_t file_bytes = 0;
    std::uint64_t facts = 0;
    struct Receipt {
        std::string officer;
        AnswerStage stage = AnswerStage::received;
        std::string reason;
        Instant claimed;  ///< when it was reached, by their clock
        Instant received; ///< when we heard
    };
    std::vector<Receipt> receipts; ///< as they came
    std::vector<OriginView> origins; ///< of partners' facts that were passed on in it
    std::optional<AnswerStage> stage;    ///< the furthest on that was heard of; empty: nothing has come back
    std::optional<TakenBack> recalled = {}; ///< by us
};
/// The newest first. With `unanswered_for`, those alone that left so many days ago or longer and of which nothing has
/// come back.
Result<std::vector<DisclosureView>> list_disclosures(Session&, std::optional<std::uint32_t> unanswered_for = {});
/// By the bundle id's first hexadecimal digits: "disclosure.bad_id", "disclosure.not_found", "disclosure.ambiguous_id".
Result<DisclosureView> show_disclosure(Session&, std::string_view prefix);

/// A disclosure that was opened here, whatever became of it.
struct ReceivedView {
    BundleId bundle;
    Manifest manifest;
    std::string sender_name;
    std::string sender_agency;
    std::string case_title; ///< empty: the case is not here
    struct Stage {
        AnswerStage stage = AnswerStage::opened;
        Instant made;
        std::string reason;
    };
    std::vector<Stage> stages;            ///< that we signed, as they were reached; none for what came before stages were signed
    AnswerStage stage = AnswerStage::opened; ///< the furthest on
    std::vector<OriginView> origins;      ///< of what its sender passed on in it, as far as it was taken in
    std::optional<TakenBack> recalled = {}; ///< by its author
};
/// The newest first, by their senders' clocks.
Result<std::vector<ReceivedView>> list_received(Session&);

} // namespace counterpart::core
