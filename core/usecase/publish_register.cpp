// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/seal.h"
#include "core/usecase/change_register.h"

namespace counterpart::core {
namespace {

/// Its officers whose keys are good now, ascending.
Result<std::vector<const RegisteredOfficer*>> readers_of(const Register& reg, Instant now) {
    std::vector<const RegisteredOfficer*> out;
    for (const RegisteredOfficer& officer : reg.officers) {
        if (key_state(officer, now) == KeyState::active) out.push_back(&officer);
    }
    if (out.size() > kMaxRecipients) return fail(ErrorCode::denied, "register.too_many_officers");
    if (out.empty()) return fail(ErrorCode::denied, "register.no_active_officer");
    return out;
}

/// A register's order is its own version: bundles that carry one alone are not counted.
Manifest manifest_for(Session& session, const KnownRegister& known, const std::vector<const RegisteredOfficer*>& readers,
                      const ManifestPart& part, const AuditHead& head) {
    Manifest out;
    out.kind = BundleKind::register_;
    out.bundle = session.ports().random.make<BundleId>();
    out.sender = session.identity().thumbprint();
    out.sender_agency = session.officer().agency;
    out.recipient_agency = session.officer().agency;
    for (const RegisteredOfficer* reader : readers) out.recipients.push_back({reader->thumbprint, 1, std::nullopt});
    out.claimed = session.ports().clock.now();
    out.parts = {part};
    out.partnership = known.content.partnership;
    out.register_version = known.content.version;
    out.register_digest = known.digest;
    out.audit_head = head;
    return out;
}

} // namespace

Result<std::uint64_t> publish_register(Session& session, const std::filesystem::path& to, Existing existing,
                                       Progress& progress) {
    const Ports& ports = session.ports();
    TRY_ASSIGN(const auto waiting, waiting_proposal(session.db()));
    TRY_ASSIGN(const KnownRegister adopted, require_register(session.db()));
    const KnownRegister& known = waiting ? *waiting : adopted;
    TRY_ASSIGN(const auto readers, readers_of(known.content, ports.clock.now()));
    std::vector<crypto::XWingPublic> keys;
    for (const RegisteredOfficer* reader : readers) keys.push_back(reader->keys.sealing_key);

    const OutgoingPart parts[] = {part_in_memory(PartKind::register_, encode_signed_register(known.signed_form))};
    const auto log = [&](Phase phase, std::string_view reason = {}) {
        return session.act([&]() -> Result<void> {
            return audit_register(session, "publish_register", known.content.partnership.view(),
                                  known.content.version, phase, reason);
        });
    };
    TRY(log(Phase::intended));
    TRY_ASSIGN(const AuditHead head, session.audit_head());
    const auto written = [&]() -> Result<std::uint64_t> {
        TRY_ASSIGN(const PreparedBundle bundle,
                   prepare_bundle(manifest_for(session, known, readers, parts[0].part, head), keys, session.identity(),
                                  ports.random));
        TRY_ASSIGN(const auto output, ports.files.create(to, existing));
        TRY(write_bundle(bundle, parts, *output, ports.random, progress));
        TRY(output->commit());
        return output->size();
    }();
    TRY(written ? log(Phase::done) : log(Phase::failed, written.error().reason));
    return written;
}

} // namespace counterpart::core
