"""Re-cleaning: the kept original is read anew, and its labels are taken over line by line.

The canonical text stays as it is, so no highlight moves. Lines of which the new reading makes other
lines keep their old labels. Publication, date, byline, language and notices become what an import
today would find; a title or byline that a person's word or rule gives to another line stays.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, replace
from difflib import SequenceMatcher

from reader.errors import ImportProblem, NotFound, Refused
from reader.intake import pipeline
from reader.model.article import Article, Draft, Metadata
from reader.model.changes import Changes
from reader.model.document import Block, Boilerplate, Document, Figure, Role
from reader.model.recleaning import RecleanResult
from reader.model.selector import Span
from reader.model.wording import said, told
from reader.services import relabelling
from reader.services.labels import quoted
from reader.store import articles, documents
from reader.store.rows import Db
from reader.store.store import Store


class Recleaning:
    """One run over articles. Its edits are one step of the undo history, for as long as nothing
    else is done in between; what comes after such a thing is a step of its own, so that undo goes
    back in the order in which things were done."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._step = store.new_step()

    def clean(self, article_id: int) -> tuple[RecleanResult, Changes]:
        """Clean one article again, in one edit. What cannot be done is a result with status
        "refused"; then nothing of the article was changed. Raises StorageFailed."""
        self._step = self._store.joined_step(self._step)
        try:
            title = articles.get(self._store.db, article_id).title
        except NotFound as gone:
            missing = RecleanResult.refused(
                article_id, "", told(gone), said("it is not there any more")
            )
            return missing, Changes()
        try:
            return _reclean(self._store, article_id, self._step)
        except ImportProblem as problem:
            error, why = told(problem), _UNREADABLE
        except NotCleaned as refusal:
            error, why = told(refusal), refusal.why
        return RecleanResult.refused(article_id, title, error, why), Changes()


_UNREADABLE: str = said("the original cannot be read")


class NotCleaned(Refused):
    """An article is better left as it is. why: the reason, to follow "because"."""

    def __init__(self, message: str, hint: str, why: str) -> None:
        super().__init__(message, hint)
        self.why = why


def _reclean(store: Store, article_id: int, step: int) -> tuple[RecleanResult, Changes]:
    article = articles.get(store.db, article_id)
    draft = _read_again(store, article)
    for data in draft.images.values():
        store.images.put(data)
    with store.edit(said("Re-clean {title}", title=quoted(article.title)), step=step) as edit:
        before = documents.current(edit.db, article_id)
        cleaned = carried_over(before, draft.document)
        taught = relabelling.taught(edit.db, draft.metadata, cleaned, besides=article_id)
        after = _with_old_counts(before, taught)
        check_not_shorter(before, after, article.title)
        lines = relabelling.write_labels(edit.db, article_id, before, after)
        renewed = _renew(edit.db, article, draft, after)
        if lines or renewed:
            relabelling.remember_lines(edit.db, article_id, draft.metadata, cleaned)
    status = "changed" if lines or renewed else "unchanged"
    title = articles.get(store.db, article_id).title
    return RecleanResult(article_id, title, status, len(lines), renewed), edit.changes


def _renew(db: Db, article: Article, draft: Draft, after: Document) -> tuple[str, ...]:
    """Write what is known of an article as it is known today. Returns the fields that changed."""
    metadata = relabelling.followed(draft.metadata, draft.document, after)
    names = [field.name for field in fields(Metadata)]
    renewed = [n for n in names if getattr(metadata, n) != getattr(article.metadata, n)]
    if renewed:
        articles.update_metadata(db, article.id, metadata)
    if draft.notices != article.notices:
        articles.update_notices(db, article.id, draft.notices)
        renewed.append("notices")
    return tuple(renewed)


def carried_over(before: Document, fresh: Document) -> Document:
    """The document with the labels that a new reading gives to lines of the same text, in order."""
    blocks = list(before.blocks)
    for old, new in _same_lines(before, fresh):
        blocks[old.ordinal] = _relabelled(old, new)
    return replace(before, blocks=tuple(_one_title(blocks)))


def check_not_shorter(before: Document, after: Document, title: str) -> None:
    """Raise NotCleaned where the article would be empty or less than half of what it was."""
    old, new = _body_size(before), _body_size(after)
    if old and 2 * new < old:
        raise NotCleaned(
            said(
                "Re-cleaning {title} would leave less than half of it, so it was not done.",
                title=quoted(title),
            )
            if new
            else said(
                "Re-cleaning {title} would leave nothing of it, so it was not done.",
                title=quoted(title),
            ),
            "Nothing was changed; its lines can be hidden by hand.",
            "the result was much shorter" if new else "the result was empty",
        )


def _with_old_counts(before: Document, after: Document) -> Document:
    """The reason of a line that was hidden as repeated stays: that it stands in one article more
    since then is no other label."""
    pairs = zip(before.blocks, after.blocks, strict=True)
    blocks = tuple(
        replace(new, reason=old.reason) if old.kind is new.kind is Boilerplate.REPEATED else new
        for old, new in pairs
    )
    return replace(after, blocks=blocks)


def _read_again(store: Store, article: Article) -> Draft:
    source = article.source
    data = store.originals.get(source.sha256)
    if data is None:
        raise NotCleaned(
            said(
                "The original of {title} is not in the library any more.",
                title=quoted(article.title),
            ),
            "Bring the folder “originals” back from a backup.",
            "the original is not there any more",
        )
    return pipeline.read_data(data, source.name, source.media_type)


def _same_lines(before: Document, fresh: Document) -> Iterator[tuple[Block, Block]]:
    old = [before.text_of(block) for block in before.blocks]
    new = [fresh.text_of(block) for block in fresh.blocks]
    if old == new:
        yield from zip(before.blocks, fresh.blocks, strict=True)
        return
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
