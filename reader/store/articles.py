"""Articles in SQL: one row each, with what lists sort and filter by."""

from __future__ import annotations

import json
import uuid
from collections.abc import Collection, Sequence
from typing import Any

import apsw

from reader.errors import NotFound
from reader.model.article import Article, ArticleRow, Draft, Metadata, Source
from reader.model.document import Document, Role
from reader.model.wording import said
from reader.store.clock import days_ago, now
from reader.store.folding import fold, sort_key
from reader.store.highlight_strip import strips
from reader.store.rows import IN_IDS, first_row, ids_of, json_ids, scalar

LEAD_LENGTH = 200

_COLUMNS = (
    "id, uuid, title, byline, publication, published, language, address, source_name,"
    " source_sha256,"
    " media_type, encoding, source_size, word_count, added_at, is_starred, is_archived,"
    " trashed_at, notices"
)


def insert(db: apsw.Connection, draft: Draft) -> int:
    """A new row for a draft. Returns its id."""
    meta, source = draft.metadata, draft.source
    db.execute(
        "INSERT INTO article (uuid, title, byline, publication, published, language, address,"
        " title_key, filter_key, source_name, source_sha256, source_size, media_type, encoding,"
        " fingerprint, notices, lead, word_count, added_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            str(uuid.uuid4()),
            *(
                meta.title,
                meta.byline,
                meta.publication,
                meta.published,
                meta.language,
                meta.address,
            ),
            *(sort_key(meta.title), _filter_key(meta)),
            *(source.name, source.sha256, source.size, source.media_type, source.encoding),
            *(draft.fingerprint, json.dumps(draft.notices), first_words(draft.document)),
            *(draft.document.word_count, now()),
        ),
    )
    return db.last_insert_rowid()


def first_words(document: Document) -> str:
    """What a list shows under the title: the lead, or the first words of the body."""
    first = document.first(Role.LEAD) or document.first(Role.PARAGRAPH)
    return " ".join(document.text_of(first).split())[:LEAD_LENGTH] if first else ""


def update_digest(db: apsw.Connection, article_id: int, document: Document) -> None:
    """Bring the row's word count and first words up to the document's present roles."""
    db.execute(
        "UPDATE article SET word_count = ?, lead = ? WHERE id = ?",
        (document.word_count, first_words(document), article_id),
    )


def update_metadata(db: apsw.Connection, article_id: int, metadata: Metadata) -> None:
    """Write what is known of an article."""
    m = metadata
    db.execute(
        "UPDATE article SET title = ?, byline = ?, publication = ?, published = ?, language = ?,"
        " address = ?, title_key = ?, filter_key = ? WHERE id = ?",
        (
            *(m.title, m.byline, m.publication, m.published, m.language, m.address),
            *(sort_key(m.title), _filter_key(m), article_id),
        ),
    )


def update_notices(db: apsw.Connection, article_id: int, notices: Sequence[str]) -> None:
    """Write what the reader is told of an article's reading."""
    db.execute("UPDATE article SET notices = ? WHERE id = ?", (json.dumps(notices), article_id))


def get(db: apsw.Connection, article_id: int) -> Article:
    """One article. Raises NotFound."""
    row = first_row(db.execute(f"SELECT {_COLUMNS} FROM article WHERE id = ?", (article_id,)))
    if row is None:
        raise NotFound(
            said("There is no article {article_id}.", article_id=str(article_id)),
            "See the list for the numbers.",
        )
    return _article(row)


def fingerprint(db: apsw.Connection, article_id: int) -> str:
    """The fingerprint an article was stored with."""
    return str(scalar(db, "SELECT fingerprint FROM article WHERE id = ?", (article_id,)))


def find_twin(db: apsw.Connection, source_sha256: str, fingerprint: str) -> Article | None:
    """The first article with the same bytes or the same words, one outside the trash before one
    in it."""
    row = first_row(
        db.execute(
            f"SELECT {_COLUMNS} FROM article WHERE source_sha256 = ? OR fingerprint = ?"
            " ORDER BY trashed_at IS NOT NULL, id LIMIT 1",
            (source_sha256, fingerprint),
        )
    )
    return _article(row) if row else None


def rows(db: apsw.Connection, article_ids: Sequence[int]) -> list[ArticleRow]:
    """What a list shows of these articles, in the order asked; ids that are gone are left out."""
    wanted = json_ids(article_ids)
    tags = _tags_of(db, wanted)
    known = list(
        db.execute(
            "SELECT a.id, a.title, a.publication, a.byline, a.published, a.added_at, a.lead,"
            " a.language,"
            " a.word_count, (SELECT count(*) FROM annotation n WHERE n.article_id = a.id),"
            " r.read_at IS NULL, a.is_starred, a.is_archived, a.trashed_at IS NOT NULL,"
            " coalesce(r.progress, 0.0), r.opened_at"
            f" FROM article a LEFT JOIN reading_state r ON r.article_id = a.id WHERE a.id {IN_IDS}",
            (wanted,),
        )
    )
    marked = [row[0] for row in known if row[_HIGHLIGHTS]]
    strip = strips(db, marked) if marked else {}
    found = {
        row[0]: _article_row(row, tags.get(row[0], ()), strip.get(row[0], ())) for row in known
    }
    return [found[i] for i in article_ids if i in found]


_HIGHLIGHTS = 9
"""The place of the number of highlights in a row."""


def origins(db: apsw.Connection, article_ids: Collection[int]) -> dict[int, tuple[str, str, str]]:
    """Title, publication and date of articles: what is said of where a passage is from."""
    known = db.execute(
        f"SELECT id, title, publication, published FROM article WHERE id {IN_IDS}",
        (json_ids(article_ids),),
    )
    return {row[0]: (row[1], row[2], row[3]) for row in known}


def set_starred(db: apsw.Connection, article_ids: Collection[int], value: bool) -> None:
    """Star, or take the star away."""
    _set(db, "is_starred", article_ids, value)


def set_archived(db: apsw.Connection, article_ids: Collection[int], value: bool) -> None:
    """Put into the archive, or take out."""
    _set(db, "is_archived", article_ids, value)


def set_trashed(db: apsw.Connection, article_ids: Collection[int], value: bool) -> None:
    """Put into the trash, with the time, or take out."""
    _set(db, "trashed_at", article_ids, now() if value else None)


def trashed_before(db: apsw.Connection, days: int) -> list[int]:
    """Articles that have been in the trash for longer than so many days."""
    return ids_of(db.execute("SELECT id FROM article WHERE trashed_at < ?", (days_ago(days),)))


def delete(db: apsw.Connection, article_ids: Collection[int]) -> None:
    """Remove rows with all that belongs to them."""
    db.execute(f"DELETE FROM article WHERE id {IN_IDS}", (json_ids(article_ids),))


def source_hashes(db: apsw.Connection) -> set[str]:
    """SHA-256 of every original that an article needs."""
    return {row[0] for row in db.execute("SELECT DISTINCT source_sha256 FROM article")}


def existing(db: apsw.Connection, article_ids: Collection[int]) -> list[int]:
    """Those of the ids that there are. Raises NotFound for the first that is missing."""
    found = set(
        ids_of(db.execute(f"SELECT id FROM article WHERE id {IN_IDS}", (json_ids(article_ids),)))
    )
    for article_id in article_ids:
        if article_id not in found:
            raise NotFound(
                said("There is no article {article_id}.", article_id=str(article_id)),
                "See the list for the numbers.",
            )
    return list(article_ids)


def _set(db: apsw.Connection, column: str, ids_: Collection[int], value: object) -> None:
    db.execute(
        f"UPDATE article SET {column} = ? WHERE id {IN_IDS} AND {column} IS NOT ?",
        (value, json_ids(ids_), value),
    )


def _tags_of(db: apsw.Connection, wanted: str) -> dict[int, tuple[str, ...]]:
    tags: dict[int, list[str]] = {}
    for article_id, path in db.execute(
        "SELECT x.article_id, t.path FROM article_tag x JOIN tag t ON t.id = x.tag_id"
        f" WHERE x.article_id {IN_IDS} UNION"
        " SELECT n.article_id, t.path FROM annotation n JOIN annotation_tag x ON x.annotation_id"
        " = n.id"
        f" JOIN tag t ON t.id = x.tag_id WHERE n.article_id {IN_IDS} ORDER BY 1, 2",
        (wanted, wanted),
    ):
        tags.setdefault(article_id, []).append(path)
    return {article_id: tuple(paths) for article_id, paths in tags.items()}


def _filter_key(meta: Metadata) -> str:
    return fold(f"{meta.title} {meta.publication} {meta.byline}")


def _article(row: tuple[Any, ...]) -> Article:
    return Article(
        id=row[0],
        uuid=row[1],
        metadata=Metadata(*row[2:8]),
        source=Source(row[8], row[9], row[10], row[11], row[12]),
        word_count=row[13],
        added_at=row[14],
        is_starred=bool(row[15]),
        is_archived=bool(row[16]),
        trashed_at=row[17],
        notices=tuple(json.loads(row[18])),
    )


def _article_row(row: tuple[Any, ...], tags: tuple[str, ...], strip: tuple[str, ...]) -> ArticleRow:
    return ArticleRow(
        id=row[0],
        title=row[1],
        publication=row[2],
        byline=row[3],
        published=row[4],
        added_at=row[5],
        lead=row[6],
        language=row[7],
        word_count=row[8],
        tags=tags,
        highlight_count=row[_HIGHLIGHTS],
        is_unread=bool(row[10]),
        is_starred=bool(row[11]),
        is_archived=bool(row[12]),
        is_trashed=bool(row[13]),
        progress=row[14],
        opened_at=row[15],
        strip=strip,
    )
