// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/base/bytes.h"

#include <cstddef>
#include <utility>

namespace counterpart {

/// Secret bytes in guarded, locked memory (libsodium's sodium_malloc: guard pages, canary, mlock, no core
/// dump), wiped when they go. Move-only; copies are made by clone() alone, where they can be seen. Each takes
/// three to four pages: for keys, not for bulk data.
///
/// There is no conversion to a view: reading goes through with_exposed(), so that a search for that name is
/// the list of who may see secrets (tests/lint holds it to named files).
class SecretBytes {
public:
    SecretBytes() = default;
    /// `size` zero bytes.
    explicit SecretBytes(std::size_t size);
    SecretBytes(SecretBytes&& other) noexcept;
    SecretBytes& operator=(SecretBytes&& other) noexcept;
    SecretBytes(const SecretBytes&) = delete;
    SecretBytes& operator=(const SecretBytes&) = delete;
    ~SecretBytes();

    /// Takes the bytes over and wipes where they came from.
    static SecretBytes taken_from(ByteSpan source);
    [[nodiscard]] SecretBytes clone() const;
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool empty() const { return m_size == 0; }
    /// Constant time in the content; sizes are no secret.
    bool operator==(const SecretBytes& other) const;

private:
    template <class Secret, class Function>
    friend decltype(auto) with_exposed(const Secret& secret, Function&& function);
    template <class Secret, class Function>
    friend decltype(auto) with_exposed_mutable(Secret& secret, Function&& function);

    std::uint8_t* m_data = nullptr;
    std::size_t m_size = 0;
};

/// Exactly N secret bytes for one purpose; keys of different purposes do not convert into each other.
/// `using FileKey = SecretArray<struct FileKeyTag, 16>;`
template <class Tag, std::size_t N>
class SecretArray {
public:
    static constexpr std::size_t kSize = N;
    /// N zero bytes, to be filled.
    SecretArray() : m_bytes(N) {}
    SecretArray(SecretArray&&) noexcept = default;
    SecretArray& operator=(SecretArray&&) noexcept = default;
    SecretArray(const SecretArray&) = delete;
    SecretArray& operator=(const SecretArray&) = delete;
    ~SecretArray() = default;

    static SecretArray taken_from(ByteSpan source) {
        if (source.size() != N) assertion_failed("SecretArray: wrong size");
        return SecretArray(SecretBytes::taken_from(source));
    }
    [[nodiscard]] SecretArray clone() const { return SecretArray(m_bytes.clone()); }
    bool operator==(const SecretArray& other) const { return m_bytes == other.m_bytes; }

private:
    explicit SecretArray(SecretBytes bytes) : m_bytes(std::move(bytes)) {}
    template <class Secret, class Function>
    friend decltype(auto) with_exposed(const Secret& secret, Function&& function);
    template <class Secret, class Function>
    friend decltype(auto) with_exposed_mutable(Secret& secret, Function&& function);

    SecretBytes m_bytes;
};

/// Calls function(ByteView) on the secret's bytes, which must not outlive the call.
template <class Secret, class Function>
decltype(auto) with_exposed(const Secret& secret, Function&& function) {
    if constexpr (requires { secret.m_bytes; }) {
        return with_exposed(secret.m_bytes, std::forward<Function>(function));
    } else {
        return std::forward<Function>(function)(ByteView(secret.m_data, secret.m_size));
    }
}
/// Calls function(ByteSpan), to fill a new secret in place.
template <class Secret, class Function>
decltype(auto) with_exposed_mutable(Secret& secret, Function&& function) {
    if constexpr (requires { secret.m_bytes; }) {
        return with_exposed_mutable(secret.m_bytes, std::forward<Function>(function));
    } else {
        return std::forward<Function>(function)(ByteSpan(secret.m_data, secret.m_size));
    }
}

/// Overwrites bytes that are about to be given up, in a way the compiler keeps.
void wipe(ByteSpan bytes);

/// A byte vector whose storage is wiped when freed: for bulk plaintext on its way through.
template <class T>
struct WipingAllocator {
    static_assert(sizeof(T) == 1, "for bytes only: a wiped std::string would promise too much");
    using value_type = T;
    WipingAllocator() = default;
    template <class U>
    explicit WipingAllocator(const WipingAllocator<U>&) {}
    T* allocate(std::size_t n) { return static_cast<T*>(::operator new(n)); }
    void deallocate(T* p, std::size_t n) {
        wipe(ByteSpan(reinterpret_cast<std::uint8_t*>(p), n));
        ::operator delete(p);
    }
    bool operator==(const WipingAllocator&) const { return true; }
};
using WipedBytes = std::vector<std::uint8_t, WipingAllocator<std::uint8_t>>;

} // namespace counterpart
