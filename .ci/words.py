"""Collects the strings people see into resources/translations/*.ts, and compiles these to .qm.

`make words` runs it. Translations that are there stay; new strings come in unfinished; those that
no source has any more are taken out. pyside6-lupdate files each string under the class around it,
takes a plural for a comment, and does not see `marked` or the fields of a declaration: so this
reads the syntax tree itself.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
CONTEXT = "Florilegium"
FORMS = {"de": 2, "sr_Latn": 3}
"""How many plural forms a language has."""
DECLARED = {
    "ActionSpec": ("id", "text", "shortcuts", "menu", "icon", "area", "help"),
    "Setting": ("key", "default", "choices", "label", "help", "unit"),
}
DECLARED_IN = {"ActionSpec": "ui", "Setting": "reader"}
"""The page has settings of its own, which are no words."""
SHOWN = {"text", "menu", "help", "label", "unit"}
CALLS = {"tr", "said", "marked"}
NO_FILES = {"words.py", "wording.py", "tour.py", "tour_hands.py"}


@dataclass(frozen=True, order=True)
class Source:
    """A string to translate. text: the plural, where there is one."""

    text: str
    meaning: str = ""
    singular: str = field(default="", compare=False)


def collect(root: Path = ROOT) -> list[Source]:
    """Every string of the program that is shown to people, sorted. Raises ValueError for a call
    whose words are not written out."""
    errors = error_names(root)
    found: set[Source] = set()
    for folder in ("ui", "reader"):
        for file in sorted((root / folder).rglob("*.py")):
            if file.name in NO_FILES or "cli" in file.parts:
                continue
            for node in ast.walk(ast.parse(file.read_text("utf-8"))):
                if isinstance(node, ast.Call):
                    where = f"{folder}: {file.name}:{node.lineno}"
                    found.update(_sources(node, errors, where))
    walls = tomllib.loads((root / "resources" / "words" / "walls.toml").read_text("utf-8"))
    found.update(Source(wall["notice"]) for wall in walls["wall"])
    return sorted(found)


def error_names(root: Path = ROOT) -> set[str]:
    """The errors whose sentences are shown: all of reader.errors, and what is made of them."""
    names = {"ReaderError"}
    for file in [root / "reader" / "errors.py", *sorted((root / "reader").rglob("*.py"))]:
        for node in ast.parse(file.read_text("utf-8")).body:
            if isinstance(node, ast.ClassDef):
                bases = {base.id for base in node.bases if isinstance(base, ast.Name)}
                names |= {node.name} if bases & names else set()
    return names


def _sources(call: ast.Call, errors: set[str], where: str) -> Iterator[Source]:
    name = call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")
    named = {keyword.arg: keyword.value for keyword in call.keywords if keyword.arg}
    if name in CALLS:
        yield from _called(name, call, named, where)
    elif name in DECLARED and where.startswith(DECLARED_IN[name]):
        fields = dict(zip(DECLARED[name], call.args, strict=False)) | named
        for key in SHOWN & set(fields):
            for text in _literals(fields[key]):
                parts = text.split("/") if key == "menu" else [text]
                yield from (Source(part) for part in parts if part)
    elif name in errors:
        for argument in [*call.args, *named.values()]:
            yield from (Source(text) for text in _literals(argument) if text)


def _called(name: str, call: ast.Call, named: dict[str, ast.expr], where: str) -> Iterator[Source]:
    texts = [list(_literals(argument)) for argument in call.args]
    if not texts or not texts[0]:
        if name != "tr":
            raise ValueError(f"{where}: {name}() needs its words written out")
        return
    if any("{meaning}" in text for argument in texts for text in argument):
        raise ValueError(f"{where}: meaning is a word of {name}() itself; name the value otherwise")
    meaning = next(iter(_literals(named["meaning"])), "") if "meaning" in named else ""
    if name == "marked" and len(texts) > 1:
        meaning = texts[1][0]
    elif len(texts) > 1:
        yield Source(texts[1][0], meaning, singular=texts[0][0])
        return
    yield from (Source(text, meaning) for text in texts[0])


def _literals(node: ast.expr) -> Iterator[str]:
    """The words of a literal; of a choice between literals, both."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _literals(node.body)
        yield from _literals(node.orelse)


def read(file: Path) -> dict[tuple[str, str], list[str]]:
    """The translations of a .ts, by source and meaning: one, or one for each plural form."""
    if not file.exists():
        return {}
    found = {}
    for message in ElementTree.parse(file).getroot().iterfind("context/message"):
        node = message.find("translation")
        assert node is not None
        forms = [form.text or "" for form in node.iterfind("numerusform")] or [node.text or ""]
        found[message.findtext("source", ""), message.findtext("comment", "")] = forms
    return found


def write(file: Path, code: str, sources: list[Source]) -> int:
    """Bring a .ts to what the sources hold. Returns how many translations it lacks."""
    known = read(file)
    root = ElementTree.Element("TS", version="2.1", language=code, sourcelanguage="en")
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = CONTEXT
    lacking = 0
    for source in sources:
        forms = known.get((source.text, source.meaning)) or [""]
        message = ElementTree.SubElement(context, "message")
        ElementTree.SubElement(message, "source").text = source.text
        if source.meaning:
            ElementTree.SubElement(message, "comment").text = source.meaning
        if source.singular:
            message.set("numerus", "yes")
            ElementTree.SubElement(message, "extracomment").text = f"One: {source.singular}"
            forms = (forms + [""] * FORMS[code])[: FORMS[code]]
        node = ElementTree.SubElement(message, "translation")
        if not all(forms):
            node.set("type", "unfinished")
            lacking += 1
        if source.singular:
            for form in forms:
                ElementTree.SubElement(node, "numerusform").text = form
        else:
            node.text = forms[0]
    ElementTree.indent(root, "  ")
    text = ElementTree.tostring(root, encoding="unicode", short_empty_elements=False)
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    file.write_text(f"{head}{text}\n", "utf-8")
    return lacking


def compile_words(code: str) -> None:
    """The .qm of a language, from its .ts and, where there is one, that of Qt's own words."""
    target = FOLDER / f"florilegium_{code}.qm"
    files = [target.with_suffix(".ts"), FOLDER / f"qt_{code}.ts"]
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    there = [file for file in files if file.exists()]
    subprocess.run([lrelease, "-silent", *there, "-qm", target], check=True)


def main() -> None:
    """Collect, write, compile, and say what is lacking."""
    sources = collect()
    for code in FORMS:
        lacking = write(FOLDER / f"florilegium_{code}.ts", code, sources)
        compile_words(code)
        print(f"{code}: {len(sources)} strings, {lacking} without a translation")


if __name__ == "__main__":
    main()
