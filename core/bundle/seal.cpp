// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/seal.h"

#include "crypto/age/hybrid.h"

namespace counterpart::core {

namespace {

constexpr std::size_t kLengthBytes = 4;

std::array<std::uint8_t, kLengthBytes> length_of(ByteView manifest) {
    const auto size = static_cast<std::uint32_t>(manifest.size());
    return {static_cast<std::uint8_t>(size >> 24U), static_cast<std::uint8_t>(size >> 16U),
            static_cast<std::uint8_t>(size >> 8U), static_cast<std::uint8_t>(size)};
}

/// The payload as one stream: length, manifest, parts, padding.
class PayloadSource final : public Source {
public:
    PayloadSource(const PreparedBundle& bundle, std::span<const OutgoingPart> parts, Progress& progress)
        : m_parts(parts), m_padding(bundle.manifest.padding), m_total(bundle.payload_size()), m_progress(progress) {
        counterpart::append(m_front, length_of(bundle.signed_manifest));
        counterpart::append(m_front, bundle.signed_manifest);
        m_front_rest = m_front;
    }

    Result<std::size_t> read(ByteSpan out) override {
        TRY(m_progress.go_on());
        std::size_t filled = 0;
        while (filled < out.size()) {
            TRY_ASSIGN(const std::size_t n, read_some(out.subspan(filled)));
            if (n == 0) break;
            filled += n;
        }
        m_done += filled;
        m_progress.advanced(Stage::sealing, m_done, m_total);
        return filled;
    }

private:
    Result<std::size_t> read_some(ByteSpan out) {
        if (!m_front_rest.empty()) {
            const std::size_t n = std::min(out.size(), m_front_rest.size());
            std::copy_n(m_front_rest.begin(), n, out.begin());
            m_front_rest = m_front_rest.subspan(n);
            return n;
        }
        while (m_next < m_parts.size() || m_current) {
            TRY_ASSIGN(const std::size_t n, read_part(out));
            if (n != 0) return n;
        }
        const auto n = static_cast<std::size_t>(std::min<std::uint64_t>(out.size(), m_padding));
        std::fill_n(out.begin(), n, std::uint8_t{0});
        m_padding -= n;
        return n;
    }

    /// 0: this part is at its end.
    Result<std::size_t> read_part(ByteSpan out) {
        if (!m_current) {
            TRY_ASSIGN(m_current, m_parts[m_next].open());
            m_left = m_parts[m_next].part.size;
            ++m_next;
        }
        const auto want = static_cast<std::size_t>(std::min<std::uint64_t>(out.size(), m_left));
        if (want != 0) {
            TRY_ASSIGN(const std::size_t n, m_current->read(out.first(want)));
            if (n == 0) return fail(ErrorCode::conflict, "bundle.part_changed");
            m_left -= n;
            return n;
        }
        std::uint8_t beyond = 0;
        TRY_ASSIGN(const std::size_t more, m_current->read(ByteSpan(&beyond, 1)));
        if (more != 0) return fail(ErrorCode::conflict, "bundle.part_changed");
        m_current.reset();
        return 0;
    }

    Bytes m_front;
    ByteView m_front_rest;
    std::span<const OutgoingPart> m_parts;
    std::size_t m_next = 0;
    std::unique_ptr<Source> m_current;
    std::uint64_t m_left = 0;
    std::uint64_t m_padding;
    std::uint64_t m_done = 0;
    std::uint64_t m_total;
    Progress& m_progress;
};

/// Keeps the bytes it gives: a part that is opened again starts at the front.
class OwnedSource final : public Source {
public:
    explicit OwnedSource(std::shared_ptr<const Bytes> bytes) : m_bytes(std::move(bytes)), m_view(*m_bytes) {}
    Result<std::size_t> read(ByteSpan out) override { return m_view.read(out); }

private:
    std::shared_ptr<const Bytes> m_bytes;
    ViewSource m_view;
};

std::uint64_t parts_size(const Manifest& manifest) {
    std::uint64_t total = 0;
    for (const ManifestPart& part : manifest.parts) total += part.size;
    return total;
}

/// The padding is written in the manifest, so its own digits count too: the size is searched for until it fits.
Bytes sign_padded(Manifest& manifest, const Identity& sender) {
    manifest.padding = 0;
    Bytes out = sign_manifest(manifest, sender);
    std::uint64_t target = padme(kLengthBytes + out.size() + parts_size(manifest));
    for (;;) {
        const std::uint64_t content = kLengthBytes + out.size() + parts_size(manifest);
        if (content + manifest.padding == target) return out;
        if (content > target) {
            target = padme(target + 1);
            continue;
        }
        const std::uint64_t before = manifest.padding;
        const std::size_t size_before = out.size();
        manifest.padding = target - content;
        out = sign_manifest(manifest, sender);
        // Where the longer number moved the target away again, and back, the next size up settles it.
        if (out.size() < size_before && manifest.padding < before) target = padme(target + 1);
    }
}

} // namespace

OutgoingPart part_in_memory(PartKind kind, Bytes bytes) {
    ManifestPart part{kind, bytes.size(), part_hash(bytes)};
    auto kept = std::make_shared<const Bytes>(std::move(bytes));
    return {part, [kept]() -> Result<std::unique_ptr<Source>> { return std::make_unique<OwnedSource>(kept); }};
}

std::uint64_t PreparedBundle::payload_size() const {
    return kLengthBytes + signed_manifest.size() + parts_size(manifest) + manifest.padding;
}

std::uint64_t PreparedBundle::file_size() const {
    return header.bytes.size() + crypto::age::sealed_payload_size(payload_size());
}

Result<PreparedBundle> prepare_bundle(Manifest manifest, std::span<const crypto::XWingPublic> keys,
                                      const Identity& sender, Random& random) {
    std::vector<crypto::age::HybridRecipient> recipients(keys.begin(), keys.end());
    std::vector<const crypto::age::Recipient*> pointers;
    for (const auto& recipient : recipients) pointers.push_back(&recipient);
    TRY_ASSIGN(auto header, crypto::age::make_header(pointers, random));
    manifest.envelope = header.hash;
    if (manifest.parts.size() > kMaxParts || parts_size(manifest) > kMaxBundleBytes) {
        return fail(ErrorCode::invalid_argument, "bundle.too_large");
    }
    if (encode(manifest).size() + 1024 > kMaxManifestBytes) return fail(ErrorCode::invalid_argument, "bundle.too_large");
    Bytes signed_manifest = sign_padded(manifest, sender);
    const Digest hash = manifest_hash(signed_manifest);
    return PreparedBundle{std::move(manifest), std::move(signed_manifest), hash, std::move(header)};
}

Result<void> write_bundle(const PreparedBundle& bundle, std::span<const OutgoingPart> parts, Sink& out,
                          Random& random, Progress& progress) {
    TRY(out.write(bundle.header.bytes));
    PayloadSource payload(bundle, parts, progress);
    return crypto::age::seal_payload(bundle.header.key, payload, out, random);
}

} // namespace counterpart::core
