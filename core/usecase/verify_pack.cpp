// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/adopted.h"
#include "core/report/pack.h"
#include "core/usecase/pack.h"

#include <array>

namespace counterpart::core {

namespace {

struct Signer {
    std::string officer;
    std::string agency_name;
    crypto::VerifyKey key;
};

/// Checks 3 and 4 of core/report/PACK.md.
Result<Signer> signer_of(Session& session, const SignedPack& signed_pack) {
    const OfficerProfile& own = session.officer();
    TRY_ASSIGN(const auto members, adopted_register(session.db()));
    const RegisteredOfficer* officer = members ? find_officer(members->content, signed_pack.signer) : nullptr;
    if (officer == nullptr) {
        if (signed_pack.signer != session.identity().thumbprint() || signed_pack.pack.agency != own.agency) {
            return fail(ErrorCode::tampered, "pack.unknown_signer");
        }
        return Signer{own.name, own.agency_name, session.identity().public_identity().verify_key};
    }
    if (officer->agency != signed_pack.pack.agency) return fail(ErrorCode::tampered, "pack.unknown_signer");
    if (officer->revoked && signed_pack.pack.made >= officer->revoked->when) return fail(ErrorCode::tampered, "pack.signer_revoked");
    const RegisteredAgency* agency = find_agency(members->content, officer->agency);
    return Signer{officer->name, agency == nullptr ? std::string() : agency->name, officer->keys.verify_key};
}

Result<std::unique_ptr<InputFile>> open_file(Files& files, const std::filesystem::path& folder, std::string_view name) {
    auto file = files.open(folder / name);
    if (!file && file.error().code == ErrorCode::not_found) return fail(ErrorCode::not_found, "pack.file_missing", std::string(name));
    return file;
}

Result<Bytes> read_signature(Files& files, const std::filesystem::path& folder) {
    TRY(open_file(files, folder, kPackSignature));
    auto bytes = files.read(folder / kPackSignature, kMaxPackSignature);
    if (!bytes && bytes.error().reason == "io.too_large") return fail(ErrorCode::malformed, "pack.malformed");
    return bytes;
}

} // namespace

Result<PackVerification> verify_pack(Session& session, const std::filesystem::path& folder, Progress& progress) {
    Files& files = session.ports().files;
    TRY_ASSIGN(const Bytes signature, read_signature(files, folder));
    std::array<std::unique_ptr<InputFile>, kPackFiles.size()> opened;
    for (std::size_t i = 0; i < kPackFiles.size(); ++i) {
        TRY_ASSIGN(opened[i], open_file(files, folder, kPackFiles[i]));
    }
    TRY_ASSIGN(const SignedPack signed_pack, read_pack(signature));
    TRY_ASSIGN(const Signer signer, signer_of(session, signed_pack));
    TRY(verify_pack_signature(signature, signer.key));
    std::string altered;
    for (std::size_t i = 0; i < kPackFiles.size(); ++i) {
        progress.advanced(Stage::checking, i, kPackFiles.size());
        TRY(progress.go_on());
        TRY_ASSIGN(const Digest digest, digest_of_pack_file(*opened[i]));
        if (digest != signed_pack.pack.hashes[i]) altered += (altered.empty() ? "" : "\n") + std::string(kPackFiles[i]);
    }
    if (!altered.empty()) return fail(ErrorCode::tampered, "pack.altered", std::move(altered));
    const Pack& pack = signed_pack.pack;
    return PackVerification{signer.officer, signer.agency_name, pack.made, {pack.since, pack.until}};
}

} // namespace counterpart::core
