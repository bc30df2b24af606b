"""Passages as one file: a table, a Markdown note, or W3C Web Annotations with sentences."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from reader.exchange.markdown_notes import highlight_lines, origin_line
from reader.exchange.markdown_text import escaped
from reader.exchange.web_annotation import annotation_shape
from reader.model.annotation import Annotation
from reader.model.article import Article

FORMAT = "florilegium-passages"
VERSION = 1

COLUMNS = (
    *("id", "document", "tag", "content"),
    *("note", "colour", "sentence", "publication", "byline", "published", "address"),
    *("marked", "place"),
)
"""The first four are those of Taguette's table of highlights, with a row for each tag, too."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True)
class PassageCopy:
    """A passage as it is written out. sentence: as in Passage."""

    article: Article
    annotation: Annotation
    sentence: str


def passages_csv(passages: Sequence[PassageCopy]) -> str:
    """A table for spreadsheets, RFC 4180: a row for each tag of a passage, one where it has none.

    A cell that a spreadsheet would take for a formula begins with an apostrophe: the words are from
    anywhere, and formulas can act.
    """
    file = io.StringIO()
    writer = csv.writer(file)
    writer.writerow(COLUMNS)
    for passage in passages:
        before, behind = _cells(passage)
        for tag in passage.annotation.tags or ("",):
            writer.writerow(map(_harmless, (*before, tag, *behind)))
    return file.getvalue()


def passages_markdown(passages: Sequence[PassageCopy]) -> str:
    """The passages in the order given, neighbours of one article under its title."""
    sections = ["# Passages"]
    for _, group in groupby(passages, key=lambda passage: passage.article.id):
        run = list(group)
        article = run[0].article
        sections += [f"## {escaped(' '.join(article.title.split()))}", origin_line(article)]
        for passage in run:
            sections += highlight_lines(passage.annotation)
    return "\n\n".join(section for section in sections if section) + "\n"


def passages_json(passages: Sequence[PassageCopy]) -> str:
    """W3C Web Annotations, each with its sentence, and the articles they are from."""
    articles = {passage.article.id: passage.article for passage in passages}
    shape = {
        "format": FORMAT,
        "version": VERSION,
        "articles": [_article_shape(article) for article in articles.values()],
        "passages": [
            {**annotation_shape(p.annotation, p.article.uuid), "sentence": p.sentence}
            for p in passages
        ],
    }
    return json.dumps(shape, ensure_ascii=False, indent=1) + "\n"


def _cells(passage: PassageCopy) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What stands before the tag, and what behind it."""
    article, mark = passage.article, passage.annotation
    meta = article.metadata
    behind = (
        *(mark.quote, mark.note, mark.colour.value, passage.sentence),
        *(meta.publication, meta.byline, meta.published, meta.address),
        *(mark.created_at, mark.placement.state.value),
    )
    return (str(mark.id), article.title), behind


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def _article_shape(article: Article) -> dict[str, str]:
    meta = article.metadata
    return {
        "id": f"urn:uuid:{article.uuid}",
        "title": meta.title,
        "byline": meta.byline,
        "publication": meta.publication,
        "published": meta.published,
        "language": meta.language,
        "address": meta.address,
    }
