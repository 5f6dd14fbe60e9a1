// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/key_slots_file.h"

namespace counterpart::core {

namespace {

struct Candidate {
    Bytes bytes;
    SealedKeySlots file;
};

/// Of two reasons to fail the one that says more: a wrong secret hides nothing that the other copy could
/// tell.
const Error& worse(const Error& a, const Error& b) {
    return a.code == ErrorCode::wrong_key ? b : a;
}

} // namespace

Result<OpenedKeySlots> read_key_slots(Files& files, const KeySlotsPaths& paths, const UnlockSecret& secret) {
    std::vector<Candidate> candidates;
    std::optional<Error> unread;
    bool equal_copies = true;
    for (const auto& path : {paths.first, paths.copy}) {
        auto bytes = files.read(path, kMaxKeySlotsBytes);
        auto parsed = bytes ? parse_key_slots(*bytes) : tl::make_unexpected(bytes.error());
        if (!parsed) {
            // A missing or cut file is no error yet; one from the future or of an odd cost is the better
            // answer.
            if (!unread || unread->code != ErrorCode::unsupported) unread = parsed.error();
            equal_copies = false;
        } else if (candidates.empty() || candidates.front().bytes != *bytes) {
            equal_copies = equal_copies && candidates.empty();
            candidates.push_back({std::move(*bytes), std::move(*parsed)});
        }
    }
    if (candidates.empty()) {
        if (unread->code == ErrorCode::not_found || unread->code == ErrorCode::malformed)
            return fail(ErrorCode::storage, "keyslots.malformed", std::string(unread->reason));
        return tl::make_unexpected(*unread);
    }
    if (candidates.size() == 2 && candidates[0].file.slots.sequence < candidates[1].file.slots.sequence)
        std::swap(candidates[0], candidates[1]);

    std::optional<Error> refused;
    for (Candidate& candidate : candidates) {
        auto master = open_key_slots(candidate.file, secret);
        if (!master) {
            refused = refused ? worse(*refused, master.error()) : master.error();
            continue;
        }
        if (!equal_copies) TRY(write_key_slots(files, paths, candidate.bytes));
        return OpenedKeySlots{std::move(candidate.file.slots), std::move(*master), !equal_copies};
    }
    return tl::make_unexpected(*refused);
}

Result<void> write_key_slots(Files& files, const KeySlotsPaths& paths, ByteView file) {
    TRY(files.replace(paths.first, file));
    return files.replace(paths.copy, file);
}

} // namespace counterpart::core
