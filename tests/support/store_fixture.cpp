// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/store_fixture.h"

#include <catch2/catch_test_macros.hpp>

namespace counterpart::test {

using namespace core;
namespace fs = std::filesystem;

Passphrase passphrase_of(std::string_view text) {
    Bytes bytes = copy_of(bytes_of(text));
    return {SecretBytes::taken_from(bytes)};
}

crypto::Argon2Cost floor_cost() {
    return {crypto::kArgon2MinMemoryKib, crypto::kArgon2MinPasses};
}

OfficerProfile sample_officer() {
    OfficerProfile out;
    out.name = "Ada Moss";
    out.role = "Safeguarding lead";
    out.agency_name = "Northmoor Council";
    out.agency_kind = "council";
    out.agency = agency_id_of(out.agency_name);
    return out;
}

namespace {

struct Sample {
    TempFolder root;
    WipedBytes recovery_text;

    Sample() {
        FakeClock clock;
        NoProgress progress;
        const Ports ports{system_files(), clock, system_random(), root.path() / "state", "unit_tests"};
        auto store = make_store(ports, root.path() / "store", sample_officer(),
                                passphrase_of(kSamplePassphrase), floor_cost(), progress);
        REQUIRE(store);
        recovery_text = recovery_key_text(store->recovery_key);
    }
};

const Sample& sample() {
    static const Sample made;
    return made;
}

} // namespace

StoreFixture::StoreFixture() {
    fs::copy(sample().root.path(), m_root.path(),
             fs::copy_options::recursive | fs::copy_options::overwrite_existing);
}

Ports StoreFixture::ports(Files& files) {
    return {files, clock, system_random(), state_folder(), "unit_tests"};
}

RecoveryKey StoreFixture::recovery_key() const {
    return std::move(*parse_recovery_key(text_of(sample().recovery_text)));
}

Result<Session> StoreFixture::open(OlderCopy older_copy, Files& files) {
    NoProgress progress;
    return open_store(ports(files), folder(), recovery(), older_copy, progress);
}

void StoreFixture::keep_copy(const std::string& name) const {
    fs::copy(folder(), m_root.path() / name, fs::copy_options::recursive);
}

void StoreFixture::put_back(const std::string& name) const {
    fs::remove_all(folder());
    fs::copy(m_root.path() / name, folder(), fs::copy_options::recursive);
}

} // namespace counterpart::test
