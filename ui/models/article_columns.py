"""The columns of the article table: how each is called, what it says, and how it sorts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum

from reader.model.article import ArticleRow
from reader.model.collection import Sort
from ui.widgets.short_date import full_date
from ui.words import marked, number, tr


class Column(IntEnum):
    """The columns of the model. The title comes first: it is the one that cards have."""

    TITLE = 0
    UNREAD = 1
    STAR = 2
    PUBLICATION = 3
    BYLINE = 4
    PUBLISHED = 5
    ADDED = 6
    OPENED = 7
    PROGRESS = 8
    TAGS = 9
    HIGHLIGHTS = 10
    WORDS = 11


@dataclass(frozen=True, slots=True)
class ColumnLook:
    """key: its name in the session. text: what a cell says. width: pixels at first.

    begins_descending: a first click on its head puts the latest or greatest first. is_shown: before
    a person chose. is_number: stands at the right.
    """

    column: Column
    key: str
    name: str
    sort: Sort
    text: Callable[[ArticleRow], str]
    width: int
    begins_descending: bool = False
    is_shown: bool = True
    is_number: bool = False


def _flag(name: str, words: str) -> Callable[[ArticleRow], str]:
    return lambda row: tr(words) if getattr(row, name) else ""


def _progress(row: ArticleRow) -> str:
    return tr("{n} %", n=round(row.progress * 100)) if row.progress > 0 else ""


def _highlights(row: ArticleRow) -> str:
    return number(row.highlight_count) if row.highlight_count else ""


def _opened(row: ArticleRow) -> str:
    return full_date(row.opened_at) if row.opened_at else ""


COLUMNS = (
    ColumnLook(Column.TITLE, "title", marked("Title"), Sort.TITLE, lambda row: row.title, 360),
    ColumnLook(
        Column.UNREAD,
        "unread",
        marked("Unread"),
        Sort.UNREAD,
        _flag("is_unread", marked("unread")),
        28,
        begins_descending=True,
    ),
    ColumnLook(
        Column.STAR,
        "star",
        marked("Star"),
        Sort.STARRED,
        _flag("is_starred", marked("starred")),
        28,
        begins_descending=True,
    ),
    ColumnLook(
        Column.PUBLICATION,
        "publication",
        marked("Publication"),
        Sort.PUBLICATION,
        lambda row: row.publication,
        140,
    ),
    ColumnLook(
        Column.BYLINE,
        "byline",
        marked("Byline"),
        Sort.BYLINE,
        lambda row: row.byline,
        130,
        is_shown=False,
    ),
    ColumnLook(
        Column.PUBLISHED,
        "published",
        marked("Published"),
        Sort.PUBLISHED,
        lambda row: full_date(row.published),
        96,
        begins_descending=True,
    ),
    ColumnLook(
        Column.ADDED,
        "added",
        marked("Added"),
        Sort.ADDED,
        lambda row: full_date(row.added_at),
        96,
        begins_descending=True,
        is_shown=False,
    ),
    ColumnLook(
        Column.OPENED,
        "opened",
        marked("Last read"),
        Sort.OPENED,
        _opened,
        96,
        begins_descending=True,
        is_shown=False,
    ),
    ColumnLook(
        Column.PROGRESS,
        "progress",
        marked("Progress"),
        Sort.PROGRESS,
        _progress,
        88,
        begins_descending=True,
    ),
    ColumnLook(
        Column.TAGS, "tags", marked("Tags"), Sort.TAGS, lambda row: ", ".join(row.tags), 150
    ),
    ColumnLook(
        Column.HIGHLIGHTS,
        "highlights",
        marked("Highlights"),
        Sort.HIGHLIGHTS,
        _highlights,
        112,
        begins_descending=True,
        is_number=True,
    ),
    ColumnLook(
        Column.WORDS,
        "words",
        marked("Words"),
        Sort.WORDS,
        lambda row: number(row.word_count),
        72,
        begins_descending=True,
        is_shown=False,
        is_number=True,
    ),
)
"""In the order of Column."""

FIRST_ORDER = (
    Column.UNREAD,
    Column.STAR,
    Column.TITLE,
    Column.PUBLICATION,
    Column.BYLINE,
    Column.PUBLISHED,
    Column.ADDED,
    Column.OPENED,
    Column.PROGRESS,
    Column.TAGS,
    Column.HIGHLIGHTS,
    Column.WORDS,
)
"""From left to right, before a person moved them."""


def column_of(sort: Sort) -> Column:
    """The column by which an order goes."""
    return next(look.column for look in COLUMNS if look.sort is sort)
