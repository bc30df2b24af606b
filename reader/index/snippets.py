"""Snippets: the piece of a text that shows best why it was found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reader.index.entries import HIDDEN, field_of
from reader.model.document import Block, Document, Role
from reader.model.search import Snippet
from reader.model.selector import Span

LENGTH = 200
"""Code points of a snippet, without the marks of omission."""
_BEFORE = 60  # code points of the text that lead up to the first match
_OMITTED = "…"
_RANKS = {HIDDEN: 2, "text": 1, "caption": 1}


@dataclass(frozen=True, slots=True)
class Found:
    """A snippet and the match in the text that it leads to, None where nothing matched."""

    snippet: Snippet
    span: Span | None


def snippet_of_document(document: Document, matches: Sequence[Span]) -> Found:
    """The best piece of a document. matches: in the canonical text, in order."""
    best: tuple[tuple[int, int, int], Block, list[Span]] | None = None
    for block, inside in _by_block(document, matches):
        words, first = _richest(document.text, inside)
        # What the list shows anyway, the title, is only shown for want of anything else.
        # Whoever asked for hidden lines is led to one.
        rank = (_RANKS.get(field_of(block), 0), words, -block.ordinal)
        if best is None or rank > best[0]:
            best = (rank, block, inside[first:])
    if best is None:
        return Found(beginning(document), None)
    _, block, inside = best
    snippet = snippet_of_text(document.text, inside, block.span)
    return Found(snippet, inside[0])


def snippet_of_text(text: str, matches: Sequence[Span], within: Span) -> Snippet:
    """A piece of a text around the first of the matches, never reaching outside `within`."""
    first = matches[0].start if matches else within.start
    start = _word_start(text, max(within.start, first - _BEFORE), within.start, first)
    if within.end - start < LENGTH:  # near the end there is room for more before
        start = _word_start(text, max(within.start, within.end - LENGTH), within.start, first)
    end = _word_end(text, min(within.end, start + LENGTH), within.end, start)
    before = _OMITTED if start > within.start else ""
    after = _OMITTED if end < within.end else ""
    shift = len(before) - start
    spans = tuple(
        Span(match.start + shift, min(match.end, end) + shift)
        for match in matches
        if start <= match.start < end
    )
    return Snippet(before + text[start:end].replace("\n", " ") + after, spans)


def beginning(document: Document) -> Snippet:
    """The first words of the running text, for what was not found by its words."""
    block = next((b for b in document.blocks if b.shown_role.is_body), None)
    block = block or document.first(Role.TITLE)
    if block is None:
        return Snippet("")
    return snippet_of_text(document.text, (), block.span)


def _by_block(document: Document, matches: Sequence[Span]) -> list[tuple[Block, list[Span]]]:
    found: list[tuple[Block, list[Span]]] = []
    for match in matches:
        block = document.block_at(match.start)
        if found and found[-1][0].ordinal == block.ordinal:
            found[-1][1].append(match)
        else:
            found.append((block, [match]))
    return found


def _richest(text: str, matches: Sequence[Span]) -> tuple[int, int]:
    """How many different words one snippet can show, and the match it should begin with."""
    best, best_first = 0, 0
    for first, match in enumerate(matches):
        end = match.start + LENGTH - _BEFORE
        words: set[str] = set()
        for following in range(first, len(matches)):
            if matches[following].end > end and words:
                break
            words.add(matches[following].of(text).casefold())
        if len(words) > best:
            best, best_first = len(words), first
    return best, best_first


def _word_start(text: str, at: int, lowest: int, highest: int) -> int:
    """The beginning of the first whole word from a place on."""
    if at <= lowest or text[at - 1].isspace():
        return max(at, lowest)
    space = next((i for i in range(at, min(highest, at + 40)) if text[i].isspace()), None)
    return at if space is None else space + 1


def _word_end(text: str, at: int, highest: int, lowest: int) -> int:
    """The end of the last whole word up to a place."""
    if at >= highest or text[at].isspace():
        return min(at, highest)
    space = next((i for i in range(at, max(lowest, at - 40), -1) if text[i].isspace()), None)
    return at if space is None else space
