"""Editing: a line's text is changed by hand; a new revision is kept, and highlights follow."""

import re
from collections.abc import Iterable

from rapidfuzz import fuzz

from reader.errors import Refused
from reader.model.annotation import Annotation, Placement, PlaceState
from reader.model.changes import Changes
from reader.model.wording import said
from reader.services import relabelling
from reader.services.annotations import placed_in
from reader.store import annotations, articles, documents, refusals
from reader.store.rows import Db
from reader.store.store import Store
from reader.text.anchoring import LIKELY, anchor, describe
from reader.text.editing import Edited, edit_block
from reader.text.normalize import clean_lines


def edit_text(store: Store, article_id: int, ordinal: int, text: str) -> Changes:
    """Give one line another text, as a new revision; the one before stays in the library.

    A highlight outside the line only shifts. One inside keeps to its words; one whose words are
    mostly gone becomes unplaced, and is listed. Raises NotFound, Refused.
    """
    before = documents.current(store.db, article_id)
    if not 0 <= ordinal < len(before.blocks):
        raise Refused("The text has changed since.", "Open the article again.")
    cleaned = re.sub(r"\n{2,}", "\n", clean_lines(text)).strip()
    if not cleaned:
        raise Refused("A line needs some text.", "Hide it instead; nothing is ever deleted.")
    if cleaned == before.text_of(before.blocks[ordinal]):
        return Changes()
    edited = edit_block(before, ordinal, cleaned)
    with store.edit(said("Edit a line")) as edit:
        marks = placed_in(before.text, annotations.of_article(edit.db, article_id))
        documents.insert(edit.db, article_id, edited.document)
        _carry(edit.db, marks, edited)
        _carry_refused(edit.db, article_id, before.text, edited)
        articles.update_digest(edit.db, article_id, edited.document)
        relabelling.follow_title_and_byline(edit.db, article_id, before, edited.document)
    return edit.changes


def _carry_refused(db: Db, article_id: int, text: str, edited: Edited) -> None:
    """What was refused stays refused where the same words still stand, and is forgotten where
    they do not: other words are another question."""
    for search_id, targets in refusals.of_article(db, article_id).items():
        spans = (anchor(target, text).span for target in targets)
        carried = [(span, edited.carried(span)) for span in spans if span]
        kept = [
            describe(edited.document.text, now)
            for span, now in carried
            if now and now.of(edited.document.text) == span.of(text)
        ]
        refusals.replace(db, search_id, article_id, kept)


def _carry(db: Db, marks: Iterable[Annotation], edited: Edited) -> None:
    text = edited.document.text
    for mark in marks:
        span = edited.carried(mark.span) if mark.span else None
        words = span.of(text).strip() if span else ""
        if span and words and fuzz.ratio(words, mark.quote) >= LIKELY * 100:
            state = mark.placement.state
            placement = Placement(state, span, mark.placement.score)
            # The edit is the person's own: the words there now are what is marked.
            sure = state is PlaceState.EXACT
            target = describe(text, span) if sure else mark.target
            annotations.set_place(db, mark.id, target, placement)
        elif mark.span:
            annotations.set_place(db, mark.id, mark.target, anchor(mark.target, text))
