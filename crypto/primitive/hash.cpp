// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/primitive/hash.h"

#include <sodium.h>

namespace counterpart::crypto {

struct Blake2b::State {
    crypto_generichash_blake2b_state state;
};

Blake2b::Blake2b(HashLabel label) : m_state(std::make_unique<State>()) {
    crypto_generichash_blake2b_init_salt_personal(&m_state->state, nullptr, 0, Digest::kSize, nullptr,
                                                  label.octets().data());
}
Blake2b::Blake2b(Blake2b&&) noexcept = default;
Blake2b& Blake2b::operator=(Blake2b&&) noexcept = default;
Blake2b::~Blake2b() = default;

Blake2b& Blake2b::update(ByteView bytes) {
    crypto_generichash_blake2b_update(&m_state->state, bytes.data(), bytes.size());
    return *this;
}

Digest Blake2b::finish() {
    Digest out;
    crypto_generichash_blake2b_final(&m_state->state, out.octets.data(), out.octets.size());
    return out;
}

Digest blake2b(HashLabel label, ByteView bytes) {
    Digest out;
    crypto_generichash_blake2b_salt_personal(out.octets.data(), out.octets.size(), bytes.data(), bytes.size(),
                                             nullptr, 0, nullptr, label.octets().data());
    return out;
}

struct Sha256::State {
    crypto_hash_sha256_state state;
};

Sha256::Sha256() : m_state(std::make_unique<State>()) { crypto_hash_sha256_init(&m_state->state); }
Sha256::Sha256(Sha256&&) noexcept = default;
Sha256& Sha256::operator=(Sha256&&) noexcept = default;
Sha256::~Sha256() = default;

Sha256& Sha256::update(ByteView bytes) {
    crypto_hash_sha256_update(&m_state->state, bytes.data(), bytes.size());
    return *this;
}

Digest Sha256::finish() {
    Digest out;
    crypto_hash_sha256_final(&m_state->state, out.octets.data());
    return out;
}

Digest sha256(ByteView bytes) {
    Digest out;
    crypto_hash_sha256(out.octets.data(), bytes.data(), bytes.size());
    return out;
}

} // namespace counterpart::crypto
