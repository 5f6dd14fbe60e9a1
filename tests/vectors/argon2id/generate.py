# SPDX-FileCopyrightText: The Counterpart authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes argon2id.json with the reference implementation's command `argon2` (Debian package argon2).

Only costs that our limits let through: so there are few, and each takes about a second.
"""
import json
import pathlib
import subprocess

CASES = [  # passphrase, salt, memory in KiB, passes
    ("correct horse battery staple", "counterpart salt", 262144, 3),
    ("gr\u00fc\u00dfe, \u65e5\u672c", "0123456789abcdef", 262147, 4),  # not ASCII; memory not a multiple of four
]

tests = []
for passphrase, salt, memory, passes in CASES:
    command = ["argon2", salt, "-id", "-t", str(passes), "-k", str(memory), "-p", "1", "-l", "32", "-r"]
    key = subprocess.run(command, input=passphrase.encode("utf-8"), capture_output=True, check=True).stdout
    tests.append({"passphrase": passphrase.encode("utf-8").hex(), "salt": salt.encode("ascii").hex(),
                  "memory_kib": memory, "passes": passes, "key": key.decode("ascii").strip()})
lines = ",\n".join(json.dumps(test, separators=(",", ":")) for test in tests)
path = pathlib.Path(__file__).with_name("argon2id.json")
path.write_text(f'{{"tests":[\n{lines}\n]}}\n', encoding="ascii")
