#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Counterpart authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A second implementation of crypto/cose/PROFILE.md, on python3-cbor2 and python3-nacl.

    verify_signed.py show FILE           what a signed file claims
    verify_signed.py verify < CASES      each line as cose_tool writes it; status 1 where one does not verify
    verify_signed.py make > CASES        lines that cose_tool must take or refuse
    verify_signed.py exchange COSE_TOOL  both ways against our own program (run by ctest)

A case is one line: expectation (good or bad), then domain, key, kid, type, payload, message, all in hexadecimal,
"-" for empty, with "attached" or "detached" between type and payload.
"""
import random
import subprocess
import sys

import cbor2
import nacl.exceptions
import nacl.signing

EDDSA = -8
MAX_TYPE = 100


class Refused(Exception):
    pass


def require(condition, why):
    if not condition:
        raise Refused(why)


def canonical(data):
    """The one item in data, which must be its only encoding."""
    try:
        item = cbor2.loads(data)
    except Exception as error:  # cbor2 raises many kinds
        raise Refused(str(error)) from error
    require(cbor2.dumps(item, canonical=True) == data, "not canonical")
    return item


def parse(message):
    tagged = canonical(message)
    require(isinstance(tagged, cbor2.CBORTag) and tagged.tag == 18, "not a COSE_Sign1")
    parts = tagged.value
    require(isinstance(parts, list) and len(parts) == 4, "not four parts")
    protected, unprotected, payload, signature = parts
    require(isinstance(protected, bytes) and unprotected == {}, "headers")
    require(payload is None or isinstance(payload, bytes), "payload")
    require(isinstance(signature, bytes) and len(signature) == 64, "signature")
    header = canonical(protected)
    require(isinstance(header, dict) and header.get(1) == EDDSA, "algorithm")
    require(set(header) <= {1, 4, 16}, "unknown header")
    kid, media_type = header.get(4), header.get(16)
    require(isinstance(kid, bytes) and len(kid) == 32, "kid")
    if media_type is not None:
        require(isinstance(media_type, str) and 0 < len(media_type.encode()) <= MAX_TYPE, "typ")
    return protected, kid, media_type or "", payload, signature


def signed_bytes(protected, domain, payload):
    return cbor2.dumps(["Signature1", protected, domain, payload], canonical=True)


def verify(message, key, domain, detached=None):
    protected, _, _, payload, signature = parse(message)
    require((payload is None) == (detached is not None), "detached or not")
    content = payload if detached is None else detached
    try:
        nacl.signing.VerifyKey(key).verify(signed_bytes(protected, domain, content), signature)
    except nacl.exceptions.CryptoError as error:
        raise Refused("signature") from error


def sign(seed, kid, domain, payload, media_type="", detached=False, alg=EDDSA, unprotected=None):
    header = {1: alg, 4: kid}
    if media_type:
        header[16] = media_type
    protected = cbor2.dumps(header, canonical=True)
    signature = nacl.signing.SigningKey(seed).sign(signed_bytes(protected, domain, payload)).signature
    body = [protected, unprotected or {}, None if detached else payload, signature]
    return cbor2.dumps(cbor2.CBORTag(18, body), canonical=True)


def field(data):
    return data.hex() or "-"


def line(expectation, domain, key, kid, media_type, carriage, payload, message):
    return " ".join([expectation, field(domain), field(key), field(kid), field(media_type), carriage,
                     field(payload), field(message)])


def read_line(text):
    words = text.split()
    blobs = {i: b"" if word == "-" else bytes.fromhex(word) for i, word in enumerate(words) if i not in (0, 5)}
    return words[0], blobs[1], blobs[2], blobs[3], blobs[4], words[5], blobs[6], blobs[7]


def check(text):
    expectation, domain, key, kid, media_type, carriage, payload, message = read_line(text)
    try:
        verify(message, key, domain, payload if carriage == "detached" else None)
        _, found_kid, found_type, found_payload, _ = parse(message)
        require(found_kid == kid and found_type.encode() == media_type, "claims")
        require(carriage == "detached" or found_payload == payload, "payload")
        outcome = "good"
    except Refused:
        outcome = "bad"
    return outcome == expectation


def make(seed):
    numbers = random.Random(seed)
    cases = []
    for round_number in range(40):
        secret, kid = numbers.randbytes(32), numbers.randbytes(32)
        key = bytes(nacl.signing.SigningKey(secret).verify_key)
        domain = b"counterpart/" + numbers.choice([b"changeset", b"manifest", b"receipt"]) + b"/v1"
        payload = numbers.randbytes(numbers.choice([0, 1, 23, 24, 255, 256, 3000]))
        media_type = numbers.choice(["", "application/vnd.counterpart.test", "é" * 50])
        detached = numbers.random() < 0.5
        carriage = "detached" if detached else "attached"
        message = sign(secret, kid, domain, payload, media_type, detached)

        def add(expectation, changed, domain=domain, payload=payload):
            cases.append(line(expectation, domain, key, kid, media_type.encode(), carriage, payload, changed))

        add("good", message)
        add("bad", message, domain=domain + b"x")
        for _ in range(10):
            flipped = bytearray(message)
            flipped[numbers.randrange(len(flipped))] ^= 1 << numbers.randrange(8)
            add("bad", bytes(flipped))
        add("bad", message + b"\0")
        add("bad", message[1:])  # untagged
        add("bad", sign(secret, kid, domain, payload, media_type, detached, alg=-7))
        add("bad", sign(secret, kid[:31], domain, payload, media_type, detached))
        add("bad", sign(secret, kid, domain, payload, "a" * (MAX_TYPE + 1), detached))
        add("bad", sign(secret, kid, domain, payload, media_type, detached, unprotected={4: b"11"}))
    return cases


def exchange(tool):
    ours = subprocess.run([tool, "make"], check=True, capture_output=True, text=True).stdout.splitlines()
    wrong = [text for text in ours if not check(text)]
    if not ours or wrong:
        sys.exit(f"{len(wrong)} of {len(ours)} of our messages are judged otherwise here: {wrong[:1]}")
    seed = random.SystemRandom().randrange(2**32)
    theirs = make(seed)
    if not all(check(text) for text in theirs):
        sys.exit(f"seed {seed}: the second implementation does not agree with itself")
    run = subprocess.run([tool, "check"], input="\n".join(theirs) + "\n", capture_output=True, text=True)
    print(f"seed {seed}: {len(ours)} of ours judged here; of theirs: {run.stdout.strip()}")
    sys.exit(run.returncode)


def main(arguments):
    verb = arguments[1] if len(arguments) > 1 else ""
    if verb == "show":
        with open(arguments[2], "rb") as file:
            protected, kid, media_type, payload, _ = parse(file.read())
        print(f"kid {kid.hex()}\ntype {media_type or '-'}\npayload {'detached' if payload is None else len(payload)}")
    elif verb == "verify":
        sys.exit(0 if all([check(text) for text in sys.stdin]) else 1)
    elif verb == "make":
        print("\n".join(make(1)))
    elif verb == "exchange":
        exchange(arguments[2])
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main(sys.argv)
