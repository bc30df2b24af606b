"""What a screen reader says of a row: everything a card shows, in the order of its weight."""

from __future__ import annotations

from collections.abc import Sequence

from reader.model.article import ArticleRow
from reader.model.search import Hit
from ui.widgets.short_date import short_date
from ui.words import tr


def spoken_row(row: ArticleRow) -> str:
    """One line for an article: title, where it stands, and what was done with it."""
    said = [
        row.title,
        row.publication,
        short_date(row.published or row.added_at),
        tr("unread") if row.is_unread else "",
        tr("starred") if row.is_starred else "",
        _highlights(row.highlight_count),
        _spoken_tags(row.tags),
    ]
    return ", ".join(part for part in said if part)


def spoken_hit(hit: Hit) -> str:
    """One line for a hit: what was found, and where."""
    said = [hit.snippet.text, hit.title, hit.publication, hit.published, _spoken_tags(hit.tags)]
    return ", ".join(part for part in said if part)


def _highlights(count: int) -> str:
    return tr("{n} highlight", "{n} highlights", n=count) if count else ""


def _spoken_tags(tags: Sequence[str]) -> str:
    return tr("tagged {tags}", tags=tuple(tags)) if tags else ""
