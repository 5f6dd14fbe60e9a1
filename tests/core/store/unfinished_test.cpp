// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a killed act leaves outside the store: a copy of the desk taken in the middle of the act is the desk after the
// kill.
#include "core/store/unfinished.h"

#include "core/audit/chain.h"
#include "core/usecase/attachments.h"
#include "tests/support/exchange_fixture.h"
#include "tests/support/failing_files.h"

#include <catch2/catch_test_macros.hpp>

using namespace counterpart;
using namespace counterpart::core;
using counterpart::test::Desk;
using counterpart::test::Exchange;
using counterpart::test::reason_of;
namespace fs = std::filesystem;

namespace {

NoProgress quiet;

/// The part of `name` in its folder, where there is one.
fs::path part_of(const fs::path& file) {
    for (const auto& entry : fs::directory_iterator(file.parent_path())) {
        const std::string name = entry.path().filename();
        if (name.starts_with("." + file.filename().string() + ".") && name.ends_with(".part")) return entry.path();
    }
    return {};
}

/// Takes Ada's desk as it is at the first word of progress about the bytes, then goes on.
class KilledAt final : public Progress {
public:
    KilledAt(Exchange& exchange, const char* file) : m_exchange(exchange), m_file(file) {}
    void advanced(Stage stage, std::uint64_t, std::uint64_t) override {
        if (stage != m_stage || !m_part.empty()) return;
        fs::copy(m_exchange.file("ada"), m_exchange.file("killed"), fs::copy_options::recursive);
        m_part = part_of(m_exchange.file(m_file));
    }
    /// After the act: the world as the kill left it. `named`: it came after the file had got its name.
    void happen(bool named) {
        REQUIRE_FALSE(m_part.empty());
        fs::remove_all(m_exchange.file("ada"));
        fs::rename(m_exchange.file("killed"), m_exchange.file("ada"));
        if (!named) fs::rename(m_exchange.file(m_file), m_part);
    }
    void watch(Stage stage) { m_stage = stage; }
    [[nodiscard]] const fs::path& part() const { return m_part; }

private:
    Exchange& m_exchange;
    const char* m_file;
    Stage m_stage = Stage::sealing;
    fs::path m_part;
};

AuditEvent newest_event(Session& session) { return event_of(read_chain(session.db(), 0, 1).value().at(0)).value(); }

} // namespace

TEST_CASE("a sealing that was killed before its file had its name has failed, and its number is free", "[unfinished]") {
    Exchange exchange;
    KilledAt kill(exchange, "a.sealed");
    {
        Session ada = exchange.open(Desk::ada);
        REQUIRE(seal_disclosure(ada, exchange.request(), exchange.file("a.sealed"), Existing::refuse, {}, kill));
    }
    kill.happen(false);
    Session ada = exchange.open(Desk::ada);
    CHECK(list_disclosures(ada)->front().state == "intended");
    REQUIRE(settle_unfinished(ada));
    CHECK(list_disclosures(ada)->front().state == "failed");
    CHECK(newest_event(ada).act == "seal_disclosure");
    CHECK(newest_event(ada).phase == Phase::failed);
    CHECK(newest_event(ada).reason == "act.interrupted");
    CHECK_FALSE(fs::exists(kill.part()));
    exchange.seal(ada, "b.sealed");
    Session ben = exchange.open(Desk::ben);
    const auto report = import_bundle(ben, test::accepting(exchange.file("b.sealed")), quiet);
    REQUIRE(report);
    CHECK(report->bundle.missing_before == 0);
}

TEST_CASE("a sealing that was killed after its file had its name was done", "[unfinished]") {
    Exchange exchange;
    KilledAt kill(exchange, "a.sealed");
    {
        Session ada = exchange.open(Desk::ada);
        REQUIRE(seal_disclosure(ada, exchange.request(), exchange.file("a.sealed"), Existing::refuse, {}, kill));
    }
    kill.happen(true);
    Session ada = exchange.open(Desk::ada);
    REQUIRE(settle_unfinished(ada));
    CHECK(list_disclosures(ada)->front().state == "written");
    CHECK(newest_event(ada).phase == Phase::done);
    CHECK(newest_event(ada).reason == "act.interrupted");
    // Once only.
    const auto entries = ada.audit_head()->sequence;
    REQUIRE(settle_unfinished(ada));
    CHECK(ada.audit_head()->sequence == entries);
    // The next one follows it.
    exchange.seal(ada, "b.sealed");
    Session ben = exchange.open(Desk::ben);
    REQUIRE(import_bundle(ben, test::accepting(exchange.file("a.sealed")), quiet));
    CHECK(import_bundle(ben, test::accepting(exchange.file("b.sealed")), quiet)->bundle.sequence == Sequence::next);
}

TEST_CASE("what a killed extraction had written in the clear is removed at the next opening", "[unfinished]") {
    Exchange exchange;
    KilledAt kill(exchange, "plain.bin");
    kill.watch(Stage::writing);
    {
        Session ada = exchange.open(Desk::ada);
        REQUIRE(extract_attachment(ada, exchange.adas_case().attachment, exchange.file("plain.bin"), Existing::refuse, kill));
    }
    kill.happen(false);
    Session ada = exchange.open(Desk::ada);
    REQUIRE(settle_unfinished(ada));
    CHECK_FALSE(fs::exists(kill.part()));
    CHECK(newest_event(ada).act == "extract_attachment");
    CHECK(newest_event(ada).phase == Phase::failed);
}

TEST_CASE("what a killed act left on a stick that is not there waits until it is", "[unfinished]") {
    Exchange exchange;
    fs::create_directory(exchange.file("stick"));
    KilledAt kill(exchange, "stick/a.sealed");
    {
        Session ada = exchange.open(Desk::ada);
        REQUIRE(seal_disclosure(ada, exchange.request(), exchange.file("stick/a.sealed"), Existing::refuse, {}, kill));
    }
    kill.happen(false);
    fs::rename(exchange.file("stick"), exchange.file("away"));
    Session ada = exchange.open(Desk::ada);
    REQUIRE(settle_unfinished(ada));
    CHECK(list_disclosures(ada)->front().state == "intended");
    fs::rename(exchange.file("away"), exchange.file("stick"));
    REQUIRE(settle_unfinished(ada));
    CHECK(list_disclosures(ada)->front().state == "failed");
    CHECK(fs::is_empty(exchange.file("stick")));
}
