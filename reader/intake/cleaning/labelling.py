"""Labelling: once title and core are found, what each line is, and a phrase that says why."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from reader.intake.cleaning.bylines import byline_names, is_name
from reader.intake.cleaning.captions import begins_as_caption, credit_in, declared_credit_in
from reader.intake.cleaning.dates import date_in, date_share
from reader.intake.cleaning.leads import mark_lead
from reader.intake.cleaning.picture_places import with_pictures
from reader.intake.cleaning.scores import is_sentence
from reader.intake.cleaning.signs import Sign
from reader.intake.lines import Line
from reader.model.document import Boilerplate, Figure, Role
from reader.text.canonical import Piece

_BULLET = re.compile(r"[-*•‣◦·–]\s+\S")
_ENDED = re.compile(r"[.!…:;,。！]['’\"”»)\]]*\Z")
# What counts pictures or stands among them.
_NO_CAPTION = frozenset({Boilerplate.NAVIGATION, Boilerplate.ADVERTISEMENT, Boilerplate.SHARING})
# A byline or a date stands this many lines from the title or the first paragraph at most.
_OPENING = 12
# A picture stands so many lines from what names its source at most, a date above its title.
_NEAR = 3
_WHOLE_DATE = 10
_ALL_LINKED = 0.8


@dataclass(frozen=True, slots=True)
class Outline:
    """What was found of a source before its lines are labelled.

    core: first line of the article's text and the line after its last. title: the place of its
    title or None. scores, signs: a value for each line. beside: places outside the core which are
    shown all the same. under: places inside the core which belong to a sign, with its place.
    """

    core: tuple[int, int]
    title: int | None
    scores: Sequence[float]
    signs: Sequence[Sign | None]
    beside: frozenset[int] = frozenset()
    under: Mapping[int, int] = field(default_factory=dict)

    @property
    def first(self) -> int:
        """Where the article begins: at its title if that stands before the core."""
        start = self.core[0]
        return start if self.title is None or self.title > start else self.title


def label_lines(lines: Sequence[Line], outline: Outline) -> list[Piece]:
    """A piece for every line, in order; none is left out but pictures outside the article."""
    labeller = _Labeller(lines, outline)
    pieces = [labeller.piece(place) for place in range(len(lines))]
    mark_lead(pieces, outline.title, outline.core[1])
    return with_pictures(pieces, outline.first, outline.core[1])


class _Labeller:
    def __init__(self, lines: Sequence[Line], outline: Outline) -> None:
        self._lines = lines
        self._outline = outline
        self._section: Sign | None = None
        self._heading = ""

    def piece(self, place: int) -> Piece:
        """The piece of the line at a place. To be called for each place in order."""
        line, outline = self._lines[place], self._outline
        if place == outline.title:
            return _piece(line, Role.TITLE, "reads like the title of the text that follows")
        if place < outline.first or (outline.title is not None and place < outline.title):
            if self._is_date_above(place):
                return _piece(line, Role.DATELINE, "is a date right above the title")
            return self._outside(place, "stands before the title at the edge of the page")
        if place < outline.core[0]:
            return self._opening(place)
        if place < outline.core[1]:
            return self._inside(place)
        return self._after(place)

    def _is_date_above(self, place: int) -> bool:
        line, title = self._lines[place], self._outline.title
        is_near = title is not None and title - place <= _NEAR and bool(line.region.within)
        return is_near and date_share(line.text) > 0.55 and len(date_in(line.text)) == _WHOLE_DATE

    def _outside(self, place: int, reason: str) -> Piece:
        line, sign = self._lines[place], self._outline.signs[place]
        if place in self._outline.beside:
            return _piece(line, line.role, "stands beside the text, with no sign of page furniture")
        if sign:
            return _boilerplate(line, sign.kind, sign.reason)
        if line.region.kind:
            return _boilerplate(line, line.region.kind, _named(line))
        where = _LANDMARKS.get(line.region.landmark)
        return _boilerplate(line, Boilerplate.NAVIGATION, f"stands in {where}" if where else reason)

    def _after(self, place: int) -> Piece:
        line, sign = self._lines[place], self._outline.signs[place]
        if sign and sign.is_barrier:
            self._section, self._heading = sign, line.text
        elif line.region.landmark == "footer":
            self._section = None
        if (
            sign
            or line.region.kind
            or line.region.landmark in _LANDMARKS
            or place in self._outline.beside
        ):
            return self._outside(place, "")
        if self._section:
            return _boilerplate(line, self._section.kind, f"stands under “{self._heading[:60]}”")
        return _boilerplate(line, Boilerplate.OTHER, "stands after the end of the article")

    def _opening(self, place: int) -> Piece:
        """Between the title and the first paragraph."""
        line, sign = self._lines[place], self._outline.signs[place]
        if special := self._special(place):
            return special
        if sign:
            return _boilerplate(line, sign.kind, sign.reason)
        if line.region.kind:
            return _boilerplate(line, line.region.kind, _named(line))
        if line.region.is_lead or is_sentence(line.text) or self._outline.scores[place] > 0.3:
            return self._running_text(place)
        if line.role is Role.HEADING and not line.linked:
            return _piece(line, Role.HEADING, "is marked as a heading")
        return _boilerplate(
            line, Boilerplate.METADATA, "stands between the title and the text, and is neither"
        )

    def _inside(self, place: int) -> Piece:
        line, sign = self._lines[place], self._outline.signs[place]
        if place in self._outline.under:
            return self._under(place)
        if special := self._special(place):
            return special
        if sign and line.role is not Role.TABLE:
            return _boilerplate(line, sign.kind, sign.reason)
        if line.region.kind:
            return _boilerplate(line, line.region.kind, _named(line))
        if line.role is Role.PARAGRAPH and line.linked > len(line.text) * _ALL_LINKED:
            return _boilerplate(line, Boilerplate.RELATED, "is nothing but a link")
        return self._running_text(place)

    def _under(self, place: int) -> Piece:
        above = self._outline.under[place]
        sign = self._outline.signs[above]
        kind = sign.kind if sign else Boilerplate.OTHER
        heading = self._lines[above].text[:60]
        return _boilerplate(self._lines[place], kind, f"stands under “{heading}”")

    def _special(self, place: int) -> Piece | None:
        """What stands in an article and is no running text."""
        line = self._lines[place]
        if line.role in {Role.FIGURE, Role.CODE, Role.TABLE}:
            return _piece(line, line.role, f"is marked as {_MARKED[line.role]}")
        sign = self._outline.signs[place]
        is_furniture = sign is not None and sign.kind in _NO_CAPTION
        if not is_furniture and (caption := _caption(line)) and self._may_be(caption, place):
            return caption
        if place - self._outline.first > _OPENING and place - self._outline.core[0] > 2:
            return None
        return self._byline_or_date(place)

    def _may_be(self, caption: Piece, place: int) -> bool:
        """A line of a page that only ends in the name of an agency stands next to a picture."""
        line = self._lines[place]
        if line.region.is_caption or line.figure or not line.region.within or not caption.credit:
            return True
        credit = caption.text[caption.credit.start : caption.credit.end]
        near = self._lines[max(0, place - _NEAR) : place + _NEAR + 1]
        return begins_as_caption(credit) or any(other.figure for other in near)

    def _byline_or_date(self, place: int) -> Piece | None:
        line = self._lines[place]
        text = line.text
        if len(text) > 200 or line.role is Role.HEADING:
            return None
        if byline_names(text):
            return _piece(line, Role.BYLINE, "begins as bylines do")
        is_date = date_share(text) > 0.55
        is_free = not self._outline.signs[place]
        if (
            is_free
            and line.region.is_author
            and not is_date
            and not is_sentence(text)
            and len(text) < 120
        ):
            return _piece(line, Role.BYLINE, "is marked as the author")
        if is_date and (date_in(text) or line.region.is_date):
            return _piece(line, Role.DATELINE, "is hardly more than a date")
        is_before = is_free and place < self._outline.core[0]
        if is_before and is_name(text) and self._is_among_facts(place):
            return _piece(line, Role.BYLINE, "is a name between the title and the text")
        return None

    def _is_among_facts(self, place: int) -> bool:
        """Next to the title, a date, or a time to read: where pages name their authors."""
        near = (place - 1, place + 1)
        texts = [self._lines[n].text for n in near if 0 <= n < len(self._lines)]
        signs = [self._outline.signs[n] for n in near if 0 <= n < len(self._lines)]
        return (
            any(date_in(text) and len(text) < 80 for text in texts)
            or any(sign and sign.kind is Boilerplate.METADATA for sign in signs)
            or place - 1 == self._outline.title
        )

    def _running_text(self, place: int) -> Piece:
        line = self._lines[place]
        if line.role is Role.PARAGRAPH and _BULLET.match(line.text) and self._is_in_list(place):
            return _piece(line, Role.LIST_ITEM, "begins with a bullet, as its neighbours do", 1)
        if line.role is not Role.PARAGRAPH:
            return _piece(line, line.role, f"is marked as {_MARKED.get(line.role, 'text')}")
        if not line.region.within and self._is_heading(place):
            return _piece(line, Role.HEADING, "is a short line that announces a paragraph", 2)
        return _piece(line, Role.PARAGRAPH, "reads like running text")

    def _is_in_list(self, place: int) -> bool:
        near = [self._lines[n].text for n in (place - 1, place + 1) if 0 <= n < len(self._lines)]
        return any(_BULLET.match(text) for text in near)

    def _is_heading(self, place: int) -> bool:
        """In plain text: short, not a sentence, with a paragraph before and after it."""
        text, (start, end) = self._lines[place].text, self._outline.core
        if len(text) > 90 or len(text.split()) > 12 or _ENDED.search(text):
            return False
        if place + 1 >= end or place <= start or not text[0].isalnum():
            return False
        scores = self._outline.scores
        return scores[place + 1] > 1.0 and scores[place - 1] > 0.5 and not text[0].islower()


_LANDMARKS = {"nav": "the navigation of the page", "footer": "the foot of the page"}
_MARKED = {
    Role.HEADING: "a heading",
    Role.LIST_ITEM: "an entry of a list",
    Role.QUOTATION: "a quotation",
    Role.TABLE: "a table",
    Role.CODE: "code",
    Role.FIGURE: "a picture",
    Role.CAPTION: "a caption",
}


def _named(line: Line) -> str:
    if not line.region.sign:
        return "is one of several teasers of other pages"
    return f"stands in a part of the page named “{line.region.sign}”"


def _caption(line: Line) -> Piece | None:
    is_named = line.region.is_caption and line.role is not Role.HEADING and len(line.text) < 800
    if line.role is Role.CAPTION or (is_named and date_share(line.text) <= 0.6):
        figure = line.figure or Figure()
        credit = declared_credit_in(line.text)
        piece = _piece(line, Role.CAPTION, "is marked as the caption of a picture")
        return replace(piece, figure=figure, credit=credit)
    if line.role is not Role.PARAGRAPH:
        return None
    if credit := credit_in(line.text):
        piece = _piece(line, Role.CAPTION, "names the source of a picture")
        return replace(piece, figure=Figure(), credit=credit)
    if begins_as_caption(line.text) and not _ENDED.search(line.text):
        piece = _piece(line, Role.CAPTION, "begins as captions do")
        return replace(piece, figure=Figure())
    return None


def _piece(line: Line, role: Role, reason: str, level: int | None = None) -> Piece:
    return Piece(
        line.text,
        role,
        reason,
        level=line.level if level is None else level,
        figure=line.figure,
        inlines=line.inlines,
    )


def _boilerplate(line: Line, kind: Boilerplate, reason: str) -> Piece:
    return as_furniture(_piece(line, Role.BOILERPLATE, reason), kind, reason)


def as_furniture(piece: Piece, kind: Boilerplate, reason: str) -> Piece:
    """The piece as one that is hidden. reason: a phrase for the reader."""
    return replace(piece, role=Role.BOILERPLATE, kind=kind, reason=reason, level=0, figure=None)
