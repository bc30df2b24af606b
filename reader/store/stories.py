"""Stories in SQL: the sketch of each article's text, and what was said of articles that are alike.

The sketches are derived. `follow` keeps them in step from inside each edit, undo and redo included.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from reader.store.documents import running_text
from reader.store.rows import IN_IDS, Db, fetch, first_row, ids_of, json_ids
from reader.text.shingles import shingles, sketch, word_numbers

FOLLOWED_AT_ONCE = 20
"""Of more texts that one edit changes the sketches are made later, when nobody waits."""


def follow(db: Db, article_ids: Collection[int]) -> None:
    """The texts of articles have changed, came or are gone."""
    if len(article_ids) <= FOLLOWED_AT_ONCE:
        renew(db, article_ids)
    else:
        db.execute(
            "INSERT INTO story (article_id, least, is_stale) SELECT value, x'', 1 FROM json_each(?)"
            " WHERE true ON CONFLICT (article_id) DO UPDATE SET is_stale = 1",
            (json_ids(article_ids),),
        )


def renew(db: Db, article_ids: Iterable[int]) -> None:
    """Make the sketches of articles anew; of one that is gone nothing is kept."""
    for article_id in article_ids:
        text = running_text(db, article_id)
        if text is None:
            db.execute("DELETE FROM story WHERE article_id = ?", (article_id,))
            continue
        runs = shingles(word_numbers(text))
        db.execute(
            "INSERT OR REPLACE INTO story (article_id, least) VALUES (?, ?)",
            (article_id, sketch(runs).tobytes() if len(runs) else b""),
        )


def waiting(db: Db, limit: int) -> list[int]:
    """Articles whose sketch is to be made, the newest first; some may be gone."""
    return ids_of(
        db.execute(
            "SELECT article_id FROM story WHERE is_stale ORDER BY article_id DESC LIMIT ?", (limit,)
        )
    )


def sketches_since(db: Db, seq: int) -> list[tuple[int, int, bytes]]:
    """Number, article and sketch of all that came after a number; b"" for a very short text."""
    return [
        (row[0], row[1], bytes(row[2]))
        for row in db.execute(
            "SELECT seq, article_id, least FROM story WHERE seq > ? ORDER BY seq", (seq,)
        )
    ]


def standing(db: Db, article_ids: Iterable[int]) -> set[int]:
    """Those of some articles that are there, not in the trash, no earlier version of any."""
    return set(
        ids_of(
            db.execute(
                f"SELECT id FROM article a WHERE id {IN_IDS} AND trashed_at IS NULL AND NOT EXISTS"
                " (SELECT 1 FROM article_version v WHERE v.earlier_id = a.id)",
                (json_ids(article_ids),),
            )
        )
    )


def settled_with(db: Db, article_id: int) -> set[int]:
    """The articles of which a person said what they are to one: another story, or a version."""
    rows = db.execute(
        "SELECT other_id FROM distinct_stories WHERE article_id = ?1 UNION"
        " SELECT article_id FROM distinct_stories WHERE other_id = ?1",
        (article_id,),
    )
    return {*ids_of(rows), *versions(db, article_id)}


def all_settled(db: Db) -> set[tuple[int, int]]:
    """Every pair that was told apart, the lower number first."""
    return {(row[0], row[1]) for row in fetch(db, "SELECT * FROM distinct_stories")}


def tell_apart(db: Db, pairs: Iterable[tuple[int, int]]) -> None:
    """Remember that these pairs are to stand as two."""
    db.executemany(
        "INSERT INTO distinct_stories (article_id, other_id) VALUES (?, ?) ON CONFLICT DO NOTHING",
        (sorted(pair) for pair in pairs),
    )


def link_version(db: Db, earlier_id: int, later_id: int) -> None:
    """Remember that an article took the place of another."""
    db.execute(
        "INSERT INTO article_version (earlier_id, later_id) VALUES (?, ?)", (earlier_id, later_id)
    )


def later_version(db: Db, article_id: int) -> int | None:
    """The article that took the place of one."""
    row = first_row(
        db.execute("SELECT later_id FROM article_version WHERE earlier_id = ?", (article_id,))
    )
    return row[0] if row else None


def earlier_versions(db: Db, article_id: int) -> list[int]:
    """The articles whose place one has taken, and those whose place they had taken, the newest
    first."""
    return ids_of(
        db.execute(
            "WITH RECURSIVE chain (id) AS (SELECT earlier_id FROM article_version"
            " WHERE later_id = ? UNION SELECT v.earlier_id FROM article_version v"
            " JOIN chain ON v.later_id = chain.id) SELECT id FROM chain ORDER BY id DESC",
            (article_id,),
        )
    )


def versions(db: Db, article_id: int) -> list[int]:
    """All other versions of an article."""
    last = article_id
    for later in _later(db, article_id):
        last = later
    found = [last, *earlier_versions(db, last)]
    return [other for other in found if other != article_id]


def _later(db: Db, article_id: int) -> Iterator[int]:
    seen = {article_id}
    later = later_version(db, article_id)
    while later is not None and later not in seen:
        seen.add(later)
        yield later
        later = later_version(db, later)
