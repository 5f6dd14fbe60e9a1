// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/base/bytes.h"

namespace counterpart {

/// Where random bytes come from: injected, so that a test can repeat itself.
class Random {
public:
    virtual ~Random() = default;
    virtual void fill(ByteSpan out) = 0;

    template <class Tag, std::size_t N>
    void fill(Octets<Tag, N>& out) {
        fill(ByteSpan(out.octets));
    }
    template <class T>
    T make() {
        T out;
        fill(out);
        return out;
    }
};

/// The operating system's generator, through libsodium. Never fails: without it the program stops.
Random& system_random();

} // namespace counterpart
