// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/changesets_part.h"

#include "crypto/cbor/reader.h"
#include "crypto/cbor/writer.h"

namespace counterpart::core {

void ChangesetsPartWriter::begin_changeset(ByteView signed_changeset) {
    if (m_size > kPartTarget) close_part();
    m_entries.push_back({copy_of(signed_changeset), {}});
    m_size += signed_changeset.size() + 8;
}

void ChangesetsPartWriter::add_fact(ByteView encoded) {
    if (!m_entries.back().facts.empty() && m_size + encoded.size() > kPartTarget) {
        const Bytes changeset = m_entries.back().changeset;
        close_part();
        begin_changeset(changeset);
    }
    m_entries.back().facts.push_back(copy_of(encoded));
    m_size += encoded.size() + 8;
}

void ChangesetsPartWriter::close_part() {
    std::erase_if(m_entries, [](const Entry& entry) { return entry.facts.empty(); });
    if (!m_entries.empty()) {
        m_parts.push_back(crypto::cbor::encode([&](crypto::cbor::Writer& w) {
            w.array(m_entries.size());
            for (const Entry& entry : m_entries) {
                w.array(2).bytes(entry.changeset).array(entry.facts.size());
                for (const Bytes& fact : entry.facts) w.bytes(fact);
            }
        }));
    }
    m_entries.clear();
    m_size = 0;
}

std::vector<Bytes> ChangesetsPartWriter::finish() {
    close_part();
    return std::move(m_parts);
}

namespace {
Result<std::vector<SignedFacts>> read_entries(ByteView part) {
    crypto::cbor::Reader r(part);
    TRY_ASSIGN(const std::size_t count, r.array());
    std::vector<SignedFacts> out;
    out.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        SignedFacts entry;
        TRY(r.array(2));
        TRY_ASSIGN(entry.changeset, r.bytes());
        TRY_ASSIGN(const std::size_t facts, r.array());
        if (facts == 0) return fail(ErrorCode::malformed, "bundle.malformed_part");
        entry.facts.reserve(facts);
        for (std::size_t j = 0; j < facts; ++j) {
            TRY_ASSIGN(const ByteView fact, r.bytes());
            entry.facts.push_back(fact);
        }
        out.push_back(std::move(entry));
    }
    TRY(r.end());
    return out;
}
} // namespace

Result<std::vector<SignedFacts>> read_changesets_part(ByteView part) {
    auto entries = read_entries(part);
    if (!entries) return fail(ErrorCode::malformed, "bundle.malformed_part", std::string(entries.error().reason));
    return entries;
}

} // namespace counterpart::core
