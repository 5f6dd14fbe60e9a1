// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/stores.h"

#include "app/bench/random_stream.h"
#include "core/store/open.h"
#include "core/usecase/store.h"

namespace counterpart::bench {

namespace {

/// For practice: it protects nothing.
SecretBytes passphrase() {
    Bytes text = copy_of(bytes_of("eleven herons under a measuring rod"));
    return SecretBytes::taken_from(text);
}

} // namespace

core::Ports ports_in(const std::filesystem::path& folder) {
    return {core::system_files(), core::system_clock(), system_random(), folder / "state", "counterpart-bench"};
}

Result<OwnStore> make_own_store(const std::filesystem::path& folder, const Officer& officer) {
    core::NoProgress progress;
    const core::CreateStoreRequest request{folder / "store", officer.name, {}, officer.agency, officer.kind,
                                           {crypto::kArgon2MinMemoryKib, crypto::kArgon2MinPasses}};
    TRY_ASSIGN(core::NewStore made, core::create_store(ports_in(folder), request, passphrase(), progress));
    TRY(core::confirm_recovery_key(made.session, made.recovery_key));
    TRY_ASSIGN(core::RecoveryKey key, with_exposed(made.recovery_key, [](ByteView text) {
                   return core::parse_recovery_key({reinterpret_cast<const char*>(text.data()), text.size()});
               }));
    return OwnStore{std::move(made.session), std::move(key)};
}

Result<core::Session> reopen(const std::filesystem::path& folder, const core::RecoveryKey& key) {
    core::NoProgress progress;
    return core::open_store(ports_in(folder), folder / "store", core::UnlockSecret(key.clone()), core::OlderCopy::refuse,
                            progress);
}

Result<void> write_noise(const std::filesystem::path& file, std::uint64_t size) {
    TRY_ASSIGN(const auto out, core::system_files().create(file, core::Existing::replace));
    RandomStream random(size);
    Bytes some(1 << 20U);
    for (std::uint64_t done = 0; done < size;) {
        for (std::size_t at = 0; at < some.size(); at += 8) {
            std::uint64_t word = random.next();
            for (std::size_t i = 0; i < 8; ++i, word >>= 8U) some[at + i] = static_cast<std::uint8_t>(word);
        }
        const auto n = static_cast<std::size_t>(std::min<std::uint64_t>(some.size(), size - done));
        TRY(out->write(ByteView(some).first(n)));
        done += n;
    }
    return out->commit();
}

} // namespace counterpart::bench
