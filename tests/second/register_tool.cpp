// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Our half of tests/second/verify_register.py, whose head describes a case's line:
//     register_tool make          writes cases
//     register_tool check         reads cases; status 1 where one is not judged as expected
#include "tests/support/partnership.h"

#include <iostream>
#include <sstream>
#include <string>

using namespace counterpart;
using namespace counterpart::core;
using namespace counterpart::test;

namespace {

/// "bad", or "good" with the digest and the coordinators whose signatures are good.
std::string verdict(ByteView file) {
    const auto known = decode_signed_register(file).and_then(read_register);
    if (!known) return "bad";
    std::string out = "good " + to_hex(known->digest.view());
    for (const Thumbprint& signer : signers_among(known->signed_form, known->content.coordinators, known->content)) {
        out += ' ' + to_hex(signer.view());
    }
    return out;
}

void write_case(const Bytes& file) {
    std::cout << to_hex(file) << ' ' << verdict(file) << '\n';
}

int make() {
    const Partnership partnership(2);
    Register next = without_officer(partnership.next(), partnership.cleo.thumbprint(), "left", kNoon).value();
    next = with_agreement(next, {"Agreement", {"Safeguard children"}, {"ca_2004_s11", "cda_1998_s115"}, kNoon}).value();
    next.agencies.back().escrow = identity(7).public_identity().sealing_key;
    Register own = partnership.next();
    own.policy_version = 4;
    own.policy = R"({"format": 1, "version": 4, "title": "Ours", "source": "", "gateways": [], "rules": [{"id": "one", "acts": ["seal"], )"
                 R"("verdict": "no", "reason": "policy.unsanitised", "when": {"field": "content.at_risk", "is": true}}]})";
    for (const Register& reg : {partnership.first, next, own}) {
        write_case(encode_signed_register(signed_by(reg, {&partnership.ada})));
        SignedRegister form = signed_by(reg, {&partnership.ada, &partnership.ben, &partnership.cleo});
        write_case(encode_signed_register(form));
        form.payload[form.payload.size() - 1] = 2; // another version of the policy: nobody signed that
        write_case(encode_signed_register(form));
        Bytes file = encode_signed_register(form);
        SeededRandom random(11);
        for (int i = 0; i < 60; ++i) {
            Bytes changed = file;
            changed[random.below(200)] ^= static_cast<std::uint8_t>(1U << random.below(8));
            write_case(changed);
        }
        file.push_back(0);
        write_case(file);
    }
    return 0;
}

int check() {
    std::size_t right = 0;
    std::size_t all = 0;
    for (std::string line; std::getline(std::cin, line);) {
        const std::size_t space = line.find(' ');
        Bytes file;
        if (space == std::string::npos || !from_hex(line.substr(0, space), file)) return 2;
        ++all;
        const bool agreed = verdict(file) == line.substr(space + 1);
        if (agreed) ++right;
        if (!agreed) std::cerr << "expected " << line.substr(space + 1) << ", found " << verdict(file) << '\n';
    }
    std::cout << right << " of " << all << " as expected\n";
    return right == all ? 0 : 1;
}

} // namespace

int main(int argc, char** argv) {
    const std::string verb = argc > 1 ? argv[1] : "";
    return verb == "make" ? make() : verb == "check" ? check() : 2;
}
