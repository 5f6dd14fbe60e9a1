// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/take_in.h"
#include "crypto/base/result.h"

namespace counterpart::core {

/// Collects changesets with facts into parts of about kPartTarget bytes; one that does not fit is continued in the
/// next part.
class ChangesetsPartWriter {
public:
    static constexpr std::size_t kPartTarget = 1024 * 1024;

    /// The facts that follow belong to this changeset.
    void begin_changeset(ByteView signed_changeset);
    void add_fact(ByteView encoded);
    /// The parts, in order; the writer is spent.
    std::vector<Bytes> finish();

private:
    struct Entry {
        Bytes changeset;
        std::vector<Bytes> facts;
    };
    void close_part();
    std::vector<Entry> m_entries;
    std::size_t m_size = 0;
    std::vector<Bytes> m_parts;
};

/// Views into the part, which must outlive them. Structure alone: "bundle.malformed_part" (malformed). Every changeset
/// has at least one fact.
Result<std::vector<SignedFacts>> read_changesets_part(ByteView part);

} // namespace counterpart::core
