# SPDX-FileCopyrightText: The Counterpart authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the reduced copies beside this file from Wycheproof's testvectors_v1.

    python3 reduce.py TESTVECTORS_V1_FOLDER

Each file becomes {"tests": [...]}, one test a line, without the notes and the keys' other spellings; what a
group says for all its tests stands in each. Nothing is left out but mlkem_768_encaps_test.json's longer half:
see make_xwing().
"""
import hashlib
import json
import pathlib
import sys

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

source = pathlib.Path(sys.argv[1])
here = pathlib.Path(__file__).parent


def groups(name):
    return json.loads((source / f"{name}_test.json").read_text(encoding="utf-8"))["testGroups"]


def write(name, tests):
    lines = ",\n".join(json.dumps(test, separators=(",", ":")) for test in tests)
    (here / f"{name}.json").write_text(f'{{"tests":[\n{lines}\n]}}\n', encoding="ascii")
    print(name, len(tests))


def reduced(group, test):
    out = {"tcId": test["tcId"]}
    if "publicKey" in group:
        out["pk"] = group["publicKey"]["pk"]
    for key in ("ivSize", "keySize", "tagSize"):
        if key in group:
            out[key] = group[key]
    return out | {key: value for key, value in test.items() if key not in ("flags", "tcId")}


def make_xwing():
    """ML-KEM-768 is called only inside X-Wing. So each ML-KEM test becomes an X-Wing one: a fixed X25519 half
    is put beside it, and ciphertext and shared secret are joined as the X-Wing draft says, by Python."""
    their_x25519 = X25519PrivateKey.from_private_bytes(bytes(range(1, 33))).public_key()
    our_x25519_seed = bytes(range(101, 133))
    ours = X25519PrivateKey.from_private_bytes(our_x25519_seed)
    pk_x, ct_x = their_x25519.public_bytes_raw(), ours.public_key().public_bytes_raw()
    ss_x = ours.exchange(X25519PublicKey.from_public_bytes(pk_x))
    tests, taken = [], {}
    for group in groups("mlkem_768_encaps"):
        for test in group["tests"]:
            ek, m = bytes.fromhex(test["ek"]), bytes.fromhex(test["m"])
            kind = test.get("comment", "modulus")[:8]
            taken[kind] = taken.get(kind, 0) + 1
            if len(ek) != 1184 or taken[kind] > 20:
                continue  # a type of fixed size cannot hold it; or there are enough of the kind
            out = {"tcId": test["tcId"], "comment": test.get("comment", ""), "public": (ek + pk_x).hex(),
                   "eseed": (m + our_x25519_seed).hex(), "result": test["result"]}
            if test["result"] == "valid":
                shared = hashlib.sha3_256(bytes.fromhex(test["K"]) + ss_x + ct_x + pk_x + b"\\.//^\\")
                out |= {"ct": test["c"] + ct_x.hex(), "shared": shared.hexdigest()}
            tests.append(out)
    write("xwing_from_mlkem_768_encaps", tests)


for name in ("ed25519", "x25519", "chacha20_poly1305", "xchacha20_poly1305", "hkdf_sha256", "hmac_sha256"):
    write(name, [reduced(group, test) for group in groups(name) for test in group["tests"]])
make_xwing()
