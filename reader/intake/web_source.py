"""A web page as source: read, then labelled; what hides its text from us is noticed and said."""

from __future__ import annotations

import re

from reader.intake.cleaning.text_dump import label_text
from reader.intake.cleaning.web_page import label_page
from reader.intake.formats.html import read_html
from reader.intake.formats.plain_text import read_plain_text
from reader.intake.labelled import Labelled
from reader.intake.lines import Reading

NOT_CLEANED = "This page could not be cleaned; its text is shown without its form."

# If the tree gives less than this share of the letters between the tags, something got lost.
_LEAST_SHARE = 0.5
_UNSEEN = re.compile(
    r"<(script|style|noscript|template|svg|select|textarea|head|iframe|title)\b.*?</\1\s*>|<!--.*?-->",
    re.IGNORECASE | re.DOTALL,
)
_TAG = re.compile(r"<[^<>]*>")
_LETTERS = re.compile(r"[^\W\d_]+")


def label_html(text: str, name: str) -> Labelled:
    """The labelled article of a page. Never raises for bad markup: where the tree loses text, what
    the page hides is shown too, and if that does not help, the text between the tags."""
    between = _TAG.sub(" ", _UNSEEN.sub(" ", text))
    least = _letters(between) * _LEAST_SHARE
    for with_hidden in (False, True):
        reading = read_html(text, with_hidden=with_hidden)
        if reading.lines and _letters_of(reading) >= least:
            return label_page(reading, name)
    plain = read_plain_text(between)
    return label_text(Reading(plain.lines, notices=(NOT_CLEANED,)), name)


def _letters_of(reading: Reading) -> int:
    return sum(_letters(line.text) for line in reading.lines)


def _letters(text: str) -> int:
    return sum(map(len, _LETTERS.findall(text)))
