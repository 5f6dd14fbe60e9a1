#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Counterpart authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A second implementation of core/register/REGISTER.md, on python3-cbor2 and python3-nacl.

    verify_register.py show FILE               what a signed register says and who signed it
    verify_register.py exchange REGISTER_TOOL  both ways against our own program (run by ctest)

A case is one line: the signed register in hexadecimal, then "bad", or "good", its digest and the thumbprints of the
coordinators whose signatures are good.
"""
import hashlib
import json
import os
import random
import re
import subprocess
import sys
import unicodedata

import cbor2
import nacl.signing

from verify_signed import Refused, canonical, parse, require, sign, verify

DOMAIN = b"counterpart/register/v1"
TYPE = "application/vnd.counterpart.register"
FIRST, LAST = -62135596800000, 253402300800000
CODE = re.compile(r"[a-z0-9_]{1,40}\Z")


def labelled(label, data, size=32):
    """BLAKE2b-256 with the label as personalisation, cut to size."""
    return hashlib.blake2b(data, digest_size=32, person=label).digest()[:size]


def thumbprint(officer):
    return labelled(b"cp/thumbprint/v1", officer[1] + officer[2])


def agency_id(name):
    folded = re.sub(r"[ \t]+", " ", name).strip(" ")
    folded = "".join(c.lower() if c.isascii() else c for c in folded)
    return labelled(b"cp/agency/v1", folded.encode(), 16)


def is_text(value, most=200, empty=False):
    if not isinstance(value, str) or len(value) > most or (not value and not empty):
        return False
    return value == value.strip(" ") and not any(unicodedata.category(c) in ("Cc", "Cf", "Zl", "Zp") for c in value)


def is_time(value):
    return isinstance(value, int) and FIRST <= value < LAST


def is_bytes(value, size):
    return isinstance(value, bytes) and len(value) == size


def shaped(item, needed, optional=()):
    require(isinstance(item, dict) and set(needed) <= set(item) <= set(needed) | set(optional), "keys of a map")


def ascending(values):
    return all(a < b for a, b in zip(values, values[1:]))


def check_officer(officer, agencies):
    shaped(officer, range(1, 9), [9])
    require(is_bytes(officer[1], 32) and is_bytes(officer[2], 1216), "keys")
    require(is_text(officer[3]) and is_text(officer[4], empty=True) and officer[5] in agencies, "officer")
    require(is_time(officer[6]) and is_time(officer[7]) and officer[6] < officer[7], "validity")
    require(officer[8] in ([], [1], [2], [1, 2]), "permissions")
    if 9 in officer:
        shaped(officer[9], [1, 2])
        require(is_time(officer[9][1]) and is_text(officer[9][2], 500), "revocation")


def check_agreement(agreement):
    shaped(agreement, [1, 2, 3], [4])
    title, purposes, gateways = agreement[1], agreement[2], agreement[3]
    require(is_text(title, empty=True), "title")
    require(isinstance(purposes, list) and isinstance(gateways, list), "lists")
    require(len(purposes) <= 64 and len(gateways) <= 64, "lists")
    require(all(is_text(p, 500) for p in purposes) and len(set(purposes)) == len(purposes), "purposes")
    require(all(isinstance(g, str) and CODE.match(g) for g in gateways) and ascending(gateways), "gateways")
    require(4 not in agreement or is_time(agreement[4]), "review date")


def check_policy(document, version):
    """The frame of core/policy/POLICY.md alone: its rules are another reader's matter."""
    require(isinstance(document, bytes) and 1 <= len(document) <= 65536, "policy")
    try:
        policy = json.loads(document.decode(), object_pairs_hook=once)
    except ValueError:
        raise Refused("policy") from None
    require(isinstance(policy, dict) and set(policy) == {"format", "version", "title", "source", "gateways", "rules"}, "policy")
    require(policy["format"] == 1 and policy["version"] == version and policy["rules"], "policy")


def once(pairs):
    require(len({name for name, _ in pairs}) == len(pairs), "a name twice")
    return dict(pairs)


def check_register(reg):
    shaped(reg, [1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13], [5, 14])
    require(reg[1] == 1 and is_bytes(reg[2], 16) and is_text(reg[3]), "head")
    require(isinstance(reg[4], int) and 1 <= reg[4] < 2**53, "version")
    require((5 in reg) == (reg[4] > 1) and (5 not in reg or is_bytes(reg[5], 32)), "previous")
    require(is_time(reg[6]) and is_time(reg[7]) and reg[6] < reg[7], "expiry")
    agencies, officers, coordinators = reg[10], reg[11], reg[8]
    require(isinstance(agencies, list) and 1 <= len(agencies) <= 256, "agencies")
    for agency in agencies:
        shaped(agency, [1, 2, 3], [4])
        require(is_text(agency[2]) and agency[1] == agency_id(agency[2]), "agency")
        require(isinstance(agency[3], str) and CODE.match(agency[3]), "kind")
        require(4 not in agency or is_bytes(agency[4], 1216), "escrow")
    require(ascending([agency[1] for agency in agencies]), "order of agencies")
    require(isinstance(officers, list) and 1 <= len(officers) <= 4096, "officers")
    for officer in officers:
        check_officer(officer, {agency[1] for agency in agencies})
    require(ascending([thumbprint(officer) for officer in officers]), "order of officers")
    for key in (1, 2):
        require(len({officer[key] for officer in officers}) == len(officers), "a key twice")
    active = {thumbprint(officer) for officer in officers if 9 not in officer}
    require(isinstance(coordinators, list) and 1 <= len(coordinators) <= 16, "coordinators")
    require(all(is_bytes(c, 32) and c in active for c in coordinators) and ascending(coordinators), "coordinators")
    require(isinstance(reg[9], int) and 1 <= reg[9] <= len(coordinators), "threshold")
    check_agreement(reg[12])
    require(isinstance(reg[13], int) and reg[13] >= 1, "policy")
    if 14 in reg:
        check_policy(reg[14], reg[13])


def read(file):
    """The register, its digest, and which of its coordinators have signed it."""
    form = canonical(file)
    shaped(form, [1, 2, 3])
    require(form[1] == 1 and isinstance(form[2], bytes) and isinstance(form[3], list), "frame")
    require(1 <= len(form[3]) <= 32 and all(isinstance(s, bytes) for s in form[3]), "signatures")
    kids = []
    for signature in form[3]:
        _, kid, media_type, payload, _ = parse(signature)
        require(payload is None and media_type == TYPE, "a signature")
        kids.append(kid)
    require(ascending(kids), "order of signatures")
    reg = canonical(form[2])
    check_register(reg)
    keys = {thumbprint(officer): officer[1] for officer in reg[11] if 9 not in officer}
    signers = []
    for kid, signature in zip(kids, form[3]):
        try:
            require(kid in reg[8], "no coordinator")
            verify(signature, keys[kid], DOMAIN, form[2])
            signers.append(kid)
        except Refused:
            pass
    return reg, labelled(b"cp/register/v1", form[2]), signers


def verdict(file):
    try:
        _, digest, signers = read(file)
    except Refused:
        return "bad"
    return " ".join(["good", digest.hex()] + [signer.hex() for signer in signers])


def make(seed):
    """Registers of our own, and the same with one rule broken each."""
    numbers = random.Random(seed)
    names = ["North Police", "Wharf  School", "Zürich Council"]
    agencies = sorted([{1: agency_id(n), 2: n, 3: "council"} for n in names], key=lambda a: a[1])
    secrets, officers = {}, []
    for i in range(5):
        secret = numbers.randbytes(32)
        officer = {1: bytes(nacl.signing.SigningKey(secret).verify_key), 2: numbers.randbytes(1216), 3: f"Officer {i}",
                   4: "", 5: agencies[i % 3][1], 6: 1000, 7: 2000, 8: [1, 2]}
        secrets[thumbprint(officer)] = secret
        officers.append(officer)
    officers.sort(key=thumbprint)
    coordinators = sorted(numbers.sample(sorted(secrets), 3))
    base = {1: 1, 2: numbers.randbytes(16), 3: "Wharf partnership", 4: 7, 5: numbers.randbytes(32), 6: 1000, 7: 2000,
            8: coordinators, 9: 2, 10: agencies, 11: officers, 12: {1: "", 2: ["One"], 3: ["a", "b"]}, 13: 1}

    def signed(reg, kids):
        payload = cbor2.dumps(reg, canonical=True)
        return [sign(secrets[kid], kid, DOMAIN, payload, TYPE, detached=True) for kid in sorted(kids)], payload

    def file(signatures, payload):
        return cbor2.dumps({1: 1, 2: payload, 3: signatures}, canonical=True)

    rule = {"id": "one", "acts": ["seal"], "verdict": "no", "reason": "policy.unsanitised", "when": {"field": "content.at_risk", "is": True}}
    policy = {"format": 1, "version": 4, "title": "Ours", "source": "", "gateways": [], "rules": [rule]}

    def document(**change):
        return json.dumps({**policy, **change}).encode()

    files = [file(*signed(base, numbers.sample(sorted(secrets), n))) for n in (1, 2, 3, 5)]
    one, payload = signed(base, coordinators[:1])
    files += [file(one * 2, payload), file([], payload), file(list(reversed(signed(base, coordinators)[0])), payload)]
    for key in base:
        files.append(file(one, cbor2.dumps({k: v for k, v in base.items() if k != key}, canonical=True)))
    for change in ({3: ""}, {3: "two\nlines"}, {4: 0}, {4: 2**53}, {6: 2000}, {7: LAST}, {8: []}, {8: coordinators[::-1]},
                   {9: 0}, {9: 4}, {10: agencies[::-1]}, {10: agencies[:2]}, {11: officers[::-1]},
                   {11: [{**officers[0], 8: [2, 1]}] + officers[1:]}, {12: {1: "", 2: [], 3: ["b", "a"]}}, {13: 0},
                   {13: -1}, {14: 1}, {13: 4, 14: document()}, {14: document()}, {13: 4, 14: b""}, {13: 4, 14: b"{}"},
                   {13: 4, 14: document(rules=[])}, {13: 4, 14: document()[:-1] + b', "format": 1}'}, {13: 4, 14: document().ljust(65537)},
                   {13: 4, 14: document().ljust(65536)}, {13: 4, 14: document(more=1)}, {15: 1}, {4: "7"}, {11: [{**officers[0], 9: {1: 5, 2: "lost"}}] + officers[1:]},
                   {10: [{**agencies[0], 4: numbers.randbytes(1216)}] + agencies[1:]}):
        reg = {**base, **change}
        files.append(file(*signed(reg, coordinators)))
    return [f"{f.hex()} {verdict(f)}" for f in files]


def exchange(tool):
    ours = subprocess.run([tool, "make"], check=True, capture_output=True, text=True).stdout.splitlines()
    wrong = [line for line in ours if verdict(bytes.fromhex(line.split()[0])) != line.split(" ", 1)[1]]
    if not ours or wrong:
        sys.exit(f"{len(wrong)} of {len(ours)} of our registers are judged otherwise here: {wrong[:1]}")
    seed = random.SystemRandom().randrange(2**32)
    theirs = make(seed)
    run = subprocess.run([tool, "check"], input="\n".join(theirs) + "\n", capture_output=True, text=True)
    print(f"seed {seed}: {len(ours)} of ours judged here; of theirs: {run.stdout.strip()}{run.stderr}")
    good = sum(" good " in line for line in theirs)
    if not 0 < good < len(theirs):
        sys.exit(f"seed {seed}: {good} of {len(theirs)} good: the cases prove nothing")
    sys.exit(run.returncode)


def main(arguments):
    verb = arguments[1] if len(arguments) > 1 else ""
    if verb == "show":
        with open(arguments[2], "rb") as file:
            reg, digest, signers = read(file.read())
        print(f"{reg[3]}, version {reg[4]}\ndigest {digest.hex()}\nsigned by {len(signers)}, {reg[9]} wanted")
        for officer in reg[11]:
            print(thumbprint(officer).hex(), officer[3], "revoked" if 9 in officer else "")
    elif verb == "exchange":
        exchange(os.path.abspath(arguments[2]))
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main(sys.argv)
