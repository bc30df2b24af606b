"""Editing: another text for one block gives a new revision, and a map from the old places to the
new."""

from __future__ import annotations

from dataclasses import dataclass, replace

from rapidfuzz.distance import Indel

from reader.model.document import Block, Document, Inline
from reader.model.selector import Span


@dataclass(frozen=True, slots=True)
class Edited:
    """A new revision. pieces: (old start, old end, new start, new end) of the edited block's text,
    in order, kept ones and deleted ones, in code points of the two canonical texts."""

    document: Document
    block: Span
    shift: int
    pieces: tuple[tuple[int, int, int, int], ...]

    def carried(self, span: Span) -> Span | None:
        """Where a span of the old text stands in the new one; None where all its words are gone.

        Outside the block it only shifts. Inside, it keeps what is left of its words, and what was
        written between them.
        """
        start, end = self._start(span.start), self._end(span.end)
        return Span(start, end) if start < end else None

    def _start(self, offset: int) -> int:
        if offset <= self.block.start:
            return offset
        if offset >= self.block.end:
            return offset + self.shift
        for old_start, old_end, new_start, new_end in self.pieces:
            if old_start <= offset < old_end:
                is_equal = old_end - old_start == new_end - new_start
                return new_start + offset - old_start if is_equal else new_end
        return self.block.end + self.shift

    def _end(self, offset: int) -> int:
        if offset <= self.block.start:
            return offset
        if offset >= self.block.end:
            return offset + self.shift
        for old_start, old_end, new_start, new_end in self.pieces:
            if old_start < offset <= old_end:
                is_equal = old_end - old_start == new_end - new_start
                return new_start + offset - old_start if is_equal else new_start
        return self.block.end + self.shift


def edit_block(document: Document, ordinal: int, text: str) -> Edited:
    """The document with another text for one block. text: clean, not empty.

    Roles, figures and reasons stay; a credit and inline styles stay where their words do.
    """
    old = document.blocks[ordinal]
    shift = len(text) - len(old.span)
    edited = Edited(
        document, old.span, shift, tuple(_pieces(document.text_of(old), text, old.span.start))
    )
    canonical = document.text[: old.span.start] + text + document.text[old.span.end :]
    blocks = tuple(_moved(block, edited, ordinal) for block in document.blocks)
    inlines = (_carried(inline, edited, document.text, canonical) for inline in document.inlines)
    revised = Document(
        text=canonical,
        blocks=blocks,
        inlines=tuple(inline for inline in inlines if inline),
        revision=document.revision + 1,
    )
    return replace(edited, document=revised)


def _pieces(old: str, new: str, start: int) -> list[tuple[int, int, int, int]]:
    """Equal pieces keep their length; deleted ones have none in the new text. What was inserted is
    no
    piece of the old text: Indel knows no replacements."""
    found: list[tuple[int, int, int, int]] = []
    for op in Indel.opcodes(old, new):
        piece = (
            op.src_start + start,
            op.src_end + start,
            op.dest_start + start,
            op.dest_end + start,
        )
        if op.src_start < op.src_end:
            found.append(piece)
    return found


def _moved(block: Block, edited: Edited, ordinal: int) -> Block:
    if block.ordinal < ordinal:
        return block
    if block.ordinal > ordinal:
        credit = block.credit
        return replace(
            block,
            span=_shifted(block.span, edited.shift),
            credit=_shifted(credit, edited.shift) if credit else None,
        )
    return replace(
        block,
        span=Span(block.span.start, block.span.end + edited.shift),
        credit=edited.carried(block.credit) if block.credit else None,
    )


def _shifted(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)


def _carried(inline: Inline, edited: Edited, before: str, after: str) -> Inline | None:
    span = edited.carried(inline.span)
    if span is None or (
        not _outside(inline.span, edited.block) and inline.span.of(before) != span.of(after)
    ):
        return None
    return replace(inline, span=span)


def _outside(span: Span, block: Span) -> bool:
    return span.end <= block.start or span.start >= block.end
