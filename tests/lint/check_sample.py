#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Counterpart authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The sample partnership says only what the record types and vocabularies know, and nothing that could be anybody's.

Types, attributes, codes, link roles with what they join, names used before they are made, files, headings of tables;
then telephone numbers, e-mail addresses, postcodes and registration marks: only those that nobody can have."""
import csv
import json
import re

from tree import ROOT, main, text

SAMPLE = "resources/sample"
DRAMA = re.compile(r"(01632960|07700900)\d{3}")
STEPS = {"case", "record", "set", "link", "attach", "table", "seal", "letter", "import"}


def load(root, name):
    """A file of resources/; a tree that tries this check may leave out all but its sample."""
    path = root / "resources" / name
    return json.loads(text(path if path.exists() else ROOT / "resources" / name))


class Checker:
    def __init__(self, root):
        self.root, self.found = root, []
        catalogue = load(root, "catalogue.json")
        common = {a["id"]: a for a in load(root, "record_types/common.json")["attributes"]}
        self.types, self.titles = {}, {}
        for name in catalogue["record_types"]:
            kind = load(root, f"record_types/{name}.json")
            self.types[name] = {a: common[a] for a in kind["common"]} | {a["id"]: a for a in kind["attributes"]}
        self.codes = {name: {code["code"]: code for code in load(root, f"vocabularies/{name}.json")["codes"]}
                      for name in catalogue["vocabularies"]}
        self.made = {}  # name of a record -> its type
        self.sealed = set()

    def say(self, where, what):
        self.found.append(f"{SAMPLE}/{where}: {what}")

    def code(self, where, vocabulary, code):
        if code not in self.codes[vocabulary]:
            self.say(where, f"\"{code}\" is no code of {vocabulary}")

    def known(self, where, name, *types):
        kind = self.made.get(name)
        if kind is None:
            self.say(where, f"\"{name}\" is used before it is made")
        elif types and kind not in types:
            self.say(where, f"\"{name}\" is a {kind}, not one of {', '.join(types)}")
        return kind

    def file(self, where, name):
        path = self.root / SAMPLE / "files" / name
        if not path.is_file():
            self.say(where, f"files/{name} is not there")
            return None
        return path

    def nobody_s(self, where, attribute, value):
        pattern = attribute.get("pattern")
        if pattern == "phone" and not DRAMA.fullmatch(value.replace(" ", "")):
            self.say(where, f"\"{value}\" is no telephone number kept for drama")
        if pattern == "email" and not value.endswith("example.org"):
            self.say(where, f"\"{value}\" does not end in example.org")
        if pattern == "postcode" and not value.startswith("ZQ"):
            self.say(where, f"\"{value}\" could be a real postcode; take the area ZQ")
        if pattern == "vrm" and not re.search("[IQ]", value[:2]):
            self.say(where, f"\"{value}\" could be a real mark; it needs I or Q in the first two letters")

    def value(self, where, kind, name, value):
        attribute = self.types[kind].get(name)
        if attribute is None:
            return self.say(where, f"{kind} has no attribute \"{name}\"")
        values = value if isinstance(value, list) else [value]
        if len(values) > 1 and not attribute.get("many"):
            self.say(where, f"{name} takes one value")
        for one in values:
            words = str(one)
            if attribute["kind"] == "code":
                self.code(where, attribute["vocabulary"], words)
            elif attribute["kind"] == "boolean" and not isinstance(one, bool):
                self.say(where, f"{name} is true or false")
            elif attribute["kind"] == "integer" and not isinstance(one, int):
                self.say(where, f"{name} is a number")
            elif attribute["kind"] == "record":
                self.known(where, words.removeprefix("@"), *attribute.get("types", []))
                if not words.startswith("@"):
                    self.say(where, f"{name} names a record: @{words}")
            elif attribute["kind"] in ("text", "long_text"):
                if len(words.replace(" ", "") if "pattern" in attribute else words) > attribute["max"]:
                    self.say(where, f"{name} is longer than {attribute['max']}")
                self.nobody_s(where, attribute, words)
            elif attribute["kind"] == "attachment":
                self.say(where, f"{name}: attach a file instead")
            if attribute["kind"] in ("date", "instant") and not re.fullmatch(r"(\{today([+-]\d+)?\}|\d{4}(-\d\d){0,2})(T\d\d:\d\d:\d\dZ|~)?", words):
                self.say(where, f"\"{words}\" is no date")

    def values(self, where, kind, values, whole=True):
        for name, value in values.items():
            self.value(where, kind, name, value)
        for name, attribute in self.types[kind].items():
            if whole and attribute.get("required") and name not in values and name not in ("type", "from", "to", "role"):
                self.say(where, f"{name} is missing")

    def table(self, where, step):
        self.known(where, step["in"], "case")
        path = self.file(where, step["table"])
        if path is None:
            return
        attributes = self.types[step["type"]]
        by_label = {a["label"]: name for name, a in attributes.items()}
        with open(path, encoding="utf-8", newline="") as lines:
            for number, line in enumerate(csv.DictReader(lines), 2):
                for heading, cell in line.items():
                    name = step.get("map", {}).get(heading, by_label.get(heading, heading))
                    if name == "-" or not cell:
                        continue
                    place = f"files/{step['table']}:{number}"
                    if name not in attributes:
                        self.say(place, f"no attribute for the column \"{heading}\"")
                    elif attributes[name]["kind"] == "code":
                        self.code(place, attributes[name]["vocabulary"], cell)
                    else:
                        self.nobody_s(place, attributes[name], cell)

    def step(self, where, step, agencies):
        name = next(iter(step))
        if name not in STEPS:
            return self.say(where, f"\"{name}\" is no step")
        if name in ("case", "record"):
            kind = "case" if name == "case" else step["type"]
            if kind not in self.types:
                return self.say(where, f"\"{kind}\" is no record type")
            if name == "record":
                self.known(where, step["in"], "case")
            if step[name] in self.made:
                self.say(where, f"\"{step[name]}\" is made twice")
            self.values(where, kind, step["values"])
            self.made[step[name]] = kind
        elif name == "set":
            kind = self.known(where, step["set"])
            if kind:
                self.values(where, kind, step["values"], whole=False)
        elif name == "link":
            start, role, end = step["link"]
            pair = f"{self.known(where, start)}>{self.known(where, end)}"
            self.code(where, "link_role", role)
            self.code(where, "link_strength", step["strength"])
            joins = self.codes["link_role"].get(role, {}).get("pairs", ["*>*"])
            if pair not in joins and "*>*" not in joins:
                self.say(where, f"{role} does not join {pair}")
            self.values(where, "link", step.get("values", {}), whole=False)
            if "id" in step:
                self.made[step["id"]] = "link"
        elif name == "attach":
            self.file(where, step["attach"])
            self.known(where, step["to"], "document", "note")
            if "photo_of" in step and "photo" not in self.types.get(self.known(where, step["photo_of"]), {}):
                self.say(where, "has no photograph")
        elif name == "table":
            self.table(where, step)
        elif name == "seal":
            self.known(where, step["case"], "case")
            self.code(where, "gateway", step["gateway"])
            self.code(where, "onward_sharing", step["onward"])
            self.code(where, "handling_code", step.get("code", "P"))
            if step.get("code") == "C" and "conditions" not in step:
                self.say(where, "code C needs conditions")
            if step["to"] not in agencies:
                self.say(where, f"\"{step['to']}\" is no agency")
            for entry in step.get("withhold", []) + step.get("only", []):
                record, _, attribute = entry.removeprefix("@").partition(":")
                kind = self.known(where, record)
                if kind and attribute and attribute not in self.types[kind]:
                    self.say(where, f"{kind} has no attribute \"{attribute}\"")
                elif kind and attribute and not self.types[kind][attribute].get("withholdable", True):
                    self.say(where, f"{attribute} cannot be withheld")
            self.sealed.add(step["seal"])
        elif name == "letter":
            for word in step["verb"] + [value for key, value in step.items() if key != "verb"]:
                if word.startswith("@") and word[1:] not in self.sealed:
                    self.known(where, word[1:])
            if "gateway" in step:
                self.code(where, "gateway", step["gateway"])
            self.sealed.add(step["letter"])
        else:
            if step["import"] not in self.sealed:
                self.say(where, f"\"{step['import']}\" has not been sealed")
            self.sealed.update([step["receipt"]] if "receipt" in step else [])

    def run(self):
        data = load(self.root, "sample/partnership.json")
        agencies = {agency["id"] for agency in data["agencies"]}
        for agency in data["agencies"]:
            self.code("partnership.json", "agency_kind", agency["kind"])
        officers = {officer["id"] for officer in data["officers"] if officer["agency"] in agencies}
        for code in data["partnership"]["agreement"]["gateways"]:
            self.code("partnership.json", "gateway", code)
        for number, chapter in enumerate(data["chapters"], 1):
            if chapter["officer"] not in officers:
                self.say("partnership.json", f"\"{chapter['officer']}\" is no officer of an agency")
            for count, step in enumerate(chapter["steps"], 1):
                self.step(f"partnership.json, chapter {number}, step {count}", step, agencies)
        return self.found


def check(root):
    return Checker(root).run()


if __name__ == "__main__":
    main(check, "sample")
