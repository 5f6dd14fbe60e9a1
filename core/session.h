// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/event.h"
#include "core/audit/head.h"
#include "core/keys/identity.h"
#include "core/keys/sub_keys.h"
#include "core/port/clock.h"
#include "core/port/files.h"
#include "core/store/sqlite.h"

#include <filesystem>
#include <memory>
#include <string>

namespace counterpart::core {

/// What the core needs of the world, injected.
struct Ports {
    Files& files;
    Clock& clock;
    Random& random;
    std::filesystem::path state_folder; ///< where the outside audit head lives; not in the store's folder
    std::string program;                ///< "counterpart-cli": named to whoever finds the store locked
};

/// Who the store belongs to.
struct OfficerProfile {
    std::string name;
    std::string role;
    std::string agency_name;
    std::string agency_kind; ///< code of the vocabulary "agency_kind"
    AgencyId agency;
};

/// What was found when the store was opened.
struct OpeningReport {
    HeadCheck head = HeadCheck::matches; ///< against the audit head outside the folder
    std::int64_t failed_unlocks = 0;     ///< wrong passphrases since the last success
    bool key_slots_repaired = false;     ///< one copy was missing or differed
    int migrations = 0;                  ///< how many ran
};

/// An unlocked store and its officer. It has no verbs: core/usecase has them. Destroying it is locking.
/// One thread at a time.
class Session {
public:
    struct Parts; ///< core/store/session_parts.h: for core/store alone
    explicit Session(std::unique_ptr<Parts> parts);
    Session(Session&&) noexcept;
    Session& operator=(Session&&) noexcept;
    ~Session();

    Database& db();
    [[nodiscard]] const Identity& identity() const;
    [[nodiscard]] const OfficerProfile& officer() const;
    [[nodiscard]] const StoreId& store_id() const;
    [[nodiscard]] const Ports& ports() const;
    [[nodiscard]] std::filesystem::path folder() const;
    [[nodiscard]] std::filesystem::path blobs_folder() const;
    [[nodiscard]] const AttachmentsKey& attachments_key() const;
    [[nodiscard]] const OpeningReport& opening() const;

    /// Appends to the audit chain: inside the caller's transaction, so that act and entry stand or fall
    /// together.
    Result<void> audit(const AuditEvent& event);
    /// The chain's newest entry (sequence number 0 and zero digest where there is none yet).
    Result<AuditHead> audit_head();
    /// Writes the head outside the folder: after the commit.
    Result<void> publish_head();

    /// A transaction that only adds to the log (what was looked at): the head outside follows with the next act, or
    /// when the session ends. A head that is behind, as after a kill, is none that was turned back.
    template <class Work>
    auto note(Work&& work) -> decltype(work()) {
        return db().transaction(std::forward<Work>(work));
    }

    /// The transaction, then publish_head(): what every act that changes the store uses.
    template <class Work>
    auto act(Work&& work) -> decltype(work()) {
        auto done = db().transaction(std::forward<Work>(work));
        if (!done) return done;
        if (auto published = publish_head(); !published)
            return tl::make_unexpected(std::move(published).error());
        return done;
    }

    [[nodiscard]] Parts& parts(); ///< for core/store alone

private:
    std::unique_ptr<Parts> m_parts;
};

} // namespace counterpart::core
