"""The canonical text of a document: pieces in order become one text with blocks that tile it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

from reader.model.document import (
    BLOCK_SEPARATOR,
    Block,
    Boilerplate,
    Document,
    Figure,
    Inline,
    InlineStyle,
    Role,
)
from reader.model.selector import Span


@dataclass(frozen=True, slots=True)
class Piece:
    """One block to be, before it has a place in the canonical text.

    text: already clean (normalize.clean_line or clean_lines). credit, inlines: spans are code
    points of this piece's own text. The rest is as in Block.
    """

    text: str
    role: Role
    reason: str = ""
    kind: Boilerplate | None = None
    level: int = 0
    figure: Figure | None = None
    credit: Span | None = None
    inlines: tuple[Inline, ...] = ()


def build_document(pieces: Iterable[Piece]) -> Document:
    """Join pieces into a document. A piece without text is left out, unless it holds a figure.

    Raises ValueError where a credit or an inline reaches outside its piece.
    """
    kept = [piece for piece in pieces if piece.text or piece.figure]
    blocks: list[Block] = []
    inlines: list[Inline] = []
    start = 0
    for ordinal, piece in enumerate(kept):
        blocks.append(_block(ordinal, start, piece))
        inlines.extend(_moved(inline, start) for inline in piece.inlines if inline.span)
        start += len(piece.text) + len(BLOCK_SEPARATOR)
    document = Document(
        text=BLOCK_SEPARATOR.join(piece.text for piece in kept),
        blocks=tuple(blocks),
        inlines=tuple(sorted(inlines, key=_text_order)),
    )
    check_document(document)
    return document


def check_document(document: Document) -> None:
    """Raise ValueError unless the blocks tile the text in order, and every credit and inline stands
    inside one block."""
    if BLOCK_SEPARATOR.join(map(document.text_of, document.blocks)) != document.text:
        raise ValueError("the blocks do not make up the text")
    start = 0
    for ordinal, block in enumerate(document.blocks):
        if block.ordinal != ordinal or block.span.start != start:
            raise ValueError(f"block {ordinal} is out of place")
        if block.credit and not _holds(block.span, block.credit):
            raise ValueError(f"the credit of block {ordinal} reaches outside it")
        start = block.span.end + len(BLOCK_SEPARATOR)
    for inline in document.inlines:
        if not document.blocks or not _holds(
            document.block_at(inline.span.start).span, inline.span
        ):
            raise ValueError(f"no block holds the inline at {inline.span.start}")
        if inline.address and inline.style is not InlineStyle.LINK:
            raise ValueError(f"only a link has an address, not the inline at {inline.span.start}")


def text_sha256(document_text: str) -> str:
    """SHA-256 in hex of a canonical text's UTF-8 bytes; it notices rotten bits and wrong copies."""
    return hashlib.sha256(document_text.encode("utf-8", "surrogatepass")).hexdigest()


def _block(ordinal: int, start: int, piece: Piece) -> Block:
    credit = piece.credit
    return Block(
        ordinal=ordinal,
        span=Span(start, start + len(piece.text)),
        role=piece.role,
        reason=piece.reason,
        kind=piece.kind,
        level=piece.level,
        figure=piece.figure,
        credit=Span(start + credit.start, start + credit.end) if credit else None,
    )


def _moved(inline: Inline, by: int) -> Inline:
    return Inline(Span(inline.span.start + by, inline.span.end + by), inline.style, inline.address)


def _text_order(inline: Inline) -> tuple[int, int]:
    return inline.span.start, -inline.span.end


def _holds(outer: Span, inner: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end
