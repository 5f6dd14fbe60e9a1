// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/open.h"
#include "tests/support/fake_clock.h"
#include "tests/support/temp_folder.h"

namespace counterpart::test {

/// A store of Ada Moss, Northmoor Council, made once a run of the tests and copied for each that asks: the
/// key derivation of a new one takes its second. The passphrase is kSamplePassphrase; open() uses the
/// recovery key, which needs no derivation.
inline constexpr std::string_view kSamplePassphrase = "seven lanterns below the orchard";

core::Passphrase passphrase_of(std::string_view text);
crypto::Argon2Cost floor_cost();
core::OfficerProfile sample_officer();

class StoreFixture {
public:
    StoreFixture();
    [[nodiscard]] std::filesystem::path folder() const { return m_root.path() / "store"; }
    [[nodiscard]] std::filesystem::path state_folder() const { return m_root.path() / "state"; }
    [[nodiscard]] std::filesystem::path root() const { return m_root.path(); }
    core::Ports ports(core::Files& files = core::system_files());
    core::RecoveryKey recovery_key() const;
    core::UnlockSecret recovery() const { return core::UnlockSecret(recovery_key()); }
    Result<core::Session> open(core::OlderCopy older_copy = core::OlderCopy::refuse,
                               core::Files& files = core::system_files());
    /// Where everything is copied to and put back from: "as it was before".
    void keep_copy(const std::string& name) const;
    void put_back(const std::string& name) const;

    FakeClock clock;

private:
    TempFolder m_root;
};

} // namespace counterpart::test
