"""Spans and the two W3C Web Annotation selectors: where in a canonical text a passage stands."""

from __future__ import annotations

from dataclasses import dataclass

CONTEXT_LENGTH = 32
"""Code points of prefix and suffix that a quote selector carries."""


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range [start, end) of code points of a document's canonical text."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"not a span: [{self.start}, {self.end})")

    def __len__(self) -> int:
        return self.end - self.start

    def __bool__(self) -> bool:
        return self.end > self.start

    def touches(self, other: Span) -> bool:
        """Overlapping, or adjacent with nothing between."""
        return self.start <= other.end and other.start <= self.end

    def overlaps(self, other: Span) -> bool:
        """Sharing at least one code point."""
        return self.start < other.end and other.start < self.end

    def union(self, other: Span) -> Span:
        """The smallest span that holds both."""
        return Span(min(self.start, other.start), max(self.end, other.end))

    def of(self, text: str) -> str:
        """The code points of text that this span covers."""
        return text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class TextPositionSelector:
    """W3C TextPositionSelector: start and end in code points, half-open."""

    start: int
    end: int

    @property
    def span(self) -> Span:
        """The same range as a Span."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class TextQuoteSelector:
    """W3C TextQuoteSelector: the exact words, and up to 32 code points before and after them."""

    exact: str
    prefix: str = ""
    suffix: str = ""


@dataclass(frozen=True, slots=True)
class Target:
    """Where an annotation points: both selectors of one passage, described at the same moment."""

    position: TextPositionSelector
    quote: TextQuoteSelector
