"""What a screen reader says of a row: everything a card shows, in the order of its weight."""

from __future__ import annotations

from collections.abc import Sequence

from reader.model.article import ArticleRow
from reader.model.search import Hit
from ui.widgets.short_date import short_date


def spoken_row(row: ArticleRow) -> str:
    """One line for an article: title, where it stands, and what was done with it."""
    said = [
        row.title,
        row.publication,
        short_date(row.published or row.added_at),
        "unread" if row.is_unread else "",
        "starred" if row.is_starred else "",
        counted(row.highlight_count, "highlight") if row.highlight_count else "",
        _spoken_tags(row.tags),
    ]
    return ", ".join(part for part in said if part)


def spoken_hit(hit: Hit) -> str:
    """One line for a hit: what was found, and where."""
    said = [hit.snippet.text, hit.title, hit.publication, hit.published, _spoken_tags(hit.tags)]
    return ", ".join(part for part in said if part)


def counted(number: int, noun: str) -> str:
    """A number with its noun: "1 highlight", "3 highlights"."""
    return f"{number:,} {noun}" + ("" if number == 1 else "s")


def _spoken_tags(tags: Sequence[str]) -> str:
    return "tagged " + ", ".join(tags) if tags else ""
