// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/codec.h"

#include "crypto/cbor/writer.h"
#include "crypto/cose/sign1.h"
#include "tests/support/partnership.h"

#include <catch2/catch_test_macros.hpp>

using namespace counterpart;
using namespace counterpart::core;
using namespace counterpart::test;

namespace {

Register full_register() {
    Partnership partnership(2);
    Register out = partnership.next();
    out = without_officer(out, partnership.cleo.thumbprint(), "left the service", kNoon).value();
    out = with_agreement(out, {"Exploitation agreement", {"Safeguard children", "Disrupt"}, {"s115_cda", "ca_2004_s11"},
                               Instant{kNoon.milliseconds + kDayMilliseconds}})
              .value();
    out.agencies.front().escrow = identity(7).public_identity().sealing_key;
    out.officers.front().permissions = {Permission::import};
    return out;
}

} // namespace

TEST_CASE("a register comes back as it was written", "[register]") {
    const Partnership partnership;
    CHECK(decode_register(encode_register(partnership.first)).value() == partnership.first);
    const Register full = full_register();
    CHECK(decode_register(encode_register(full)).value() == full);
}

TEST_CASE("a register's bytes and digest are settled", "[register]") {
    // tests/second/verify_register.py computes the same digest from the same register.
    const Partnership partnership;
    CHECK(encode_register(partnership.first).size() == 4176);
    CHECK(to_hex(register_digest(encode_register(partnership.first)).view()) ==
          "50dff68288441e728de69e12e265158feb14cbadcbc1abb871a442ae0ab83b05");
}

TEST_CASE("a register cut anywhere is refused", "[register]") {
    const Bytes payload = encode_register(full_register());
    for (std::size_t size = 0; size < payload.size(); size += 13) {
        CHECK(decode_register(ByteView(payload).first(size)).error().code == ErrorCode::malformed);
    }
    Bytes longer = payload;
    longer.push_back(0);
    CHECK(decode_register(longer).error().reason == "cbor.trailing_bytes");
    CHECK(decode_register(Bytes(kMaxRegisterBytes + 1)).error().reason == "register.too_large");
}

TEST_CASE("a register of a newer format is told apart from a damaged one", "[register]") {
    Bytes payload = encode_register(full_register());
    payload[2] = 2; // {1: 2, …
    CHECK(decode_register(payload).error().code == ErrorCode::unsupported);
    CHECK(decode_register(payload).error().reason == "register.newer_format");
}

TEST_CASE("the signed form comes back as it was written", "[register]") {
    const Partnership partnership(2);
    const SignedRegister signed_form = signed_by(partnership.first, {&partnership.cleo, &partnership.ada});
    CHECK(signed_form.signatures.size() == 2);
    CHECK(decode_signed_register(encode_signed_register(signed_form)).value() == signed_form);
    CHECK(signed_form == signed_by(partnership.first, {&partnership.ada, &partnership.cleo, &partnership.ada}));
}

TEST_CASE("signatures stand in order, each once, detached and for registers", "[register]") {
    const Partnership partnership(2);
    const auto refused = [](const SignedRegister& form) {
        return decode_signed_register(encode_signed_register(form)).error().reason;
    };
    SignedRegister form = signed_by(partnership.first, {&partnership.ada, &partnership.ben});
    std::swap(form.signatures[0], form.signatures[1]);
    CHECK(refused(form) == "register.malformed");
    form.signatures[1] = form.signatures[0];
    CHECK(refused(form) == "register.malformed");
    form.signatures.clear();
    CHECK(refused(form) == "register.malformed");
    form.signatures = {Bytes{1, 2, 3}};
    CHECK_FALSE(refused(form).empty());
    const Identity& ada = partnership.ada;
    form.signatures = {crypto::cose::sign1(ada.signing_key(), ada.thumbprint().view(), "counterpart/register/v1",
                                           form.payload, "application/vnd.counterpart.register")};
    CHECK(refused(form) == "register.malformed");
    form.signatures = {crypto::cose::sign1_detached(ada.signing_key(), ada.thumbprint().view(),
                                                    "counterpart/register/v1", form.payload)};
    CHECK(refused(form) == "register.malformed");
}

TEST_CASE("a signature counts for its signer, its register and its domain alone", "[register]") {
    const Partnership partnership(2);
    const Register& reg = partnership.first;
    const auto count = [&](const SignedRegister& form) { return signers_among(form, reg.coordinators, reg).size(); };
    SignedRegister form = signed_by(reg, {&partnership.ada, &partnership.ben});
    CHECK(count(form) == 2);
    const Identity eve = identity(5);
    add_signature(form, eve);
    CHECK(count(form) == 2);
    // Ben's name over Eve's signature.
    form = signed_by(reg, {&partnership.ada});
    form.signatures.push_back(crypto::cose::sign1_detached(eve.signing_key(), partnership.ben.thumbprint().view(),
                                                           "counterpart/register/v1", form.payload,
                                                           "application/vnd.counterpart.register"));
    CHECK(count(form) == 1);
    // Ada's signature, said twice, is one.
    form.signatures = {form.signatures.front(), form.signatures.front()};
    CHECK(count(form) == 1);
    form.signatures = {crypto::cose::sign1_detached(partnership.ada.signing_key(), partnership.ada.thumbprint().view(),
                                                    "counterpart/card/v1", form.payload,
                                                    "application/vnd.counterpart.register")};
    CHECK(count(form) == 0);
    form = signed_by(reg, {&partnership.ada});
    form.payload.back() ^= 2U;
    CHECK(count(form) == 0);
}
