#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Counterpart authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs counterpart-bench with small sizes and looks at the form of what it says; no clock is judged here."""
import json
import subprocess
import sys
import tempfile
from pathlib import Path


def people_are_not_written_over(program, folder):
    file = Path(folder) / "people.csv"
    file.write_text("somebody's own table")
    words = [program, "people", "3", str(file)]
    refused = subprocess.run(words, stderr=subprocess.PIPE, check=False)
    assert refused.returncode == 1 and b"io.exists" in refused.stderr, refused
    assert file.read_text() == "somebody's own table"
    subprocess.run([*words, "--force"], check=True)
    assert len(file.read_text().splitlines()) == 4


def main(program):
    with tempfile.TemporaryDirectory(prefix="cpb") as folder:
        people_are_not_written_over(program, folder)
        done = subprocess.run([program, "--quick", "--json", "--dir", folder], stdout=subprocess.PIPE, check=True)
    said = json.loads(done.stdout)
    assert said["quick"] is True and said["cores"] >= 1 and len(said["load"]) == 3, said
    names = {entry["name"] for entry in said["measured"]}
    left_out = {entry["name"] for entry in said["left_out"]}
    wanted = {"seal/memory", "import/memory", "changesets/libsodium", "search/p95", "unlock/ready"}
    wanted |= {f"records/{count}" for count in said["sizes"]["records"]}
    wanted |= set() if "window" in left_out else {"start/lock", "scroll/worst"}
    wanted |= {f"{act}/age" for act in ("seal", "import") if "age" not in left_out}
    assert wanted <= names, f"not measured: {sorted(wanted - names)}"
    for entry in said["measured"]:
        assert entry["value"] > 0 and entry["unit"] in ("times", "ms", "s", "MiB", "queries"), entry
        assert "bar" not in entry or set(entry["bar"]) == {"value", "at_least", "reached"}, entry
        for runs in entry["runs"]:
            assert runs["who"] and runs["seconds"] and all(second > 0 for second in runs["seconds"]), entry


main(sys.argv[1])
