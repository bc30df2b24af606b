"""Excerpts in SQL: the blocks around a span, read without the rest of the article."""

from __future__ import annotations

from reader.model.document import Block, Document, Role
from reader.model.selector import Span
from reader.store.rows import Db, fetch

LONGEST = 4000
"""Code points before and behind the beginning of a span, for articles that are one long block."""


def around(db: Db, article_id: int, span: Span) -> tuple[Document, Span]:
    """The blocks that a span of the newest revision touches, as a document of their own, and where
    the span is in it. Without figures and inline runs; empty when there is no such article."""
    known = fetch(
        db,
        'SELECT d.id, b.ordinal, b.start, b."end", b.role, b.user_role FROM block b JOIN'
        " (SELECT id FROM document WHERE article_id = ? ORDER BY revision DESC LIMIT 1) d"
        ' ON b.document_id = d.id WHERE b."end" > ? AND b.start < ? ORDER BY b.ordinal',
        (article_id, span.start, span.end),
    )
    if not known:
        return Document("", ()), Span(0, 0)
    first = max(known[0][2], span.start - LONGEST)
    last = min(known[-1][3], span.start + LONGEST)
    (text,) = fetch(
        db,
        "SELECT substr(text, ?, ?) FROM document WHERE id = ?",
        (first + 1, last - first, known[0][0]),
    )[0]
    blocks = tuple(
        Block(
            ordinal,
            Span(max(start, first) - first, min(end, last) - first),
            Role(role),
            user_role=Role(user_role) if user_role else None,
        )
        for _, ordinal, start, end, role, user_role in known
        if start < last
    )
    return Document(text, blocks), Span(span.start - first, min(span.end, last) - first)
