"""How to search is told once: the card, the help page and the README name what the parser knows."""

from __future__ import annotations

import re
from importlib import resources
from typing import Any

import pytest

from reader.model.search_forms import FORMS, STAND_INS, VALUES, all_forms, finished, says_of
from reader.query.ast import Choice, Dates, Term
from reader.query.fields import ALIASES, ALLOWED, FIELDS
from reader.query.parser import parse_query
from reader.query.writing import written

FILLED = {name: written(word) for name, word in STAND_INS.items()}


@pytest.mark.parametrize("form", list(all_forms()), ids=lambda form: form.example)
def test_every_example_is_understood_and_is_about_its_field(form: Any) -> None:
    tree = parse_query(form.example.format_map(FILLED))
    if form.field:
        nodes = getattr(tree, "nodes", (tree,))
        fields = {node.field for node in nodes if isinstance(node, Term | Choice)}
        is_date = isinstance(tree, Dates) and form.field in ("published", "after", "before")
        assert form.field in fields or is_date or form.field == "in"


def test_every_field_is_told_of() -> None:
    assert {form.field for form in all_forms()} - {""} == FIELDS - ALIASES.keys()
    assert all(says_of(field) for field in FIELDS - ALIASES.keys())


def test_every_value_that_is_told_of_is_one() -> None:
    for field, values in VALUES.items():
        for value in values:
            parse_query(f"{field}:{value}" if field != "in" else f"river {field}:{value}")
    for field in ("is", "has", "in"):
        assert tuple(VALUES[field]) == ALLOWED[field]


def test_the_help_page_is_the_same_list() -> None:
    page = (resources.files("resources") / "help" / "search.md").read_text(encoding="utf-8")
    told = re.findall(r"^\| `(.+?)` \| (.+?) \|$", page, re.MULTILINE)
    assert told == [(form.example.format_map(FILLED), str(form.says)) for form in all_forms()]
    assert re.findall(r"^## (.+)$", page, re.MULTILINE) == [str(heading) for heading, _ in FORMS]


def test_every_field_stands_in_the_readme(root: Any) -> None:
    readme = (root / "README.md").read_text("utf-8")
    section = readme.partition("### Searching")[2].partition("\n### ")[0]
    told = set(re.findall(r"\b([a-z]+):", section))
    assert FIELDS - ALIASES.keys() <= told


@pytest.mark.parametrize(
    ("query", "part"),
    [
        ("river is:", "river"),
        ("river OR -title:", "river"),
        ("-title: ", ""),
        ("river (tag:=", "river"),
        ("is:unread", "is:unread"),
        ("At noon:", "At noon:"),
        ("12:", "12:"),
        ("river OR", "river OR"),
        ("", ""),
    ],
)
def test_a_field_waits_for_its_value(query: str, part: str) -> None:
    assert finished(query) == part
