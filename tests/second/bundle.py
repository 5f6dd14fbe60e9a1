#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Counterpart authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A second reading of core/bundle/BUNDLE.md, core/register/CARD.md and core/attachment/ATTACHMENT.md, on python3-cbor2,
python3-nacl and the public age program: what our program seals and answers is opened and checked without it.

    bundle.py PROGRAM AGE        PROGRAM: the command line; status 77 where there is no age
"""
import hashlib
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from verify_register import is_bytes, is_text, is_time, labelled, shaped, thumbprint
from verify_signed import canonical, parse, require, verify

PASSPHRASE = "seven lanterns drift past the quiet mill"
KINDS = {1: "disclosure", 2: "receipt", 3: "register"}
REGISTER, CHANGESETS, ATTACHMENT, RECEIPT = 1, 2, 3, 4
PIECE = 1 << 20


def read_card(data):
    """Name and keys; the thumbprint that the keys make."""
    card = canonical(parse(data)[3])
    shaped(card, range(1, 9), [9])
    require(card[1] == 1 and is_text(card[2]) and is_text(card[3], empty=True) and is_text(card[4]), "card")
    require(is_bytes(card[6], 32) and is_bytes(card[7], 1216) and is_time(card[8]), "keys of a card")
    print_ = thumbprint({1: card[6], 2: card[7]})
    require(parse(data)[1] == print_ and parse(data)[2] == "application/vnd.counterpart.card", "card's header")
    verify(data, card[6], b"counterpart/card/v1")
    return {"name": card[2], "key": card[6], "thumbprint": print_}


def attachment_id(data):
    pieces = b"".join(labelled(b"cp/piece/v1", data[at:at + PIECE]) for at in range(0, len(data), PIECE))
    return labelled(b"cp/attachment/v1", pieces)


def header_of(sealed):
    """The age header, through the newline of its MAC line."""
    end = sealed.index(b"\n--- ") + 1
    return sealed[:sealed.index(b"\n", end) + 1]


def read_bundle(sealed, payload, sender, recipient):
    """The manifest, its hash and its parts, everything in BUNDLE.md that binds them checked."""
    size = int.from_bytes(payload[:4], "big")
    require(1 <= size <= 4_194_304, "manifest's length")
    signed, rest = payload[4:4 + size], payload[4 + size:]
    require(parse(signed)[1] == sender["thumbprint"], "kid")
    verify(signed, sender["key"], b"counterpart/manifest/v1")
    manifest = canonical(parse(signed)[3])
    shaped(manifest, [*range(1, 17), 19, 20, 21, 22, 23, 24, 25], [17, 18, 26, 27, 28, 29, 30])
    require(manifest[1] == 1 and manifest[2] in KINDS and is_bytes(manifest[3], 16), "version, kind, id")
    require(manifest[4] == hashlib.sha256(header_of(sealed)).digest(), "envelope")
    require(manifest[5] == sender["thumbprint"] and is_time(manifest[9]), "sender")
    require(recipient["thumbprint"] in [entry[0] for entry in manifest[8]], "recipients")
    require([e[0] for e in manifest[8]] == sorted(e[0] for e in manifest[8]), "recipients ascend")
    require([e[0] for e in manifest[20]] == sorted(e[0] for e in manifest[20]), "records ascend")
    parts = []
    for kind, length, digest in manifest[19]:
        part, rest = rest[:length], rest[length:]
        require(len(part) == length, "a part's size")
        require(digest == (attachment_id(part) if kind == ATTACHMENT else labelled(b"cp/part/v1", part)), "a part's hash")
        parts.append((kind, part))
    require(rest == bytes(manifest[21]), "padding")
    return manifest, labelled(b"cp/manifest/v1", signed), parts


def read_receipt(part, signer, manifest, manifest_hash):
    verify(part, signer["key"], b"counterpart/receipt/v1")
    require(parse(part)[1] == signer["thumbprint"], "signer")
    receipt = canonical(parse(part)[3])
    shaped(receipt, range(1, 8))
    require(receipt[1] == 1 and receipt[2] == manifest_hash and receipt[3] == manifest[3], "what it answers")
    require(receipt[4] in range(1, 7) and is_time(receipt[6]) and is_bytes(receipt[7][1], 32), "stage, time, head")
    return receipt[4]


class Officer:
    def __init__(self, program, folder, name, agency, kind):
        self.program, self.folder, self.store = program, folder, str(folder / name)
        made = self.do("store", "create", "--officer", name, "--agency", agency, "--kind", kind, "--memory", "256")
        self.do("store", "confirm-recovery", secrets=[made["recovery_key"]])
        self.digits, self.card_file = made["digits"], str(folder / f"{name}.card")
        self.do("card", "export", self.card_file)
        self.card = read_card(Path(self.card_file).read_bytes())

    def do(self, *words, secrets=()):
        ours, theirs = os.pipe()
        os.write(theirs, "".join(line + "\n" for line in (PASSPHRASE, *secrets)).encode())
        os.close(theirs)
        done = subprocess.run([self.program, "--json", "--store", self.store, "--passphrase-fd", str(ours), *words],
                              pass_fds=[ours], check=True, stdout=subprocess.PIPE, encoding="utf-8",
                              env=dict(os.environ, XDG_STATE_HOME=str(self.folder / "state")))
        os.close(ours)
        return json.loads(done.stdout)

    def opened(self, age, file):
        """The payload, by the public age program with the officer's own identity."""
        key = self.folder / "identity"
        key.write_text(self.do("identity", "export", "--yes")["identity"] + "\n", encoding="utf-8")
        return subprocess.run([age, "-d", "-i", key, file], check=True, stdout=subprocess.PIPE).stdout


def main(program, age):
    if not Path(age).exists():
        return 77
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        ada = Officer(program, folder, "Ada Moss", "Northmoor Police", "police")
        ben = Officer(program, folder, "Ben Alder", "Eastbrook Council", "council")
        ada.do("partnership", "create", "--name", "Northmoor partnership")
        ada.do("partnership", "admit", ben.card_file, "--expect", ben.digits)
        ada.do("partnership", "publish", str(folder / "register.sealed"))
        ben.do("partnership", "import", str(folder / "register.sealed"), "--expect", ada.digits)
        case = ada.do("case", "new", "--title", "Operation Lantern", "--marking", "OFFICIAL-SENSITIVE")["id"]
        person = ada.do("record", "new", "person", "--case", case, "--set", "name=Tam Exampleton", "--set", "phone=07700 900123")["id"]
        content = bytes(range(251)) * 10_000
        (folder / "note.bin").write_bytes(content)
        ada.do("attach", str(folder / "note.bin"), "--to", person)
        sealed, answer = folder / "a.sealed", folder / "answer.sealed"
        made = ada.do("seal", "--case", case, "--to", "Eastbrook Council", "--purpose", "Safeguarding", "--necessity", "There is no other way.", "--proportionality", "No less would do.", "--review", "2031-06-30",
                      "--consent", "not_sought", "--gateway", "cda_1998_s115", "--withhold", f"{person}:phone", "--out", str(sealed))
        ben.do("import", str(sealed), "--accept", "--receipt", str(answer))

        payload = ben.opened(age, sealed)
        manifest, manifest_hash, parts = read_bundle(sealed.read_bytes(), payload, ada.card, ben.card)
        require(KINDS[manifest[2]] == "disclosure" and manifest_hash.hex() == made["manifest_hash"], "the hash that seal told")
        require(manifest[10] == "Safeguarding" and manifest[12] == "There is no other way.", "its words")
        require([kind for kind, _ in parts] == [REGISTER, CHANGESETS, ATTACHMENT] and parts[2][1] == content, "its parts")
        require([e[2] for e in manifest[20] if e[0].hex() == person] == [1], "what is withheld is counted")
        require(b"900123" not in payload, "what is withheld is not in it")

        answered, _, receipts = read_bundle(answer.read_bytes(), ada.opened(age, answer), ben.card, ada.card)
        stages = [read_receipt(part, ben.card, manifest, manifest_hash) for kind, part in receipts if kind == RECEIPT]
        require(KINDS[answered[2]] == "receipt" and stages == [3, 4, 5, 1], f"received, opened, accepted, imported: {stages}")
    print("a disclosure, its receipts and two cards, read without the program")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2]))
