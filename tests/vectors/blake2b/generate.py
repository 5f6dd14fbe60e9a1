# SPDX-FileCopyrightText: The Counterpart authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes blake2b.json: BLAKE2b-256 with personalisation, by Python's hashlib.

The message of length n is the bytes (7 * i + 3) mod 251 for i below n.
"""
import hashlib
import json
import pathlib

LABELS = ["a", "counterpart.test", "cp.fact.v1"]
LENGTHS = [0, 1, 31, 32, 63, 64, 127, 128, 129, 255, 256, 257, 1000, 65536, 65537]

tests = []
for label in LABELS:
    for length in LENGTHS:
        message = bytes((7 * i + 3) % 251 for i in range(length))
        digest = hashlib.blake2b(message, digest_size=32, person=label.encode("ascii")).hexdigest()
        tests.append({"label": label, "length": length, "digest": digest})
lines = ",\n".join(json.dumps(test, separators=(",", ":")) for test in tests)
path = pathlib.Path(__file__).with_name("blake2b.json")
path.write_text(f'{{"tests":[\n{lines}\n]}}\n', encoding="ascii")
