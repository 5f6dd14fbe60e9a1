// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/books_views.h"

#include "app/cli/record_views.h"

#include <algorithm>

namespace counterpart::cli {

namespace {

std::string words_of(core::Balance balance, const std::string& agency) {
    switch (balance) {
    case core::Balance::balanced:
        return "Both sides have it";
    case core::Balance::sent_not_received:
        return "Sent from here; " + agency + " does not state it";
    case core::Balance::received_not_declared:
        return "Stated as come from you; it did not leave this store";
    case core::Balance::sent_not_here:
        return agency + " states it as sent to you; it was never opened here";
    case core::Balance::here_not_declared:
        return "Opened here; its sender does not state it";
    }
    return {};
}

Json row_of(const core::BooksView::Entry& row) {
    const core::BookEntry& entry = row.entry;
    Json out{{"balance", core::to_text(entry.balance)},
             {"bundle", json_of(entry.bundle)},
             {"manifest_hash", json_of(entry.manifest)},
             {"ours", entry.ours},
             {"listed_by", row.listed_by},
             {"missed_by", row.missed_by}};
    if (entry.claimed) {
        out.add("claimed", json_of(*entry.claimed));
        out.add("days", row.days);
    }
    if (entry.state) out.add("state", core::to_text(*entry.state));
    return out;
}

Json gaps_of(const core::SenderGaps& gaps) {
    return {{"officer", gaps.officer},
            {"agency", gaps.agency_name},
            {"thumbprint", json_of(gaps.sender)},
            {"newest", gaps.newest},
            {"missing", gaps.missing},
            {"ranges", json_list(gaps.ranges, [](const auto& range) { return Json{{"first", range.first}, {"last", range.last}}; })}};
}

Json side_of(const core::Manifest& manifest, const Digest& hash, std::uint64_t counter) {
    return {{"bundle", json_of(manifest.bundle)},
            {"manifest_hash", json_of(hash)},
            {"kind", core::to_text(manifest.kind)},
            {"counter", counter},
            {"claimed", json_of(manifest.claimed)}};
}

Json evidence_of(const core::EvidenceView& view) {
    const core::Evidence& evidence = view.evidence;
    return {{"officer", view.officer},
            {"agency", view.agency_name},
            {"reason", evidence.reason},
            {"refused_at", json_of(evidence.since)},
            {"before", side_of(evidence.before, evidence.before_hash, view.before_counter)},
            {"refused", side_of(evidence.refused, evidence.refused_hash, view.refused_counter)}};
}

std::string numbers_of(const core::SenderGaps& gaps) {
    std::string out;
    for (const auto& range : gaps.ranges) {
        out += (out.empty() ? "" : ", ") + shown(range.first);
        if (range.last != range.first) out += " to " + shown(range.last);
    }
    return out;
}

std::string line_of(std::string_view name, const core::Manifest& manifest, const Digest& hash, std::uint64_t counter) {
    return "  " + std::string(name) + ": number " + shown(counter) + ", " + shown(manifest.claimed) + ", manifest " + json_of(hash);
}

} // namespace

Json json_of(const core::Span& span) { return {{"since", json_of(span.since)}, {"until", json_of(span.until)}}; }

Json json_of(const core::BooksView& books) {
    return {{"agency", books.agency_name},
            {"statements", json_list(books.statements,
                                     [](const auto& stated) {
                                         return Json{{"officer", stated.officer}, {"span", json_of(stated.span)}, {"claimed", json_of(stated.claimed)}};
                                     })},
            {"entries", json_list(books.entries, row_of)}};
}

Page page_of(const core::BooksView& books) {
    const std::string agency = shown(books.agency_name);
    Page page;
    if (books.statements.empty()) {
        return page.line("No officer of " + agency + " has stated their books to you. Ask for a statement, and import it.");
    }
    std::vector<Page::Row> statements;
    for (const auto& stated : books.statements) {
        statements.push_back({shown(stated.officer), shown_day(stated.span.since), shown_day(stated.span.until), shown(stated.claimed)});
    }
    page.table({"Stated by", "From", "To", "Stated"}, statements);
    std::vector<Page::Row> rows;
    std::uint64_t balanced = 0;
    for (const auto& row : books.entries) {
        if (row.entry.balance == core::Balance::balanced) {
            ++balanced;
            continue;
        }
        rows.push_back({short_id(row.entry.bundle), row.entry.claimed ? shown(*row.entry.claimed) + ", " + counted(row.days, "day", "days") + " ago" : "",
                        words_of(row.entry.balance, agency), listed(all_shown(row.missed_by.empty() ? row.listed_by : row.missed_by))});
    }
    page.line();
    page.line(counted(balanced, "disclosure balances", "disclosures balance") +
              (rows.empty() ? ", and nothing is left over." : "; " + counted(rows.size(), "does not.", "do not.")));
    if (!rows.empty()) page.line();
    return page.table({"ID", "Left", "What the books say", "Whose"}, rows);
}

Json json_of(const core::GapsView& gaps) {
    return {{"senders", json_list(gaps.senders, gaps_of)},
            {"evidence", json_list(gaps.evidence, evidence_of)}};
}

Page page_of(const core::GapsView& gaps) {
    Page page;
    if (gaps.senders.empty()) page.line("Every number up to each sender's newest bundle has come.");
    std::vector<Page::Row> rows;
    for (const core::SenderGaps& one : gaps.senders) {
        rows.push_back({shown(one.officer), shown(one.agency_name), shown(one.missing), numbers_of(one), shown(one.newest)});
    }
    page.table({"Sender", "Agency", "Missing", "Numbers", "Newest"}, rows);
    for (const core::EvidenceView& one : gaps.evidence) {
        page.line().line(shown(one.officer) + ", " + shown(one.agency_name) + ", has signed two bundles that cannot both be true:");
        page.line(line_of("Came first", one.evidence.before, one.evidence.before_hash, one.before_counter));
        page.line(line_of("Refused", one.evidence.refused, one.evidence.refused_hash, one.refused_counter));
    }
    return page;
}

} // namespace counterpart::cli
