// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hand_made.h"

#include "core/attachment/blob.h"
#include "core/bundle/changesets_part.h"
#include "core/changeset/changeset.h"
#include "core/changeset/codec.h"
#include "core/projection/rebuild.h"
#include "core/record/edit.h"
#include "core/register/adopted.h"
#include "crypto/age/hybrid.h"
#include "tests/support/exchange_fixture.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

namespace counterpart::test {

using namespace core;

namespace {

std::int64_t rows_of(Session& session, const std::string& table) {
    auto select = session.db().prepare("SELECT count(*) FROM " + table);
    REQUIRE(select);
    REQUIRE(select->step());
    return select->integer(0);
}

} // namespace

Stated stated(const Identity& author, const AgencyId& agency, Instant claimed, const std::string& name,
              const std::optional<AttachmentId>& photo) {
    Stated out;
    out.record = system_random().make<RecordId>();
    const auto facts = draft_record(system_random(), out.record, "person",
                                    photo ? std::vector<AttributeValue>{{"name", name}, {"photo", *photo}}
                                          : std::vector<AttributeValue>{{"name", name}});
    REQUIRE(facts);
    std::vector<Digest> digests;
    for (const Fact& fact : *facts) {
        out.facts.push_back(encode(fact));
        digests.push_back(digest_of_fact(out.facts.back()));
    }
    out.changeset = sign_changeset(author, agency, claimed, std::nullopt, digests, system_random());
    return out;
}

Stated stated(Session& author, const std::string& name, const std::optional<AttachmentId>& photo) {
    return stated(author.identity(), author.officer().agency, author.ports().clock.now(), name, photo);
}

OutgoingPart part_of(const Stated& stated) {
    ChangesetsPartWriter writer;
    writer.begin_changeset(stated.changeset);
    for (const Bytes& fact : stated.facts) writer.add_fact(fact);
    auto parts = writer.finish();
    REQUIRE(parts.size() == 1);
    return part_in_memory(PartKind::changesets, std::move(parts.front()));
}

OutgoingPart attachment_part(Bytes content) {
    ViewSource source(content);
    const auto known = attachment_id_of(source);
    REQUIRE(known);
    OutgoingPart part = part_in_memory(PartKind::attachment, std::move(content));
    part.part.hash = Digest::from(known->id.view());
    return part;
}

OutgoingPart register_part(const SignedRegister& signed_register) {
    return part_in_memory(PartKind::register_, encode_signed_register(signed_register));
}

HandMade::HandMade(Session& from, Session& to)
    : m_signer(from.identity()), m_to(to.identity().public_identity().sealing_key) {
    const auto members = require_register(from.db());
    REQUIRE(members);
    manifest.bundle = system_random().make<BundleId>();
    manifest.sender = m_signer.thumbprint();
    manifest.sender_agency = from.officer().agency;
    manifest.recipient_agency = to.officer().agency;
    manifest.recipients = {{to.identity().thumbprint(), 1, std::nullopt}};
    manifest.claimed = from.ports().clock.now();
    manifest.purpose = "Safeguarding";
    manifest.gateway = "cda_1998_s115";
    manifest.marking = "OFFICIAL";
    manifest.handling_code = "P";
    manifest.onward = "recipients_only";
    manifest.partnership = members->content.partnership;
    manifest.register_version = members->content.version;
    manifest.register_digest = members->digest;
    manifest.audit_head = from.audit_head().value();
}

void HandMade::tell(const Stated& stated) {
    parts.push_back(part_of(stated));
    manifest.disclosed.push_back({stated.record, static_cast<std::uint32_t>(stated.facts.size()), 0});
    std::ranges::sort(manifest.disclosed, {}, &DisclosedRecord::record);
}

void HandMade::follow(const HandMade& before) {
    manifest.recipients.front().counter = before.manifest.recipients.front().counter + 1;
    manifest.recipients.front().previous = before.hash;
}

void HandMade::write(const std::filesystem::path& file) {
    const crypto::age::HybridRecipient recipient(m_to);
    const crypto::age::Recipient* const recipients[] = {&recipient};
    PreparedBundle bundle;
    bundle.header = crypto::age::make_header(recipients, system_random()).value();
    manifest.envelope = bundle.header.hash;
    manifest.parts.clear();
    for (const OutgoingPart& part : parts) manifest.parts.push_back(part.part);
    bundle.manifest = manifest; // what is written follows the truth
    if (lie) lie(manifest);
    bundle.signed_manifest = sign_manifest(manifest, m_signer);
    hash = manifest_hash(bundle.signed_manifest);
    BytesSink sink;
    NoProgress progress;
    REQUIRE(write_bundle(bundle, parts, sink, system_random(), progress));
    REQUIRE(system_files().replace(file, sink.bytes));
}

std::set<std::filesystem::path> blobs_of(Session& session) {
    std::set<std::filesystem::path> out;
    for (const auto& entry : std::filesystem::directory_iterator(session.blobs_folder())) out.insert(entry.path().filename());
    return out;
}

StoreState state_of(Session& session) {
    return {projection_digest(session.db()).value(),
            session.audit_head().value(),
            require_register(session.db()).value().digest,
            rows_of(session, "bundle_received"),
            rows_of(session, "receipt"),
            rows_of(session, "attachment"),
            blobs_of(session)};
}

std::string refusal(Exchange& exchange, Session& into, HandMade& bundle) {
    NoProgress quiet;
    const auto file = exchange.file("refused.sealed");
    bundle.write(file);
    const StoreState before = state_of(into);
    const std::string inspected = reason_of(inspect_bundle(into, file, quiet));
    const std::string imported = reason_of(import_bundle(into, accepting(file), quiet));
    CHECK(inspected == imported);
    CHECK(state_of(into) == before);
    return imported;
}

} // namespace counterpart::test
