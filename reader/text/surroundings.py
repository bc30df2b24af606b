"""The surroundings of a quote: how well they agree with those of a place in another text."""

from __future__ import annotations

from dataclasses import dataclass

from reader.model.selector import CONTEXT_LENGTH, Span, TextQuoteSelector
from reader.text.folding import fold_noise
from reader.text.rapid import fuzz

# Quote and agreeing surroundings must come to so many code points together, so many of them
# surroundings: a single word needs nearly all of its context, a sentence a few words of it.
_ENOUGH = 48
_ENOUGH_CONTEXT = 12
# Two pieces of unrelated English prose of 32 code points are 0.3 to 0.6 alike.
_ALIKE = 0.72
# A context cut short says that the text began or ended there, which is worth so many code points.
_EDGE = "\x02" * 8


@dataclass(frozen=True, slots=True)
class Surroundings:
    """A quote and what stood before and after it, folded. Edge marks stand where the text ended."""

    prefix: str
    quote: str
    suffix: str

    @classmethod
    def of(cls, selector: TextQuoteSelector) -> Surroundings:
        """Folded together, so that white space is folded across their borders as in a text."""
        folded = fold_noise(selector.prefix + selector.exact + selector.suffix)
        start = len(selector.prefix)
        quote = folded.folded(Span(start, start + len(selector.exact)))
        return cls(
            _edge(selector.prefix) + folded.text[: quote.start],
            quote.of(folded.text),
            folded.text[quote.end :] + _edge(selector.suffix),
        )

    @property
    def needle(self) -> str:
        """All three as one, without edge marks: what a likeness is searched with."""
        return _bare(self.prefix) + self.quote + _bare(self.suffix)

    @property
    def quote_start(self) -> int:
        """Where in the needle the quote starts."""
        return len(_bare(self.prefix))

    def agreement(self, text: str, place: Span) -> float:
        """How alike the surroundings of a place are, 0.0 to 1.0.

        Where a text ends says nothing here: what was its last line may have others after it now.
        """
        sides = [(_bare(mine), theirs) for mine, theirs in self._sides(text, place)]
        sides = [(mine, theirs[: len(mine)]) for mine, theirs in sides]
        size = sum(len(mine) for mine, _ in sides)
        return sum(_likeness(*side) * len(side[0]) for side in sides) / size if size else 0.0

    def suffice(self, text: str, place: Span) -> bool:
        """Whether they agree so far that this is the place, unless another is as good."""
        sides = self._sides(text, place)
        agreeing = sum(_agreeing(*side) for side in sides)
        needed = max(_ENOUGH_CONTEXT, _ENOUGH - len(self.quote))
        return agreeing >= min(needed, 0.9 * sum(len(mine) for mine, _ in sides))

    def _sides(self, text: str, place: Span) -> list[tuple[str, str]]:
        """(mine, theirs) before the place, reversed, and after it: both read away from the
        quote."""
        before = text[max(0, place.start - len(self.prefix)) : place.start]
        after = text[place.end : place.end + len(self.suffix)]
        if len(before) < len(self.prefix):
            before = (_EDGE + before)[-len(self.prefix) :]
        if len(after) < len(self.suffix):
            after = (after + _EDGE)[: len(self.suffix)]
        return [(self.prefix[::-1], before[::-1]), (self.suffix, after)]


def _edge(context: str) -> str:
    return _EDGE if len(context) < CONTEXT_LENGTH else ""


def _bare(context: str) -> str:
    return context.strip(_EDGE)


def _likeness(mine: str, theirs: str) -> float:
    if not mine:
        return 0.0
    return max(_run(mine, theirs) / len(mine), float(fuzz().ratio(mine, theirs)) / 100)


def _agreeing(mine: str, theirs: str) -> float:
    """Code points that agree: those next to the quote without a break, or all as far as alike."""
    run = float(_run(mine, theirs))
    if len(mine) < _ENOUGH_CONTEXT:
        return run
    alike = fuzz().ratio(mine, theirs) / 100
    return max(run, alike * len(mine)) if alike >= _ALIKE else run


def _run(mine: str, theirs: str) -> int:
    for length, (one, other) in enumerate(zip(mine, theirs, strict=False)):
        if one != other:
            return length
    return min(len(mine), len(theirs))
