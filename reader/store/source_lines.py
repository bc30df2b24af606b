"""Lines of a source in SQL: which articles have which lines, so that repeated ones can be found."""

from __future__ import annotations

from collections.abc import Collection, Iterable

import apsw

from reader.store.rows import IN_IDS, fetch, ids_of, json_ids


def remember(
    db: apsw.Connection,
    article_id: int,
    source: str,
    keys: Iterable[int],
    edges: Iterable[int],
    shown: Collection[int],
) -> None:
    """Write the source of an article, the keys of its lines, and those of the lines at its edges.
    shown: those of all keys whose lines could be hidden."""
    forget(db, [article_id])
    db.execute(
        "INSERT INTO article_source (article_id, source) VALUES (?, ?)", (article_id, source)
    )
    is_edge = {**dict.fromkeys(keys, False), **dict.fromkeys(edges, True)}
    db.executemany(
        "INSERT INTO source_line (article_id, line, is_shown, is_edge) VALUES (?, ?, ?, ?)",
        ((article_id, key, key in shown, at_edge) for key, at_edge in sorted(is_edge.items())),
    )


def forget(db: apsw.Connection, article_ids: Collection[int]) -> None:
    """Drop the lines of articles that are gone for good."""
    for table in ("source_line", "article_source"):
        db.execute(f"DELETE FROM {table} WHERE article_id {IN_IDS}", (json_ids(article_ids),))


def unread(db: apsw.Connection) -> list[int]:
    """Articles whose lines were never written: they are older than the tables."""
    return ids_of(
        db.execute(
            "SELECT id FROM article WHERE id NOT IN (SELECT article_id FROM article_source)"
            " ORDER BY id"
        )
    )


def sources(db: apsw.Connection, article_ids: Collection[int]) -> list[tuple[int, str, str, str]]:
    """The articles whose lines are counted, each with the source they are counted for and with its
    publication and address."""
    return [
        (article_id, source, publication, address)
        for article_id, source, publication, address in fetch(
            db,
            "SELECT a.id, s.source, a.publication, a.address FROM article a"
            f" JOIN article_source s ON s.article_id = a.id WHERE a.id {IN_IDS} ORDER BY a.id",
            (json_ids(article_ids),),
        )
    ]


def counts(db: apsw.Connection, keys: Collection[int], *, besides: int = 0) -> dict[int, int]:
    """How many articles have each line, the trash and one article left out.

    A line that none has is not in the answer.
    """
    # CROSS JOIN keeps the order: there are many articles, and a line stands in few.
    rows = fetch(
        db,
        "SELECT l.line, count(*) FROM source_line l CROSS JOIN article a ON a.id = l.article_id"
        f" WHERE l.line {IN_IDS} AND a.id <> ? AND a.trashed_at IS NULL GROUP BY l.line",
        (json_ids(set(keys)), besides),
    )
    return {row[0]: row[1] for row in rows}


def articles_with(db: apsw.Connection, key: int) -> list[int]:
    """The articles that have a line."""
    return ids_of(
        db.execute(
            "SELECT a.id FROM source_line l CROSS JOIN article a ON a.id = l.article_id"
            " WHERE l.line = ? AND a.trashed_at IS NULL ORDER BY a.id",
            (key,),
        )
    )


def articles_of(db: apsw.Connection, source: str) -> list[int]:
    """The articles of a source."""
    return ids_of(
        db.execute(
            "SELECT a.id FROM article_source s JOIN article a ON a.id = s.article_id"
            " WHERE s.source = ? AND a.trashed_at IS NULL ORDER BY a.id",
            (source,),
        )
    )


def with_repeated(
    db: apsw.Connection, least: int, least_at_edge: int, near: Collection[int] | None = None
) -> list[int]:
    """Articles that have more lines which so many articles of their source have, or so many of any
    source at the same edge, than are hidden as repeated; no source is not one. near: only lines
    that these articles have."""
    is_near = f"AND l.line IN (SELECT line FROM source_line WHERE article_id {IN_IDS})"
    return ids_of(
        db.execute(
            "WITH present AS MATERIALIZED (SELECT l.line, l.article_id, l.is_shown, l.is_edge"
            " FROM source_line l JOIN article_source s USING (article_id)"
            " JOIN article a ON a.id = l.article_id"
            " WHERE (s.source <> '' OR l.is_edge) AND a.trashed_at IS NULL"
            f" {is_near if near is not None else ''})"
            " SELECT article_id FROM present o WHERE is_shown AND line IN"
            " (SELECT line FROM present GROUP BY line"
            "  HAVING count(*) >= iif(max(is_edge), ?, ?))"
            " GROUP BY article_id HAVING max(sum(NOT is_edge), sum(is_edge)) >"
            # Most articles have them hidden already: to look at each text again takes long.
            " (SELECT count(*) FROM block WHERE kind = 'repeated' AND document_id ="
            "  (SELECT id FROM document d WHERE d.article_id = o.article_id"
            "   ORDER BY revision DESC LIMIT 1)) ORDER BY article_id",
            (*([json_ids(near)] if near is not None else []), least_at_edge, least),
        )
    )
