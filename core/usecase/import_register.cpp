// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/open.h"
#include "core/usecase/change_register.h"

namespace counterpart::core {
namespace {

class RegisterReceiver final : public PartReceiver {
public:
    explicit RegisterReceiver(ByteView expected) : m_expected(expected) {}
    Result<void> part(const ManifestPart&, ByteView bytes) override {
        if (!equal(bytes, m_expected)) return fail(ErrorCode::conflict, "bundle.part_changed");
        return {};
    }
    Result<void> attachment(const ManifestPart&, Source&) override {
        return fail(ErrorCode::internal, "bundle.part_not_read"); // no register bundle has any
    }

private:
    ByteView m_expected;
};

/// The register in the file. It proves itself by its coordinators' signatures; the bundle around it is then held
/// to it, since whoever sealed it may have come in with this very version.
Result<SignedRegister> read_bundle(Session& session, const std::filesystem::path& file, Progress& progress) {
    TRY_ASSIGN(const auto input, session.ports().files.open(file));
    TRY_ASSIGN(const auto front, OpenBundle::open(*input, session.identity()));
    TRY_ASSIGN(const Bytes part, front->read_register_part());
    TRY_ASSIGN(SignedRegister incoming, decode_signed_register(part));
    TRY_ASSIGN(const KnownRegister known, read_register(incoming));

    TRY(input->rewind());
    TRY_ASSIGN(const auto bundle, OpenBundle::open(*input, session.identity()));
    const Addressee us{session.identity().thumbprint(), session.officer().agency};
    TRY_ASSIGN(const VerifiedManifest verified,
               verify_manifest(bundle->signed_manifest(), bundle->envelope(), known.content, known.digest, us,
                               session.ports().clock.now()));
    if (verified.manifest.kind != BundleKind::register_) return fail(ErrorCode::invalid_argument, "bundle.no_register");
    RegisterReceiver receiver(part);
    TRY(bundle->read_parts(verified.manifest, receiver, progress));
    return incoming;
}

} // namespace

Result<PartnershipView> import_register(Session& session, const std::filesystem::path& file,
                                        std::string_view expect_digits, Progress& progress) {
    const Instant now = session.ports().clock.now();
    TRY_ASSIGN(const SignedRegister incoming, read_bundle(session, file, progress));
    const RegisterMember us{session.identity().thumbprint(), session.officer().agency};
    TRY(session.act([&]() -> Result<void> {
        TRY_ASSIGN(const TakenRegister taken, take_register(session.db(), incoming, us, now, expect_digits));
        if (taken.outcome == RegisterOutcome::older) return fail(ErrorCode::conflict, "register.older");
        return session.audit(register_event("import_register", {}, taken.version));
    }));
    return show_partnership(session);
}

} // namespace counterpart::core
