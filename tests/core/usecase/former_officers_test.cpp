// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is sealed for an officer who has left comes to their colleagues.
#include "core/letter/challenge.h"
#include "core/letter/challenge_answer.h"
#include "core/letter/disposal.h"
#include "core/letter/request_answer.h"
#include "core/register/adopt.h"
#include "core/register/edit.h"
#include "core/usecase/partnership.h"
#include "core/usecase/records.h"
#include "tests/support/colleague.h"
#include "tests/support/letter_desk.h"
#include "tests/support/partnership.h"

#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

using namespace counterpart;
using namespace counterpart::core;
using counterpart::test::reason_of;

namespace {

/// Ada has sent something to Ben. Dora, of Ada's agency, may take over from her.
class Leaving : public test::LetterTable {
public:
    SealedBundle sealed = exchange.seal(ada, "a.sealed");
    test::Colleague colleague{exchange, ada};
    Session& dora = colleague.session();

    /// Everyone knows of Dora.
    void tell_of_dora() {
        REQUIRE(publish_register(ada, fresh(), Existing::refuse, quiet));
        REQUIRE(import_register(ben, last(), {}, quiet));
    }
    /// Dora, who becomes a coordinator with her, strikes her off.
    void ada_leaves() {
        std::vector<Thumbprint> both{ada.identity().thumbprint(), dora.identity().thumbprint()};
        std::ranges::sort(both);
        adopt(with_coordinators(next(), both, 1).value(), ada, {&ada, &dora, &ben});
        adopt(without_officer(next(), ada.identity().thumbprint(), "left", exchange.clock.now()).value(), dora, {&dora, &ben});
    }
    /// Takes the newest file in at Dora's.
    BundleView dora_takes() {
        const auto looked = inspect_bundle(dora, last(), quiet);
        INFO(reason_of(looked));
        REQUIRE(looked);
        const auto report = import_bundle(dora, test::accepting(last()), quiet);
        INFO(reason_of(report));
        REQUIRE(report);
        CHECK(report->bundle.receipts_aside == looked->receipts_aside);
        return report->bundle;
    }
    Bytes letter_of_ben(LetterKind kind, Bytes content, const std::optional<Digest>& answers) {
        LetterDraft draft;
        draft.kind = kind;
        draft.to = dora.officer().agency;
        if (kind == LetterKind::disposal) draft.about = sealed.manifest_hash;
        draft.answers = answers;
        draft.content = std::move(content);
        return write_letter(ben, require_register(ben.db()).value(), draft).value();
    }
    std::string refused(LetterKind kind, const Bytes& content, const std::optional<Digest>& answers) {
        return refusal_of(ben, dora, letter_of_ben(kind, content, answers));
    }
    void carried(LetterKind kind, const Bytes& content, const std::optional<Digest>& answers) {
        test::HandMade bundle = carrying(ben, dora, letter_of_ben(kind, content, answers));
        if (m_before) bundle.follow(*m_before);
        bundle.write(fresh());
        m_before.emplace(std::move(bundle));
    }

private:
    std::optional<test::HandMade> m_before;

    Register next() { return next_version(require_register(dora.db()).value(), exchange.clock.now()); }
    void adopt(const Register& version, Session& coordinator, const std::vector<Session*>& stores) {
        const SignedRegister made = test::signed_by(version, {&coordinator.identity()});
        for (Session* one : stores)
            REQUIRE(one->act([&] { return take_register(one->db(), made, {one->identity().thumbprint(), one->officer().agency}, exchange.clock.now()); }));
    }
};

/// A letter that is about something which only Ada's store has.
struct AboutHers {
    LetterKind kind;
    Bytes content;
    std::optional<Digest> answers;
    std::string_view otherwise; ///< why it is refused while nobody has left
};
std::vector<AboutHers> letters_about_hers() {
    Digest hers;
    hers.octets[0] = 1;
    return {
        {LetterKind::challenge, encode(Challenge{hers, hers, ChallengeOpinion::disagree, "It is another person."}), {}, "challenge.not_ours"},
        {LetterKind::challenge_answer, encode(ChallengeAnswer{ChallengeOutcome::corrected, {}}), hers, "challenge.never_made"},
        {LetterKind::disposal, encode(Disposal{}), hers, "disposal.answers_nothing"},
        {LetterKind::request_answer, encode(RequestAnswer{RequestOutcome::nothing, {}, {}}), hers, "request.never_asked"},
    };
}

} // namespace

TEST_CASE("a receipt for what an officer sent who has left is told to a colleague, and changes nothing", "[former][receipt]") {
    Leaving table;
    table.tell_of_dora();
    REQUIRE(accept_bundle(table.ben, table.exchange.file("a.sealed"), {}));
    table.ada_leaves();
    REQUIRE(write_receipt(table.ben, to_hex(table.sealed.bundle.view()), table.fresh(), Existing::refuse, table.quiet));
    const BundleView told = table.dora_takes();
    CHECK(told.told == AnswerStage::accepted);
    CHECK(told.receipts_aside == "bundle.for_former_officer");
    CHECK(list_disclosures(table.dora)->empty());
}

TEST_CASE("a receipt for what nobody sent is refused while everybody is there", "[former][receipt]") {
    Leaving table;
    table.tell_of_dora();
    test::HandMade bundle(table.ben, table.dora);
    bundle.manifest.kind = BundleKind::receipt;
    Receipt receipt;
    receipt.manifest_hash = table.sealed.manifest_hash;
    receipt.bundle = table.sealed.bundle;
    receipt.claimed = table.exchange.clock.now();
    bundle.parts = {part_in_memory(PartKind::receipt, sign_receipt(receipt, table.ben.identity()))};
    CHECK(test::refusal(table.exchange, table.dora, bundle) == "receipt.for_nothing_sent");
}

TEST_CASE("a letter about what an officer sent or asked who has left is kept aside", "[former]") {
    Leaving table;
    table.tell_of_dora();
    const bool left = GENERATE(false, true);
    if (left) table.ada_leaves();
    for (const AboutHers& hers : letters_about_hers()) {
        INFO(hers.otherwise);
        if (!left) {
            CHECK(table.refused(hers.kind, hers.content, hers.answers) == hers.otherwise);
            continue;
        }
        table.carried(hers.kind, hers.content, hers.answers);
        const BundleView brought = table.dora_takes();
        REQUIRE(brought.letters.size() == 1);
        CHECK(brought.letters.front().aside == "bundle.for_former_officer");
        CHECK(letters_of(table.dora.db(), hers.kind)->empty());
        table.exchange.clock.advance_seconds(1);
    }
}

TEST_CASE("once an officer has left, what is wrong in itself is refused all the same", "[former]") {
    Leaving table;
    table.tell_of_dora();
    table.ada_leaves();
    CHECK(table.refused(LetterKind::challenge, Bytes{0xa0}, {}) == "letter.malformed");
    CHECK(table.refused(LetterKind::disposal, Bytes{0xa0}, Digest{}) == "letter.malformed");
}
