#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Counterpart authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Builds the sample partnership and looks whether it became what resources/sample/README.md says."""
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]


def main(cli):
    with tempfile.TemporaryDirectory(prefix="sample") as name:
        folder = Path(name)
        os.environ["XDG_STATE_HOME"] = str(folder / "state")
        sample = [sys.executable, "-B", str(TOP / "packaging/sample"), str(folder / "sample"), "--cli", cli]
        subprocess.run(sample, check=True, stdout=subprocess.DEVNULL)
        made = json.loads((folder / "sample/sample.json").read_text(encoding="utf-8"))

        def ask(officer, *verbs):
            ours, secrets = os.pipe()
            os.write(secrets, (made["passphrase"] + "\n").encode())
            os.close(secrets)
            done = subprocess.run([cli, "--json", "--store", str(folder / "sample" / made["officers"][officer]["store"]),
                                   "--passphrase-fd", str(ours), "script", "-"], pass_fds=[ours], check=True,
                                  input="".join(json.dumps(verb) + "\n" for verb in verbs), encoding="utf-8", stdout=subprocess.PIPE)
            os.close(ours)
            return [json.loads(line) for line in done.stdout.splitlines()]

        waiting = str(folder / "sample" / made["exchange"]["school_alert"])
        cases, edda, seen, sent, asked, doubted, recalled = ask(made["first"], ["case", "list"], ["record", "show", made["records"]["edda"]],
                                      ["inspect", waiting], ["disclosure", "list"], ["request", "list"],
                                                            ["challenge", "list"], ["recall", "list"])
        assert len(cases["cases"]) == 2, "the first officer's cases"
        differing = [a["attribute"] for a in edda["attributes"] if a["agencies_differ"]]
        assert differing == ["date_of_birth"], f"what police and council say differently: {differing}"
        assert seen["verified"] and all(change["new"] for change in seen["changes"]), "the school's file waits"
        assert len(sent["disclosures"]) == 2, "what left"
        assert sorted(one["direction"] for one in asked["requests"]) == ["by_us", "of_us"], "requests both ways"
        assert len(doubted["challenges"]) == 1 and len(recalled["recalls"]) == 1, "a doubt and a recall wait"
        school, = ask("quarrington", ["case", "show", made["records"]["lanternfall"]])
        text = json.dumps(school)
        assert "Jory Thistlewharf" in text and "Marrowgate" not in text, "the school sees its part alone"
        again = subprocess.run(sample, check=True, stdout=subprocess.PIPE, encoding="utf-8")
        assert made["passphrase"] in again.stdout


main(sys.argv[1])
