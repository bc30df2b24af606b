"""Those who get the article of a page: this program, and others to compare it with."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass

from lxml.html import document_fromstring

from reader.intake.web_source import label_html
from reader.model.article import Metadata
from reader.model.document import Role
from reader.text.canonical import Piece

FACTS = ("title", "author", "date")
OURS = "florilegium"
# What every extractor leaves out of the body, or gives apart from it.
APART = {Role.TITLE, Role.BYLINE, Role.DATELINE, Role.CAPTION, Role.FIGURE, Role.BOILERPLATE}


@dataclass(frozen=True, slots=True)
class Answer:
    """What an extractor made of a page. facts: by name, those it found. pieces, address: ours."""

    text: str
    facts: dict[str, str]
    pieces: tuple[Piece, ...] = ()
    address: str = ""


Extractor = Callable[[str], Answer]


def body_of(pieces: tuple[Piece, ...]) -> list[str]:
    """The texts of the article itself."""
    return [piece.text for piece in pieces if piece.role not in APART]


def extractors() -> dict[str, Extractor]:
    """Those that can be compared here, by name; who is not installed is named and left out."""
    found: dict[str, Extractor] = {OURS: florilegium}
    others = {"trafilatura": trafilatura_extractor, "readability-lxml": readability_extractor}
    for name, make in others.items():
        try:
            found[name] = make()
        except ImportError:
            print(f'{name} is not installed and is left out (pip install "florilegium[bench]").')
    return found


def florilegium(html: str) -> Answer:
    """This program, without its isolation."""
    labelled = label_html(html, "page.html")
    told: Metadata = labelled.metadata
    facts = {"title": told.title, "author": told.byline, "date": told.published}
    return Answer("\n".join(body_of(labelled.pieces)), facts, labelled.pieces, told.address)


def trafilatura_extractor() -> Extractor:
    """Raises ImportError where trafilatura is not installed."""
    import trafilatura

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)

    def extract(html: str) -> Answer:
        found = trafilatura.bare_extraction(html, include_comments=False, with_metadata=True)
        if not found:
            return Answer("", {})
        facts = {name: getattr(found, name) or "" for name in FACTS}
        return Answer(getattr(found, "text", "") or "", facts)

    return extract


def readability_extractor() -> Extractor:
    """Raises ImportError where readability-lxml is not installed."""
    from readability import Document  # type: ignore[import-untyped]

    logging.getLogger("readability").setLevel(logging.CRITICAL)

    def extract(html: str) -> Answer:
        try:
            document = Document(html)
            article = document_fromstring(document.summary())
            return Answer(str(article.xpath("string()")), {"title": document.short_title() or ""})
        except Exception:  # What it cannot read counts as nothing found.
            return Answer("", {})

    return extract
