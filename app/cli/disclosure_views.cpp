// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/disclosure_views.h"

#include "app/cli/manifest_views.h"

namespace counterpart::cli {

static Json json_of(const core::DisclosureView::Receipt& receipt) {
    return {{"officer", receipt.officer},
            {"stage", core::to_text(receipt.stage)},
            {"reason", receipt.reason},
            {"claimed", json_of(receipt.claimed)},
            {"received", json_of(receipt.received)}};
}

Json json_of(const core::DisclosureView& disclosure) {
    Json out{{"bundle", json_of(disclosure.bundle)},
            {"agency_name", disclosure.agency_name},
            {"recipients", disclosure.recipients},
            {"made", json_of(disclosure.made)},
            {"state", disclosure.state},
            {"file_bytes", disclosure.file_bytes},
            {"facts", disclosure.facts},
            {"receipts", json_list(disclosure.receipts, [](const auto& receipt) { return json_of(receipt); })},
            {"manifest", json_of(disclosure.manifest)}};
    if (!disclosure.origins.empty()) out.add("origins", json_list(disclosure.origins));
    if (disclosure.recalled) {
        out.add("recalled", {{"whole", disclosure.recalled->whole},
                             {"since", json_of(disclosure.recalled->since)},
                             {"reason", disclosure.recalled->reason}});
    }
    if (disclosure.stage) out.add("stage", core::to_text(*disclosure.stage));
    return out;
}

Page page_of(const core::DisclosureView& disclosure) {
    Page page;
    page.line("Disclosed to " + shown(disclosure.agency_name) + " on " + shown(disclosure.made)).line();
    page.field("Bundle", json_of(disclosure.bundle));
    page.field("State", shown(disclosure.state));
    page.field("For", listed(all_shown(disclosure.recipients)));
    page.field("Values", shown(disclosure.facts));
    page.field("File", shown_bytes(disclosure.file_bytes));
    if (disclosure.recalled)
        page.field("Recalled", std::string(disclosure.recalled->whole ? "all of it" : "some of it") + ", " + shown(disclosure.recalled->since) + ": " +
                                   shown(disclosure.recalled->reason));
    page.append(terms_of(disclosure.manifest));
    for (const auto& origin : disclosure.origins) page.field("Passed on", in_words(origin, "us"));
    page.line();
    if (disclosure.receipts.empty()) page.line("No receipt has come back yet.");
    for (const auto& receipt : disclosure.receipts)
        page.line(shown(receipt.officer) + ": " + std::string(words_of(receipt.stage)) + ", " + shown(receipt.claimed) +
                  " by their clock; heard " + shown(receipt.received) +
                  (receipt.reason.empty() ? "" : ": " + shown(receipt.reason)));
    return page;
}

} // namespace counterpart::cli
