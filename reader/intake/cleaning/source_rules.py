"""Rules of a source: what a person taught about its lines, applied to a labelled document.

A line is known by its form: folded, numbers and dates generalised, so that "Updated 8 January 2023"
and "Updated 12 May 2024" are one line.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import replace
from functools import cache, lru_cache
from urllib.parse import urlsplit

from reader.intake.cleaning.words import words
from reader.model.article import Metadata
from reader.model.document import Block, Boilerplate, Document, Figure, Role
from reader.model.rule import NO_SOURCE, Origin, Rule
from reader.text.normalize import compare_form

_NUMBER = re.compile(r"\d+(?:[.,:/-]\d+)*")
_SHORT = 400
_WORD = re.compile(r"[^\W\d_]+")


def origin_of(metadata: Metadata) -> Origin:
    """The source of an article: its publication, else the host of its address, else none."""
    name = compare_form(metadata.publication)
    if name:
        return Origin(f"publication:{name}", metadata.publication)
    host = _host(metadata.address)
    return Origin(f"host:{host}", host) if host else Origin("", NO_SOURCE)


def line_form(text: str) -> str:
    """What a line has in common with its like: numbers become "#", and months and days of the week
    beside a number "@"."""
    return _short_form(text) if len(text) <= _SHORT else _form(text)


@lru_cache(maxsize=4096)
def _short_form(text: str) -> str:
    # Menus are the same on every page of a source, and each stage asks for the form of each line.
    return _form(text)


def _form(text: str) -> str:
    form = compare_form(text)
    if not _NUMBER.search(form):
        return form
    named = _WORD.sub(lambda word: "@" if _plain(word[0]) in _day_names() else word[0], form)
    return _NUMBER.sub("#", named)


def apply_rules(document: Document, rules: Iterable[Rule]) -> Document:
    """The same text with the roles that rules give. What a person called a block stays."""
    by_form = {rule.form: rule for rule in rules}
    if not by_form:
        return document
    blocks = tuple(
        _ruled(block, by_form.get(line_form(document.text_of(block)))) for block in document.blocks
    )
    return replace(document, blocks=blocks)


def ruled_lines(document: Document, rules: Iterable[Rule]) -> set[int]:
    """The ordinals of the lines that a rule speaks of."""
    forms = {rule.form for rule in rules}
    return {b.ordinal for b in document.blocks if forms and line_form(document.text_of(b)) in forms}


def _ruled(block: Block, rule: Rule | None) -> Block:
    if rule is None or block.role is rule.role:
        return block
    is_caption = rule.role is Role.CAPTION
    return replace(
        block,
        role=rule.role,
        reason=f"a rule of yours for {rule.origin.name}",
        kind=Boilerplate.HIDDEN_BY_YOU if rule.role.is_hidden else None,
        figure=block.figure or (Figure() if is_caption else None),
        credit=block.credit if is_caption else None,
    )


def _host(address: str) -> str:
    try:
        return (urlsplit(address).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def _plain(word: str) -> str:
    if word.isascii():
        return word
    decomposed = unicodedata.normalize("NFKD", word)
    return "".join(c for c in decomposed if not unicodedata.combining(c))


@cache
def _day_names() -> frozenset[str]:
    """Months and days of the week in several languages."""
    named = " ".join((*words("dates")["months"], words("weekdays")["names"]))
    return frozenset(_plain(compare_form(named)).split())
