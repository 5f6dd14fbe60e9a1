#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Counterpart authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every source file says whose it is and under which licence, in its first lines."""
from tree import files, main, text

HOLDER = "SPDX-FileCopyrightText: The Counterpart authors"
LICENCE = "SPDX-License-Identifier: GPL-3.0-or-later"
SUFFIXES = [".h", ".cpp", ".py", ".sh", ".cmake", ".sql", ".qss"]


def is_script(path):
    with path.open("rb") as file:
        return file.read(2) == b"#!"


def check(root):
    found = []
    named = {name for _, name in files(root, SUFFIXES)}
    for path, name in files(root, [""]):
        if name not in named and not is_script(path):
            continue
        first = text(path).splitlines()[:4]
        if not any(line.endswith(HOLDER) for line in first) or not any(line.endswith(LICENCE) for line in first):
            found.append(f"{name}: the two SPDX lines are missing from its first lines")
    return found


if __name__ == "__main__":
    main(check, "spdx")
