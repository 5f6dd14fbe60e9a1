#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Counterpart authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The manual page: every verb and option that --help knows is in it, and troff has nothing to say about it.

    check_manual_page.py PROGRAM
"""
import re
import shutil
import subprocess
import sys


def said(*command, **more):
    return subprocess.run(command, capture_output=True, encoding="utf-8", check=True, **more)


program = sys.argv[1]
page = said(program, "help", "--man").stdout
overview, topics = said(program, "--help").stdout.split("\nTopics of the help", 1)
found = []

words = page.replace("\\-", "-").replace("\\&", "")
verbs = re.findall(r"^  ([a-z]+(?: [a-z-]+)?)(?=  +[A-Z]|$)", overview, re.M)
if len(verbs) < 45:
    found.append(f"--help lists {len(verbs)} verbs; there are more")
for verb in verbs:
    if f".SS {verb}\n" not in words:
        found.append(f"the page has no \"{verb}\"")
    for option in re.findall(r"^  (--[a-z-]+)", said(program, *verb.split(), "--help").stdout, re.M):
        section = words.split(f".SS {verb}\n", 1)[-1].split("\n.SS ", 1)[0]
        if f".B {option}" not in section:
            found.append(f"\"{verb}\" does not say {option}")

for topic in re.findall(r"^  ([a-z-]+) ", topics.split("\nExit status", 1)[0], re.M):
    if f".B {topic}\n" not in words.split(".SH TOPICS\n", 1)[-1]:
        found.append(f"the page has no topic \"{topic}\"")

if shutil.which("groff"):
    done = said("groff", "-man", "-ww", "-z", "-Tutf8", input=page)
    found += done.stderr.splitlines()
print("\n".join(found))
sys.exit(1 if found else 0)
