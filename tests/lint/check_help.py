#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Counterpart authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands in bold in a page of the help is the name of something on the screen, as the desktop's source has it; and
the pages are as kind as the program's refusals. What they say of the command line is held by tests/app/cli."""
import re

from check_reasons import LITERAL, UNKIND
from tree import files, line_of, main, text, without_comments

BOLD = re.compile(r"\*\*(.+?)\*\*", re.S)


def on_screen(root):
    """Every literal of the desktop, without the marks of Alt's letters."""
    names = set()
    for path, _ in files(root, [".cpp", ".h"], ["ui"]):
        names |= {match.group(1).replace("&", "") for match in LITERAL.finditer(without_comments(text(path)))}
    return names


def check(root):
    found = []
    names = on_screen(root)
    for path, name in files(root, [".md"], ["resources/help"]):
        if name.endswith("/README.md"):
            continue
        page = text(path)
        for match in BOLD.finditer(page):
            called = " ".join(match.group(1).split())
            if called not in names:
                found.append(f"{name}:{line_of(page, match.start())}: nothing on the screen is called \"{called}\"")
        for match in UNKIND.finditer(page):
            found.append(f"{name}:{line_of(page, match.start())}: say it without \"{match.group(0)}\"")
    return found


if __name__ == "__main__":
    main(check, "help")
