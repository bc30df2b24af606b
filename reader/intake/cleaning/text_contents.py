"""Lists of contents in a text dump: headings in a row, each of which stands in the text again, in
the same order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from reader.intake.cleaning.labelling import as_furniture
from reader.model.document import Boilerplate
from reader.text.canonical import Piece

# So many entries make a list; longer lines are none, nor are lines that stand there more often.
# From the first to the last heading there are so many lines for each entry.
_FEWEST, _LONGEST, _OFTEN, _SPREAD = 4, 150, 3, 3
# Headings stand above text: at least half of them above a line of this length.
_TEXT = 60
_REASON = "stands in a list of the headings that follow"


def mark_contents(pieces: Sequence[Piece], core: tuple[int, int]) -> list[Piece]:
    """The pieces, with the lists of contents of the article marked as furniture."""
    marked = list(pieces)
    counts = Counter(piece.text for piece in pieces[core[0] : core[1]])
    last = {
        pieces[place].text: place for place in range(*core) if counts[pieces[place].text] <= _OFTEN
    }
    run: list[int] = []
    for place in range(core[0], core[1] + 1):
        if place < core[1] and _is_entry(pieces, place, last, run):
            run.append(place)
            continue
        if len(run) >= _FEWEST and _are_headings(pieces, [last[pieces[n].text] for n in run], run):
            for entry in run:
                marked[entry] = as_furniture(pieces[entry], Boilerplate.NAVIGATION, _REASON)
        run = []
    return marked


def _is_entry(
    pieces: Sequence[Piece], place: int, last: dict[str, int], run: Sequence[int]
) -> bool:
    """Whether a line stands again below, and farther below than the entry before it does."""
    piece = pieces[place]
    if not piece.role.is_body or len(piece.text) > _LONGEST or not piece.text[0].isalnum():
        return False
    again = last.get(piece.text, 0)
    return again > (last[pieces[run[-1]].text] if run else place)


def _are_headings(pieces: Sequence[Piece], places: Sequence[int], run: Sequence[int]) -> bool:
    """Whether the places where the entries stand again are spread over the text, above texts."""
    if places[0] <= run[-1] or places[-1] - places[0] < _SPREAD * len(run):
        return False
    below = [len(piece.text) for place in places for piece in pieces[place + 1 : place + 2]]
    return sum(length >= _TEXT for length in below) >= len(run) / 2
