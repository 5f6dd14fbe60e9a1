// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/colleague.h"

#include "core/keys/thumbprint.h"
#include "core/store/ways_in.h"
#include "core/usecase/partnership.h"
#include "tests/support/store_fixture.h"

#include <catch2/catch_test_macros.hpp>

namespace counterpart::test {

using namespace core;
namespace fs = std::filesystem;

namespace {

struct Template {
    TempFolder root;
    WipedBytes recovery;

    Template() {
        FakeClock clock;
        NoProgress progress;
        const OfficerProfile dora{"Dora Finch", "Inspector", "Northmoor Police", "police", agency_id_of("Northmoor Police")};
        auto made = make_store({system_files(), clock, system_random(), root.path() / "state", "unit_tests"}, root.path() / "store", dora,
                               passphrase_of(kSamplePassphrase), floor_cost(), progress);
        REQUIRE(made);
        recovery = recovery_key_text(made->recovery_key);
        REQUIRE(confirm_recovery(made->session, made->recovery_key));
    }
};

Template& shared() {
    static Template made;
    return made;
}

} // namespace

Colleague::Colleague(Exchange& exchange, Session& ada) {
    NoProgress progress;
    fs::copy(shared().root.path(), m_root.path(), fs::copy_options::recursive | fs::copy_options::overwrite_existing);
    const UnlockSecret recovery(std::move(*parse_recovery_key(text_of(shared().recovery))));
    auto opened = open_store({system_files(), exchange.clock, system_random(), m_root.path() / "state", "unit_tests"}, m_root.path() / "store",
                             recovery, OlderCopy::refuse, progress);
    REQUIRE(opened);
    m_session = std::make_unique<Session>(std::move(*opened));
    REQUIRE(export_card(*m_session, m_root.path() / "card", Existing::refuse));
    exchange.clock.advance_seconds(1);
    const auto admitted = admit_officer(ada, m_root.path() / "card", digits_of(m_session->identity().thumbprint()));
    INFO(reason_of(admitted));
    REQUIRE(admitted);
    REQUIRE(publish_register(ada, m_root.path() / "register.sealed", Existing::replace, progress));
    const auto joined = import_register(*m_session, m_root.path() / "register.sealed", digits_of(ada.identity().thumbprint()), progress);
    INFO(reason_of(joined));
    REQUIRE(joined);
}

} // namespace counterpart::test
