"""A web page as source: read, then labelled; what hides its text from us is noticed and said."""

from __future__ import annotations

import html
import re
from dataclasses import replace

from reader.intake.cleaning.metadata import page_metadata
from reader.intake.cleaning.text_dump import label_text
from reader.intake.cleaning.walls import wall_notice
from reader.intake.cleaning.web_page import label_page
from reader.intake.formats.html import read_html
from reader.intake.formats.plain_text import read_plain_text
from reader.intake.labelled import Labelled
from reader.intake.lines import Reading
from reader.model.document import Role
from reader.model.wording import said
from reader.text.canonical import Piece

NOT_CLEANED = said("This page could not be cleaned; its text is shown without its form.")

# If the tree gives less than this share of the letters between the tags, something got lost.
_LEAST_SHARE = 0.5
_UNSEEN = re.compile(
    r"<(?:(!--)|(script|style|noscript|template|svg|select|textarea|head|iframe|title)\b)",
    re.IGNORECASE,
)
_BLOCK_TAG = re.compile(
    r"</?(?:address|article|aside|blockquote|br|dd|div|dl|dt|figure|footer|form|h[1-6]|header|hr|li"
    r"|main|nav|ol|p|pre|section|table|tbody|td|th|thead|tr|ul)\b[^<>]*>",
    re.IGNORECASE,
)
_TAG = re.compile(r"</?[a-z!?][^<>]*>", re.IGNORECASE)
_LETTERS = re.compile(r"[^\W\d_]+")


def label_html(text: str, name: str) -> Labelled:
    """The labelled article of a page. Never raises for bad markup: where the tree loses text, what
    the page hides is shown too, and if that does not help, the text between the tags."""
    labelled = _labelled(text, name)
    notice = wall_notice(labelled, text)
    return replace(labelled, notices=(*labelled.notices, notice)) if notice else labelled


def _labelled(text: str, name: str) -> Labelled:
    between = _between_tags(text)
    least = _letters(between) * _LEAST_SHARE
    for with_hidden in (False, True):
        reading = read_html(text, with_hidden=with_hidden)
        if reading.is_too_long:
            return _not_looked_at(reading, name)
        if _letters_of(reading) >= max(least, 1):
            return label_page(reading, name)
    plain = read_plain_text(between)
    if plain.is_too_long:
        return _not_looked_at(plain, name)
    return label_text(Reading(plain.lines, notices=(NOT_CLEANED,)), name)


def _not_looked_at(reading: Reading, name: str) -> Labelled:
    """Too long to be shown; whoever asked will refuse it."""
    pieces = tuple(Piece(line.text, Role.PARAGRAPH, "was not looked at") for line in reading.lines)
    return Labelled(pieces, page_metadata(reading.head, (), name))


def _between_tags(text: str) -> str:
    visible = _BLOCK_TAG.sub("\n", _without_unseen(text))
    return html.unescape(_TAG.sub("", visible))


def _without_unseen(text: str) -> str:
    """Without comments and what a browser shows nothing of; what never ends is looked for once."""
    lowered = text.lower()
    folded = lowered if len(lowered) == len(text) else text
    kept: list[str] = []
    endless: set[str] = set()
    place = 0
    while opening := _UNSEEN.search(text, place):
        name = (opening[2] or "!").lower()
        closing = "-->" if opening[1] else f"</{name}"
        end = -1 if name in endless else folded.find(closing, opening.end())
        kept += [text[place : opening.start()], "\n"]
        place = opening.end()
        if end < 0:
            endless.add(name)
            place = text.find(">", place) + 1 or len(text)
        else:
            place = end + len(closing)
            place = place if opening[1] else text.find(">", place) + 1 or len(text)
    return "".join([*kept, text[place:]])


def _letters_of(reading: Reading) -> int:
    return sum(_letters(line.text) for line in reading.lines)


def _letters(text: str) -> int:
    return sum(map(len, _LETTERS.findall(text)))
