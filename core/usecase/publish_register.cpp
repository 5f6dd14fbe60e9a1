// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/send.h"
#include "core/usecase/change_register.h"

namespace counterpart::core {
namespace {

/// Its officers whose keys are good now, ascending.
Result<std::vector<Addressed>> readers_of(const Register& reg, Instant now) {
    std::vector<Addressed> out;
    for (const RegisteredOfficer& officer : reg.officers) {
        if (key_state(officer, now) == KeyState::active) out.push_back({officer.thumbprint, officer.keys.sealing_key});
    }
    if (out.size() > kMaxRecipients) return fail(ErrorCode::denied, "register.too_many_officers");
    if (out.empty()) return fail(ErrorCode::denied, "register.no_active_officer");
    return out;
}

} // namespace

Result<std::uint64_t> publish_register(Session& session, const std::filesystem::path& to, Existing existing,
                                       Progress& progress) {
    TRY_ASSIGN(const auto waiting, waiting_proposal(session.db()));
    TRY_ASSIGN(const KnownRegister adopted, require_register(session.db()));
    const KnownRegister& known = waiting ? *waiting : adopted;

    Outgoing outgoing;
    outgoing.manifest.kind = BundleKind::register_;
    outgoing.manifest.recipient_agency = session.officer().agency;
    TRY_ASSIGN(outgoing.to, readers_of(known.content, session.ports().clock.now()));
    outgoing.parts.push_back(part_in_memory(PartKind::register_, encode_signed_register(known.signed_form)));
    outgoing.counted = false; // its order is its own version
    outgoing.event = register_event("publish_register", known.content.partnership.view(), known.content.version);
    TRY_ASSIGN(const Sent sent, send_bundle(session, known, std::move(outgoing), to, existing, progress));
    return sent.file_bytes;
}

} // namespace counterpart::core
