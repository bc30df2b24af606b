"""Annotations in SQL: both selectors as described, where they stand now, colour, note, tags."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Iterable
from typing import Any

import apsw

from reader.errors import NotFound
from reader.model.annotation import Annotation, Colour, Placement, PlaceState
from reader.model.selector import Span, Target, TextPositionSelector, TextQuoteSelector
from reader.model.wording import said
from reader.store.clock import now
from reader.store.folding import fold
from reader.store.rows import IN_IDS, fetch, first_row, ids_of, json_ids

_SELECT = (
    'SELECT id, uuid, article_id, start, "end", exact, prefix, suffix, state, placed_start,'
    " placed_end,"
    " score, candidate_start, candidate_end, colour, note, created_at, changed_at FROM annotation"
)


def insert(
    db: apsw.Connection,
    article_id: int,
    target: Target,
    placement: Placement,
    colour: Colour,
    note: str,
) -> int:
    """A new annotation. Returns its id."""
    moment = now()
    db.execute(
        'INSERT INTO annotation (uuid, article_id, start, "end", exact, prefix, suffix, state,'
        " placed_start, placed_end, score, candidate_start, candidate_end, colour, note,"
        " created_at,"
        " changed_at, filter_key) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            *(str(uuid.uuid4()), article_id, *_target_row(target), *_placement_row(placement)),
            *(colour.value, note, moment, moment, _filter_key(target.quote.exact, note)),
        ),
    )
    return db.last_insert_rowid()


def get(db: apsw.Connection, annotation_id: int) -> Annotation:
    """One annotation. Raises NotFound."""
    row = first_row(db.execute(f"{_SELECT} WHERE id = ?", (annotation_id,)))
    if row is None:
        raise NotFound(
            said("There is no annotation {annotation_id}.", annotation_id=str(annotation_id))
        )
    return _annotation(row, _tags(db, [annotation_id]).get(annotation_id, ()))


def get_all(db: apsw.Connection, annotation_ids: Iterable[int]) -> list[Annotation]:
    """Annotations in the order asked; ids that are gone are left out."""
    wanted = list(annotation_ids)
    found = {a.id: a for a in _annotations(db, f"{_SELECT} WHERE id {IN_IDS}", (json_ids(wanted),))}
    return [found[i] for i in wanted if i in found]


def of_article(db: apsw.Connection, article_id: int) -> tuple[Annotation, ...]:
    """An article's annotations in text order, the unplaced ones last."""
    order = "placed_start IS NULL, placed_start, placed_end, id"
    sql = f"{_SELECT} WHERE article_id = ? ORDER BY {order}"
    return tuple(_annotations(db, sql, (article_id,)))


def ids(db: apsw.Connection) -> list[int]:
    """Every annotation of an article that is not in the trash."""
    return ids_of(
        db.execute(
            "SELECT n.id FROM annotation n JOIN article a ON a.id = n.article_id"
            " WHERE a.trashed_at IS NULL ORDER BY n.id"
        )
    )


def tagged_ids(db: apsw.Connection) -> list[int]:
    """The annotations that have a tag, of articles that are not in the trash."""
    rows = db.execute(
        "SELECT DISTINCT t.annotation_id FROM annotation_tag t"
        " JOIN annotation n ON n.id = t.annotation_id JOIN article a ON a.id = n.article_id"
        " WHERE a.trashed_at IS NULL ORDER BY t.annotation_id"
    )
    return [row[0] for row in rows]


def ids_of_articles(db: apsw.Connection, article_ids: Iterable[int]) -> list[int]:
    """The annotations of articles, in the order of the articles and of their texts."""
    rows = db.execute(
        "SELECT n.id FROM json_each(?) AS wanted JOIN annotation n ON n.article_id = wanted.value"
        " ORDER BY wanted.key, n.placed_start NULLS LAST, n.id",
        (json_ids(article_ids),),
    )
    return ids_of(rows)


def set_place(
    db: apsw.Connection, annotation_id: int, target: Target, placement: Placement
) -> None:
    """Write where an annotation stands, and how it is described."""
    db.execute(
        'UPDATE annotation SET start = ?, "end" = ?, exact = ?, prefix = ?, suffix = ?, state = ?,'
        " placed_start = ?, placed_end = ?, score = ?, candidate_start = ?, candidate_end = ?,"
        " changed_at = ? WHERE id = ?",
        (*_target_row(target), *_placement_row(placement), now(), annotation_id),
    )
    _fold(db, annotation_id)


def carry(db: apsw.Connection, annotation_id: int, article_id: int) -> None:
    """Let an annotation belong to another article; its place there is to be set next."""
    db.execute("UPDATE annotation SET article_id = ? WHERE id = ?", (article_id, annotation_id))


def set_colour(db: apsw.Connection, annotation_ids: Collection[int], colour: Colour) -> None:
    """Give annotations another colour."""
    _set(db, "colour", annotation_ids, colour.value)


def set_note(db: apsw.Connection, annotation_id: int, note: str) -> None:
    """Write an annotation's note."""
    _set(db, "note", [annotation_id], note)
    _fold(db, annotation_id)


def touch(db: apsw.Connection, annotation_id: int) -> None:
    """Say that an annotation was changed now."""
    db.execute("UPDATE annotation SET changed_at = ? WHERE id = ?", (now(), annotation_id))


def delete(db: apsw.Connection, annotation_ids: Collection[int]) -> None:
    """Remove annotations."""
    db.execute(f"DELETE FROM annotation WHERE id {IN_IDS}", (json_ids(annotation_ids),))


def existing(db: apsw.Connection, annotation_ids: Collection[int]) -> list[int]:
    """Those of the ids that there are. Raises NotFound for the first that is missing."""
    found = set(
        ids_of(
            db.execute(f"SELECT id FROM annotation WHERE id {IN_IDS}", (json_ids(annotation_ids),))
        )
    )
    for annotation_id in annotation_ids:
        if annotation_id not in found:
            raise NotFound(
                said("There is no annotation {annotation_id}.", annotation_id=str(annotation_id))
            )
    return list(annotation_ids)


def count(db: apsw.Connection) -> int:
    """How many annotations there are, those of trashed articles too."""
    row = first_row(db.execute("SELECT count(*) FROM annotation"))
    return int(row[0]) if row else 0


def _set(db: apsw.Connection, column: str, ids_: Collection[int], value: str) -> None:
    db.execute(
        f"UPDATE annotation SET {column} = ?, changed_at = ? WHERE id {IN_IDS} AND {column} <> ?",
        (value, now(), json_ids(ids_), value),
    )


def changed_words(db: apsw.Connection) -> list[tuple[int, int]]:
    """The id, and the article's, of each annotation whose quotation and note are not those that
    were folded for the filter when they were written: bits that rotted."""
    rows = db.execute("SELECT id, article_id, exact, note, filter_key FROM annotation ORDER BY id")
    return [
        (annotation_id, article_id)
        for annotation_id, article_id, quote, note, key in rows
        if key is not None and _filter_key(quote, note) != key
    ]


def _fold(db: apsw.Connection, annotation_id: int) -> None:
    """Write what the filter of a list looks at, after quote or note have changed."""
    words = first_row(
        db.execute("SELECT exact, note FROM annotation WHERE id = ?", (annotation_id,))
    )
    if words:
        db.execute(
            "UPDATE annotation SET filter_key = ? WHERE id = ? AND filter_key IS NOT ?",
            (key := _filter_key(*words), annotation_id, key),
        )


def _filter_key(quote: str, note: str) -> str:
    return fold(f"{quote} {note}")


def _annotations(db: apsw.Connection, sql: str, values: tuple[Any, ...]) -> list[Annotation]:
    rows = fetch(db, sql, values)
    tags = _tags(db, [row[0] for row in rows])
    return [_annotation(row, tags.get(row[0], ())) for row in rows]


def _tags(db: apsw.Connection, annotation_ids: Collection[int]) -> dict[int, tuple[str, ...]]:
    tags: dict[int, list[str]] = {}
    for annotation_id, path in db.execute(
        "SELECT x.annotation_id, t.path FROM annotation_tag x JOIN tag t ON t.id = x.tag_id"
        f" WHERE x.annotation_id {IN_IDS} ORDER BY t.key",
        (json_ids(annotation_ids),),
    ):
        tags.setdefault(annotation_id, []).append(path)
    return {annotation_id: tuple(paths) for annotation_id, paths in tags.items()}


def _target_row(target: Target) -> tuple[object, ...]:
    position, quote = target.position, target.quote
    return position.start, position.end, quote.exact, quote.prefix, quote.suffix


def _placement_row(placement: Placement) -> tuple[object, ...]:
    return (
        placement.state.value,
        *_ends(placement.span),
        placement.score,
        *_ends(placement.candidate),
    )


def _ends(span: Span | None) -> tuple[int | None, int | None]:
    return (span.start, span.end) if span is not None else (None, None)


def _span(start: int | None, end: int | None) -> Span | None:
    return Span(start, end) if start is not None and end is not None else None


def _annotation(row: tuple[Any, ...], tags: tuple[str, ...]) -> Annotation:
    return Annotation(
        id=row[0],
        uuid=row[1],
        article_id=row[2],
        target=Target(TextPositionSelector(row[3], row[4]), TextQuoteSelector(*row[5:8])),
        placement=Placement(
            PlaceState(row[8]), _span(row[9], row[10]), row[11], _span(row[12], row[13])
        ),
        colour=Colour(row[14]),
        note=row[15],
        tags=tags,
        created_at=row[16],
        changed_at=row[17],
    )
