// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changeset/codec.h"
#include "core/letter/approval.h"
#include "core/letter/content.h"
#include "core/letter/disposal.h"
#include "core/letter/recall.h"
#include "tests/support/exchange_fixture.h"
#include "tests/support/partnership.h"

#include <catch2/catch_test_macros.hpp>

using namespace counterpart;
using namespace counterpart::core;
using counterpart::test::reason_of;

namespace {

Digest digest(std::uint8_t first) {
    Digest out;
    out.octets[0] = first;
    return out;
}

Disposal disposal() {
    Disposal out;
    out.erased = {digest(1), digest(2)};
    out.kept = {digest(3)};
    out.attachments = {AttachmentId{}};
    return out;
}

ApprovalRequest approval_request() {
    ApprovalRequest out;
    out.terms.draft.case_record = RecordId{};
    out.terms.draft.recipients = {{Thumbprint{}, 1, std::nullopt}};
    out.terms.draft.purpose = "Safeguarding";
    out.terms.draft.agreement = ManifestAgreement{"Northmoor agreement", 3};
    out.terms.draft.review_date = test::kNoon;
    out.rules = {{"unsanitised", "policy.unsanitised"}};
    Fact fact;
    fact.attribute = "name";
    fact.value = std::string("Tam Exampleton");
    out.records = {{RecordId{}, {{digest(1), encode(fact)}}, {digest(2)}}};
    out.attachments = {AttachmentId{}};
    return out;
}

} // namespace

TEST_CASE("a recall reads back as it was written", "[letter]") {
    Recall recall{"Sent to the wrong school.", test::kNoon, {digest(1), digest(2)}};
    CHECK(*decode_recall(encode(recall)) == recall);
    recall.facts.clear();
    CHECK(*decode_recall(encode(recall)) == recall);
}

TEST_CASE("a recall that says no reason, or facts out of order, is refused", "[letter]") {
    CHECK(reason_of(decode_recall(encode(Recall{"", test::kNoon, {}}))) == "letter.malformed");
    CHECK(reason_of(decode_recall(encode(Recall{"\u202Eback", test::kNoon, {}}))) == "letter.malformed");
    CHECK(reason_of(decode_recall(encode(Recall{"Why", {INT64_MAX}, {}}))) == "letter.malformed");
    CHECK(reason_of(decode_recall(encode(Recall{"Why", test::kNoon, {digest(2), digest(1)}}))) == "letter.malformed");
    CHECK(reason_of(decode_recall(encode(Recall{"Why", test::kNoon, {digest(2), digest(2)}}))) == "letter.malformed");
}

TEST_CASE("a disposal reads back as it was written", "[letter]") {
    CHECK(*decode_disposal(encode(disposal())) == disposal());
    const Disposal declined{DisposalOutcome::declined, "A court has ordered us to keep it.", {}, {}, {}};
    CHECK(*decode_disposal(encode(declined)) == declined);
}

TEST_CASE("a disposal names the agencies to which it had been passed on, ascending, or none", "[letter]") {
    const auto agency = [](std::uint8_t first) {
        AgencyId out;
        out.octets[0] = first;
        return out;
    };
    Disposal passed = disposal();
    passed.passed_on = {agency(1), agency(2)};
    CHECK(*decode_disposal(encode(passed)) == passed);
    passed.passed_on = {agency(2), agency(1)};
    CHECK(reason_of(decode_disposal(encode(passed))) == "letter.malformed");
    passed.passed_on = {agency(1), agency(1)};
    CHECK(reason_of(decode_disposal(encode(passed))) == "letter.malformed");
    const Disposal declined{DisposalOutcome::declined, "We keep it.", {}, {}, {}, {agency(1)}};
    CHECK(reason_of(decode_disposal(encode(declined))) == "letter.malformed");
    // The examples of LETTER.md; an empty list is written by leaving it out.
    Disposal worked;
    CHECK(to_hex(encode(worked)) == "a6010102010360048005800680");
    worked.passed_on.emplace_back().octets.fill(1);
    CHECK(to_hex(encode(worked)) == "a7010102010360048005800680078150" "01010101010101010101010101010101");
    Bytes empty;
    REQUIRE(from_hex("a70101020103600480058006800780", empty));
    CHECK(reason_of(decode_disposal(empty)) == "letter.malformed");
}

TEST_CASE("a disposal that declines says why and destroys nothing", "[letter]") {
    CHECK(reason_of(decode_disposal(encode(Disposal{DisposalOutcome::declined, "", {}, {}, {}}))) == "letter.malformed");
    Disposal both = disposal();
    both.outcome = DisposalOutcome::declined;
    both.reason = "No.";
    CHECK(reason_of(decode_disposal(encode(both))) == "letter.malformed");
    both.outcome = static_cast<DisposalOutcome>(3);
    CHECK(reason_of(decode_disposal(encode(both))) == "letter.malformed");
}

TEST_CASE("a content of a newer version says so", "[letter]") {
    Bytes bytes = encode(disposal());
    bytes[2] = 2; // the value of key 1
    CHECK(reason_of(decode_disposal(bytes)) == "letter.newer_version");
    bytes[2] = 0;
    CHECK(reason_of(decode_disposal(bytes)) == "letter.malformed");
}

TEST_CASE("a request for approval reads back as it was written", "[letter]") {
    ApprovalRequest request = approval_request();
    CHECK(*decode_approval_request(encode(request)) == request);
    request.terms.draft.agreement.reset();
    request.terms.draft.review_date.reset();
    request.attachments.clear();
    CHECK(*decode_approval_request(encode(request)) == request);
    request.terms.answers = Answering{digest(9), RequestOutcome::in_part, "The rest is the court's."};
    CHECK(*decode_approval_request(encode(request)) == request);
}

TEST_CASE("a request for approval that shows nothing of a record, or another's value, is refused", "[letter]") {
    ApprovalRequest request = approval_request();
    SECTION("no value") { request.records.front().leaving.clear(); }
    SECTION("what is no value") { request.records.front().leaving.front().encoded = {0xa0}; }
    SECTION("another record's value") { request.records.front().record.octets[0] = 1; }
    SECTION("a record twice") { request.records.push_back(request.records.front()); }
    SECTION("a rule without a name") { request.rules.front().rule.clear(); }
    SECTION("an agreement without a title") { request.terms.draft.agreement->title.clear(); }
    SECTION("an answer that has no content") { request.terms.answers = Answering{digest(9), RequestOutcome::nothing, ""}; }
    SECTION("a text that would mislead on a screen") { request.terms.draft.conditions = "Not \u202Eso"; }
    CHECK(reason_of(decode_approval_request(encode(request))) == "letter.malformed");
}

TEST_CASE("an approval reads back as it was written, and a refusal says why", "[letter]") {
    const Approval agreed{digest(1), ApprovalOutcome::agreed, ""};
    CHECK(*decode_approval(encode(agreed)) == agreed);
    const Approval declined{digest(1), ApprovalOutcome::declined, "Sanitise it first."};
    CHECK(*decode_approval(encode(declined)) == declined);
    CHECK(reason_of(decode_approval(encode(Approval{digest(1), ApprovalOutcome::declined, " "}))) == "letter.malformed");
    CHECK(reason_of(decode_approval(encode(Approval{digest(1), static_cast<ApprovalOutcome>(3), "Why"}))) == "letter.malformed");
}
