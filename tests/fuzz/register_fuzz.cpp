// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A register that is taken, signed or bare, has the bytes it came with when written again; nobody has signed it.
#include "core/register/codec.h"
#include "core/register/validity.h"
#include "tests/fuzz/fuzz.h"

using namespace counterpart;
using namespace counterpart::core;

namespace {

void bare(ByteView input) {
    const auto reg = decode_register(input);
    if (!reg) return;
    fuzz_require(equal(encode_register(*reg), input), "the register, written again");
    fuzz_require(check_register(*reg).has_value(), "a register that holds together");
}

} // namespace

void fuzz(ByteView input) {
    bare(input);
    const auto form = decode_signed_register(input);
    if (!form) return;
    fuzz_require(equal(encode_signed_register(*form), input), "the signed form, written again");
    bare(form->payload);
    if (const auto known = read_register(*form)) {
        const auto signers = signers_among(*form, known->content.coordinators, known->content);
        fuzz_require(signers.size() <= form->signatures.size(), "no more signers than signatures");
    }
}
