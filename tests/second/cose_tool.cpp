// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Our half of tests/second/verify_signed.py, whose head describes a case's line:
//     cose_tool make          writes cases
//     cose_tool check         reads cases; status 1 where one is not judged as expected
#include "crypto/cose/sign1.h"

#include <iostream>
#include <sstream>
#include <string>

using namespace counterpart;
using namespace counterpart::crypto;

namespace {

std::string field(ByteView bytes) {
    return bytes.empty() ? "-" : to_hex(bytes);
}

Bytes read_field(std::istream& words) {
    std::string word;
    words >> word;
    Bytes out;
    if (word != "-" && !from_hex(word, out)) assertion_failed("cose_tool: not hexadecimal");
    return out;
}

void write_case(std::string_view expectation, std::string_view domain, const VerifyKey& key, ByteView kid,
                std::string_view type, std::string_view carriage, ByteView payload, ByteView message) {
    std::cout << expectation << ' ' << field(bytes_of(domain)) << ' ' << field(key.view()) << ' '
              << field(kid) << ' ' << field(bytes_of(type)) << ' ' << carriage << ' ' << field(payload) << ' '
              << field(message) << '\n';
}

int make() {
    for (const std::size_t size : {0U, 1U, 23U, 24U, 255U, 256U, 65535U, 65536U}) {
        for (const std::string_view type : {"", "application/vnd.counterpart.test"}) {
            const SigningKey key = make_signing_key(system_random());
            const VerifyKey public_key = verify_key_of(key);
            const Digest kid = system_random().make<Digest>();
            Bytes payload(size);
            system_random().fill(payload);
            const std::string_view domain = "counterpart/changeset/v1";
            Bytes message = cose::sign1(key, kid.view(), domain, payload, type);
            write_case("good", domain, public_key, kid.view(), type, "attached", payload, message);
            write_case("bad", "counterpart/manifest/v1", public_key, kid.view(), type, "attached", payload,
                       message);
            message.back() ^= 1U;
            write_case("bad", domain, public_key, kid.view(), type, "attached", payload, message);
            message = cose::sign1_detached(key, kid.view(), domain, payload, type);
            write_case("good", domain, public_key, kid.view(), type, "detached", payload, message);
            payload.push_back(0);
            write_case("bad", domain, public_key, kid.view(), type, "detached", payload, message);
        }
    }
    return 0;
}

bool verifies(std::istream& words) {
    const Bytes domain = read_field(words), key = read_field(words), kid = read_field(words),
                type = read_field(words);
    std::string carriage;
    words >> carriage;
    const Bytes payload = read_field(words), message = read_field(words);
    const auto parsed = cose::parse_sign1(message);
    if (!parsed || !equal(parsed->kid, kid) || parsed->type != text_of(type)) return false;
    const VerifyKey public_key = VerifyKey::from(key);
    if (carriage == "detached") {
        return cose::verify_sign1_detached(*parsed, public_key, text_of(domain), payload).has_value();
    }
    return equal(parsed->payload, payload) && cose::verify_sign1(*parsed, public_key, text_of(domain));
}

int check() {
    std::size_t cases = 0, wrong = 0;
    for (std::string line; std::getline(std::cin, line); ++cases) {
        std::istringstream words(line);
        std::string expectation;
        words >> expectation;
        if (verifies(words) == (expectation == "good")) continue;
        ++wrong;
        std::cerr << "judged otherwise: " << line << '\n';
    }
    std::cout << cases << " cases, " << wrong << " wrong\n";
    return cases > 0 && wrong == 0 ? 0 : 1;
}

} // namespace

int main(int argc, char** argv) {
    const std::string_view verb = argc > 1 ? argv[1] : "";
    if (verb == "make") return make();
    if (verb == "check") return check();
    std::cerr << "cose_tool make|check\n";
    return 2;
}
