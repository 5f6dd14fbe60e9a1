// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/pack_rows.h"

#include "core/model/civil_time.h"
#include "core/register/names.h"
#include "core/usecase/acting.h"
#include "core/usecase/pack_said.h"
#include "core/usecase/pack_ways.h"

#include <algorithm>

namespace counterpart::core {

namespace {

std::string joined(const std::vector<std::string>& items, std::string_view between) {
    std::string out;
    for (const std::string& item : items) out.append(out.empty() ? "" : between).append(item);
    return out;
}

std::string time_of(const std::optional<Instant>& time) { return time ? to_text(*time) : std::string(); }

/// What of the records that left was kept back, and what kept it.
struct KeptBack {
    std::int64_t facts = 0;
    std::vector<std::string> by;
};

Result<KeptBack> kept_back(Statement& select, const BundleId& bundle) {
    KeptBack out;
    select.with(bundle);
    for (;;) {
        TRY_ASSIGN(const bool more, select.step());
        if (!more) break;
        out.facts += select.integer(1);
        out.by.emplace_back(select.text(0));
    }
    select.reset();
    return out;
}

std::string answers_of(const DisclosureView& view) {
    std::vector<std::string> out;
    for (const auto& receipt : view.receipts) {
        out.push_back(to_text(receipt.claimed) + " " + std::string(to_text(receipt.stage)) + ", " + receipt.officer +
                      (receipt.reason.empty() ? "" : ": " + receipt.reason));
    }
    return joined(out, "\n");
}

/// When the furthest stage was reached.
std::optional<Instant> furthest_at(const DisclosureView& view) {
    for (const auto& receipt : view.receipts) {
        if (receipt.stage == view.stage) return receipt.claimed;
    }
    return std::nullopt;
}

std::string taken_back(const std::optional<TakenBack>& recalled) {
    if (!recalled) return {};
    return to_text(recalled->since) + (recalled->whole ? " all of it: " : " some of it: ") + recalled->reason;
}

PackRow row_of(const DisclosureView& view, const Digest& hash, const OfficerProfile& sender, const KeptBack& kept, const Ways& ways) {
    const Manifest& m = view.manifest;
    PackRow row;
    row.title = in_words(view.made) + ": to " + view.agency_name;
    row.cells = {
        {"bundle", to_hex(view.bundle.view())},
        {"manifest_hash", to_hex(hash.view())},
        {"made", to_text(view.made)},
        {"state", view.state},
        {"sender", sender.name},
        {"sender_agency", sender.agency_name},
        {"agency", view.agency_name},
        {"recipients", joined(view.recipients, "; ")},
        {"purpose", m.purpose},
        {"gateway", m.gateway},
        {"necessity", m.necessity},
        {"proportionality", m.proportionality},
        {"consent", m.consent},
        {"consent_reason", m.consent_reason},
        {"override_reason", m.override_reason},
        {"agreement", m.agreement ? m.agreement->title : ""},
        {"agreement_version", m.agreement ? std::to_string(m.agreement->version) : ""},
        {"register_version", std::to_string(m.register_version)},
        {"marking", m.marking},
        {"handling_code", m.handling_code},
        {"conditions", m.conditions},
        {"onward", m.onward},
        {"review", time_of(m.review_date)},
        {"records", std::to_string(m.disclosed.size())},
        {"facts", std::to_string(view.facts)},
        {"withheld", std::to_string(kept.facts)},
        {"withheld_by", joined(kept.by, "; ")},
        {"rules_set_aside", joined(ways.set_aside, "; ")},
        {"policy", joined(ways.rules, "\n")},
        {"approved_by", joined(ways.approved, "; ")},
        {"corrects", ways.corrects},
        {"stage", view.stage ? std::string(to_text(*view.stage)) : ""},
        {"stage_at", time_of(furthest_at(view))},
        {"answers", answers_of(view)},
        {"recalled", taken_back(view.recalled)},
    };
    return row;
}

std::vector<std::string> names_of_cells(const PackRow& row) {
    std::vector<std::string> out;
    for (const auto& cell : row.cells) out.push_back(cell.first);
    return out;
}

PackRow row_of(const KeptLetter& kept, const Names& names, const std::string& answers, const Said& said) {
    const Letter& letter = kept.letter;
    PackRow row;
    row.title = to_hex(letter.id.view());
    row.cells = {
        {"letter", to_hex(letter.id.view())},
        {"hash", to_hex(kept.digest.view())},
        {"kind", std::string(to_text(letter.kind))},
        {"from", names.agency(letter.from)},
        {"to", names.agency(letter.to)},
        {"author", names.officer(kept.author)},
        {"written", to_text(letter.claimed)},
        {"kept", to_text(kept.since)},
        {"own", kept.own ? "yes" : "no"},
        {"about", letter.about ? to_hex(letter.about->view()) : ""},
        {"answers", answers},
        {"outcome", said.outcome},
        {"why", said.why},
    };
    return row;
}

} // namespace

std::vector<std::string> disclosure_columns() { return names_of_cells(row_of(DisclosureView{}, Digest{}, OfficerProfile{}, KeptBack{}, Ways{})); }

std::vector<std::string> letter_columns() {
    const Names nobody{[](const AgencyId&) { return std::string(); }, [](const Thumbprint&) { return std::string(); }, {}};
    return names_of_cells(row_of(KeptLetter{}, nobody, {}, {}));
}

Result<std::vector<PackRow>> disclosure_rows(Session& session, const Span& span) {
    TRY_ASSIGN(auto all, list_disclosures(session));
    std::ranges::reverse(all);
    TRY_ASSIGN(auto hash, session.db().prepare("SELECT manifest_hash FROM bundle_sent WHERE bundle_id = ?"));
    TRY_ASSIGN(auto withheld, session.db().prepare("SELECT w.kept_by, count(*) FROM bundle_sent_withheld w JOIN bundle_sent b ON b.id = w.bundle "
                                                   "WHERE b.bundle_id = ? GROUP BY w.kept_by ORDER BY w.kept_by"));
    TRY_ASSIGN(const Names names, names_of(session));
    TRY_ASSIGN(auto reader, WaysReader::open(session.db()));
    std::vector<PackRow> out;
    for (const DisclosureView& view : all) {
        if (!span.covers(view.made)) continue;
        TRY_ASSIGN(const bool found, hash.with(view.bundle).step());
        if (!found) return fail(ErrorCode::storage, "store.damaged");
        TRY_ASSIGN(const KeptBack kept, kept_back(withheld, view.bundle));
        TRY_ASSIGN(const Ways ways, reader.of(view.bundle, names));
        out.push_back(row_of(view, hash.octets<Digest>(0), session.officer(), kept, ways));
        hash.reset();
    }
    return out;
}

Result<std::vector<PackRow>> letter_rows(Session& session, const Span& span) {
    TRY_ASSIGN(const Names names, names_of(session));
    std::vector<KeptLetter> all;
    for (auto kind = static_cast<int>(LetterKind::recall); kind <= static_cast<int>(LetterKind::approval); ++kind) {
        TRY_ASSIGN(auto letters, letters_of(session.db(), static_cast<LetterKind>(kind)));
        for (KeptLetter& letter : letters) {
            if (span.covers(letter.since)) all.push_back(std::move(letter));
        }
    }
    std::ranges::sort(all, {}, [](const KeptLetter& one) { return std::pair(one.since, one.letter.id); });
    std::vector<PackRow> out;
    for (const KeptLetter& kept : all) {
        std::string answers;
        if (kept.letter.answers) {
            TRY_ASSIGN(const auto answered, letter_by_digest(session.db(), *kept.letter.answers));
            answers = answered ? to_hex(answered->letter.id.view()) : to_hex(kept.letter.answers->view());
        }
        TRY_ASSIGN(const Said said, said_in(kept.letter));
        out.push_back(row_of(kept, names, answers, said));
    }
    return out;
}

} // namespace counterpart::core
