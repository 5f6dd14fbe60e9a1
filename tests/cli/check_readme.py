#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Counterpart authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Does the exchange by hand as README.md tells it, line by line, and looks at what came of it.

    check_readme.py PROGRAM README
"""
import json
import os
import re
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

PASSPHRASE = "seven lanterns drift past the quiet mill"
PROGRAM = Path(sys.argv[1]).absolute()
CHAPTER = Path(sys.argv[2]).read_text(encoding="utf-8").split("## The exchange by hand", 1)[1]
LINES = [line for line in CHAPTER.split("```")[1].splitlines() if line.startswith("counterpart-cli ")]


def run(words, folder, *secrets):
    """The answer. Secrets go in by a descriptor, where an officer types them."""
    ours, theirs = os.pipe()
    os.write(theirs, "".join(secret + "\n" for secret in (PASSPHRASE, *secrets)).encode())
    os.close(theirs)
    done = subprocess.run([PROGRAM, "--json", "--passphrase-fd", str(ours), *words], cwd=folder, pass_fds=[ours],
                          env=dict(os.environ, XDG_STATE_HOME=str(folder / "state"), HOME=str(folder)),
                          capture_output=True, encoding="utf-8", check=False)
    os.close(ours)
    if done.returncode != 0:
        sys.exit(f"README.md says: counterpart-cli {shlex.join(words)}\nIt ends with {done.returncode}: {done.stderr}")
    return json.loads(done.stdout)


with tempfile.TemporaryDirectory() as name:
    folder = Path(name)
    (folder / "large.bin").write_bytes(bytes(range(251)) * 20_000)
    known, shown = {}, {}
    for line in LINES:
        words = shlex.split(re.sub(r"[A-Z]+-DIGITS|CASE|PERSON", lambda m: known.get(m[0], m[0]), line))[1:]
        store, verb = words[1], words[2:4]
        if verb == ["store", "create"]:
            words += ["--memory", "256"]
        answer = run(words, folder)
        if verb == ["store", "create"]:
            known[f"{store.upper()}-DIGITS"] = answer["digits"]
            run(["--store", store, "store", "confirm-recovery"], folder, answer["recovery_key"])
        elif verb == ["case", "new"]:
            known["CASE"] = answer["id"]
        elif verb == ["record", "new"]:
            known["PERSON"] = answer["id"]
        shown[" ".join(verb)] = answer

    came_back = sorted(one["stage"] for one in shown["disclosure list"]["disclosures"])
    if came_back != ["imported", "refused"]:
        sys.exit(f"the answers that came back: {came_back}")
    said = json.dumps(shown["record show"])
    if "Tam Exampleton" not in said or "07700" in said:
        sys.exit("the council does not see the name alone")
print(f"{len(LINES)} lines of README.md do what it says")
