# SPDX-FileCopyrightText: The Counterpart authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the checks of this folder share: walking the source tree, and a test of each check.

A check is a function `check(root) -> list of findings` ("file:line: what is wrong"). `main` runs it on the tree, or
with --self-test on every folder under bad/<name of the check>/: each is a small tree with one thing wrong in it, and
its file EXPECT holds words that a finding must contain. A check that cannot fail is not worth having.
"""
import re
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent

FOLDERS = ["app", "core", "crypto", "ui", "resources", "tests", "packaging", ".ci"]
CODE = ["app", "core", "crypto", "ui"]
SKIPPED = {"tests/lint/bad", "tests/vectors", "tests/corpus", "tests/fuzz/corpus", "tests/golden", "tests/stores"}


def files(root, suffixes, folders=FOLDERS, top=False):
    """Files below `folders` whose name ends in one of `suffixes`, as (path, path from the root); sorted."""
    found = []
    if top:
        found += [p for p in root.iterdir() if p.is_file()]
    for folder in folders:
        found += (p for p in (root / folder).rglob("*") if p.is_file())
    for path in sorted(set(found)):
        name = path.relative_to(root).as_posix()
        if name.endswith(tuple(suffixes)) and not any(name.startswith(s + "/") for s in SKIPPED) \
                and "__pycache__" not in name:
            yield path, name


def text(path):
    return path.read_text(encoding="utf-8")


def listed(path):
    """The lines of a list file without comments and blanks; none where the file is not there."""
    if not path.exists():
        return []
    lines = (line.strip() for line in text(path).splitlines())
    return [line for line in lines if line and not line.startswith("#")]


def without_comments(code):
    """C++ with comments blanked out and strings kept; line numbers stay. Raw strings are left as they are."""
    pattern = re.compile(r'R"(\w*)\((?:.|\n)*?\)\1"|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])+\'|//[^\n]*|/\*(?:.|\n)*?\*/')

    def blank(match):
        token = match.group(0)
        return re.sub(r"[^\n]", " ", token) if token.startswith("/") else token

    return pattern.sub(blank, code)


def line_of(code, offset):
    return code.count("\n", 0, offset) + 1


def self_test(check, name):
    cases = sorted(p for p in (HERE / "bad" / name).iterdir() if p.is_dir())
    wrong = [] if cases else [f"bad/{name} holds no example"]
    for case in cases:
        expected = text(case / "EXPECT").strip()
        findings = check(case)
        if not any(expected in finding for finding in findings):
            wrong.append(f"bad/{name}/{case.name}: nothing found that says \"{expected}\"; found: {findings}")
    return wrong


def main(check, name):
    found = self_test(check, name) if "--self-test" in sys.argv else check(ROOT)
    for finding in found:
        print(finding)
    sys.exit(1 if found else 0)
