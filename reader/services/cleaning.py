"""Cleaning: what intake would make of a source, and what a person says a block is."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from pathlib import Path

from reader.errors import Refused
from reader.intake import pipeline
from reader.model.article import Draft
from reader.model.changes import Changes
from reader.model.document import Document, Role
from reader.model.words import counted
from reader.store import articles, documents
from reader.store.rows import Db
from reader.store.store import Store

_ROLE_NAMES = {Role.LIST_ITEM: "list item", Role.BOILERPLATE: "hidden"}


class Cleaning:
    """Labels, seen and changed. Changing a role moves no highlight and deletes no text."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def set_role(self, article_id: int, ordinals: Collection[int], role: Role | None) -> Changes:
        """Say what blocks are; None goes back to what cleaning said.

        The article's title and byline follow the blocks that carry them. Raises NotFound, Refused.
        """
        document = documents.current(self._store.db, article_id)
        _check(document, ordinals)
        with self._store.edit(_label(len(ordinals), role)) as edit:
            if role is Role.TITLE:
                _demote_titles(edit.db, document, ordinals)
            documents.set_user_roles(edit.db, document.id, ordinals, role)
            if role is Role.CAPTION:
                documents.ensure_figures(edit.db, document.id, ordinals)
            changed = documents.current(edit.db, article_id)
            articles.update_digest(edit.db, article_id, changed)
            _follow_title_and_byline(edit.db, article_id, document, changed)
        return edit.changes


def labelled(source: Path | bytes, name: str = "", media_type: str = "") -> Draft:
    """What importing a file, or bytes with a name, would give. Nothing is stored.

    Raises ImportProblem.
    """
    if isinstance(source, bytes):
        return pipeline.read_data(source, name, media_type)
    return pipeline.read_path(source)


def _check(document: Document, ordinals: Collection[int]) -> None:
    if not ordinals:
        raise Refused("No lines are selected.", "Put the cursor into a line first.")
    if not all(0 <= ordinal < len(document.blocks) for ordinal in ordinals):
        raise Refused("The text has changed since.", "Open the article again.")


def _label(count: int, role: Role | None) -> str:
    lines = counted(count, "line")
    if role is None:
        return f"Restore {lines}"
    if role.is_hidden:
        return f"Hide {lines}"
    return f"Set {lines} as {_ROLE_NAMES.get(role, role.value)}"


def _demote_titles(db: Db, document: Document, chosen: Collection[int]) -> None:
    """There is one title: the ones before become paragraphs."""
    others = [
        b.ordinal for b in document.blocks if b.shown_role is Role.TITLE and b.ordinal not in chosen
    ]
    documents.set_user_roles(db, document.id, others, Role.PARAGRAPH)


def _follow_title_and_byline(db: Db, article_id: int, before: Document, after: Document) -> None:
    metadata = articles.get(db, article_id).metadata
    changed = metadata
    for role, field in ((Role.TITLE, "title"), (Role.BYLINE, "byline")):
        text = _text(after, role)
        if text and text != _text(before, role):
            changed = replace(changed, **{field: text})
    if changed != metadata:
        articles.update_metadata(db, article_id, changed)


def _text(document: Document, role: Role) -> str:
    block = document.first(role)
    return " ".join(document.text_of(block).split()) if block else ""
