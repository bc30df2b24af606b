"""Cleaning again: the kept original is read anew, and its labels are taken over line by line.

The canonical text stays as it is, so no highlight moves. Lines of which the new reading makes other
lines keep their old labels.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from difflib import SequenceMatcher

from reader.errors import ReaderError, Refused
from reader.intake import pipeline
from reader.model.article import Article, Draft
from reader.model.changes import Changes
from reader.model.document import Block, Document, Figure, Role
from reader.model.rule import RecleanResult
from reader.model.selector import Span
from reader.services import relabelling
from reader.services.labels import quoted
from reader.store import articles, documents
from reader.store.store import Store


def reclean(store: Store, article_id: int, step: int | None) -> tuple[RecleanResult, Changes]:
    """Clean one article again, in one edit. Raises NotFound."""
    article = articles.get(store.db, article_id)
    try:
        draft = _read_again(store, article)
        for data in draft.images.values():
            store.images.put(data)
        with store.edit(f"Clean {quoted(article.title)} again", step=step) as edit:
            before = documents.current(edit.db, article_id)
            document = carried_over(before, draft.document)
            after = relabelling.taught(edit.db, article.metadata, document, besides=article_id)
            check_not_shorter(before, after, article.title)
            lines = relabelling.write(edit.db, article_id, before, after)
    except ReaderError as error:
        return RecleanResult(article_id, article.title, "refused", error=str(error)), Changes()
    status = "changed" if lines else "unchanged"
    return RecleanResult(article_id, article.title, status, len(lines)), edit.changes


def carried_over(before: Document, fresh: Document) -> Document:
    """The document with the labels that a new reading gives to lines of the same text, in order."""
    blocks = list(before.blocks)
    for old, new in _same_lines(before, fresh):
        blocks[old.ordinal] = _relabelled(old, new)
    return replace(before, blocks=tuple(_one_title(blocks)))


def check_not_shorter(before: Document, after: Document, title: str) -> None:
    """Raise Refused where the article would be empty or less than half of what it was."""
    old, new = _body_size(before), _body_size(after)
    if old and 2 * new < old:
        raise Refused(
            f"Cleaning {quoted(title)} again would leave "
            f"{'nothing' if not new else 'less than half'} of it, so it was not done.",
            "Nothing was changed; its lines can be hidden by hand.",
        )


def _read_again(store: Store, article: Article) -> Draft:
    source = article.source
    data = store.originals.get(source.sha256)
    if data is None:
        raise Refused(
            f"The original of {quoted(article.title)} is not in the library any more.",
            "Bring the folder “originals” back from a backup.",
        )
    return pipeline.read_data(data, source.name, source.media_type)


def _same_lines(before: Document, fresh: Document) -> Iterator[tuple[Block, Block]]:
    old = [before.text_of(block) for block in before.blocks]
    new = [fresh.text_of(block) for block in fresh.blocks]
    for a, b, size in SequenceMatcher(None, old, new).get_matching_blocks():
        yield from zip(before.blocks[a : a + size], fresh.blocks[b : b + size], strict=True)


def _one_title(blocks: list[Block]) -> list[Block]:
    """A person's title, else the new one, is the only one."""
    titles = [b for b in blocks if b.shown_role is Role.TITLE]
    kept = next((b for b in titles if b.user_role), titles[0] if titles else None)
    return [
        replace(b, role=Role.PARAGRAPH, reason="another line is the title")
        if b.role is Role.TITLE and b is not kept and b.user_role is None
        else b
        for b in blocks
    ]


def _relabelled(old: Block, new: Block) -> Block:
    moved = old.span.start - new.span.start
    credit = Span(new.credit.start + moved, new.credit.end + moved) if new.credit else None
    return replace(
        new,
        ordinal=old.ordinal,
        span=old.span,
        user_role=old.user_role,
        figure=_figure(old, new),
        credit=credit,
    )


def _figure(old: Block, new: Block) -> Figure | None:
    """The new figure, with the old picture where the new reading has none: what lay beside a page
    at its import is not there any more. A slot that a person's word made stays."""
    if old.figure is None or new.figure is None:
        return new.figure or (old.figure if old.user_role else None)
    if new.figure.image or not old.figure.image:
        return new.figure
    return replace(
        new.figure, image=old.figure.image, width=old.figure.width, height=old.figure.height
    )


def _body_size(document: Document) -> int:
    return sum(len(block.span) for block in document.blocks if block.shown_role.is_body)
