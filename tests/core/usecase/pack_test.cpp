// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The pack for an auditor: what it tells, and that nothing of it can be changed unnoticed.
#include "core/register/adopt.h"
#include "core/register/adopted.h"
#include "core/register/edit.h"
#include "core/report/pack.h"
#include "core/report/pdf.h"
#include "core/usecase/audit.h"
#include "core/usecase/books.h"
#include "core/usecase/disclosures.h"
#include "core/usecase/pack.h"
#include "core/usecase/recalls.h"
#include "tests/support/exchange_fixture.h"
#include "tests/support/partnership.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace counterpart;
using namespace counterpart::core;
using counterpart::test::accepting;
using counterpart::test::Desk;
using counterpart::test::Exchange;
using counterpart::test::kNoon;
using counterpart::test::reason_of;

namespace {

NoProgress quiet;

class Table {
public:
    Exchange exchange;
    Session ada = exchange.open(Desk::ada);
    Session ben = exchange.open(Desk::ben);
    std::filesystem::path folder = exchange.file("pack");

    std::string write(Existing existing = Existing::refuse, const Period& period = {}) {
        return reason_of(export_pack(ada, folder, period, existing, quiet));
    }
    std::string verify(Session& by) { return reason_of(verify_pack(by, folder, quiet)); }
    Bytes read(std::string_view name) { return system_files().read(folder / name, 1U << 24U).value(); }
    void replace(std::string_view name, const Bytes& content) { REQUIRE(system_files().replace(folder / name, content)); }
    std::string text(std::string_view name) {
        const Bytes bytes = read(name);
        return {bytes.begin(), bytes.end()};
    }
    std::size_t lines(std::string_view name) {
        const std::string csv = text(name);
        std::size_t out = 0;
        for (std::size_t at = csv.find("\r\n"); at != std::string::npos; at = csv.find("\r\n", at + 2)) ++out;
        return out;
    }
};

bool has(const std::string& text, std::string_view words) { return text.find(words) != std::string::npos; }

} // namespace

TEST_CASE("a pack says who had what, why, under which rule and how it was answered, and verifies", "[pack]") {
    Table table;
    SealRequest request = table.exchange.request();
    request.purpose = "=HYPERLINK(\"x\")";
    request.necessity = "Gwen \u0174yn of Llanfairpwll, \u0177 and \"quotes\"";
    request.proportionality = "No less would do.";
    const SealedBundle sealed = table.exchange.seal(table.ada, "a.sealed", request);
    REQUIRE(refuse_bundle(table.ben, table.exchange.file("a.sealed"), "Not ours.", table.exchange.file("r"), Existing::refuse, quiet));
    REQUIRE(import_bundle(table.ada, {.file = table.exchange.file("r")}, quiet));
    REQUIRE(state_books(table.ada, "Eastbrook Council", {}, table.exchange.file("s"), Existing::refuse, quiet));
    REQUIRE(table.write().empty());

    const std::string csv = table.text("disclosures.csv");
    CHECK(table.lines("disclosures.csv") == 2);
    CHECK(has(csv, to_hex(sealed.bundle.view())));
    CHECK(has(csv, to_hex(sealed.manifest_hash.view())));
    CHECK(has(csv, "\"'=HYPERLINK(\"\"x\"\")\"")); // no spreadsheet works it out
    CHECK(has(csv, "Gwen \u0174yn of Llanfairpwll, \u0177 and \"\"quotes\"\""));
    CHECK(has(csv, request.gateway));
    CHECK(has(csv, "Eastbrook Council"));
    CHECK(has(csv, "refused"));
    CHECK(has(csv, "Not ours."));
    CHECK(table.lines("letters.csv") == 2);
    CHECK(has(table.text("letters.csv"), "\"statement\",\"Northmoor Police\",\"Eastbrook Council\""));
    CHECK(table.text("pack.pdf").starts_with("%PDF-1."));
    CHECK(table.text("pack.pdf").find("DejaVuSans") != std::string::npos); // the typeface is in it

    CHECK(table.verify(table.ada).empty());
    const auto theirs = verify_pack(table.ben, table.folder, quiet);
    REQUIRE(theirs);
    CHECK(theirs->officer == table.ada.officer().name);
    CHECK(theirs->agency_name == "Northmoor Police");
    CHECK(theirs->made == table.exchange.clock.now());
}

TEST_CASE("a pack says under which rules something left, and how each letter was answered", "[pack]") {
    Table table;
    SealRequest request = table.exchange.request();
    request.consent = "refused";
    request.override_reason = "The child is in danger.";
    request.rules_set_aside = {"where_at_risk"};
    const SealedBundle sealed = table.exchange.seal(table.ada, "a.sealed", request);
    REQUIRE(import_bundle(table.ben, test::accepting(table.exchange.file("a.sealed")), quiet));
    const auto recall = recall_disclosure(table.ada, {.disclosure = to_hex(sealed.bundle.view()), .reason = "Wrong team."}, table.exchange.file("r"), Existing::refuse, quiet);
    REQUIRE(recall);
    REQUIRE(import_bundle(table.ben, {.file = table.exchange.file("r")}, quiet));
    const std::string id = to_hex(recall->id.view());
    REQUIRE(decline_recall(table.ben, id, "A court wants it.", table.exchange.file("d"), Existing::refuse, quiet));
    REQUIRE(import_bundle(table.ada, {.file = table.exchange.file("d")}, quiet));
    REQUIRE(carry_out_recall(table.ben, id, table.exchange.file("c"), Existing::refuse, quiet));
    REQUIRE(import_bundle(table.ada, {.file = table.exchange.file("c")}, quiet));
    REQUIRE(table.write().empty());
    const std::string left = table.text("disclosures.csv");
    CHECK(has(left, "consent_refused: reason"));
    CHECK(has(left, "\"where_at_risk\""));
    CHECK(has(left, "all of it: Wrong team."));
    const std::string letters = table.text("letters.csv");
    CHECK(has(letters, "\"all of it\",\"Wrong team.\""));
    CHECK(has(letters, "\"declined\",\"A court wants it.\""));
    CHECK(has(letters, "\"erased: "));
}

TEST_CASE("each file of a pack is logged as a disclosure", "[pack][audit]") {
    Table table;
    REQUIRE(table.write().empty());
    const auto log = list_audit(table.ada, 0, 100);
    REQUIRE(log);
    CHECK(std::ranges::count_if(*log, [](const AuditEntry& entry) { return entry.event.act == "export_pack" && entry.event.phase == Phase::done; }) == 4);
    CHECK(log->front().event.operation == Operation::disclosure);
}

TEST_CASE("a byte changed anywhere in a pack is noticed", "[pack]") {
    Table table;
    table.exchange.seal(table.ada, "a.sealed");
    REQUIRE(table.write().empty());
    for (const std::string_view name : kPackFiles) {
        const Bytes whole = table.read(name);
        for (const std::size_t at : {std::size_t{0}, whole.size() / 2, whole.size() - 1}) {
            Bytes changed = whole;
            changed[at] ^= 1U;
            table.replace(name, changed);
            CHECK(table.verify(table.ben) == "pack.altered");
        }
        Bytes longer = whole;
        longer.push_back('\n');
        table.replace(name, longer);
        CHECK(table.verify(table.ben) == "pack.altered");
        table.replace(name, whole);
    }
    const Bytes pdf = table.read("pack.pdf");
    const Bytes csv = table.read("disclosures.csv");
    table.replace("pack.pdf", Bytes{1});
    table.replace("disclosures.csv", Bytes{2});
    CHECK(verify_pack(table.ben, table.folder, quiet).error().detail == "pack.pdf\ndisclosures.csv"); // each is named
    table.replace("pack.pdf", pdf);
    table.replace("disclosures.csv", csv);
    const Bytes whole = table.read(kPackSignature);
    for (std::size_t at = 0; at < whole.size(); ++at) {
        Bytes changed = whole;
        changed[at] ^= 1U;
        table.replace(kPackSignature, changed);
        const std::string reason = table.verify(table.ben);
        CHECK((reason == "pack.altered" || reason == "pack.malformed" || reason == "pack.newer_version" || reason == "pack.unknown_signer"));
    }
    table.replace(kPackSignature, whole);
    CHECK(table.verify(table.ben).empty());
}

TEST_CASE("a pack with a file missing, or with a signature that cannot be read, is refused", "[pack]") {
    Table table;
    CHECK(table.verify(table.ada) == "pack.file_missing");
    REQUIRE(table.write().empty());
    SECTION("any of its files") {
        for (const std::string_view name : {kPackFiles[0], kPackFiles[1], kPackFiles[2], kPackSignature}) {
            const Bytes whole = table.read(name);
            REQUIRE(system_files().remove(table.folder / name));
            CHECK(table.verify(table.ada) == "pack.file_missing");
            table.replace(name, whole);
        }
    }
    SECTION("a signature that is none") {
        table.replace(kPackSignature, Bytes(10, 'x'));
        CHECK(table.verify(table.ada) == "pack.malformed");
    }
    SECTION("a signature that is too long") {
        table.replace(kPackSignature, Bytes(kMaxPackSignature + 1, 'x'));
        CHECK(table.verify(table.ada) == "pack.malformed");
    }
}

TEST_CASE("a pack is believed of an officer of the register, in their own agency's name, while their key is good", "[pack]") {
    Table table;
    REQUIRE(table.write().empty());
    Pack pack = read_pack(table.read(kPackSignature))->pack;
    SECTION("not of a stranger") {
        table.replace(kPackSignature, sign_pack(pack, test::identity(77)));
        CHECK(table.verify(table.ben) == "pack.unknown_signer");
    }
    SECTION("not in another agency's name") {
        pack.agency = table.ben.officer().agency;
        table.replace(kPackSignature, sign_pack(pack, table.ada.identity()));
        CHECK(table.verify(table.ben) == "pack.unknown_signer");
    }
    SECTION("not under another's name") {
        Bytes bent = table.read(kPackSignature);
        const auto mine = table.ada.identity().thumbprint().view();
        const auto at = std::ranges::search(bent, mine);
        REQUIRE(!at.empty());
        std::ranges::copy(table.ben.identity().thumbprint().view(), at.begin());
        table.replace(kPackSignature, bent);
        CHECK((table.verify(table.ben) == "pack.unknown_signer" || table.verify(table.ben) == "pack.altered"));
    }
    SECTION("not after the key was withdrawn, and before it, yes") {
        const auto members = require_register(table.ada.db());
        REQUIRE(members);
        const auto next = without_officer(next_version(*members, table.exchange.clock.now()), table.ben.identity().thumbprint(), "left",
                                          {pack.made.milliseconds + 1});
        REQUIRE(next);
        REQUIRE(table.ada.act([&] {
            return take_register(table.ada.db(), test::signed_by(*next, {&table.ada.identity()}),
                                 {table.ada.identity().thumbprint(), table.ada.officer().agency}, table.exchange.clock.now());
        }));
        pack.agency = table.ben.officer().agency;
        table.replace(kPackSignature, sign_pack(pack, table.ben.identity()));
        CHECK(table.verify(table.ada).empty());
        pack.made.milliseconds += 1;
        table.replace(kPackSignature, sign_pack(pack, table.ben.identity()));
        CHECK(table.verify(table.ada) == "pack.signer_revoked");
    }
}

TEST_CASE("a pack is of the time asked for, and replaces another only where that is asked for", "[pack]") {
    Table table;
    table.exchange.seal(table.ada, "a.sealed");
    const Instant first = table.exchange.clock.now();
    table.exchange.clock.advance_seconds(kDayMilliseconds / 1000);
    table.exchange.seal(table.ada, "b.sealed");
    CHECK(table.write(Existing::refuse, {.since = first, .until = Instant{first.milliseconds - 1}}) == "period.reversed");
    REQUIRE(table.write(Existing::refuse, {.until = first}).empty());
    CHECK(table.lines("disclosures.csv") == 2);
    const Bytes before = table.read(kPackSignature);
    CHECK(table.write() == "io.exists");
    CHECK(table.read(kPackSignature) == before);
    REQUIRE(system_files().remove(table.folder / kPackSignature));
    CHECK(table.write() == "io.exists"); // any of them
    CHECK(table.write(Existing::replace).empty());
    CHECK(table.lines("disclosures.csv") == 3);
    CHECK(table.verify(table.ben).empty());
}

TEST_CASE("the signature of a pack reads back as it was written, and its grammar is held", "[pack]") {
    const Identity officer = test::identity(5);
    Pack pack;
    pack.made = kNoon;
    pack.until = kNoon;
    pack.since = {kNoon.milliseconds - 1};
    CHECK(read_pack(sign_pack(pack, officer))->pack == pack);
    CHECK(read_pack(sign_pack(pack, officer))->signer == officer.thumbprint());
    SECTION("it ends before it begins") { pack.since.milliseconds = kNoon.milliseconds + 1; }
    SECTION("it speaks of what is to come") { pack.until.milliseconds += 1; }
    SECTION("its times are of no calendar") { pack.made.milliseconds = INT64_MAX; }
    CHECK(reason_of(read_pack(sign_pack(pack, officer))) == "pack.malformed");
}

TEST_CASE("a document takes any text, over as many pages as it needs", "[pack][pdf]") {
    PdfDocument document{"Title", "OFFICIAL-SENSITIVE", {}, {}};
    PdfBlock block{"Block", {{"Word", std::string(5000, 'w')}, {"Lines", "a\n\nb\n"}, {"Broken", "\xC5"}, {"Empty", ""}}};
    const auto one = write_pdf(document);
    REQUIRE(one);
    for (int i = 0; i < 200; ++i) document.blocks.push_back(block);
    const auto many = write_pdf(document);
    REQUIRE(many);
    CHECK(many->size() > one->size());
}
