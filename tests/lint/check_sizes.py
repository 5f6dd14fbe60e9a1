#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Counterpart authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""No file grows past what one reader keeps in mind: .cpp 600 lines (400 in ui/widgets), .h 250.

size_waivers.txt holds the exceptions, one a line: file, lines allowed, the reason."""
from tree import CODE, files, listed, main, text


def budget(name):
    if name.endswith(".h"):
        return 250
    return 400 if name.startswith("ui/widgets/") else 600


def check(root):
    found, waivers = [], {}
    for line in listed(root / "tests/lint/size_waivers.txt"):
        name, allowed, *reason = line.split(maxsplit=2)
        if not reason:
            found.append(f"tests/lint/size_waivers.txt: {name} has no reason")
        waivers[name] = int(allowed)
    for path, name in files(root, [".h", ".cpp"], CODE):
        lines, limit = len(text(path).splitlines()), budget(name)
        if name in waivers and lines <= limit:
            found.append(f"tests/lint/size_waivers.txt: {name} needs no waiver any more")
        allowed = max(limit, waivers.pop(name, 0))
        if lines > allowed:
            found.append(f"{name}: {lines} lines, more than {allowed}: which part of it is a thing of its own?")
    return found + [f"tests/lint/size_waivers.txt: there is no {name}" for name in waivers]


if __name__ == "__main__":
    main(check, "sizes")
