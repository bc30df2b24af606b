"""The running text of one block of a web page while it is being read: white space and inline
runs."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass, field

from lxml.html import HtmlElement

from reader.intake.formats.html_unseen import seen_texts
from reader.model.document import Inline, InlineStyle
from reader.model.selector import Span
from reader.text.normalize import clean_line, clean_lines

_MOST_OPEN = 12
# Two letters of one part and two of the next, where a word ends: "yesterdayBy", "Time2 hrs",
# "1 of 5Grass".
_SEAM = re.compile(r"[^\W\d_][^\W\d_A-Z](?:[A-Z]|\d).?|.?\d[A-Z][a-z]")


@dataclass(slots=True)
class _Open:
    """An inline run that has begun. start: where its first letter stands, None before that."""

    style: InlineStyle
    address: str
    start: int | None = None


@dataclass(slots=True)
class BlockText:
    """Collects the text of a block. Positions are code points of what was collected."""

    _parts: list[str] = field(default_factory=list)
    _size: int = 0
    _wants_space: bool = False
    _breaks: int = 0
    _open: list[_Open | None] = field(default_factory=list)
    _active: list[_Open] = field(default_factory=list)
    _done: list[Inline] = field(default_factory=list)
    linked: int = 0
    _part: str = ""

    def end_part(self) -> None:
        """A part ends that style may set apart from one that begins at once."""
        self._part = "ended" if self._size else ""

    def begin_part(self) -> None:
        """A part begins."""
        self._part = "parted" if self._part else ""

    def add(self, text: str) -> None:
        """Append text as the source has it; runs of white space count as one space."""
        if text.isspace():
            self._wants_space = True
            return
        cleaned = clean_line(text)
        if text[:1].isspace() or not cleaned:
            self._wants_space = True
        if not cleaned:
            return
        if self._part == "parted" and not self._wants_space:
            self._wants_space = bool(_SEAM.fullmatch(self._parts[-1][-2:] + cleaned[:2]))
        self._part = ""
        self._append_gap()
        for run in self._active:
            if run.start is None:
                run.start = self._size
        if self._active and any(run.style is InlineStyle.LINK for run in self._active):
            self.linked += len(cleaned)
        self._append(cleaned)
        self._wants_space = text[-1:].isspace()

    def line_break(self) -> bool:
        """A forced line end. True if it is the second in a row, which parts paragraphs."""
        self._breaks += 1
        return self._breaks > 1

    def begin(self, style: InlineStyle, address: str = "") -> None:
        """An inline run begins. Too deep ones are counted, but not kept."""
        run = _Open(style, address) if len(self._active) < _MOST_OPEN else None
        self._open.append(run)
        if run:
            self._active.append(run)

    def end(self) -> None:
        """The inline run that began last ends."""
        run = self._open.pop()
        if run:
            self._active.pop()
            self._close(run)

    def take(self) -> tuple[str, tuple[Inline, ...], int]:
        """The text so far, its inline runs and how much of it is linked; begin a new block.

        Runs that are still open go on in the next block.
        """
        for run in self._active:
            self._close(run)
            run.start = None
        raw, inlines, linked = "".join(self._parts), self._done, self.linked
        self._parts, self._size, self._done, self.linked = [], 0, [], 0
        self._wants_space, self._breaks, self._part = False, 0, ""
        text = clean_lines(raw) if "\n" in raw else clean_line(raw)
        return text, _fitted(raw, text, inlines), linked

    def begins_anew(self) -> bool:
        """True, and white space and line ends forgotten, where no text was added to the block."""
        if self._parts:
            return False
        self._wants_space, self._breaks = False, 0
        return True

    def _append_gap(self) -> None:
        if self._size and self._breaks:
            self._append("\n")
        elif self._size and self._wants_space:
            self._append(" ")
        self._breaks, self._wants_space = 0, False

    def _append(self, text: str) -> None:
        self._parts.append(text)
        self._size += len(text)

    def _close(self, run: _Open) -> None:
        if run.start is not None and self._size > run.start:
            span = Span(run.start, self._size)
            self._done.append(Inline(span, run.style, run.address))


def _fitted(raw: str, text: str, inlines: list[Inline]) -> tuple[Inline, ...]:
    """The runs in the cleaned text. Where cleaning the whole moved letters, which only stray
    fillers between runs can cause, they are given up: a link at the wrong words is worse."""
    if raw == text:
        return tuple(inlines)
    return ()


def verbatim(element: HtmlElement, blocks: Collection[str], *, with_hidden: bool) -> str:
    """The text of an element whose white space counts. blocks: elements that begin a new line, for
    those who set each line of their code in one. with_hidden: as in is_unseen."""
    parts: list[str] = []
    for event, inner, text in seen_texts(element, with_hidden=with_hidden):
        is_break = inner.tag == "br" and event == "start"
        is_edge = inner is not element and inner.tag in blocks
        if is_break or (is_edge and not _is_at_line_start(parts)):
            parts.append("\n")
        if text:
            parts.append(text)
    return "".join(parts)


def _is_at_line_start(parts: list[str]) -> bool:
    return not parts or parts[-1].endswith("\n")
