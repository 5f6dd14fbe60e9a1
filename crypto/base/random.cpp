// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/base/random.h"

#include <sodium.h>

namespace counterpart {

namespace {
class SystemRandom final : public Random {
public:
    SystemRandom() {
        if (sodium_init() < 0) assertion_failed("libsodium does not start");
    }
    void fill(ByteSpan out) override { randombytes_buf(out.data(), out.size()); }
};
} // namespace

Random& system_random() {
    static SystemRandom random;
    return random;
}

} // namespace counterpart
