"""Relabelling: other labels for the lines of a stored document, and what follows from them."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace

from reader.intake.cleaning.repeated_lines import (
    doubtful_keys,
    edge_keys,
    hide_repeated,
    line_keys,
)
from reader.intake.cleaning.source_rules import apply_rules, line_form, origin_of
from reader.model.article import Article, Draft, Metadata
from reader.model.document import Block, Document, Role
from reader.model.rule import Relabelling
from reader.store import articles, documents, rules, source_lines
from reader.store.rows import Db
from reader.store.store import Store


def taught(db: Db, metadata: Metadata, document: Document, *, besides: int = 0) -> Document:
    """The document with what the collection and then what a person taught of its source.

    besides: the article whose own lines do not count.
    """
    # Rules come last: what a person said outweighs what the collection suggests.
    hidden = learnt(db, metadata, document, besides=besides)
    return apply_rules(hidden, rules.enabled(db, origin_of(metadata).key))


def learnt(db: Db, metadata: Metadata, document: Document, *, besides: int = 0) -> Document:
    """The document with the lines hidden that stand in several other articles of its source, or at
    the same edge of many articles."""
    origin = origin_of(metadata)
    keys = doubtful_keys(document, line_keys(document, origin.key)) if origin.key else []
    edges = doubtful_keys(document, edge_keys(document))
    others = source_lines.counts(db, [*keys, *edges], besides=besides)
    return hide_repeated(document, others, origin)


def taught_draft(db: Db, draft: Draft) -> Draft:
    """A draft as it is to be stored: relabelled, and its byline after the line that carries it."""
    document = taught(db, draft.metadata, draft.document)
    metadata = followed(draft.metadata, draft.document, document)
    return replace(draft, document=document, metadata=metadata)


def remember_lines(db: Db, article_id: int, metadata: Metadata, document: Document) -> None:
    """Count the lines of an article for later imports of its source."""
    source = origin_of(metadata).key
    keys, edges = line_keys(document, source), edge_keys(document)
    shown = {*doubtful_keys(document, keys), *doubtful_keys(document, edges)}
    source_lines.remember(db, article_id, source, keys.values(), edges.values(), shown)


def count_missing(store: Store) -> None:
    """Count the lines of articles that are older than the counting; a library that may not be
    written is left as it is."""
    unread = source_lines.unread(store.db) if store.is_writable else []
    if unread:
        with store.edit("Count lines", undoable=False) as edit:
            _count(edit.db, unread)


def follow_sources(db: Db, article_ids: Collection[int]) -> None:
    """Count the lines of those articles anew that undo or redo has given another source."""
    moved = [
        article_id
        for article_id, source, publication, address in source_lines.sources(db, article_ids)
        if origin_of(Metadata("", publication=publication, address=address)).key != source
    ]
    _count(db, moved)


def write(db: Db, article_id: int, before: Document, after: Document) -> None:
    """Store the labels that differ; words, first words, title and byline follow."""
    if write_labels(db, article_id, before, after):
        follow_title_and_byline(db, article_id, before, after)


def write_labels(db: Db, article_id: int, before: Document, after: Document) -> list[int]:
    """Store the labels that differ; words and first words follow. Returns the ordinals of the lines
    that got another label."""
    changed = changed_blocks(before, after)
    if changed:
        documents.set_labels(db, before.id, changed)
        articles.update_digest(db, article_id, after)
    return [block.ordinal for block in changed]


def _count(db: Db, article_ids: Iterable[int]) -> None:
    for article_id in article_ids:
        metadata = articles.get(db, article_id).metadata
        remember_lines(db, article_id, metadata, documents.current(db, article_id))


def changed_blocks(before: Document, after: Document) -> list[Block]:
    """The blocks that are not as they were."""
    pairs = zip(before.blocks, after.blocks, strict=True)
    return [new for old, new in pairs if new != old]


def difference(article: Article, before: Document, after: Document) -> Relabelling:
    """What a reader would see change, in one article."""
    seen = seen_changes(before, after)
    texts = tuple(after.text_of(block) for block in seen)
    return Relabelling(
        article_id=article.id,
        title=article.title,
        ordinals=tuple(block.ordinal for block in seen),
        texts=texts,
        forms=tuple(map(line_form, texts)),
        source=origin_of(article.metadata).name,
    )


def seen_changes(before: Document, after: Document) -> list[Block]:
    """The blocks that a reader would see in another role."""
    pairs = zip(before.blocks, after.blocks, strict=True)
    return [new for old, new in pairs if new.shown_role is not old.shown_role]


def follow_title_and_byline(db: Db, article_id: int, before: Document, after: Document) -> None:
    """The article's title and byline become those of the blocks that carry them now."""
    metadata = articles.get(db, article_id).metadata
    changed = followed(metadata, before, after)
    if changed != metadata:
        articles.update_metadata(db, article_id, changed)


def followed(metadata: Metadata, before: Document, after: Document) -> Metadata:
    """The metadata with the title and byline of a document whose labels have changed."""
    for role, field in ((Role.TITLE, "title"), (Role.BYLINE, "byline")):
        text = _text(after, role)
        if text and text != _text(before, role):
            metadata = replace(metadata, **{field: text})
    return metadata


def _text(document: Document, role: Role) -> str:
    """What the line of a role says: one that a person named before the first that cleaning did."""
    named = next((block for block in document.blocks if block.user_role is role), None)
    block = named or document.first(role)
    return " ".join(document.text_of(block).split()) if block else ""
