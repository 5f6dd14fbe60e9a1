// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/balance.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace counterpart::core {

namespace {

template <class Entry>
const Entry* find(const std::vector<Entry>& entries, const Digest& manifest) {
    const auto found = std::ranges::lower_bound(entries, manifest, {}, &Entry::manifest);
    return found == entries.end() || found->manifest != manifest ? nullptr : &*found;
}

/// Imported before imported in part, before refused, before opened alone: an agency that has it, has it.
bool further(BookState a, BookState b) { return static_cast<int>(a) < static_cast<int>(b); }

bool has(const std::vector<Thumbprint>& keys, const Thumbprint& key) { return std::ranges::find(keys, key) != keys.end(); }

using Entries = std::map<Digest, BookEntry>;

template <class Entry>
std::set<Digest> manifests_of(const std::vector<Entry>& entries) {
    std::set<Digest> out;
    for (const Entry& entry : entries) out.insert(entry.manifest);
    return out;
}

void note_listed(BookEntry& entry, const Thumbprint& author, BookState state) {
    entry.listed_by.push_back(author);
    if (!entry.state || further(state, *entry.state)) entry.state = state;
}

Entries ours(const OwnBooks& own, const std::vector<TheirBooks>& theirs) {
    Entries out;
    for (const StatedSent& sent : own.sent) {
        BookEntry entry{Balance::sent_not_received, sent.manifest, sent.bundle, true, sent.claimed, {}, {}, {}};
        for (const TheirBooks& books : theirs) {
            const StatedReceived* listed = find(books.statement.received, sent.manifest);
            if (listed != nullptr) note_listed(entry, books.author, listed->state);
            else if (books.statement.covers(sent.claimed) && has(sent.recipients, books.author)) entry.missed_by.push_back(books.author);
        }
        if (!entry.listed_by.empty()) entry.balance = Balance::balanced;
        if (!entry.listed_by.empty() || !entry.missed_by.empty()) out.emplace(sent.manifest, std::move(entry));
    }
    const std::set<Digest> declared = manifests_of(own.sent);
    for (const TheirBooks& books : theirs) {
        for (const StatedReceived& listed : books.statement.received) {
            if (listed.sender != own.us || declared.contains(listed.manifest)) continue;
            const BookEntry fresh{Balance::received_not_declared, listed.manifest, listed.bundle, true, {}, {}, {}, {}};
            note_listed(out.emplace(listed.manifest, fresh).first->second, books.author, listed.state);
        }
    }
    return out;
}

Entries of_theirs(const OwnBooks& own, const std::vector<TheirBooks>& theirs) {
    Entries out;
    for (const SeenHere& seen : own.seen) {
        BookEntry entry{Balance::here_not_declared, seen.manifest, seen.bundle, false, seen.claimed, {}, {}, {}};
        for (const TheirBooks& books : theirs) {
            if (find(books.statement.sent, seen.manifest) != nullptr) entry.listed_by.push_back(books.author);
            else if (books.author == seen.sender && books.statement.covers(seen.claimed)) entry.missed_by.push_back(books.author);
        }
        if (!entry.listed_by.empty()) entry.balance = Balance::balanced;
        if (!entry.listed_by.empty() || !entry.missed_by.empty()) out.emplace(seen.manifest, std::move(entry));
    }
    const std::set<Digest> here = manifests_of(own.seen);
    for (const TheirBooks& books : theirs) {
        for (const StatedSent& sent : books.statement.sent) {
            if (!has(sent.recipients, own.us) || here.contains(sent.manifest)) continue;
            const BookEntry fresh{Balance::sent_not_here, sent.manifest, sent.bundle, false, sent.claimed, {}, {}, {}};
            out.emplace(sent.manifest, fresh).first->second.listed_by.push_back(books.author);
        }
    }
    return out;
}

} // namespace

std::string_view to_text(Balance balance) {
    constexpr std::array<std::string_view, 5> kNames{"balanced", "sent_not_received", "received_not_declared", "sent_not_here", "here_not_declared"};
    return kNames[static_cast<std::size_t>(balance)];
}

std::vector<BookEntry> compare(const OwnBooks& own, const std::vector<TheirBooks>& theirs) {
    std::vector<BookEntry> out;
    for (auto& [manifest, entry] : ours(own, theirs)) out.push_back(std::move(entry));
    for (auto& [manifest, entry] : of_theirs(own, theirs)) out.push_back(std::move(entry));
    return out;
}

} // namespace counterpart::core
