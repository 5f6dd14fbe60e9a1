#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Counterpart authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs one script test of the command line: tests/cli/README.md has the form of the scripts.

    run_script.py PROGRAM SCRIPT
"""
import json
import os
import pty
import random
import re
import select
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PASSPHRASE = "seven lanterns drift past the quiet mill"
PATIENCE = 120
SKIPPED = 77  # as tests/cli/CMakeLists.txt tells ctest


class Failed(Exception):
    pass


def plain(text):
    """Without the invisible marks that keep other people's text in its place."""
    return text.replace("\u2068", "").replace("\u2069", "")


def at(value, path):
    """records.0.id, records.# for how many; a segment type=person finds the first member that has it."""
    for step in path.split("."):
        if step == "#":
            value = len(value)
        elif "=" in step:
            name, wanted = step.split("=", 1)
            found = [item for item in value if str(item.get(name)) == wanted]
            if not found:
                raise Failed(f"{path}: none has {step} in {value}")
            value = found[0]
        elif isinstance(value, list):
            value = value[int(step)]
        elif step not in value:
            raise Failed(f"{path}: no {step} in {json.dumps(value)[:400]}")
        else:
            value = value[step]
    return value


class Session:
    """A store kept open by "script -", so that its key is worked out once."""

    def __init__(self, program, store, env):
        ours, self.secrets = os.pipe()
        self.errors = tempfile.TemporaryFile("w+", encoding="utf-8")
        self.process = subprocess.Popen(
            [program, "--json", "--store", store, "--passphrase-fd", str(ours), "script", "-"], stdin=subprocess.PIPE,
            stdout=subprocess.PIPE, stderr=self.errors, pass_fds=[ours], env=env, encoding="utf-8")
        os.close(ours)
        os.write(self.secrets, (PASSPHRASE + "\n").encode())

    def do(self, words):
        try:
            self.process.stdin.write(json.dumps(words) + "\n")
            self.process.stdin.flush()
            line = self.process.stdout.readline()
        except BrokenPipeError:
            line = ""
        if not line:
            self.process.wait(PATIENCE)
            self.errors.seek(0)
            raise Failed(f"refused: {self.errors.read().strip()} (status {self.process.returncode})")
        return json.loads(line)

    def close(self):
        self.process.communicate(timeout=PATIENCE)
        os.close(self.secrets)
        if self.process.returncode not in (0, None):
            raise Failed(f"the session ended with {self.process.returncode}")


class Script:
    def __init__(self, program, folder):
        self.program, self.folder = str(Path(program).absolute()), Path(folder)
        self.names = {"W": str(folder)}
        self.env = dict(os.environ, XDG_STATE_HOME=str(self.folder / "state"), HOME=str(folder), LC_ALL="C.UTF-8")
        self.env.pop("COUNTERPART_STORE", None)
        self.store, self.sessions, self.held = None, {}, None

    def text(self, words):
        return re.sub(r"\$\{(\w+)\}|\$(\w+)", lambda m: str(self.names[m.group(1) or m.group(2)]), words)

    # What a line of the script can begin with.

    def as_(self, words):
        self.store = None if words[0] == "-" else str(self.folder / words[0])

    def set(self, words):
        self.names[words[0]] = " ".join(words[1:])

    def env_(self, words):
        self.env[words[0]] = " ".join(words[1:])

    def file(self, words):
        Path(words[0]).write_bytes(" ".join(words[1:]).encode().decode("unicode_escape").encode("latin-1"))

    def fill(self, words):
        Path(words[0]).write_bytes(bytes(i * 7 % 251 for i in range(int(words[1]))))

    def make(self, words):
        Path(words[0]).mkdir()

    def copy(self, words):
        (shutil.copytree if Path(words[0]).is_dir() else shutil.copy)(words[0], words[1])

    def flip(self, words):
        """One bit of the byte at this offset; a negative one counts from the end."""
        path, offset = Path(words[0]), int(words[1])
        data = bytearray(path.read_bytes())
        data[offset] ^= 1
        path.write_bytes(data)

    def cut(self, words):
        path = Path(words[0])
        path.write_bytes(path.read_bytes()[:int(words[1])])

    def remove(self, words):
        path = Path(words[0])
        shutil.rmtree(path) if path.is_dir() else path.unlink()

    def exists(self, words):
        if not Path(words[0]).exists():
            raise Failed(f"{words[0]} is not there")

    def missing(self, words):
        if Path(words[0]).exists():
            raise Failed(f"{words[0]} is there")

    def same(self, words):
        if Path(words[0]).read_bytes() != Path(words[1]).read_bytes():
            raise Failed(f"{words[0]} and {words[1]} differ")

    def holds(self, words):
        """FILE REGEX: the text file has it."""
        if not re.search(words[1], Path(words[0]).read_text(encoding="utf-8"), re.M | re.S):
            raise Failed(f"{words[0]} has not {words[1]}")

    def nowhere(self, words):
        """FOLDER WORDS…: no file in the folder has one of the words, in UTF-8 or UTF-16. Stores are closed first, so that
        all of them is on the disk."""
        self.close()
        files = [path for path in Path(words[0]).rglob("*") if path.is_file()]
        if not files:
            raise Failed(f"{words[0]} is empty: nothing has been searched")
        for path in files:
            content = path.read_bytes()
            for word in words[1:]:
                if any(word.encode(form) in content for form in ("utf-8", "utf-16-le", "utf-16-be")):
                    raise Failed(f"{path} has {word}")

    def close(self, _=None):
        for store in list(self.sessions):
            self.sessions.pop(store).close()
        self.held = None

    def hold(self, _):
        """The store stays open in a process of its own while the next command runs."""
        self.session().do(["store", "status"])
        self.held = self.store

    def tell(self, words):
        """The next secret that a verb of the open store asks for."""
        os.write(self.session().secrets, (" ".join(words) + "\n").encode())

    def session(self):
        if self.store not in self.sessions:
            self.sessions[self.store] = Session(self.program, self.store, self.env)
        return self.sessions[self.store]

    def run(self, words, wanted, form="json"):
        special = form != "json" or any(key in wanted for key in ("status", "reason", "detail", "secrets", "alone", "stderr"))
        if not special and self.store:
            return self.judge(wanted, json.dumps(self.session().do(words)), "", 0, form)
        if self.held != self.store and self.store in self.sessions:
            self.sessions.pop(self.store).close()
        self.judge(wanted, *self.alone(words, wanted, form), form)

    def killed(self, words):
        """killed COUNT VERB…: the verb in a process of its own, killed after a time; the store is whole each time. A
        run that ends by itself ends the row, and gives its refusals: done is done."""
        self.close()
        times = random.Random(words[0] + words[1])
        took = 4.0
        for _ in range(int(words[0])):
            ours, theirs = os.pipe()
            os.write(theirs, (PASSPHRASE + "\n").encode())
            os.close(theirs)
            begun = time.monotonic()
            process = subprocess.Popen([self.program, "--json", "--store", self.store, "--passphrase-fd", str(ours), *words[1:]],
                                       stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                       pass_fds=[ours], env=self.env, start_new_session=True)
            os.close(ours)
            try:
                _, err = process.communicate(timeout=times.uniform(0.05, took))
                took = min(took, time.monotonic() - begun)  # killed within its life from now on
                reason = json.loads(err)["error"]["reason"] if process.returncode else "done"
                if reason not in ("done", "io.exists", "bundle.already_here"):
                    raise Failed(f"refused after a kill: {reason}")
            except subprocess.TimeoutExpired:
                process.kill()
                process.communicate()
            self.run(["store", "verify"], {})
            self.close()

    def parts(self, words):
        """No file that waits for its name is left in the folder."""
        left = [path.name for path in Path(words[0]).glob(".*.part")]
        if left:
            raise Failed(f"left behind: {left}")

    def alone(self, words, wanted, form):
        globals_ = (["--json"] if form == "json" else []) + (["--store", self.store] if self.store else [])
        secrets = wanted["secrets"][0] if "secrets" in wanted else PASSPHRASE
        ours, theirs = os.pipe()
        os.write(theirs, "".join(line.strip() + "\n" for line in secrets.split("|") if secrets).encode())
        os.close(theirs)
        command = [self.program, *globals_, "--passphrase-fd", str(ours), *words]
        if form == "bare":
            command = [self.program, *words]
        done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, pass_fds=[ours], env=self.env,
                              timeout=PATIENCE, start_new_session=True)  # no terminal to ask at
        os.close(ours)
        return done.stdout.decode(), done.stderr.decode(), done.returncode

    def judge(self, wanted, out, err, status, form):
        expected = int(wanted.get("status", ["0"])[0])
        if status != expected:
            raise Failed(f"ended with {status}, not {expected}\n{out}{err}")
        if form == "json":
            error = json.loads(err)["error"] if err else {}
            if status and set(error) != {"reason", "detail"}:
                raise Failed(f"no {{\"error\": …}} on standard error: {err!r}")
            for reason in wanted.get("reason", []):
                if error.get("reason") != reason:
                    raise Failed(f"refused with {error}, not {reason}")
            for pattern in wanted.get("detail", []):
                if not re.search(pattern, error.get("detail", "")):
                    raise Failed(f"refused with {error}, of which the detail is not like {pattern}")
            answer = json.loads(out) if out else {}
            if not status and (not isinstance(answer, dict) or out.count("\n") > 1):
                raise Failed(f"not one JSON object on one line: {out!r}")
            self.judge_answer(wanted, answer)
        elif not status and err and "stderr" not in wanted:
            raise Failed(f"not silent in a pipe: {err!r}")
        for key, text, there in (("out", out, True), ("no", out, False), ("stderr", err, True)):
            for pattern in wanted.get(key, []):
                if bool(re.search(pattern, plain(text), re.M)) != there:
                    raise Failed(f"{key} {pattern}\n{plain(text)}")

    def judge_answer(self, wanted, answer):
        for check in wanted.get("=", []):
            path, value = check.split(" ", 1)
            found = at(answer, path)
            if found != value and json.dumps(found) != value:
                raise Failed(f"{path} is {json.dumps(found)}, not {value}")
        for check in wanted.get("~", []):
            path, pattern = check.split(" ", 1)
            if not re.search(pattern, str(at(answer, path))):
                raise Failed(f"{path} is {at(answer, path)!r}, not like {pattern}")
        for check in wanted.get("save", []):
            name, path = check.split(" ", 1)
            self.names[name] = at(answer, path)

    def typed(self, words, wanted):
        """At a terminal: each "type PROMPT => ANSWER" waits for the prompt, then types."""
        if self.store in self.sessions:
            self.sessions.pop(self.store).close()
        process, terminal = pty.fork()
        if process == 0:
            os.execvpe(self.program, [self.program, "--store", self.store, *words], self.env)
        seen, out = "", ""
        dialogue = [line.split(" => ", 1) for line in wanted.get("type", [])]
        until = time.monotonic() + PATIENCE
        while True:
            if time.monotonic() > until:
                os.kill(process, 9)
                raise Failed(f"nothing happened after: {out}")
            if not select.select([terminal], [], [], 1)[0]:
                continue
            try:
                some = os.read(terminal, 4096).decode(errors="replace")
            except OSError:  # the other end is closed
                break
            if not some:
                break
            seen, out = seen + some, out + some
            for name, pattern in (check.split(" ", 1) for check in wanted.get("catch", [])):
                if match := re.search(pattern, out):
                    self.names[name] = match.group(1)
            if dialogue and re.search(dialogue[0][0], plain(seen)):
                answer = self.text(dialogue.pop(0)[1])
                seen = ""
                os.write(terminal, b"\x03" if answer == "^C" else answer.encode() + b"\n")
        status = os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])
        wanted.setdefault("status", ["0"])
        if dialogue:
            raise Failed(f"never asked for {dialogue[0][0]}: {out}")
        self.judge(dict(wanted, stderr=[]), out, "", status, "text")

    def line(self, verb, words, wanted):
        if verb in ("run", "text", "bare"):
            self.run(words, wanted, {"run": "json"}.get(verb, verb))
        elif verb == "typed":
            self.typed(words, wanted)
        else:
            getattr(self, {"as": "as_", "env": "env_"}.get(verb, verb))(words)


def steps_of(text):
    """(line number, line, {what follows it: [its lines]})"""
    steps = []
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        if line.startswith(" "):
            key, _, rest = line.strip().partition(" ")
            steps[-1][2].setdefault(key, []).append(rest)
        else:
            steps.append((number, line, {}))
    return steps


def has_terminals():
    """Not every container and build root has /dev/pts."""
    try:
        for end in pty.openpty():
            os.close(end)
    except OSError:
        return False
    return True


def main(program, path):
    steps = steps_of(Path(path).read_text(encoding="utf-8"))
    if any(line.startswith("typed ") for _, line, _ in steps) and not has_terminals():
        print("skipped: this system gives out no terminals (is /dev/pts there?)")
        return SKIPPED
    # Argon2id takes hundreds of megabytes; the folder itself stays small.
    with tempfile.TemporaryDirectory(prefix="counterpart-cli-") as folder:
        script = Script(program, folder)
        for number, line, wanted in steps:
            try:
                wanted = {key: values if key in ("catch", "type") else [script.text(value) for value in values]
                          for key, values in wanted.items()}
                verb, *words = shlex.split(script.text(line))
                script.line(verb, words, wanted)
            except (Failed, OSError, KeyError, ValueError, IndexError, subprocess.TimeoutExpired) as error:
                print(f"{path}:{number}: {line}\n{error if isinstance(error, Failed) else repr(error)}")
                for session in script.sessions.values():
                    session.process.kill()
                return 1
        script.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
