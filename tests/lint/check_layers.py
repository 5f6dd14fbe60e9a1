#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Counterpart authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may include whom. The table below is the law; ARCHITECTURE.md says why.

A room is a folder, or a file without its ending; the longest that fits a file is the one it belongs to. What it may
include of ours is listed beside it ("core" means everything below core/). A file may always include its own room.
"""
import re

from tree import CODE, files, line_of, listed, main, text, without_comments

VALUES = ["core/model", "crypto/base"]
# What use cases take and give: plain values that the two faces of the program may name.
HANDED_OUT = VALUES + ["core/usecase", "core/session", "core/port/progress", "core/projection/views", "core/graph",
                       "core/audit/event", "core/register/register", "core/policy/judge", "core/bundle/manifest", "core/keys/thumbprint", "core/keys/passphrase"]
MAY_INCLUDE = {
    "crypto/base": [],
    "crypto/primitive": ["crypto/base"],
    "crypto/hpke": ["crypto/base", "crypto/primitive"],
    "crypto/cbor": ["crypto/base"],
    "crypto/cose": ["crypto/base", "crypto/primitive", "crypto/cbor"],
    "crypto/age": ["crypto/base", "crypto/primitive", "crypto/hpke"],
    "crypto/self_test": ["crypto"],
    "core": ["core", "crypto"],
    # Pure rooms (of the projection: its state): facts in, facts out; no store, no files, no clock.
    "core/model": ["crypto/base", "crypto/primitive/hash", "crypto/cbor", "core/changeset"],
    "core/projection": VALUES + ["crypto/primitive/hash", "core/changeset", "core/store", "core/port/progress"],
    "core/projection/claim": VALUES,
    "core/projection/words": VALUES,
    "core/projection/state": VALUES + ["core/projection/claim", "core/projection/words"],
    "core/policy": VALUES,
    "core/graph": ["crypto/base"],
    "core/disclosure/policy": VALUES + ["core/policy", "core/changeset", "core/projection", "core/register", "core/disclosure",
                                        "core/bundle/manifest", "core/bundle/manifest_codec"],
    "core/port": ["crypto/base", "core/model/instant"],
    "ui/model": HANDED_OUT,
    "ui/widgets": ["ui/model"],
    "app/cli": HANDED_OUT + ["core/port", "crypto/self_test"],
    "app/desktop": ["ui", "core", "crypto"],
    "app/bench": ["core", "crypto"],
    "app/bench/desktop": ["ui", "core/port", "crypto/base", "app/desktop/compose", "app/bench/people"],
    "app/screenshots": ["ui", "core", "crypto", "app/desktop/compose"],
}

# Headers of others: pattern of the header, rooms that may include it, what to say.
OTHERS = [
    (r"sodium(/.*|_.*)?\.h", ["crypto/primitive", "crypto/base/secret", "crypto/base/random", "crypto/base/base64"],
     "libsodium is behind crypto/primitive and the secret types"),
    (r"(sqlcipher/)?sqlite3(ext)?\.h", ["core/store/sqlite", "core/store/open"],
     "the database is behind core/store/sqlite and core/store/open"),
    (r"hpdf.*\.h", ["core/report/pdf"], "documents are behind core/report/pdf"),
    (r"igraph/.*|igraph.*\.h", ["core/graph"], "the graph library is behind core/graph"),
    (r"(QtNetwork/.*|QTcp.*|QUdp.*|QNetwork.*|QSsl.*|QLocal(Server|Socket)|QHost.*|netdb\.h|sys/socket\.h|netinet/.*|"
     r"arpa/.*|winsock.*|curl/.*)", [], "the program opens no network connection"),
    (r"(QtWidgets|QtGui|QtSvg|QtPrintSupport)/.*|Q(Widget|Application|GuiApplication|Painter|Color|Icon|Pixmap|Image|"
     r"Font|Brush|Pen|Palette|Dialog|MessageBox|Clipboard|Cursor|Style|Action)", ["ui/widgets", "app/desktop", "app/bench/desktop", "app/screenshots"],
     "ui/model is QtCore alone; what is painted belongs in ui/widgets"),
    (r"Q[A-Z].*|Qt[A-Z].*/.*|qt[a-z]*\.h", ["ui", "app/desktop", "app/bench/desktop", "app/screenshots"], "crypto, core and the command line know no Qt"),
    (r"unistd\.h|fcntl\.h|sys/.*|signal\.h|csignal|pthread\.h|dirent\.h|pwd\.h|grp\.h|termios\.h|poll\.h|dlfcn\.h|spawn\.h|"
     r"linux/.*|seccomp\.h|syslog\.h|windows\.h|win[a-z]*\.h|io\.h|direct\.h|process\.h", ["core/port", "app/bench/system"],
     "the system is behind core/port; what measuring alone needs is in app/bench/system"),
]
PLATFORM = re.compile(r"^[ \t]*#[ \t]*(?:el)?if.*\b(_WIN32|_WIN64|__linux__|__unix__|__APPLE__|_MSC_VER|__MINGW32__|Q_OS_\w+)\b", re.M)
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"\n]+)[>"]', re.M)


def below(name, room):
    """Whether the file (ending left out) is the room or in it: core/store/open_test is not in core/store/open."""
    return name == room or name.startswith(room + "/")


def stem(name):
    return re.sub(r"\.(h|cpp)$", "", name)


def in_any(name, rooms):
    # core/store/sqlite covers sqlite_statement too: one library's face can take several files.
    return any(below(name, room) or ("/" in room and name.startswith(room + "_")) for room in rooms)


def allowed_rooms(name):
    fitting = [room for room in MAY_INCLUDE if below(name, room)]
    return max(fitting, key=len) if fitting else None


def check(root):
    found = []
    for path, name in files(root, [".h", ".cpp"], CODE):
        code, me = without_comments(text(path)), stem(name)
        room = allowed_rooms(me)
        if room is None:
            found.append(f"{name}: stands in no room of tests/lint/check_layers.py; give it one")
            continue
        for match in INCLUDE.finditer(code):
            where, header = f"{name}:{line_of(code, match.start())}", match.group(2)
            if match.group(1) == '"':
                target = stem(header)
                if "/" in header and not below(target, room) and not in_any(target, MAY_INCLUDE[room]):
                    found.append(f"{where}: {room} must not include \"{header}\"")
                continue
            for pattern, rooms, why in OTHERS:
                if re.fullmatch(pattern, header):
                    if not in_any(me, rooms):
                        found.append(f"{where}: <{header}> does not belong here: {why}")
                    break
        if not in_any(me, ["core/port"]):
            for match in PLATFORM.finditer(code):
                found.append(f"{where_is(name, code, match)}: {match.group(1)} asks for the platform; that is core/port's to know")
    return found + secrets(root)


def where_is(name, code, match):
    return f"{name}:{line_of(code, match.start())}"


def secrets(root):
    """Files that call with_exposed() or with_exposed_mutable() must be exactly those of who_sees_secrets.txt."""
    seen = {name for path, name in files(root, [".h", ".cpp"], CODE)
            if re.search(r"\bwith_exposed(_mutable)?\s*\(", without_comments(text(path)))}
    allowed = listed(root / "tests/lint/who_sees_secrets.txt")
    found = [f"{name}: reads secret bytes; add it to tests/lint/who_sees_secrets.txt once somebody has looked at why"
             for name in sorted(seen - set(allowed))]
    found += [f"tests/lint/who_sees_secrets.txt: {name} no longer reads secret bytes; take it off the list"
              for name in sorted(set(allowed) - seen)]
    if allowed != sorted(set(allowed)):
        found.append("tests/lint/who_sees_secrets.txt: keep it sorted, each file once")
    return found


if __name__ == "__main__":
    main(check, "layers")
