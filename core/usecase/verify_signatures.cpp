// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/verify_signatures.h"

#include "core/changeset/changeset.h"
#include "core/changeset/codec.h"
#include "core/changeset/verify.h"
#include "core/register/adopted.h"

namespace counterpart::core {

namespace {

class Verifying {
public:
    Verifying(Session& session, std::optional<KnownRegister> members, Statement facts)
        : m_session(session), m_members(std::move(members)), m_facts(std::move(facts)) {}

    Result<void> check(std::int64_t row, ByteView digest, ByteView signed_changeset) {
        TRY_ASSIGN(const Changeset changeset, parse_changeset(signed_changeset));
        if (!equal(digest_of_changeset(signed_changeset).view(), digest)) {
            return fail(ErrorCode::storage, "store.damaged");
        }
        TRY_ASSIGN(const crypto::VerifyKey key, key_of(changeset.author));
        TRY(verify_changeset(signed_changeset, key));
        return check_facts(row, changeset);
    }

private:
    Result<crypto::VerifyKey> key_of(const Thumbprint& author) const {
        if (author == m_session.identity().thumbprint()) return m_session.identity().public_identity().verify_key;
        const RegisteredOfficer* officer = m_members ? find_officer(m_members->content, author) : nullptr;
        if (officer == nullptr) return fail(ErrorCode::tampered, "changeset.unknown_author");
        return officer->keys.verify_key;
    }

    Result<void> check_facts(std::int64_t row, const Changeset& changeset) {
        m_facts.with(row);
        for (;;) {
            TRY_ASSIGN(const bool more, m_facts.step());
            if (!more) break;
            const auto digest = m_facts.octets<Digest>(0);
            if (!changeset.covers(digest)) return fail(ErrorCode::tampered, "changeset.fact_not_listed");
            // An erased fact has no content left to compare; its digest stands.
            if (!m_facts.is_null(1) && digest_of_fact(m_facts.blob(1)) != digest) {
                return fail(ErrorCode::storage, "store.damaged");
            }
        }
        m_facts.reset();
        return {};
    }

    Session& m_session;
    std::optional<KnownRegister> m_members;
    Statement m_facts;
};

} // namespace

Result<std::uint64_t> verify_signatures(Session& session, Progress& progress) {
    Database& db = session.db();
    TRY_ASSIGN(auto members, adopted_register(db));
    TRY_ASSIGN(auto facts, db.prepare("SELECT f.digest, f.encoded FROM stated s JOIN fact f ON f.id = s.fact "
                                      "WHERE s.changeset = ?"));
    Verifying verifying(session, std::move(members), std::move(facts));
    TRY_ASSIGN(auto count, db.prepare("SELECT count(*) FROM changeset"));
    TRY(count.step());
    const auto total = static_cast<std::uint64_t>(count.integer(0));
    TRY_ASSIGN(auto select, db.prepare("SELECT id, digest, signed FROM changeset ORDER BY id"));
    for (std::uint64_t done = 0;; ++done) {
        TRY(progress.go_on());
        progress.advanced(Stage::checking, done, total);
        TRY_ASSIGN(const bool more, select.step());
        if (!more) return done;
        TRY(verifying.check(select.integer(0), select.blob(1), select.blob(2)));
    }
}

} // namespace counterpart::core
