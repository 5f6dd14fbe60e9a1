// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session.h"
#include "tests/support/exchange_fixture.h"

namespace counterpart::test {

/// A second officer of Northmoor Police, Dora Finch, in the exchange's partnership: admitted by Ada, who has published the
/// register that Dora works by. The store is made once a run of the tests.
class Colleague {
public:
    Colleague(Exchange& exchange, core::Session& ada);
    core::Session& session() { return *m_session; }

private:
    TempFolder m_root;
    std::unique_ptr<core::Session> m_session;
};

} // namespace counterpart::test
