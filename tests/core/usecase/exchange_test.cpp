// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/queries.h"
#include "core/projection/rebuild.h"
#include "core/register/adopted.h"
#include "core/usecase/attachments.h"
#include "core/usecase/audit.h"
#include "core/usecase/partnership.h"
#include "core/usecase/records.h"
#include "core/usecase/search.h"
#include "core/usecase/store.h"
#include "tests/support/exchange_fixture.h"
#include "tests/support/failing_files.h"
#include "tests/support/hand_made.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <fstream>

using namespace counterpart;
using namespace counterpart::core;
using counterpart::test::Desk;
using counterpart::test::Exchange;
using counterpart::test::reason_of;

namespace {

NoProgress quiet;

const AttributeView* attribute_of(const RecordView& view, std::string_view id) {
    const auto found = std::ranges::find(view.attributes, id, &AttributeView::attribute);
    return found == view.attributes.end() ? nullptr : &*found;
}

ImportReport import(Session& session, const std::filesystem::path& file) {
    auto report = import_bundle(session, test::accepting(file), quiet);
    INFO(reason_of(report));
    REQUIRE(report);
    return std::move(*report);
}

Bytes content_of(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    return copy_of(bytes_of(text));
}

void write(const std::filesystem::path& file, ByteView content) {
    std::ofstream(file, std::ios::binary).write(reinterpret_cast<const char*>(content.data()),
                                                static_cast<std::streamsize>(content.size()));
}

/// Everything that an import could change.
std::pair<Digest, AuditHead> state_of(Session& session) {
    return {projection_digest(session.db()).value(), session.audit_head().value()};
}

} // namespace

TEST_CASE("what one agency seals another takes in, and sees who said what", "[exchange]") {
    Exchange exchange;
    const auto& adas = exchange.adas_case();
    {
        Session ada = exchange.open(Desk::ada);
        const SealedBundle sealed = exchange.seal(ada, "a.sealed");
        CHECK(sealed.agency_name == "Eastbrook Council");
        CHECK(sealed.officers == std::vector<std::string>{"Ben Alder"});
        CHECK(sealed.attachments == 1);
        CHECK(sealed.file_bytes == std::filesystem::file_size(exchange.file("a.sealed")));
    }
    Session ben = exchange.open(Desk::ben);
    const auto inspected = inspect_bundle(ben, exchange.file("a.sealed"), quiet);
    INFO(reason_of(inspected));
    REQUIRE(inspected);
    CHECK(inspected->sender_name == "Ada Moss");
    CHECK(inspected->sender_agency == "Northmoor Police");
    CHECK(inspected->manifest.purpose == "Safeguarding");
    CHECK(inspected->register_confirmed_how == "digits");
    CHECK(inspected->changes.size() == 6);
    CHECK(std::ranges::all_of(inspected->changes, &BundleView::Change::is_new));

    const ImportReport report = import(ben, exchange.file("a.sealed"));
    CHECK(report.records_new == 6);
    CHECK(report.attachments_new == 1);
    CHECK(report.cases == std::vector<RecordId>{adas.id});

    const auto person = show_record(ben, adas.person);
    REQUIRE(person);
    CHECK(person->summary.title == "Tam Exampleton");
    const AttributeView* name = attribute_of(*person, "name");
    REQUIRE(name != nullptr);
    REQUIRE(name->claims.size() == 1);
    CHECK(name->claims[0].agency_name == "Northmoor Police");
    CHECK(name->claims[0].author_name == "Ada Moss");
    CHECK(name->claims[0].signature == SignatureState::good);
    CHECK(person->links.size() == 1);
    const auto document = show_record(ben, adas.document);
    REQUIRE(document->attachments.size() == 1);
    CHECK(document->attachments[0].file_name.ends_with(".pdf")); // whatever the document is titled
    REQUIRE(set_record(ben, adas.person, {{"photo", to_hex(adas.attachment.view())}})); // somebody's photograph too
    const auto pictured = show_record(ben, adas.person);
    REQUIRE(pictured->attachments.size() == 1);
    CHECK(pictured->attachments[0].name == document->summary.title);
    CHECK(pictured->attachments[0].file_name == document->attachments[0].file_name);
    const AttributeView* attached = attribute_of(*document, "attachment");
    REQUIRE(attached != nullptr);
    CHECK(attached->claims[0].text == document->summary.title); // no id
    REQUIRE(extract_attachment(ben, adas.attachment, exchange.file("out.pdf"), Existing::refuse, quiet));
    CHECK(content_of(exchange.file("out.pdf")) == Bytes(3000, 'x'));
    CHECK(search(ben, {"Exampleton", {}, 10})->hits.size() == 1);
    CHECK(verify_store(ben, quiet)->good());
}

TEST_CASE("another agency's value stands beside ours and neither overwrites the other", "[exchange]") {
    Exchange exchange;
    const auto& adas = exchange.adas_case();
    Session ada = exchange.open(Desk::ada);
    exchange.seal(ada, "a.sealed");
    Session ben = exchange.open(Desk::ben);
    import(ben, exchange.file("a.sealed"));
    REQUIRE(set_record(ben, adas.person, {{"date_of_birth", "2011"}}));
    // Ada corrects hers: it supersedes the police's, and nobody else's.
    REQUIRE(set_record(ada, adas.person, {{"date_of_birth", "2010-05"}}));
    exchange.seal(ada, "b.sealed");
    // Seen before it is taken in: what would differ, each in words.
    const auto inspected = inspect_bundle(ben, exchange.file("b.sealed"), quiet);
    REQUIRE(inspected);
    const auto change = std::ranges::find(inspected->changes, adas.person, [](const BundleView::Change& one) { return one.record.id; });
    REQUIRE(change != inspected->changes.end());
    CHECK(change->differs == 1);
    CHECK(change->in_case == "Operation Lantern");
    REQUIRE(change->differences.size() == 1);
    CHECK(change->differences[0].label == "Date of birth");
    CHECK(change->differences[0].ours == "2011");
    CHECK(change->differences[0].theirs == "May 2010");
    CHECK(change->differences[0].agency_name == "Northmoor Police");
    const auto link = std::ranges::find(inspected->changes, adas.link, [](const BundleView::Change& one) { return one.record.id; });
    REQUIRE(link != inspected->changes.end());
    CHECK(link->record.title.starts_with("Tam Exampleton · "));
    import(ben, exchange.file("b.sealed"));

    const auto person = show_record(ben, adas.person);
    REQUIRE(person);
    const AttributeView* born = attribute_of(*person, "date_of_birth");
    REQUIRE(born != nullptr);
    REQUIRE(born->claims.size() == 2);
    CHECK(born->agencies_differ);
    CHECK_FALSE(born->conflict);
    CHECK(born->claims[0].agency_name == "Eastbrook Council");
    CHECK(born->claims[0].text == "2011");
    CHECK(born->claims[1].text == "2010-05");
}

TEST_CASE("inspecting a bundle changes nothing but the log, once", "[exchange]") {
    Exchange exchange;
    Session ada = exchange.open(Desk::ada);
    exchange.seal(ada, "a.sealed");
    Session ben = exchange.open(Desk::ben);
    const auto [content, head] = state_of(ben);
    const auto view = inspect_bundle(ben, exchange.file("a.sealed"), quiet);
    REQUIRE(view);
    REQUIRE(inspect_bundle(ben, exchange.file("a.sealed"), quiet));
    CHECK(state_of(ben).first == content);
    CHECK(state_of(ben).second.sequence == head.sequence + 1);
    const AuditEvent entry = list_audit(ben, 0, 1)->front().event;
    CHECK(entry.operation == Operation::consultation);
    CHECK(entry.act == "inspect_bundle");
    CHECK(entry.subject == copy_of(view->manifest.bundle.view()));
    CHECK(entry.count == static_cast<std::int64_t>(view->changes.size()));
    CHECK(std::filesystem::is_empty(ben.blobs_folder()));
}

TEST_CASE("a bundle that comes again is refused, with the day it came first", "[exchange]") {
    Exchange exchange;
    Session ada = exchange.open(Desk::ada);
    exchange.seal(ada, "a.sealed");
    Session ben = exchange.open(Desk::ben);
    import(ben, exchange.file("a.sealed"));
    const auto before = state_of(ben);
    const auto again = import_bundle(ben, test::accepting(exchange.file("a.sealed")), quiet);
    CHECK(reason_of(again) == "bundle.already_here");
    CHECK(again.error().detail == to_text(exchange.clock.now()));
    CHECK(state_of(ben) == before);
}

TEST_CASE("a bundle that came before can still be looked at", "[exchange]") {
    Exchange exchange;
    Session ada = exchange.open(Desk::ada);
    exchange.seal(ada, "a.sealed");
    Session ben = exchange.open(Desk::ben);
    import(ben, exchange.file("a.sealed"));
    const auto view = inspect_bundle(ben, exchange.file("a.sealed"), quiet);
    REQUIRE(view);
    REQUIRE(view->before);
    CHECK(view->before->state == "imported");
    CHECK(view->before->received == exchange.clock.now());
    CHECK(view->sender_agency == "Northmoor Police");
    CHECK(view->manifest.purpose == "Safeguarding");
}

TEST_CASE("where the receipt has no place to go to, nothing is taken in", "[exchange]") {
    Exchange exchange;
    Session ada = exchange.open(Desk::ada);
    exchange.seal(ada, "a.sealed");
    Session ben = exchange.open(Desk::ben);
    std::ofstream(exchange.file("there")) << "mine";
    const auto before = state_of(ben);
    CHECK(reason_of(import_bundle(ben, test::accepting(exchange.file("a.sealed"), exchange.file("there")), quiet)) == "io.exists");
    CHECK(reason_of(import_bundle(ben, test::accepting(exchange.file("a.sealed"), exchange.file("no folder/r")), quiet)) == "io.not_found");
    CHECK(state_of(ben) == before);
    CHECK(import_bundle(ben, test::accepting(exchange.file("a.sealed"), exchange.file("r.sealed")), quiet)->receipt_written);
}

TEST_CASE("a receipt is asked for a disclosure alone", "[exchange]") {
    Exchange exchange;
    Session ada = exchange.open(Desk::ada);
    exchange.seal(ada, "a.sealed");
    Session ben = exchange.open(Desk::ben);
    REQUIRE(import_bundle(ben, test::accepting(exchange.file("a.sealed"), exchange.file("r.sealed")), quiet));
    CHECK(reason_of(import_bundle(ada, test::accepting(exchange.file("r.sealed"), exchange.file("rr.sealed")), quiet)) ==
          "receipt.not_for_this_kind");
    CHECK_FALSE(std::filesystem::exists(exchange.file("rr.sealed")));
}

TEST_CASE("the receipt of what was taken in or refused can be written later, and again", "[exchange]") {
    Exchange exchange;
    Session ada = exchange.open(Desk::ada);
    const std::string taken = to_hex(exchange.seal(ada, "a.sealed").bundle.view());
    const std::string refused = to_hex(exchange.seal(ada, "b.sealed").bundle.view());
    Session ben = exchange.open(Desk::ben);
    const auto write = [&](const std::string& id, const char* name) {
        return write_receipt(ben, id, exchange.file(name), Existing::refuse, quiet);
    };
    CHECK(reason_of(write(taken, "early")) == "bundle.not_found");
    CHECK(reason_of(write("12", "early")) == "bundle.bad_id");
    import(ben, exchange.file("a.sealed"));
    REQUIRE(refuse_bundle(ben, exchange.file("b.sealed"), "Not for our team.", exchange.file("rb"), Existing::refuse, quiet));
    const auto first = write(taken.substr(0, 12), "ra");
    REQUIRE(first);
    CHECK(first->stage == AnswerStage::imported);
    CHECK(first->sender_agency == "Northmoor Police");
    CHECK(write(refused, "rb2")->stage == AnswerStage::refused);
    CHECK(reason_of(write(taken, "ra")) == "io.exists");
    // Ada gets them all: the refusal once more says the same.
    for (const char* name : {"ra", "rb", "rb2"}) REQUIRE(import_bundle(ada, test::accepting(exchange.file(name)), quiet));
    const auto disclosure = show_disclosure(ada, refused);
    REQUIRE(disclosure);
    REQUIRE(disclosure->receipts.size() == 2);
    CHECK(disclosure->receipts[1].reason == "Not for our team.");
}

TEST_CASE("a bundle for another agency is not for us", "[exchange]") {
    Exchange exchange;
    Session ada = exchange.open(Desk::ada);
    exchange.seal(ada, "a.sealed");
    Session cleo = exchange.open(Desk::cleo);
    const auto before = state_of(cleo);
    CHECK(reason_of(import_bundle(cleo, test::accepting(exchange.file("a.sealed")), quiet)) == "envelope.no_matching_identity");
    CHECK(state_of(cleo) == before);
}

TEST_CASE("a register is told from a disclosure, and has a way in of its own", "[exchange]") {
    Exchange exchange;
    Session ada = exchange.open(Desk::ada);
    REQUIRE(publish_register(ada, exchange.file("register.sealed"), Existing::refuse, quiet));
    Session ben = exchange.open(Desk::ben);
    CHECK(reason_of(import_bundle(ben, test::accepting(exchange.file("register.sealed")), quiet)) == "bundle.is_a_register");
    CHECK(import_register(ben, exchange.file("register.sealed"), {}, quiet));
}

TEST_CASE("what is no register, or brings none, is refused where a register is taken in", "[exchange][receive]") {
    Exchange exchange;
    Session ada = exchange.open(Desk::ada);
    Session ben = exchange.open(Desk::ben);
    test::HandMade bundle(ada, ben);
    SECTION("a disclosure") {}
    SECTION("a disclosure that brings one along") {
        bundle.parts = {test::register_part(require_register(ada.db())->signed_form)};
    }
    bundle.write(exchange.file("a.sealed"));
    const auto before = state_of(ben);
    CHECK(reason_of(import_register(ben, exchange.file("a.sealed"), {}, quiet)) == "bundle.no_register");
    CHECK(state_of(ben) == before);
}

TEST_CASE("a register file that changes while it is read is refused", "[exchange][receive]") {
    /// Another file from the second reading on.
    class Swapped final : public test::FailingFiles {
    public:
        class Input final : public InputFile {
        public:
            Input(std::unique_ptr<InputFile> first, std::unique_ptr<InputFile> then) : m_now(std::move(first)), m_then(std::move(then)) {}
            Result<std::size_t> read(ByteSpan into) override { return m_now->read(into); }
            [[nodiscard]] std::uint64_t size() const override { return m_now->size(); }
            Result<void> rewind() override {
                if (m_then) m_now = std::move(m_then);
                return m_now->rewind();
            }

        private:
            std::unique_ptr<InputFile> m_now, m_then;
        };
        explicit Swapped(std::filesystem::path other) : FailingFiles(system_files()), m_other(std::move(other)) {}
        Result<std::unique_ptr<InputFile>> open(const Path& file) override {
            TRY_ASSIGN(auto first, FailingFiles::open(file));
            if (file.extension() != ".sealed") return first;
            TRY_ASSIGN(auto then, FailingFiles::open(m_other));
            return std::make_unique<Input>(std::move(first), std::move(then));
        }

    private:
        std::filesystem::path m_other;
    };
    Exchange exchange;
    Session ada = exchange.open(Desk::ada);
    REQUIRE(publish_register(ada, exchange.file("register.sealed"), Existing::refuse, quiet));
    const SignedRegister held = require_register(ada.db())->signed_form;
    Swapped files(exchange.file("other"));
    Session ben = exchange.open(Desk::ben, files);
    test::HandMade other(ada, ben); // the same register under the same manifest's word, with other bytes
    other.manifest.kind = BundleKind::register_;
    SignedRegister more = held;
    more.signatures.push_back(more.signatures.front());
    other.parts = {test::register_part(more)};
    other.write(exchange.file("other"));
    CHECK(reason_of(import_register(ben, exchange.file("register.sealed"), {}, quiet)) == "bundle.part_changed");
}

TEST_CASE("of a bundle with any byte flipped nothing is imported", "[exchange][slow]") {
    Exchange exchange;
    Session ada = exchange.open(Desk::ada);
    SealRequest request = exchange.request();
    request.only = {exchange.adas_case().vehicle};
    exchange.seal(ada, "small.sealed", request);
    Session ben = exchange.open(Desk::ben);
    const auto before = state_of(ben);
    const Bytes good = content_of(exchange.file("small.sealed"));
    for (std::size_t i = 0; i < good.size(); ++i) {
        Bytes bad = good;
        bad[i] ^= 1U;
        write(exchange.file("bad.sealed"), bad);
        INFO("byte " << i << " of " << good.size());
        REQUIRE_FALSE(import_bundle(ben, test::accepting(exchange.file("bad.sealed")), quiet));
    }
    CHECK(state_of(ben) == before);
    import(ben, exchange.file("small.sealed"));
}

TEST_CASE("what is withheld does not leave, and the recipient sees how much and by whom", "[exchange]") {
    Exchange exchange;
    const auto& adas = exchange.adas_case();
    Session ada = exchange.open(Desk::ada);
    SealRequest request = exchange.request();
    request.withhold = {{adas.person, "phone"}, {adas.person, "date_of_birth"}, {adas.report, {}}};
    const auto preview = preview_disclosure(ada, request);
    REQUIRE(preview);
    CHECK(preview->facts_withheld == 2);
    const SealedBundle sealed = exchange.seal(ada, "a.sealed", request);
    CHECK(sealed.facts == preview->facts_leaving);
    CHECK(sealed.withheld == 2);

    Session ben = exchange.open(Desk::ben);
    import(ben, exchange.file("a.sealed"));
    CHECK(reason_of(show_record(ben, adas.report)) == "record.not_found");
    const auto person = show_record(ben, adas.person);
    REQUIRE(person);
    CHECK(attribute_of(*person, "phone") == nullptr);
    REQUIRE(person->withheld.size() == 1);
    CHECK(person->withheld[0].facts == 2);
    CHECK(person->withheld[0].agency_name == "Northmoor Police");

    SECTION("sharing more later completes the same record") {
        SealRequest rest = exchange.request();
        rest.completes = {sealed.bundle};
        exchange.seal(ada, "b.sealed", rest);
        import(ben, exchange.file("b.sealed"));
        CHECK(attribute_of(*show_record(ben, adas.person), "phone") != nullptr);
        CHECK(show_record(ben, adas.person)->withheld.empty());
        CHECK(show_record(ben, adas.report));
    }
}

TEST_CASE("what decides a record's meaning cannot be withheld", "[exchange]") {
    Exchange exchange;
    Session ada = exchange.open(Desk::ada);
    SealRequest request = exchange.request();
    request.withhold = {{exchange.adas_case().person, "type"}};
    CHECK(reason_of(preview_disclosure(ada, request)) == "disclosure.not_withholdable");
}

TEST_CASE("a link leaves only where both its ends do", "[exchange]") {
    Exchange exchange;
    const auto& adas = exchange.adas_case();
    Session ada = exchange.open(Desk::ada);
    SealRequest request = exchange.request();
    request.withhold = {{adas.vehicle, {}}};
    exchange.seal(ada, "a.sealed", request);
    Session ben = exchange.open(Desk::ben);
    import(ben, exchange.file("a.sealed"));
    CHECK(show_record(ben, adas.person));
    CHECK(reason_of(show_record(ben, adas.link)) == "record.not_found");
}

TEST_CASE("the sealing seals what the preview showed, or says that it has changed", "[exchange]") {
    Exchange exchange;
    Session ada = exchange.open(Desk::ada);
    const auto preview = preview_disclosure(ada, exchange.request());
    REQUIRE(preview);
    REQUIRE(set_record(ada, exchange.adas_case().person, {{"phone", "07700 900999"}}));
    const auto sealed = seal_disclosure(ada, exchange.request(), exchange.file("a.sealed"), Existing::refuse, preview->digest, quiet);
    CHECK(reason_of(sealed) == "disclosure.changed_since_preview");
    CHECK_FALSE(std::filesystem::exists(exchange.file("a.sealed")));
}

TEST_CASE("the bundle that is taken in or refused is the one that was looked at, or the file says that it is not", "[exchange]") {
    Exchange exchange;
    {
        Session ada = exchange.open(Desk::ada);
        exchange.seal(ada, "a.sealed");
        exchange.seal(ada, "b.sealed");
    }
    Session ben = exchange.open(Desk::ben);
    const auto seen = inspect_bundle(ben, exchange.file("a.sealed"), quiet);
    REQUIRE(seen);
    const auto path = exchange.file("a.sealed");
    const auto kept = exchange.file("kept");
    std::filesystem::rename(path, kept);
    std::filesystem::copy_file(exchange.file("b.sealed"), path);
    CHECK(reason_of(import_bundle(ben, test::accepting(path, exchange.file("r.sealed"), seen->manifest_hash), quiet)) == "bundle.changed_since_inspected");
    CHECK(reason_of(refuse_bundle(ben, path, "Not for us.", exchange.file("r.sealed"), Existing::refuse, quiet, seen->manifest_hash)) ==
          "bundle.changed_since_inspected");
    CHECK(reason_of(show_record(ben, exchange.adas_case().person)) == "record.not_found");
    CHECK_FALSE(std::filesystem::exists(exchange.file("r.sealed")));
    CHECK(reason_of(import_bundle(ben, test::accepting(kept, {}, seen->manifest_hash), quiet)).empty());
}

TEST_CASE("a refusal goes back signed, and the sender sees it with its reason", "[exchange]") {
    Exchange exchange;
    Session ada = exchange.open(Desk::ada);
    exchange.seal(ada, "a.sealed");
    Session ben = exchange.open(Desk::ben);
    REQUIRE(refuse_bundle(ben, exchange.file("a.sealed"), "Not for our team.", exchange.file("r.sealed"), Existing::refuse, quiet));
    CHECK(reason_of(show_record(ben, exchange.adas_case().person)) == "record.not_found");
    CHECK(reason_of(import_bundle(ben, test::accepting(exchange.file("a.sealed")), quiet)) == "bundle.already_here");

    import(ada, exchange.file("r.sealed"));
    const auto disclosures = list_disclosures(ada);
    REQUIRE(disclosures);
    REQUIRE(disclosures->size() == 1);
    REQUIRE(disclosures->front().receipts.size() == 2); // received, refused
    CHECK(disclosures->front().receipts[1].officer == "Ben Alder");
    CHECK(disclosures->front().receipts[1].stage == AnswerStage::refused);
    CHECK(disclosures->front().receipts[1].reason == "Not for our team.");
}

TEST_CASE("an import answers with a signed receipt where one is asked for", "[exchange]") {
    Exchange exchange;
    Session ada = exchange.open(Desk::ada);
    exchange.seal(ada, "a.sealed");
    Session ben = exchange.open(Desk::ben);
    REQUIRE(import_bundle(ben, test::accepting(exchange.file("a.sealed"), exchange.file("r.sealed")), quiet));
    import(ada, exchange.file("r.sealed"));
    CHECK(list_disclosures(ada)->front().stage == AnswerStage::imported);
}

TEST_CASE("a bundle that did not come shows as a gap until it comes", "[exchange]") {
    Exchange exchange;
    Session ada = exchange.open(Desk::ada);
    for (const char* name : {"1", "2", "3"}) exchange.seal(ada, name);
    Session ben = exchange.open(Desk::ben);
    CHECK(import(ben, exchange.file("1")).bundle.sequence == Sequence::next);
    const ImportReport third = import(ben, exchange.file("3"));
    CHECK(third.bundle.sequence == Sequence::after_gap);
    CHECK(third.bundle.missing_before == 1);
    const ImportReport second = import(ben, exchange.file("2"));
    CHECK(second.bundle.sequence == Sequence::late);
    CHECK(second.bundle.missing_before == 0);
}

TEST_CASE("five bundles in all 120 orders, with repeats, give the same projection", "[exchange][slow]") {
    Exchange exchange;
    const auto& adas = exchange.adas_case();
    std::vector<std::string> names = {"1", "2", "3", "4", "5"};
    {
        Session ada = exchange.open(Desk::ada);
        SealRequest request = exchange.request();
        request.withhold = {{adas.person, "phone"}};
        const BundleId first = exchange.seal(ada, "1", request).bundle;
        REQUIRE(set_record(ada, adas.person, {{"name", "Tam Exampleton-Smith"}, {"alias", "Tammy"}}));
        SealRequest rest = exchange.request();
        rest.completes = {first};
        exchange.seal(ada, "2", rest);
        REQUIRE(set_record(ada, adas.vehicle, {{"colour", "red"}}));
        request.withhold = {{adas.report, {}}};
        request.completes = {};
        exchange.seal(ada, "3", request);
        REQUIRE(set_record(ada, adas.person, {{"name", "Tam Smith"}, {"date_of_birth", ""}}));
        exchange.seal(ada, "4");
        REQUIRE(set_record(ada, adas.person, {{"date_of_birth", "2010~"}}));
        request.withhold.clear();
        request.only = {adas.person};
        exchange.seal(ada, "5", request);
    }
    std::optional<Digest> expected;
    do {
        exchange.reset(Desk::ben);
        Session ben = exchange.open(Desk::ben);
        for (const std::string& name : names) {
            import(ben, exchange.file(name));
            CHECK_FALSE(import_bundle(ben, test::accepting(exchange.file(names.front())), quiet));
        }
        const Digest digest = projection_digest(ben.db()).value();
        if (!expected) expected = digest;
        REQUIRE(digest == *expected);
    } while (std::ranges::next_permutation(names).found);
}

TEST_CASE("the log knows of a disclosure before the file is there", "[exchange]") {
    Exchange exchange;
    Session ada = exchange.open(Desk::ada);
    exchange.seal(ada, "a.sealed");
    const auto log = list_audit(ada, 0, 2);
    REQUIRE(log);
    REQUIRE(log->size() == 2);
    CHECK(log->at(1).event.phase == Phase::intended);
    CHECK(log->at(0).event.phase == Phase::done);
    for (const AuditEntry& entry : *log) {
        CHECK(entry.event.operation == Operation::disclosure);
        CHECK(entry.event.recipients == std::vector<AgencyId>{agency_id_of("Eastbrook Council")});
    }
}

TEST_CASE("a preview is a consultation of its case, once for the same selection", "[exchange]") {
    Exchange exchange;
    Session ada = exchange.open(Desk::ada);
    const auto preview = preview_disclosure(ada, exchange.request());
    REQUIRE(preview);
    const AuditEntry entry = list_audit(ada, 0, 1)->front();
    CHECK(entry.event.operation == Operation::consultation);
    CHECK(entry.event.act == "preview_disclosure");
    CHECK(entry.event.subject == copy_of(exchange.request().case_id.view()));
    CHECK(entry.event.count == static_cast<std::int64_t>(preview->rows.size()));
    REQUIRE(preview_disclosure(ada, exchange.request()));
    CHECK(ada.audit_head()->sequence == entry.sequence);
}

TEST_CASE("an existing file is not overwritten unless asked", "[exchange]") {
    Exchange exchange;
    Session ada = exchange.open(Desk::ada);
    write(exchange.file("a.sealed"), bytes_of("mine"));
    CHECK(reason_of(seal_disclosure(ada, exchange.request(), exchange.file("a.sealed"), Existing::refuse, {}, quiet)) == "io.exists");
    CHECK(content_of(exchange.file("a.sealed")) == copy_of(bytes_of("mine")));
    CHECK(list_disclosures(ada)->empty());
    CHECK(seal_disclosure(ada, exchange.request(), exchange.file("a.sealed"), Existing::replace, {}, quiet));
}
