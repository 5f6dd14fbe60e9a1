#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Counterpart authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Nothing of one machine in the tree, no address that is not meant for the reader, nothing left half done."""
import re

from tree import files, line_of, listed, main

MACHINE = re.compile(r"(?<![\w./$}-])(/(?:home/\w+|root|work|tmp/\w|Users/\w+|mnt/\w+)(?:/|\b)|[A-Z]:\\\\?Users\\)")
ADDRESS = re.compile(r"\bhttps?://([A-Za-z0-9.-]+)")
HALF_DONE = re.compile(r"\b(TODO|FIXME|XXX)\b(?!\(#\d+\))|^(<{7}|>{7})( |$)", re.M)
TEXT = [".h", ".cpp", ".py", ".cmake", ".txt", ".md", ".json", ".sql", ".sh", ".ts", ".ui", ".qrc", ".xml", ".desktop",
        ".ini", ".1", ".5", "run", "test", "build", "walk", "dependencies", "steps", ".yml"]


def check(root):
    found = []
    hosts = set(listed(root / "tests/lint/hosts.txt"))
    for path, name in files(root, TEXT, top=True):
        if name in ("tests/lint/check_words.py", "LICENSE"):
            continue
        try:
            body = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            found.append(f"{name}: is not UTF-8")
            continue

        def say(match, what):
            found.append(f"{name}:{line_of(body, match.start())}: {what}")

        for match in MACHINE.finditer(body):
            if name.endswith("_test.cpp"):
                continue  # paths to try things on, which nobody opens
            say(match, f"\"{match.group(0)}\" is a place on one machine")
        for match in ADDRESS.finditer(body):
            host = match.group(1).rstrip(".")
            if host not in hosts:
                say(match, f"the address {host} is not in tests/lint/hosts.txt")
        for match in HALF_DONE.finditer(body):
            say(match, f"\"{match.group(0).strip()}\" marks something half done; name its issue as TODO(#n), or finish it")
    return found


if __name__ == "__main__":
    main(check, "words")
