// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Our half of tests/second/changeset.py, whose head describes a case's line:
//     changeset_tool make          writes cases
//     changeset_tool check         reads cases; status 1 where one is not judged as good
#include "core/changeset/changeset.h"
#include "core/changeset/codec.h"
#include "core/changeset/verify.h"

#include <iostream>
#include <sstream>

using namespace counterpart;
using namespace counterpart::core;

namespace {

std::vector<Value> some_values() {
    return {Withdrawn{},
            std::string(),
            std::string("Zo\u00eb\n"),
            std::string(300, 'a'),
            std::int64_t{0},
            std::int64_t{-1},
            INT64_MAX,
            INT64_MIN,
            true,
            false,
            Instant{1},
            kFirstInstant,
            PartialDate{1985, 4, 0, true},
            PartialDate{2024, 2, 29, false},
            Code{"W1"},
            system_random().make<RecordId>(),
            system_random().make<AttachmentId>()};
}

int make() {
    const Identity identity = Identity::make(system_random());
    std::vector<Digest> digests;
    for (const Value& value : some_values()) {
        Fact fact{system_random().make<Salt>(), system_random().make<RecordId>(), "some_attribute", value,
                  digests};
        std::ranges::sort(fact.supersedes);
        const Bytes encoded = encode(fact);
        digests.push_back(digest_of_fact(encoded));
        std::cout << "fact " << to_hex(encoded) << ' ' << to_hex(digests.back().view()) << '\n';
    }
    std::optional<Digest> previous;
    for (int i = 0; i < 3; ++i) {
        const Bytes bytes =
            sign_changeset(identity, AgencyId(), Instant{i}, previous, digests, system_random());
        previous = digest_of_changeset(bytes);
        std::cout << "changeset " << to_hex(identity.public_identity().verify_key.view()) << ' '
                  << to_hex(bytes) << ' ' << to_hex(previous->view());
        for (const Digest& digest : digests)
            std::cout << ' ' << to_hex(digest.view());
        std::cout << '\n';
    }
    return 0;
}

bool fact_is_good(const std::vector<Bytes>& words) {
    const auto fact = decode_fact(words.at(0));
    return fact && encode(*fact) == words[0] && equal(digest_of_fact(words[0]).view(), words.at(1));
}

bool changeset_is_good(const std::vector<Bytes>& words) {
    const auto parsed = parse_changeset(words.at(1));
    if (!parsed || !verify_changeset(words[1], crypto::VerifyKey::from(words[0]))) return false;
    if (!equal(digest_of_changeset(words[1]).view(), words.at(2))) return false;
    return std::all_of(words.begin() + 3, words.end(),
                       [&](const Bytes& digest) { return parsed->covers(Digest::from(digest)); });
}

int check() {
    std::size_t cases = 0, wrong = 0;
    for (std::string line; std::getline(std::cin, line); ++cases) {
        std::istringstream stream(line);
        std::string kind;
        stream >> kind;
        std::vector<Bytes> words;
        for (std::string word; stream >> word;) {
            if (!from_hex(word, words.emplace_back())) assertion_failed("changeset_tool: not hexadecimal");
        }
        if (kind == "fact" ? fact_is_good(words) : changeset_is_good(words)) continue;
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
    std::cerr << "changeset_tool make|check\n";
    return 2;
}
