// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whatever operation on a file fails, and whenever the officer cancels: the store is as before or as after, nothing
// is left over, and trying again works.
#include "core/attachment/attachments.h"
#include "core/usecase/attachments.h"
#include "core/usecase/audit.h"
#include "core/usecase/records.h"
#include "core/usecase/store.h"
#include "tests/support/exchange_fixture.h"
#include "tests/support/failing_files.h"
#include "tests/support/stop_at.h"
#include "tests/support/hand_made.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <atomic>
#include <fstream>

using namespace counterpart;
using namespace counterpart::core;
using counterpart::test::blobs_of;
using counterpart::test::Desk;
using counterpart::test::Exchange;
using counterpart::test::FailingFiles;
using counterpart::test::reason_of;
using counterpart::test::state_of;
using counterpart::test::StopAt;

namespace {

NoProgress quiet;

enum class Failing { from_there_on, once };

void set(FailingFiles& files, Failing how, std::size_t n) {
    how == Failing::once ? files.fail_only(n) : files.fail_from(n);
}

/// What an opened store must be like, however the last session ended.
void check_sound(Session& session) {
    REQUIRE(sweep_attachments(session));
    CHECK(static_cast<std::int64_t>(blobs_of(session).size()) == state_of(session).attachments);
    const auto whole = verify_attachments(session, quiet);
    CHECK(reason_of(whole).empty());
    CHECK(verify_audit(session));
}

Phase newest_phase_of(Session& session, std::string_view act) {
    const auto log = list_audit(session, 0, 10);
    REQUIRE(log);
    for (const AuditEntry& entry : *log) {
        if (entry.event.act == act) return entry.event.phase;
    }
    FAIL("no entry of " << act);
    return Phase::failed;
}

Sequence import(Exchange& exchange, const char* name) {
    Session ben = exchange.open(Desk::ben);
    const auto report = import_bundle(ben, test::accepting(exchange.file(name)), quiet);
    INFO(reason_of(report));
    REQUIRE(report);
    return report->bundle.sequence;
}

} // namespace

TEST_CASE("a sealing that fails at any operation leaves no file unaccounted for and no gap", "[atomic]") {
    const Failing how = GENERATE(Failing::from_there_on, Failing::once);
    Exchange exchange;
    bool failed = true;
    for (std::size_t n = 1; failed; ++n) {
        INFO("operation " << n << (how == Failing::once ? " alone" : " and all after"));
        exchange.reset(Desk::ada);
        exchange.reset(Desk::ben);
        std::filesystem::remove(exchange.file("first"));
        std::filesystem::remove(exchange.file("again"));
        {
            FailingFiles files(system_files());
            Session ada = exchange.open(Desk::ada, files);
            set(files, how, n);
            const auto sealed = seal_disclosure(ada, exchange.request(), exchange.file("first"), Existing::refuse, {}, quiet);
            failed = files.has_failed();
            CHECK((failed || sealed));
            files.heal();
        }
        Session ada = exchange.open(Desk::ada);
        check_sound(ada);
        const auto disclosures = list_disclosures(ada);
        REQUIRE(disclosures);
        const bool there = std::filesystem::exists(exchange.file("first"));
        if (disclosures->empty()) {
            REQUIRE_FALSE(there);
        } else {
            CHECK(disclosures->front().state == (there ? "written" : "failed"));
            CHECK(newest_phase_of(ada, "seal_disclosure") == (there ? Phase::done : Phase::failed));
        }
        exchange.seal(ada, "again");
        if (there) CHECK(import(exchange, "first") == Sequence::next);
        CHECK(import(exchange, "again") == Sequence::next);
    }
}

TEST_CASE("an import that fails at any operation is done or not begun", "[atomic]") {
    const Failing how = GENERATE(Failing::from_there_on, Failing::once);
    Exchange exchange;
    {
        Session ada = exchange.open(Desk::ada);
        exchange.seal(ada, "a.sealed");
    }
    bool failed = true;
    for (std::size_t n = 1; failed; ++n) {
        INFO("operation " << n << (how == Failing::once ? " alone" : " and all after"));
        exchange.reset(Desk::ben);
        test::StoreState before;
        {
            FailingFiles files(system_files());
            Session ben = exchange.open(Desk::ben, files);
            before = state_of(ben);
            set(files, how, n);
            const auto imported = import_bundle(ben, test::accepting(exchange.file("a.sealed")), quiet);
            failed = files.has_failed();
            CHECK((failed || imported));
            files.heal();
        }
        Session ben = exchange.open(Desk::ben);
        check_sound(ben);
        const bool done = state_of(ben).bundles == 1;
        if (!done) {
            CHECK(state_of(ben).projection == before.projection);
            CHECK(blobs_of(ben).empty());
        }
        CHECK(reason_of(import_bundle(ben, test::accepting(exchange.file("a.sealed")), quiet)) == (done ? "bundle.already_here" : ""));
        CHECK(extract_attachment(ben, exchange.adas_case().attachment, exchange.file("out"), Existing::replace, quiet));
    }
}

TEST_CASE("a file that fails to be attached at any operation is attached or not", "[atomic]") {
    const Failing how = GENERATE(Failing::from_there_on, Failing::once);
    Exchange exchange;
    std::ofstream(exchange.file("plan.pdf"), std::ios::binary) << std::string(2'000'000, 'p');
    bool failed = true;
    for (std::size_t n = 1; failed; ++n) {
        INFO("operation " << n << (how == Failing::once ? " alone" : " and all after"));
        exchange.reset(Desk::ada);
        {
            FailingFiles files(system_files());
            Session ada = exchange.open(Desk::ada, files);
            set(files, how, n);
            const auto attached = attach_file(ada, exchange.file("plan.pdf"), exchange.adas_case().person, quiet);
            failed = files.has_failed();
            CHECK((failed || attached));
            files.heal();
        }
        Session ada = exchange.open(Desk::ada);
        check_sound(ada);
        const auto attached = attach_file(ada, exchange.file("plan.pdf"), exchange.adas_case().person, quiet);
        REQUIRE(attached);
        CHECK(extract_attachment(ada, attached->id, exchange.file("out"), Existing::replace, quiet));
        CHECK(std::filesystem::file_size(exchange.file("out")) == 2'000'000);
    }
}

TEST_CASE("what was attached keeps its bytes where only the head outside could not be written", "[atomic]") {
    Exchange exchange;
    std::ofstream(exchange.file("plan.pdf"), std::ios::binary) << std::string(1000, 'p');
    FailingFiles files(system_files());
    Session ada = exchange.open(Desk::ada, files);
    const std::size_t before = files.operations();
    REQUIRE(attach_file(ada, exchange.file("plan.pdf"), exchange.adas_case().person, quiet));
    const std::size_t all = files.operations() - before;
    std::ofstream(exchange.file("plan2.pdf"), std::ios::binary) << std::string(1000, 'q');
    files.fail_only(all); // the head's commit comes last
    CHECK_FALSE(attach_file(ada, exchange.file("plan2.pdf"), exchange.adas_case().person, quiet));
    CHECK(verify_attachments(ada, quiet));
}

TEST_CASE("a cancelled sealing leaves no file and gives its number to the next", "[atomic]") {
    Exchange exchange;
    bool stopped = true;
    for (int n = 1; stopped; ++n) {
        INFO("stopped at word " << n);
        exchange.reset(Desk::ada);
        exchange.reset(Desk::ben);
        std::filesystem::remove(exchange.file("first"));
        std::filesystem::remove(exchange.file("again"));
        Session ada = exchange.open(Desk::ada);
        const auto before = state_of(ada);
        StopAt stop(n);
        const auto sealed = seal_disclosure(ada, exchange.request(), exchange.file("first"), Existing::refuse, {}, stop);
        stopped = stop.stopped();
        if (sealed) continue;
        CHECK(sealed.error().reason == "act.cancelled");
        CHECK_FALSE(std::filesystem::exists(exchange.file("first")));
        CHECK(state_of(ada).projection == before.projection);
        CHECK(blobs_of(ada) == before.blobs);
        exchange.seal(ada, "again");
        CHECK(import(exchange, "again") == Sequence::next);
    }
}

TEST_CASE("a cancelled import leaves nothing", "[atomic]") {
    Exchange exchange;
    {
        Session ada = exchange.open(Desk::ada);
        std::ofstream(exchange.file("plan.pdf"), std::ios::binary) << std::string(3'000'000, 'p');
        REQUIRE(attach_file(ada, exchange.file("plan.pdf"), exchange.adas_case().id, quiet));
        exchange.seal(ada, "a.sealed");
    }
    Session ben = exchange.open(Desk::ben);
    const auto before = state_of(ben);
    for (int n = 1;; ++n) {
        INFO("stopped at word " << n);
        StopAt stop(n);
        const auto imported = import_bundle(ben, test::accepting(exchange.file("a.sealed")), stop);
        if (imported) break;
        REQUIRE(imported.error().reason == "act.cancelled");
        REQUIRE(state_of(ben) == before);
    }
    CHECK(state_of(ben).bundles == 1);
}
