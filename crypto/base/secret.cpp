// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/base/secret.h"

#include <sodium.h>

#include <cstring>

namespace counterpart {

SecretBytes::SecretBytes(std::size_t size) : m_size(size) {
    if (size == 0) return;
    if (sodium_init() < 0) assertion_failed("libsodium does not start");
    m_data = static_cast<std::uint8_t*>(sodium_malloc(size));
    if (m_data == nullptr) assertion_failed("no locked memory left for a key");
    std::memset(m_data, 0, size);
}

SecretBytes::SecretBytes(SecretBytes&& other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0)) {}

SecretBytes& SecretBytes::operator=(SecretBytes&& other) noexcept {
    if (this != &other) {
        sodium_free(m_data);
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

SecretBytes::~SecretBytes() { sodium_free(m_data); } // wipes

SecretBytes SecretBytes::taken_from(ByteSpan source) {
    SecretBytes out(source.size());
    if (!source.empty()) std::memcpy(out.m_data, source.data(), source.size());
    wipe(source);
    return out;
}

SecretBytes SecretBytes::clone() const {
    SecretBytes out(m_size);
    if (m_size != 0) std::memcpy(out.m_data, m_data, m_size);
    return out;
}

bool SecretBytes::operator==(const SecretBytes& other) const {
    if (m_size != other.m_size) return false;
    return m_size == 0 || sodium_memcmp(m_data, other.m_data, m_size) == 0;
}

void wipe(ByteSpan bytes) {
    if (!bytes.empty()) sodium_memzero(bytes.data(), bytes.size());
}

} // namespace counterpart
