"""Anchoring: describe a passage so that it can be found again, and find it in a changed text.

The ladder: the quote at its old position with its old surroundings -> the same quote elsewhere,
told from its equals by its surroundings -> a quote like it, near the old position or anywhere ->
uncertain, a person should look -> unplaced, with the best guess kept. A place is taken without
asking only if quote and surroundings agree, and no second place agrees nearly as well: to ask is
cheap, to mark the wrong words is not.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from reader.model.annotation import Placement, PlaceState
from reader.model.selector import (
    CONTEXT_LENGTH,
    Span,
    Target,
    TextPositionSelector,
    TextQuoteSelector,
)
from reader.text.folding import Folded, fold_noise
from reader.text.likeness import Find, find_alike, likeness
from reader.text.surroundings import Surroundings

SURE = 0.85
"""From this likeness on a changed quote may be placed without asking."""

LIKELY = 0.70
"""From this likeness on a changed quote is shown at its place, for a person to confirm."""

GUESS = 0.50
"""Below this likeness a place is not even worth suggesting."""

# A second place that agrees so nearly as well could be the right one just as well.
_MARGIN = 0.1
# The quotes of a text that are compared by their surroundings; "the" stands in a book 50,000 times.
_MOST_EQUALS = 5_000


def describe(text: str, span: Span) -> Target:
    """Both selectors of a passage of a text, with up to 32 code points before and after it.

    The context is cut by code points, so it may begin or end inside a grapheme: it is for
    comparing, not for show. Raises ValueError if the span is empty or reaches beyond the text.
    """
    if not span or span.end > len(text):
        raise ValueError(f"no passage: [{span.start}, {span.end}) of {len(text)} code points")
    return Target(
        TextPositionSelector(span.start, span.end),
        TextQuoteSelector(
            exact=span.of(text),
            prefix=text[max(0, span.start - CONTEXT_LENGTH) : span.start],
            suffix=text[span.end : span.end + CONTEXT_LENGTH],
        ),
    )


def anchor(target: Target, text: str) -> Placement:
    """Where the passage stands in a text, which may be another one than it was described in.

    exact: the quote stands at its position. moved: the quote elsewhere, or one like it, in
    surroundings that agree. uncertain: a likely place, but changed a good deal, out of its
    surroundings, or one of several. unplaced: lost; `candidate` is the best guess, if any.
    score is the likeness of the words there to the quote, however sure the place is.

    Its own text always gives exact. One case cannot be seen from here: when every code point for
    32 around two places is the same, and the text before them changed by just their distance.
    """
    if _stands_unchanged(target, text):
        return Placement(PlaceState.EXACT, target.position.span)
    folded = fold_noise(text)
    surroundings = Surroundings.of(target.quote)
    if not surroundings.quote.strip():
        return Placement(PlaceState.UNPLACED, None, 0.0)
    return _anchor_equal(target, text, folded, surroundings) or _anchor_alike(
        target, text, folded, surroundings
    )


def _stands_unchanged(target: Target, text: str) -> bool:
    """With all its surroundings, so that nothing else needs to be looked at."""
    position, quote = target.position, target.quote
    before = position.start - len(quote.prefix)
    return (
        before >= 0
        and bool(quote.exact)
        and position.end <= len(text)
        and text.startswith(quote.prefix + quote.exact + quote.suffix, before)
        and position.end - position.start == len(quote.exact)
    )


def _anchor_equal(
    target: Target, text: str, folded: Folded, surroundings: Surroundings
) -> Placement | None:
    """The place among those where the very words stand, or None if they stand nowhere."""
    near = folded.folded(target.position.span).start
    ranked = sorted(
        (-surroundings.agreement(folded.text, place), abs(place.start - near), place)
        for place in _equals(surroundings.quote, folded.text, near)
    )
    if not ranked:
        return None
    place = ranked[0][2]
    is_told_apart = len(ranked) == 1 or ranked[1][0] - ranked[0][0] >= _MARGIN
    is_sure = (
        is_told_apart
        and surroundings.suffice(folded.text, place)
        and (ranked[0][0] == -1.0 or not _has_rival(surroundings, folded.text, place, near))
    )
    return _placed(target, text, folded, Find(place, 1.0, 1.0), is_sure)


def _has_rival(surroundings: Surroundings, text: str, place: Span, near: int) -> bool:
    """Whether another place is as like the quote with its surroundings: perhaps the one that was
    marked, with a word changed, while its equal in a neighbouring line was not."""
    whole = Span(
        max(0, place.start - surroundings.quote_start),
        place.start - surroundings.quote_start + len(surroundings.needle),
    )
    bound = likeness(surroundings.needle, whole.of(text)) - _MARGIN
    return any(
        find.total > bound and not find.span.overlaps(place)
        for find in find_alike(surroundings, text, near)
    )


def _equals(quote: str, text: str, near: int) -> Iterable[Span]:
    """Where a quote stands in a text; of very many, those nearest to a position."""
    starts = list(_occurrences(quote, text))
    if len(starts) > _MOST_EQUALS:
        starts = sorted(starts, key=lambda start: abs(start - near))[:_MOST_EQUALS]
    return (Span(start, start + len(quote)) for start in starts)


def _occurrences(quote: str, text: str) -> Iterator[int]:
    start = text.find(quote)
    while start >= 0:
        yield start
        start = text.find(quote, start + 1)


def _anchor_alike(
    target: Target, text: str, folded: Folded, surroundings: Surroundings
) -> Placement:
    """The place where the words are most like the quote, as sure as likeness and surroundings
    allow."""
    near = folded.folded(target.position.span).start
    finds = find_alike(surroundings, folded.text, near)
    if not finds:
        return Placement(PlaceState.UNPLACED, None, 0.0)
    best = finds[0]
    is_sure = (
        best.score >= SURE
        and (len(finds) == 1 or best.total - finds[1].total >= _MARGIN)
        and surroundings.suffice(folded.text, best.span)
    )
    return _placed(target, text, folded, best, is_sure)


def _placed(target: Target, text: str, folded: Folded, find: Find, is_sure: bool) -> Placement:
    span = folded.original(find.span)
    score = find.score
    if score < LIKELY:
        candidate = span if score >= GUESS else None
        return Placement(PlaceState.UNPLACED, None, score, candidate)
    span = _unfolded(target.quote.exact, text, span)
    if not is_sure:
        return Placement(PlaceState.UNCERTAIN, span, score)
    is_at_home = span == target.position.span and span.of(text) == target.quote.exact
    return Placement(PlaceState.EXACT if is_at_home else PlaceState.MOVED, span, score)


def _unfolded(quote: str, text: str, span: Span) -> Span:
    """The quote letter for letter where it stands so inside a span: a passage may begin or end
    between two spaces, or between a letter and its accent, which folding takes as one."""
    start = text.find(quote, span.start, span.end)
    return Span(start, start + len(quote)) if start >= 0 else span
