"""Documents in SQL: the canonical text of a revision, its blocks, figures and inline runs."""

from __future__ import annotations

from collections.abc import Iterable

import apsw

from reader.errors import NotFound
from reader.model.document import Block, Boilerplate, Document, Figure, Inline, InlineStyle, Role
from reader.model.selector import Span
from reader.model.wording import said
from reader.store.clock import now
from reader.store.rows import fetch, first_row
from reader.text.canonical import text_sha256

_BODY = frozenset(role.value for role in Role if role.is_body)
_HIDDEN = frozenset(role.value for role in Role if role.is_hidden)
"""By their names: to make a Role of each line of a long page takes as long as to read them all."""


def insert(db: apsw.Connection, article_id: int, document: Document) -> int:
    """Store a revision. Returns the document's id."""
    db.execute(
        "INSERT INTO document (article_id, revision, text, text_sha256, created_at)"
        " VALUES (?, ?, ?, ?, ?)",
        (article_id, document.revision, document.text, text_sha256(document.text), now()),
    )
    document_id = db.last_insert_rowid()
    db.executemany(
        'INSERT INTO block (document_id, ordinal, start, "end", role, reason, kind, user_role,'
        " level,"
        " credit_start, credit_end) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (_block_row(document_id, block) for block in document.blocks),
    )
    db.executemany(
        "INSERT INTO figure (document_id, ordinal, image, address, alt, width, height)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            (document_id, b.ordinal, f.image, f.address, f.alt, f.width, f.height)
            for b in document.blocks
            if (f := b.figure)
        ),
    )
    db.executemany(
        'INSERT INTO inline (document_id, ordinal, start, "end", style, address)'
        " VALUES (?, ?, ?, ?, ?, ?)",
        (
            (document_id, n, i.span.start, i.span.end, i.style.value, i.address)
            for n, i in enumerate(document.inlines)
        ),
    )
    return document_id


def current(db: apsw.Connection, article_id: int) -> Document:
    """The newest revision of an article's text. Raises NotFound."""
    row = first_row(
        db.execute(
            "SELECT id, revision, text FROM document WHERE article_id = ?"
            " ORDER BY revision DESC LIMIT 1",
            (article_id,),
        )
    )
    if row is None:
        raise NotFound(
            said("There is no article {article_id}.", article_id=str(article_id)),
            "See the list for the numbers.",
        )
    document_id, revision, text = row
    return Document(
        text=text,
        blocks=tuple(_blocks(db, document_id)),
        inlines=tuple(_inlines(db, document_id)),
        id=document_id,
        revision=revision,
    )


def running_text(db: apsw.Connection, article_id: int) -> str | None:
    """The words of an article's newest revision that are read from top to bottom; all that is shown
    where there are none such. None for an article that is not there."""
    row = first_row(
        db.execute(
            "SELECT id, text FROM document WHERE article_id = ? ORDER BY revision DESC LIMIT 1",
            (article_id,),
        )
    )
    if row is None:
        return None
    document_id, text = row
    blocks = fetch(
        db,
        'SELECT coalesce(user_role, role), start, "end" FROM block WHERE document_id = ?'
        " ORDER BY ordinal",
        (document_id,),
    )
    body = [text[start:end] for role, start, end in blocks if role in _BODY]
    return "\n".join(body or [text[a:b] for role, a, b in blocks if role not in _HIDDEN])


def set_user_roles(
    db: apsw.Connection, document_id: int, ordinals: Iterable[int], role: Role | None
) -> None:
    """Write what a person called these blocks; None takes it back."""
    value = role.value if role else None
    db.executemany(
        "UPDATE block SET user_role = ? WHERE document_id = ? AND ordinal = ? AND user_role IS"
        " NOT ?",
        ((value, document_id, ordinal, value) for ordinal in ordinals),
    )


def set_labels(db: apsw.Connection, document_id: int, blocks: Iterable[Block]) -> None:
    """Write what cleaning now calls these blocks. Text, places and a person's words stay."""
    for block in blocks:
        _, ordinal, _, _, role, reason, kind, _, level, *credit = _block_row(document_id, block)
        db.execute(
            "UPDATE block SET role = ?, reason = ?, kind = ?, level = ?, credit_start = ?,"
            " credit_end = ? WHERE document_id = ? AND ordinal = ?",
            (role, reason, kind, level, *credit, document_id, ordinal),
        )
        if block.figure is None:
            db.execute(
                "DELETE FROM figure WHERE document_id = ? AND ordinal = ?", (document_id, ordinal)
            )
            continue
        figure = block.figure
        db.execute(
            "INSERT INTO figure (document_id, ordinal, image, address, alt, width, height)"
            " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET image = excluded.image,"
            " address = excluded.address, alt = excluded.alt, width = excluded.width,"
            " height = excluded.height",
            (
                *(document_id, ordinal, figure.image, figure.address, figure.alt),
                *(figure.width, figure.height),
            ),
        )


def ensure_figures(db: apsw.Connection, document_id: int, ordinals: Iterable[int]) -> None:
    """Blocks that are captions now stand under a figure slot, if only an empty one."""
    db.executemany(
        "INSERT INTO figure (document_id, ordinal) VALUES (?, ?) ON CONFLICT DO NOTHING",
        ((document_id, ordinal) for ordinal in ordinals),
    )


def images_in_use(db: apsw.Connection) -> set[str]:
    """SHA-256 of every image that a figure shows."""
    return {
        row[0] for row in db.execute("SELECT DISTINCT image FROM figure WHERE image IS NOT NULL")
    }


def changed_texts(db: apsw.Connection) -> list[int]:
    """Article ids whose stored text is not the text that was written: bits that rotted.

    SQLite's own check sees one in thirty of them; the SHA-256 beside each text sees every one.
    """
    return [
        article_id
        for article_id, text, sha256 in db.execute(
            "SELECT article_id, text, text_sha256 FROM document ORDER BY id"
        )
        if not isinstance(text, str) or text_sha256(text) != sha256
    ]


def _block_row(document_id: int, block: Block) -> tuple[object, ...]:
    return (
        document_id,
        block.ordinal,
        block.span.start,
        block.span.end,
        block.role.value,
        block.reason,
        block.kind.value if block.kind else None,
        block.user_role.value if block.user_role else None,
        block.level,
        block.credit.start if block.credit else None,
        block.credit.end if block.credit else None,
    )


def _blocks(db: apsw.Connection, document_id: int) -> Iterable[Block]:
    figures = {
        row[0]: Figure(*row[1:])
        for row in db.execute(
            "SELECT ordinal, image, address, alt, width, height FROM figure WHERE document_id = ?",
            (document_id,),
        )
    }
    for row in db.execute(
        'SELECT ordinal, start, "end", role, reason, kind, user_role, level, credit_start,'
        " credit_end"
        " FROM block WHERE document_id = ? ORDER BY ordinal",
        (document_id,),
    ):
        ordinal, start, end, role, reason, kind, user_role, level, credit_start, credit_end = row
        yield Block(
            ordinal=ordinal,
            span=Span(start, end),
            role=Role(role),
            reason=reason,
            kind=Boilerplate(kind) if kind else None,
            user_role=Role(user_role) if user_role else None,
            level=level,
            figure=figures.get(ordinal),
            credit=Span(credit_start, credit_end) if credit_start is not None else None,
        )


def _inlines(db: apsw.Connection, document_id: int) -> Iterable[Inline]:
    for start, end, style, address in db.execute(
        'SELECT start, "end", style, address FROM inline WHERE document_id = ? ORDER BY ordinal',
        (document_id,),
    ):
        yield Inline(Span(start, end), InlineStyle(style), address)
