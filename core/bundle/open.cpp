// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/open.h"

#include "crypto/cose/sign1.h"

namespace counterpart::core {

namespace {

/// Exactly `out.size()` bytes, or the reason why not.
Result<void> read_exactly(Source& source, ByteSpan out, std::string_view reason) {
    std::size_t filled = 0;
    while (filled < out.size()) {
        TRY_ASSIGN(const std::size_t n, source.read(out.subspan(filled)));
        if (n == 0) return fail(ErrorCode::tampered, reason);
        filled += n;
    }
    return {};
}

/// The next `size` bytes of another source as a source of their own.
class PartSource final : public Source {
public:
    PartSource(Source& payload, std::uint64_t size, std::uint64_t before, std::uint64_t total, Progress& progress)
        : m_payload(payload), m_left(size), m_done(before), m_total(total), m_progress(progress) {}

    Result<std::size_t> read(ByteSpan out) override {
        TRY(m_progress.go_on());
        const auto want = static_cast<std::size_t>(std::min<std::uint64_t>(out.size(), m_left));
        if (want == 0) return 0;
        TRY_ASSIGN(const std::size_t n, m_payload.read(out.first(want)));
        if (n < want) return fail(ErrorCode::tampered, "bundle.size_differs"); // fewer only at the end
        m_left -= n;
        m_done += n;
        m_progress.advanced(Stage::opening, m_done, m_total);
        return n;
    }
    [[nodiscard]] std::uint64_t left() const { return m_left; }

private:
    Source& m_payload;
    std::uint64_t m_left;
    std::uint64_t m_done;
    std::uint64_t m_total;
    Progress& m_progress;
};

Result<Bytes> read_small_part(Source& source, const ManifestPart& part) {
    Bytes bytes(static_cast<std::size_t>(part.size)); // the manifest's reader holds this to kMaxPartInMemory
    TRY(read_exactly(source, bytes, "bundle.size_differs"));
    if (part_hash(bytes) != part.hash) return fail(ErrorCode::tampered, "bundle.part_altered");
    return bytes;
}

Result<void> check_padding(Source& payload, std::uint64_t padding) {
    Bytes buffer(64 * 1024);
    for (std::uint64_t left = padding;;) {
        TRY_ASSIGN(const std::size_t n, payload.read(buffer));
        const bool zero = std::all_of(buffer.begin(), buffer.begin() + static_cast<std::ptrdiff_t>(n),
                                      [](std::uint8_t byte) { return byte == 0; });
        if (!zero || n > left) return fail(ErrorCode::tampered, "bundle.size_differs");
        left -= n;
        if (n != 0) continue;
        if (left != 0) return fail(ErrorCode::tampered, "bundle.size_differs");
        return {};
    }
}

} // namespace

Result<std::unique_ptr<OpenBundle>> OpenBundle::open(Source& file, const Identity& us) {
    auto identity = std::make_unique<crypto::age::HybridIdentity>(us.sealing_secret().clone());
    const crypto::age::Identity* const identities[] = {identity.get()};
    TRY_ASSIGN(auto opened, crypto::age::open_file(file, identities, crypto::age::Profile::bundle));
    std::unique_ptr<OpenBundle> out(new OpenBundle(std::move(identity), std::move(opened)));

    std::array<std::uint8_t, 4> length{};
    TRY(read_exactly(out->m_file, length, "bundle.cut"));
    std::size_t size = 0;
    for (const std::uint8_t byte : length) size = size << 8U | byte;
    if (size == 0 || size > kMaxManifestBytes) return fail(ErrorCode::malformed, "bundle.manifest_too_large");
    out->m_signed_manifest.resize(size);
    TRY(read_exactly(out->m_file, out->m_signed_manifest, "bundle.cut"));
    return out;
}

Result<void> OpenBundle::read_parts(const Manifest& manifest, PartReceiver& receiver, Progress& progress) {
    std::uint64_t total = 0;
    for (const ManifestPart& part : manifest.parts) total += part.size;
    std::uint64_t before = 0;
    for (const ManifestPart& part : manifest.parts) {
        PartSource source(m_file, part.size, before, total, progress);
        before += part.size;
        if (part.kind == PartKind::attachment) {
            TRY(receiver.attachment(part, source));
            if (source.left() != 0) return fail(ErrorCode::internal, "bundle.part_not_read");
        } else {
            TRY_ASSIGN(const Bytes bytes, read_small_part(source, part));
            TRY(receiver.part(part, bytes));
        }
    }
    return check_padding(m_file, manifest.padding);
}

Result<Bytes> OpenBundle::read_register_part() {
    TRY_ASSIGN(const auto message, crypto::cose::parse_sign1(m_signed_manifest));
    TRY_ASSIGN(const Manifest manifest, decode_manifest(message.payload));
    if (manifest.parts.empty() || manifest.parts.front().kind != PartKind::register_) {
        return fail(ErrorCode::malformed, "bundle.no_register");
    }
    return read_small_part(m_file, manifest.parts.front());
}

} // namespace counterpart::core
