#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Counterpart authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A second implementation of core/changeset/FORMAT.md, on python3-cbor2 and python3-nacl.

    changeset.py golden                 the digests that the unit tests hold
    changeset.py exchange CHANGESET_TOOL both ways against our own program (run by ctest)

A case is one line: "fact" with the values' description, the encoding and its digest; or "changeset" with the key, the
signed bytes, their digest, and the digests of facts it covers. All in hexadecimal.
"""
import hashlib
import random
import subprocess
import sys

import cbor2
import nacl.signing

from verify_signed import canonical, parse, require, sign, verify

DOMAIN = b"counterpart/changeset/v1"


def digest(label, data):
    return hashlib.blake2b(data, digest_size=32, person=label).digest()


def fact(salt, record, attribute, value, supersedes=()):
    return cbor2.dumps([salt, record, attribute, value, sorted(supersedes)], canonical=True)


def changeset(seed, author, agency, claimed, previous, digests):
    content = {1: 1, 2: author, 3: agency, 4: claimed, 6: sorted(digests)}
    if previous is not None:
        content[5] = previous
    return sign(seed, author, DOMAIN, cbor2.dumps(content, canonical=True))


def check_value(value):
    if not isinstance(value, list):
        require(value is None or isinstance(value, (str, int, bool)), "kind of value")
        return
    shapes = {1: [int], 2: [int, int, int, bool], 3: [str], 4: [bytes], 5: [bytes]}
    require(len(value) > 1 and [type(item) for item in value[1:]] == shapes.get(value[0]), "shape of value")


def check_fact(encoded, expected):
    items = canonical(encoded)
    require(isinstance(items, list) and len(items) == 5, "five items")
    salt, record, attribute, value, supersedes = items
    require(len(salt) == 16 and len(record) == 16 and attribute.isidentifier(), "salt, record, attribute")
    check_value(value)
    require(supersedes == sorted(set(supersedes)), "supersedes")
    require(digest(b"cp/fact/v1", encoded) == expected, "digest of fact")


def check_changeset(key, signed, expected, facts):
    verify(signed, key, DOMAIN)
    _, kid, media_type, payload, _ = parse(signed)
    content = canonical(payload)
    require(set(content) in ({1, 2, 3, 4, 6}, {1, 2, 3, 4, 5, 6}) and media_type == "", "keys")
    require(content[1] == 1 and content[2] == kid and len(content[3]) == 16, "version, author, agency")
    digests = content[6]
    require(digests == sorted(set(digests)) and len(digests) in [4 << i for i in range(11)], "digests")
    require(set(facts) <= set(digests), "covers its facts")
    require(digest(b"cp/changeset/v1", signed) == expected, "digest of changeset")


def judge(text):
    kind, *words = text.split()
    blobs = [bytes.fromhex(word) for word in words]
    if kind == "fact":
        check_fact(*blobs)
    else:
        check_changeset(blobs[0], blobs[1], blobs[2], blobs[3:])


def make(seed):
    numbers = random.Random(seed)
    octets = numbers.randbytes
    values = ["", "Zoë", "a" * 300, 0, -1, 2**63 - 1, -2**63, True, False, None, [1, 0], [1, -62135596800000],
              [2, 1985, 0, 0, True], [2, 2024, 2, 29, False], [3, "W1"], [4, octets(16)], [5, octets(32)]]
    lines, digests = [], []
    for value in values:
        encoded = fact(octets(16), octets(16), "some_attribute", value, [octets(32) for _ in range(numbers.randrange(4))])
        digests.append(digest(b"cp/fact/v1", encoded))
        lines.append(f"fact {encoded.hex()} {digests[-1].hex()}")
    for previous in (None, octets(32)):
        secret = octets(32)
        key = bytes(nacl.signing.SigningKey(secret).verify_key)
        padded = digests + [octets(32) for _ in range(32 - len(digests))]
        signed = changeset(secret, octets(32), octets(16), numbers.randrange(10**12), previous, padded)
        lines.append(" ".join(["changeset", key.hex(), signed.hex(), digest(b"cp/changeset/v1", signed).hex(),
                               *(item.hex() for item in digests)]))
    return lines


def exchange(tool):
    ours = subprocess.run([tool, "make"], check=True, capture_output=True, text=True).stdout.splitlines()
    require(len(ours) > 10, "too few lines")
    for text in ours:
        judge(text)
    seed = random.SystemRandom().randrange(2**32)
    theirs = make(seed)
    for text in theirs:
        judge(text)
    run = subprocess.run([tool, "check"], input="\n".join(theirs) + "\n", capture_output=True, text=True)
    print(f"seed {seed}: {len(ours)} of ours judged here; of theirs: {run.stdout.strip()} {run.stderr.strip()}")
    sys.exit(run.returncode)


def golden():
    salt, record = bytes(range(16)), bytes(range(16, 32))
    for attribute, value in (("name", "Ada Example"), ("sex", [3, "F"]), ("date_of_birth", [2, 1985, 4, 0, True])):
        encoded = fact(salt, record, attribute, value)
        print(attribute, encoded.hex(), digest(b"cp/fact/v1", encoded).hex())
    signed = changeset(b"\7" * 32, b"\x11" * 32, b"\x22" * 16, 1000, b"\x33" * 32,
                       [bytes([octet]) * 32 for octet in range(0x40, 0x44)])
    print("changeset", signed.hex(), digest(b"cp/changeset/v1", signed).hex())


if __name__ == "__main__":
    if sys.argv[1:2] == ["golden"]:
        golden()
    elif sys.argv[1:2] == ["exchange"]:
        exchange(sys.argv[2])
    else:
        sys.exit(__doc__)
