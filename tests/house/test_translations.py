"""The languages: every string people see is known to them, with the same holes in it."""

from __future__ import annotations

import importlib.util
import re
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from PySide6.QtCore import QTranslator

from reader.model.wording import Said
from ui.words import CONTEXT, ENGLISH, LANGUAGES

CODES = [code for code in LANGUAGES if code != ENGLISH]


@pytest.fixture(scope="module")
def collector(root: Path) -> ModuleType:
    """.ci/words.py, which is a script and no module."""
    spec = importlib.util.spec_from_file_location("collected_words", root / ".ci" / "words.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    # A dataclass looks its module up while it is made.
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(params=CODES)
def code(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def _file(root: Path, code: str, ending: str) -> Path:
    return root / "resources" / "translations" / f"florilegium_{code}.{ending}"


def test_the_holes_of_a_translation_are_those_of_its_source(
    root: Path, collector: ModuleType, code: str
) -> None:
    found = [
        f"{source!r}: {form!r}"
        for (source, _meaning), forms in collector.read(_file(root, code, "ts")).items()
        for form in forms
        if form and _holes(form) - {"{n}"} != _holes(source) - {"{n}"}
    ]
    assert not found


def test_what_is_compiled_is_what_was_translated(
    root: Path, collector: ModuleType, code: str
) -> None:
    translator = QTranslator()
    assert translator.load(str(_file(root, code, "qm")))
    wrong = [
        source
        for (source, meaning), forms in collector.read(_file(root, code, "ts")).items()
        if all(forms)
        and translator.translate(CONTEXT, source, meaning, 1 if len(forms) > 1 else -1) != forms[0]
    ]
    assert not wrong, "run: make words"


def test_every_string_is_translated_and_none_is_left_over(
    root: Path, collector: ModuleType, code: str
) -> None:
    """Also: a call whose words are not written out, or that uses a name of its own, is an error."""
    known = collector.read(_file(root, code, "ts"))
    wanted = {(source.text, source.meaning): source for source in collector.collect()}
    lacking = [
        source.text
        for key, source in wanted.items()
        if not all(forms := known.get(key, [""]))
        or len(forms) != (collector.FORMS[code] if source.singular else 1)
    ]
    assert not lacking, "run: make words, then translate what is unfinished"
    assert not known.keys() - wanted.keys(), "run: make words"


def test_every_declared_action_is_collected(window: Any, collector: ModuleType) -> None:
    collected = {source.text for source in collector.collect()}
    declared = {
        words.recipe.text if isinstance(words, Said) else words
        for spec in window.context.registry.specs()
        for words in (spec.text, spec.help, spec.area, *spec.menu.split("/"))
        if words
    }
    assert len(declared) > 100
    assert not declared - collected


def _holes(words: str) -> set[str]:
    return set(re.findall(r"\{[\w.]+\}", words))
