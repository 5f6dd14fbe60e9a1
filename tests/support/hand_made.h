// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/seal.h"
#include "core/register/codec.h"
#include "core/session.h"

#include <filesystem>
#include <set>

namespace counterpart::test {

class Exchange;

/// What an officer signed at once, with those of its facts that come along.
struct Stated {
    core::RecordId record;
    Bytes changeset;
    std::vector<Bytes> facts;
};
/// A new person of that name, two facts: type and name; three with a photograph.
Stated stated(const core::Identity& author, const core::AgencyId& agency, core::Instant claimed, const std::string& name,
              const std::optional<core::AttachmentId>& photo = {});
/// The same in our own agency's name, now.
Stated stated(core::Session& author, const std::string& name, const std::optional<core::AttachmentId>& photo = {});
/// A part of these alone.
core::OutgoingPart part_of(const Stated& stated);
/// An attachment's part, its id right.
core::OutgoingPart attachment_part(Bytes content);
core::OutgoingPart register_part(const core::SignedRegister& signed_register);

/// A bundle sealed and signed as it should be that says whatever a test wants it to.
class HandMade {
public:
    /// A disclosure that the sender would make now, with nothing in it.
    HandMade(core::Session& from, core::Session& to);

    core::Manifest manifest; ///< parts, envelope and padding are filled in by write()
    std::vector<core::OutgoingPart> parts;
    std::function<void(core::Manifest&)> lie; ///< a last word on the manifest, before it is signed

    /// Adds the part and tells of it.
    void tell(const Stated& stated);
    /// The next number after this one.
    void follow(const HandMade& before);
    /// Its hash is known from here on.
    void write(const std::filesystem::path& file);
    Digest hash;

private:
    const core::Identity& m_signer;
    crypto::XWingPublic m_to;
};

/// Everything that an import could change.
struct StoreState {
    Digest projection;
    core::AuditHead head;
    Digest members;
    std::int64_t bundles = 0;
    std::int64_t receipts = 0;
    std::int64_t attachments = 0;
    std::set<std::filesystem::path> blobs;
    bool operator==(const StoreState&) const = default;
};
StoreState state_of(core::Session& session);

/// The reason for which `into` refuses the bundle, by inspection and import alike, and stays as it was.
std::string refusal(Exchange&, core::Session& into, HandMade& bundle);

/// What stands in blobs/.
std::set<std::filesystem::path> blobs_of(core::Session& session);

} // namespace counterpart::test
