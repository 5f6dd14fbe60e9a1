// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/escrow.h"
#include "core/usecase/partnership.h"
#include "crypto/age/keys.h"

namespace counterpart::core {
namespace {

std::string_view without_outer_space(std::string_view text) {
    constexpr std::string_view kSpace = " \t\r\n";
    const std::size_t from = text.find_first_not_of(kSpace);
    if (from == std::string_view::npos) return {};
    return text.substr(from, text.find_last_not_of(kSpace) - from + 1);
}

} // namespace

Result<void> confirm_escrow_key(Session& session, const SecretBytes& typed) {
    TRY_ASSIGN(const auto waiting, waiting_escrow(session.db()));
    if (!waiting) return fail(ErrorCode::not_found, "escrow.none_waits");
    const auto secret = with_exposed(typed, [](ByteView bytes) {
        return crypto::age::hybrid_identity_of(without_outer_space(text_of(bytes)));
    });
    if (!secret || crypto::xwing_public_of(*secret) != *waiting) {
        return fail(ErrorCode::invalid_argument, "escrow.typed_differs");
    }
    return session.act([&]() -> Result<void> {
        TRY(confirm_waiting_escrow(session.db()));
        AuditEvent event;
        event.operation = Operation::key_change;
        event.act = "confirm_escrow_key";
        return session.audit(event);
    });
}

} // namespace counterpart::core
