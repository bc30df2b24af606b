"""Cleaning: what intake would make of a source, and what a person says a block is."""

from __future__ import annotations

from collections.abc import Callable, Collection
from pathlib import Path

from reader.errors import Refused
from reader.intake import pipeline
from reader.intake.cleaning.scores import line_scores, signs_of
from reader.model.article import Draft
from reader.model.changes import Changes
from reader.model.document import Document, Role
from reader.model.recleaning import RecleanResult
from reader.model.wording import said
from reader.services.editing import edit_text
from reader.services.recleaning import Recleaning
from reader.services.relabelling import follow_title_and_byline
from reader.store import articles, documents
from reader.store.rows import Db
from reader.store.store import Store

_ROLE_NAMES = {
    Role.TITLE: said("title"),
    Role.BYLINE: said("byline"),
    Role.DATELINE: said("dateline"),
    Role.LEAD: said("lead"),
    Role.PARAGRAPH: said("paragraph"),
    Role.HEADING: said("heading"),
    Role.LIST_ITEM: said("list item"),
    Role.QUOTATION: said("quotation"),
    Role.TABLE: said("table"),
    Role.CODE: said("code"),
    Role.CAPTION: said("caption"),
    Role.FIGURE: said("figure"),
}


class Cleaning:
    """Labels, seen and changed. Changing a role moves no highlight and deletes no text."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def set_role(self, article_id: int, ordinals: Collection[int], role: Role | None) -> Changes:
        """Say what blocks are; None goes back to what cleaning said.

        The article's title and byline follow the blocks that carry them. Raises NotFound, Refused.
        """
        with self._store.edit(role_label(len(ordinals), role)) as edit:
            set_role(edit.db, article_id, ordinals, role)
        return edit.changes

    def edit_text(self, article_id: int, ordinal: int, text: str) -> Changes:
        """Give one line another text: a new revision. Highlights follow their words; one whose
        words are mostly gone is listed as unplaced. Raises NotFound, Refused."""
        return edit_text(self._store, article_id, ordinal, text)

    def recleaning(self) -> Callable[[int], tuple[RecleanResult, Changes]]:
        """A run of cleaning again: call what it gives with each article's id.

        What a person set by hand stays, and no letter of the text changes. The run is one step of
        the undo history; an article that cannot be cleaned is a result that says why.
        """
        return Recleaning(self._store).clean


def labelled(source: Path | bytes, name: str = "", media_type: str = "") -> Draft:
    """What importing a file, or bytes with a name, would give. Nothing is stored.

    Raises ImportProblem.
    """
    if isinstance(source, bytes):
        return pipeline.read_data(source, name, media_type)
    return pipeline.read_path(source)


def prose_scores(document: Document) -> list[float]:
    """How much each line looks like running text, by its words and its neighbours: about 1 for a
    sentence of common length, negative for an entry of a menu. The markup of a page adds to it."""
    texts = [document.text_of(block) for block in document.blocks]
    return line_scores(texts, signs_of(texts))


def set_role(db: Db, article_id: int, ordinals: Collection[int], role: Role | None) -> None:
    """Inside an edit: write what a person calls these blocks, and what follows from it. Raises
    NotFound, Refused."""
    document = documents.current(db, article_id)
    _check(document, ordinals)
    if role is Role.TITLE:
        _demote_titles(db, document, ordinals)
    documents.set_user_roles(db, document.id, ordinals, role)
    if role is Role.CAPTION:
        documents.ensure_figures(db, document.id, ordinals)
    changed = documents.current(db, article_id)
    articles.update_digest(db, article_id, changed)
    follow_title_and_byline(db, article_id, document, changed)


def _check(document: Document, ordinals: Collection[int]) -> None:
    if not ordinals:
        raise Refused("No lines are selected.", "Put the cursor into a line first.")
    if not all(0 <= ordinal < len(document.blocks) for ordinal in ordinals):
        raise Refused("The text has changed since.", "Open the article again.")


def role_label(count: int, role: Role | None) -> str:
    """What the Undo menu says of lines that got a role."""
    if role is None:
        return said("Restore {n} line", "Restore {n} lines", n=count)
    if role.is_hidden:
        return said("Hide {n} line", "Hide {n} lines", n=count)
    name = _ROLE_NAMES[role]
    return said("Set {n} line as {role}", "Set {n} lines as {role}", n=count, role=name)


def _demote_titles(db: Db, document: Document, chosen: Collection[int]) -> None:
    """There is one title: the ones before become paragraphs."""
    others = [
        b.ordinal for b in document.blocks if b.shown_role is Role.TITLE and b.ordinal not in chosen
    ]
    documents.set_user_roles(db, document.id, others, Role.PARAGRAPH)
