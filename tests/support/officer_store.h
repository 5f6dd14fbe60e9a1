// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session.h"
#include "tests/support/fake_clock.h"
#include "tests/support/temp_folder.h"

#include <memory>

namespace counterpart::test {

/// An officer with a store of their own, unlocked. Each officer's store is made once a run of the tests and copied for
/// each that asks, so an officer has the same keys in all of them. Names: "Ada" of North Police (police), "Ben" of
/// North Council (council), "Cleo" of North Health (health), "Dora" of North Police.
class OfficerStore {
public:
    /// `clock` outlives it.
    OfficerStore(const std::string& name, FakeClock& clock);
    core::Session& session() { return *m_session; }
    [[nodiscard]] std::filesystem::path root() const { return m_root.path(); }
    [[nodiscard]] std::string digits();

private:
    TempFolder m_root;
    std::unique_ptr<core::Session> m_session;
};

} // namespace counterpart::test
