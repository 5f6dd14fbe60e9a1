#!/bin/sh
# SPDX-FileCopyrightText: The Counterpart authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# age_interop.sh AGE_TOOL AGE: files that we seal open with the public age program and the other way round, with
# keys made by either. Needs age 1.3 or newer; exits 77, "skipped", where there is none.
set -eu
tool=$1
age=$2

skip() { echo "skipped: $1"; exit 77; }
[ -x "$age" ] || skip "no age program at '$age'; set COUNTERPART_AGE"
keygen=$(dirname "$age")/age-keygen
[ -x "$keygen" ] || skip "no age-keygen beside it"
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
"$keygen" -pq -o "$dir/theirs.hybrid" 2>/dev/null || skip "this age has no hybrid keys: $("$age" --version)"
"$keygen" -o "$dir/theirs.x25519" 2>/dev/null
"$tool" keygen hybrid >"$dir/ours.hybrid"
"$tool" keygen x25519 >"$dir/ours.x25519"

fail() { echo "failed: $1" >&2; exit 1; }
recipient() { sed -n 's/^# public key: //p' "$1"; }
# One identity gives one recipient, whoever computes it.
for kind in hybrid x25519; do
  [ "$("$keygen" -y "$dir/ours.$kind")" = "$(recipient "$dir/ours.$kind")" ] || fail "the $kind recipient differs"
done

count=0
for size in 0 1 65535 65536 65537 131072 10000000; do
  head -c "$size" /dev/urandom >"$dir/plain"
  for key in ours.hybrid theirs.hybrid ours.x25519 theirs.x25519; do
    to=$(recipient "$dir/$key")
    "$tool" seal "$to" <"$dir/plain" >"$dir/sealed"
    "$age" -d -i "$dir/$key" "$dir/sealed" | cmp - "$dir/plain" || fail "age does not open ours: $key, $size"
    "$age" -r "$to" -o "$dir/sealed" <"$dir/plain"
    "$tool" open "$dir/$key" <"$dir/sealed" | cmp - "$dir/plain" || fail "we do not open age's: $key, $size"
    rm "$dir/sealed"
    count=$((count + 2))
  done
done

# Two recipients, each opens; a third does not, with either program.
"$tool" keygen hybrid >"$dir/third.hybrid"
ours=$(recipient "$dir/ours.hybrid")
theirs=$(recipient "$dir/theirs.hybrid")
"$tool" seal "$ours" "$theirs" <"$dir/plain" >"$dir/sealed.ours"
"$age" -r "$ours" -r "$theirs" -o "$dir/sealed.age" <"$dir/plain"
for sealed in sealed.ours sealed.age; do
  for key in ours.hybrid theirs.hybrid; do
    "$age" -d -i "$dir/$key" "$dir/$sealed" | cmp - "$dir/plain" || fail "$sealed, $key, age"
    "$tool" open "$dir/$key" <"$dir/$sealed" | cmp - "$dir/plain" || fail "$sealed, $key, ours"
  done
  if "$age" -d -i "$dir/third.hybrid" "$dir/$sealed" >/dev/null 2>&1; then fail "age opens for a third"; fi
  if "$tool" open "$dir/third.hybrid" <"$dir/$sealed" >/dev/null 2>&1; then fail "we open for a third"; fi
  # Cut short and changed files are refused by both.
  head -c 500000 "$dir/$sealed" >"$dir/cut"
  if "$age" -d -i "$dir/ours.hybrid" "$dir/cut" >/dev/null 2>&1; then fail "age opens a cut file"; fi
  if "$tool" open "$dir/ours.hybrid" <"$dir/cut" >/dev/null 2>&1; then fail "we open a cut file"; fi
  count=$((count + 6))
done
echo "$count exchanges with $("$age" --version) agree"
