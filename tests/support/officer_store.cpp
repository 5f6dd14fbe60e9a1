// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/officer_store.h"

#include "core/keys/thumbprint.h"
#include "core/store/open.h"
#include "tests/support/store_fixture.h"

#include <catch2/catch_test_macros.hpp>

#include <map>

namespace counterpart::test {

using namespace core;
namespace fs = std::filesystem;

namespace {

struct Template {
    TempFolder root;
    WipedBytes recovery_text;
};

OfficerProfile profile_of(const std::string& name) {
    static const std::map<std::string, std::pair<const char*, const char*>> agencies{
        {"Ada", {"North Police", "police"}},
        {"Ben", {"North Council", "council"}},
        {"Cleo", {"North Health", "health"}},
        {"Dora", {"North Police", "police"}},
    };
    const auto& [agency, kind] = agencies.at(name);
    return {name, "Analyst", agency, kind, agency_id_of(agency)};
}

const Template& template_of(const std::string& name) {
    static std::map<std::string, Template> made;
    const auto found = made.find(name);
    if (found != made.end()) return found->second;
    Template& out = made[name];
    FakeClock clock;
    NoProgress progress;
    const Ports ports{system_files(), clock, system_random(), out.root.path() / "state", "unit_tests"};
    auto store = make_store(ports, out.root.path() / "store", profile_of(name), passphrase_of(kSamplePassphrase),
                            floor_cost(), progress);
    REQUIRE(store);
    out.recovery_text = recovery_key_text(store->recovery_key);
    return out;
}

} // namespace

OfficerStore::OfficerStore(const std::string& name, FakeClock& clock) {
    const Template& from = template_of(name);
    fs::copy(from.root.path(), m_root.path(), fs::copy_options::recursive | fs::copy_options::overwrite_existing);
    const Ports ports{system_files(), clock, system_random(), m_root.path() / "state", "unit_tests"};
    NoProgress progress;
    const UnlockSecret recovery(std::move(*parse_recovery_key(text_of(from.recovery_text))));
    auto opened = open_store(ports, m_root.path() / "store", recovery, OlderCopy::refuse, progress);
    REQUIRE(opened);
    m_session = std::make_unique<Session>(std::move(*opened));
}

std::string OfficerStore::digits() {
    return digits_of(m_session->identity().thumbprint());
}

} // namespace counterpart::test
