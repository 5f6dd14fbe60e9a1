// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A text that is taken has one other spelling at most, its other case; all bytes have a text. The secret's
// form takes and gives the same.
#include "crypto/base/bech32.h"
#include "tests/fuzz/fuzz.h"

using namespace counterpart;

namespace {
std::string in_lower_case(std::string_view text) {
    std::string out(text);
    for (char& c : out) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return out;
}
} // namespace

void fuzz(ByteView input) {
    const std::string_view text = text_of(input);
    const auto decoded = bech32_decode(text);
    const auto secret = bech32_decode_secret(text);
    fuzz_require(decoded.has_value() == secret.has_value(), "both forms take the same texts");
    if (decoded) {
        const std::string again = bech32_encode(decoded->hrp, decoded->data);
        fuzz_require(again == in_lower_case(text), "decode, then encode, gives the input in lower case");
        fuzz_require(secret->hrp == decoded->hrp && equal(secret->data, decoded->data),
                     "both forms read the same");
    }

    // A mutated text hardly ever has its checksum right: so the input serves as data, too.
    const WipedBytes upper = bech32_encode_secret("age-secret-key-pq-", input);
    const auto back = bech32_decode(text_of(upper));
    fuzz_require(back && back->hrp == "age-secret-key-pq-" && equal(back->data, input),
                 "encode, then decode, gives the input");
    fuzz_require(bech32_encode("age-secret-key-pq-", input) == in_lower_case(text_of(upper)),
                 "both forms write the same");
}
