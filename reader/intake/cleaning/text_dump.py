"""A text dump: the text of a whole page, with menus above and other articles below, or just an
article."""

from __future__ import annotations

from collections.abc import Sequence

from reader.intake.cleaning.labelling import Outline, label_lines
from reader.intake.cleaning.metadata import text_metadata
from reader.intake.cleaning.scores import line_scores, signs_of
from reader.intake.cleaning.signs import Sign
from reader.intake.cleaning.text_captions import mark_captions
from reader.intake.cleaning.text_contents import mark_contents
from reader.intake.cleaning.text_core import text_core
from reader.intake.cleaning.text_teasers import mark_teasers
from reader.intake.cleaning.text_titles import find_text_title
from reader.intake.cleaning.titles import is_titlelike
from reader.intake.labelled import Labelled
from reader.intake.lines import Line, Reading
from reader.model.document import Role
from reader.model.wording import said
from reader.text.canonical import Piece

NO_ARTICLE = said("No article was found; the whole text is shown.")
# So few lines beside the core, none of them with a sign of furniture, are left where they are.
_FEW = 3
# Less is a note, a list or a poem, and not a page with an article in it.
_LEAST_CORE, _LEAST_SHARE = 150, 0.02


def label_text(reading: Reading, name: str) -> Labelled:
    """Label the lines of a plain text. name: the file's, for a title where the text has none."""
    lines = reading.lines
    texts = [line.text for line in lines]
    signs = signs_of(texts)
    scores = line_scores(texts, signs)
    core = text_core(texts, signs, scores)
    if not _is_article(texts, core):
        return _whole(reading, name, signs)
    title = find_text_title(texts, signs, core)
    outline = Outline(core, title, scores, signs, _beside(core, title, signs))
    pieces = mark_captions(label_lines(lines, outline), outline.first, core)
    pieces = mark_teasers(mark_contents(pieces, core), signs, core)
    return Labelled(tuple(pieces), text_metadata(pieces, name), reading.notices)


def _is_article(texts: Sequence[str], core: tuple[int, int]) -> bool:
    size = sum(map(len, texts[core[0] : core[1]]))
    return size >= _LEAST_CORE and size >= sum(map(len, texts)) * _LEAST_SHARE


def _beside(
    core: tuple[int, int], title: int | None, signs: Sequence[Sign | None]
) -> frozenset[int]:
    start = core[0] if title is None else min(core[0], title)
    sides = (range(start), range(core[1], len(signs)))
    return frozenset(
        place
        for side in sides
        if len(side) <= _FEW and not any(signs[n] for n in side)
        for place in side
    )


def _whole(reading: Reading, name: str, signs: Sequence[Sign | None]) -> Labelled:
    """A text in which nothing stands out is shown as it is."""
    lines = reading.lines
    title = 0 if _begins_with_title(lines, signs) else None
    pieces = [
        Piece(line.text, Role.TITLE, "is the first line")
        if place == title
        else Piece(line.text, Role.PARAGRAPH, "is shown because no article was found")
        for place, line in enumerate(lines)
    ]
    notices = reading.notices if _is_note(lines) else (*reading.notices, NO_ARTICLE)
    return Labelled(tuple(pieces), text_metadata(pieces, name), notices)


def _begins_with_title(lines: Sequence[Line], signs: Sequence[Sign | None]) -> bool:
    first = lines[0].text if len(lines) > 1 else ""
    return is_titlelike(first) and not signs[0] and not first.endswith((".", ",", ";", ":"))


def _is_note(lines: Sequence[Line]) -> bool:
    """Too little text for anything to be cleaned away from it."""
    return len(lines) <= 2 * _FEW
