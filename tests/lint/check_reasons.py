#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Counterpart authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every reason a function can give has words for an officer in resources/reasons.json, and every entry is in use.

A reason is a literal of the form "area.reason" with static lifetime, never put together at run time."""
import json
import re

from tree import CODE, files, line_of, main, text, without_comments

LIST = "resources/reasons.json"
FIELDS = "core/policy/field.cpp"  # names of what policy looks at, which have the same form
POLICY = "resources/policy/policy.json"  # its rules name reasons, too
REASON = re.compile(r"[a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*)+")
LITERAL = re.compile(r'"((?:\\.|[^"\\\n])*)"')
# "store.db" is a file, not a reason.
FILE_ENDINGS = {"cpp", "csv", "db", "h", "html", "ico", "ini", "json", "log", "md", "pdf", "png", "qm", "qss", "sealed", "sig", "sql",
                "svg", "tmp", "txt", "xml"}
UNKIND = re.compile(r"\b(please|sorry|invalid|oops|forbidden|illegal)\b", re.I)


def arguments(code, start):
    """The arguments of the call whose opening bracket is just before `start`, split at its own commas."""
    parts, depth, i, begin = [], 0, start, start
    while i < len(code):
        char = code[i]
        if char == '"':
            i = LITERAL.match(code, i).end() if LITERAL.match(code, i) else i + 1
            continue
        if char in "([{":
            depth += 1
        elif char in ")]}":
            if depth == 0:
                return parts + [code[begin:i].strip()]
            depth -= 1
        elif char == "," and depth == 0:
            parts.append(code[begin:i].strip())
            begin = i + 1
        i += 1
    return parts


def check_list(root):
    """(ids, findings) of the list itself."""
    found, ids = [], []
    for entry in json.loads(text(root / LIST)):
        reason = entry.get("id", "")
        ids.append(reason)
        if set(entry) != {"id", "says", "do"}:
            found.append(f"{LIST}: {reason} must have id, says and do, and nothing else")
        if not REASON.fullmatch(reason):
            found.append(f"{LIST}: \"{reason}\" is not of the form area.reason")
        for field in ("says", "do"):
            words = entry.get(field, "")
            if not words.endswith("."):
                found.append(f"{LIST}: {reason}: \"{field}\" is no whole sentence with a full stop")
            if UNKIND.search(words):
                found.append(f"{LIST}: {reason}: say it without \"{UNKIND.search(words).group(0)}\"")
    if ids != sorted(ids):
        wrong = next(b for a, b in zip(ids, ids[1:]) if a > b)
        found.append(f"{LIST}: not sorted by id, from {wrong} on")
    found += [f"{LIST}: {reason} stands there twice" for reason in sorted({r for r in ids if ids.count(r) > 1})]
    return ids, found


def check(root):
    ids, found = check_list(root)
    known = set(ids)
    policy = root / POLICY
    used = {rule["reason"] for rule in json.loads(text(policy))["rules"]} if policy.exists() else set()
    found += [f"{POLICY}: \"{reason}\" has no words in {LIST}" for reason in sorted(used - known)]
    areas = {reason.split(".")[0] for reason in known}
    for path, name in files(root, [".h", ".cpp"], CODE):
        if name == FIELDS:
            continue
        code = without_comments(text(path))
        for match in LITERAL.finditer(code):
            literal = match.group(1)
            if not REASON.fullmatch(literal) or literal.rsplit(".", 1)[1] in FILE_ENDINGS:
                continue
            if literal in known:
                used.add(literal)
            elif literal.split(".")[0] in areas:
                found.append(f"{name}:{line_of(code, match.start())}: \"{literal}\" has no words in {LIST}")
        for match in re.finditer(r"\bfail\s*\(", code):
            given = arguments(code, match.end())
            if len(given) < 2 or " " in given[0]:  # the declaration of fail itself
                continue
            where = f"{name}:{line_of(code, match.start())}"
            literals = LITERAL.findall(given[1])
            for literal in literals:
                if literal not in known:
                    found.append(f"{where}: \"{literal}\" has no words in {LIST}")
            if re.search(r"\+|\bformat\b|std::string\(|c_str\(|to_string", LITERAL.sub("", given[1])):
                found.append(f"{where}: a reason is a literal, never put together at run time")
    found += [f"{LIST}: {reason} is used nowhere; take it out" for reason in sorted(known - used)]
    return sorted(set(found))


if __name__ == "__main__":
    main(check, "reasons")
