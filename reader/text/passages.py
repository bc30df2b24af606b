"""Passages: the sentences around a span, for lists that show a passage away from its page."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from reader.model.document import Block, Document
from reader.model.selector import Span
from reader.text.sentences import sentence_spans

_GLANCE = 320
"""Code points on each side of a span that are looked at for the ends of its sentence."""
_CUT = "…"


def sentence_around(document: Document, span: Span) -> str:
    """The whole sentences that a span touches, as one line, from every block that it touches.

    Hidden blocks between are left out, unless the span lies in hidden blocks alone. "" if the span
    holds no word, or lies beyond the text.
    """
    return passage_around(document, span)[0]


def is_in_hidden(document: Document, span: Span) -> bool:
    """Whether a span lies in hidden blocks alone."""
    touched = _touched_blocks(document, span)
    return bool(touched) and all(block.is_hidden for block in touched)


def passage_around(document: Document, span: Span) -> tuple[str, Span]:
    """The sentences around a span, and where in them the words of the span stand."""
    if not document.blocks or span.start >= len(document.text):
        return "", Span(0, 0)
    touched = _touched_blocks(document, span)
    shown = [block for block in touched if not block.is_hidden] or touched
    text, start, end = "", None, 0
    for block in shown:
        line, inner = _sentences(document.text_of(block), _inside(span, block.span))
        if line:
            shift = len(text) + 1 if text else 0
            text = f"{text} {line}" if text else line
            start = shift + inner.start if start is None else start
            end = shift + inner.end
    return text, Span(start or 0, end)


def sentence_with(document: Document, span: Span) -> tuple[str, Span]:
    """The sentence or sentences that hold a span of one block, and the span's place in them.

    Only so much of a very long sentence as can be read at a glance, with "…" where it was cut.
    """
    block = document.block_at(span.start)
    text, inside = document.text_of(block), _inside(span, block.span)
    window = Span(max(0, inside.start - _GLANCE), min(len(text), inside.end + _GLANCE))
    touched = [s for s in sentence_spans(window.of(text)) if s.overlaps(_shifted(inside, window))]
    start = window.start + touched[0].start if touched else inside.start
    end = window.start + touched[-1].end if touched else inside.end
    start, end = min(start, inside.start), max(end, inside.end)
    # A sentence that reaches to the edge of what was looked at goes on behind it.
    before = _CUT if window.start and not text[window.start : start].strip() else ""
    after = _CUT if window.end < len(text) and not text[end : window.end].strip() else ""
    at = inside.start - start + len(before)
    return f"{before}{text[start:end]}{after}", Span(at, at + len(inside))


def _shifted(span: Span, window: Span) -> Span:
    return Span(span.start - window.start, span.end - window.start)


def _touched_blocks(document: Document, span: Span) -> list[Block]:
    blocks = document.blocks
    first = bisect_left(blocks, span.start, key=lambda block: block.span.end)
    last = bisect_right(blocks, max(span.start, span.end - 1), key=lambda block: block.span.start)
    return list(blocks[first:last])


def _inside(span: Span, block: Span) -> Span:
    """The part of a span inside a block, in the block's own code points."""
    start = min(max(span.start, block.start), block.end)
    end = min(max(span.end, start), block.end)
    return Span(start - block.start, end - block.start)


def _sentences(text: str, span: Span) -> tuple[str, Span]:
    """The touched sentences as one line, and where the span is in it."""
    touched = [s for s in sentence_spans(text) if s.overlaps(span) or _holds_caret(s, span)]
    if not touched:
        return "", Span(0, 0)
    first, last = touched[0].start, touched[-1].end
    line = " ".join(text[first:last].split())
    start, end = max(span.start, first), min(span.end, last)
    # White space folds to single spaces, so what stands before a point tells where it went.
    inner = " ".join(text[start:end].split())
    before = " ".join(f"{text[first:start]}|".split())
    return line, Span(len(before) - 1, len(before) - 1 + len(inner))


def _holds_caret(sentence: Span, span: Span) -> bool:
    return not span and sentence.start <= span.start <= sentence.end
