#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Counterpart authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes oracle.txt: items of CBOR with what crypto/cbor/PROFILE.md says of them, judged by python3-cbor2.

    /usr/bin/python3 generate.py > oracle.txt

An input is taken where cbor2 decodes it, all values are of the profile, and writing it again with keys in the
bytewise order of their encodings gives the same bytes. The same output each time.
"""
import random
import sys

import cbor2

MAX_DEPTH = 16
SEED = 8949


def encode(value):
    """Deterministic encoding. cbor2's own canonical mode sorts keys by length first, as RFC 7049 had it."""
    if isinstance(value, dict):
        pairs = sorted((encode(key), encode(item)) for key, item in value.items())
        return head(5, len(pairs)) + b"".join(key + item for key, item in pairs)
    if isinstance(value, list):
        return head(4, len(value)) + b"".join(map(encode, value))
    return cbor2.dumps(value)


def head(major, count):
    first = cbor2.dumps(count)
    return bytes([major << 5 | first[0]]) + first[1:]


def in_profile(value, depth=0):
    if isinstance(value, bool) or value is None:
        return True
    if isinstance(value, int):
        return -(2**63) <= value < 2**64
    if isinstance(value, (bytes, str)):
        return True
    if depth == MAX_DEPTH:
        return False
    if isinstance(value, list):
        return all(in_profile(item, depth + 1) for item in value)
    if isinstance(value, dict):
        keys = all(type(key) in (int, bytes, str) and in_profile(key) for key in value)
        return keys and all(in_profile(item, depth + 1) for item in value.values())
    return False  # floats, tags, undefined, other simple values


def judge(data):
    try:
        value = cbor2.loads(data)
        return "taken" if in_profile(value) and encode(value) == data else "refused"
    except Exception:  # cbor2 raises many kinds
        return "refused"


def integer(numbers):
    size = numbers.choice([3, 5, 8, 9, 16, 17, 31, 32, 33, 63])
    value = numbers.randrange(2**size)
    return numbers.choice([value, -1 - value])


def text(numbers):
    return "".join(numbers.choice("aZ09 \0é水𐅑\x7f") for _ in range(numbers.choice([0, 1, 3, 10, 23, 24, 40])))


def item(numbers, depth):
    kind = numbers.randrange(9 if depth < 4 else 7)
    if kind < 2:
        return integer(numbers)
    if kind == 2:
        return numbers.randbytes(numbers.choice([0, 1, 16, 23, 24, 32, 256]))
    if kind < 5:
        return text(numbers)
    if kind == 5:
        return numbers.choice([True, False, None])
    if kind == 6:
        return numbers.choice([2**64 - 1, -(2**63), 2**64, -(2**63) - 1, 1.5, 23, 24, 255, 256, 65535, 65536])
    count = numbers.choice([0, 1, 2, 3, 4, 25])
    if kind == 7:
        return [item(numbers, depth + 1) for _ in range(min(count, 4 if depth else 25))]
    keys = [numbers.choice([integer, text, lambda n: n.randbytes(n.randrange(4))])(numbers) for _ in range(count)]
    return {key: item(numbers, depth + 1) for key in keys}


def change(numbers, data):
    data = bytearray(data)
    at = numbers.randrange(len(data))
    kind = numbers.randrange(6)
    if kind == 0:
        data[at] ^= 1 << numbers.randrange(8)
    elif kind == 1:
        data[at] = numbers.randrange(256)
    elif kind == 2:
        del data[at:]
    elif kind == 3:
        data += numbers.randbytes(1)
    elif kind == 4:
        data[at:at] = numbers.randbytes(1)
    else:
        del data[at]
    return bytes(data)


def main():
    numbers = random.Random(SEED)
    seen = set()
    inputs = [b"\x81" * depth + b"\x80" for depth in (14, 15, 16, 40)]
    while len(inputs) < 2400:
        data = encode(item(numbers, 0))
        if len(data) <= 160:
            inputs += [data, change(numbers, data), change(numbers, data)]
    for data in inputs:
        if data and data not in seen:
            seen.add(data)
            sys.stdout.write(f"{judge(data)} {data.hex()}\n")


if __name__ == "__main__":
    main()
