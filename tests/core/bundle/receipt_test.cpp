// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/domains.h"
#include "core/bundle/receipt.h"
#include "core/usecase/store.h"
#include "crypto/cbor/writer.h"
#include "crypto/cose/sign1.h"
#include "tests/support/exchange_fixture.h"
#include "tests/support/hand_made.h"
#include "tests/support/partnership.h"

#include <catch2/catch_test_macros.hpp>

using namespace counterpart;
using namespace counterpart::core;
using counterpart::test::Desk;
using counterpart::test::Exchange;
using counterpart::test::HandMade;
using counterpart::test::reason_of;
using counterpart::test::state_of;

namespace {

NoProgress quiet;

/// Ben answers what Ada has sealed for him.
class AnswerTable {
public:
    Exchange exchange;
    Session ada = exchange.open(Desk::ada);
    Session ben = exchange.open(Desk::ben);
    SealedBundle sealed = exchange.seal(ada, "a.sealed");

    Receipt receipt() {
        Receipt out;
        out.manifest_hash = sealed.manifest_hash;
        out.bundle = sealed.bundle;
        out.claimed = exchange.clock.now();
        return out;
    }
    HandMade bundle_of(Session& from, Bytes signed_receipt) {
        HandMade out(from, ada);
        out.manifest.kind = BundleKind::receipt;
        out.parts = {part_in_memory(PartKind::receipt, std::move(signed_receipt))};
        return out;
    }
    std::string refusal(HandMade bundle) { return test::refusal(exchange, ada, bundle); }
};

Bytes content_with(std::uint64_t version, std::uint64_t result, const std::string& reason, std::int64_t claimed,
                   std::int64_t sequence) {
    return crypto::cbor::encode([&](crypto::cbor::Writer& w) {
        w.map(7).key(1).uint(version).key(2).bytes(Digest{}.view()).key(3).bytes(BundleId{}.view()).key(4).uint(result);
        w.key(5).text(reason).key(6).integer(claimed).key(7).array(2).integer(sequence).bytes(Digest{}.view());
    });
}

std::string reading(ByteView content) {
    const Identity signer = test::identity(4);
    return reason_of(read_receipt(crypto::cose::sign1(signer.signing_key(), signer.thumbprint().view(), kReceiptDomain, content)));
}

} // namespace

TEST_CASE("a receipt reads back as it was signed", "[receipt]") {
    const Identity ben = test::identity(4);
    Receipt receipt;
    receipt.bundle.octets[3] = 7;
    receipt.manifest_hash.octets[1] = 8;
    receipt.stage = AnswerStage::refused;
    receipt.reason = "Not for our team.";
    receipt.claimed = test::kNoon;
    receipt.audit_head = {12, {}};
    const Bytes bytes = sign_receipt(receipt, ben);
    const auto back = read_receipt(bytes);
    REQUIRE(back);
    CHECK(back->receipt == receipt);
    CHECK(back->signer == ben.thumbprint());
    CHECK(verify_receipt(bytes, ben.public_identity().verify_key));
    CHECK(reason_of(verify_receipt(bytes, test::identity(5).public_identity().verify_key)) == "receipt.altered");
}

TEST_CASE("a receipt that breaks its grammar is refused", "[receipt]") {
    const auto now = test::kNoon.milliseconds;
    CHECK(reading(content_with(1, 1, "", now, 0)).empty());
    CHECK(reading(content_with(2, 1, "", now, 0)) == "receipt.newer_version");
    CHECK(reading(content_with(0, 1, "", now, 0)) == "receipt.malformed");
    CHECK(reading(content_with(1, 0, "", now, 0)) == "receipt.malformed");
    CHECK(reading(content_with(1, 6, "", now, 0)).empty());
    CHECK(reading(content_with(1, 7, "", now, 0)) == "receipt.malformed");
    CHECK(reading(content_with(1, 2, std::string(4097, 'x'), now, 0)) == "receipt.malformed");
    CHECK(reading(content_with(1, 2, "Not \u202Eours", now, 0)) == "receipt.malformed");
    CHECK(reading(content_with(1, 1, "", INT64_MAX, 0)) == "receipt.malformed");
    CHECK(reading(content_with(1, 1, "", now, -1)) == "receipt.malformed");
    CHECK(reason_of(read_receipt(Bytes{0x00})) == "receipt.malformed");
}

TEST_CASE("a receipt for what was sealed is taken in", "[receipt]") {
    AnswerTable table;
    HandMade bundle = table.bundle_of(table.ben, sign_receipt(table.receipt(), table.ben.identity()));
    bundle.write(table.exchange.file("r.sealed"));
    CHECK(reason_of(import_bundle(table.ada, test::accepting(table.exchange.file("r.sealed")), quiet)).empty());
    REQUIRE(list_disclosures(table.ada)->front().receipts.size() == 1);
}

TEST_CASE("a receipt that nobody could have given is refused", "[receipt]") {
    AnswerTable table;
    Receipt receipt = table.receipt();
    SECTION("for a manifest that we never sealed") {
        receipt.manifest_hash.octets[0] ^= 1U;
        CHECK(table.refusal(table.bundle_of(table.ben, sign_receipt(receipt, table.ben.identity()))) ==
              "receipt.for_nothing_sent");
    }
    SECTION("with another bundle's id") {
        receipt.bundle.octets[0] ^= 1U;
        CHECK(table.refusal(table.bundle_of(table.ben, sign_receipt(receipt, table.ben.identity()))) ==
              "receipt.for_nothing_sent");
    }
    SECTION("by an officer to whom it was not sealed") {
        Session cleo = table.exchange.open(Desk::cleo);
        CHECK(table.refusal(table.bundle_of(cleo, sign_receipt(receipt, cleo.identity()))) == "receipt.for_nothing_sent");
    }
    SECTION("signed by another than the sender") {
        Session cleo = table.exchange.open(Desk::cleo);
        CHECK(table.refusal(table.bundle_of(cleo, sign_receipt(receipt, table.ben.identity()))) == "receipt.not_the_senders");
    }
    SECTION("signed by nobody") {
        Bytes forged = sign_receipt(receipt, table.ben.identity());
        forged.back() ^= 1U;
        CHECK(table.refusal(table.bundle_of(table.ben, forged)) == "receipt.altered");
    }
    SECTION("that is none") {
        CHECK(table.refusal(table.bundle_of(table.ben, {0x00})) == "receipt.malformed");
    }
}

TEST_CASE("a refusal is given with a reason, to a disclosure alone, and once", "[receipt]") {
    AnswerTable table;
    const auto refuse = [&](const char* file, std::string_view why) {
        return reason_of(refuse_bundle(table.ben, table.exchange.file(file), why, table.exchange.file("r"), Existing::refuse, quiet));
    };
    const auto before = state_of(table.ben);
    CHECK(refuse("a.sealed", " \n") == "receipt.no_reason");
    CHECK(refuse("a.sealed", std::string(4097, 'x')) == "disclosure.text_too_long");
    CHECK(refuse("a.sealed", "Not\x07 ours") == "value.text_controls");
    HandMade answer(table.ada, table.ben);
    answer.manifest.kind = BundleKind::receipt;
    answer.parts = {part_in_memory(PartKind::receipt, sign_receipt(table.receipt(), table.ada.identity()))};
    answer.manifest.recipients.front() = {table.ben.identity().thumbprint(), 2, table.sealed.manifest_hash};
    answer.write(table.exchange.file("answer"));
    CHECK(refuse("answer", "No.") == "receipt.not_for_this_kind");
    CHECK(state_of(table.ben) == before);
    CHECK_FALSE(std::filesystem::exists(table.exchange.file("r")));
    CHECK(refuse("a.sealed", "Not for our team.").empty());
    CHECK(refuse("a.sealed", "Not for our team.") == "bundle.already_here");
}
