"""Walls: pages that ask for something instead of showing their article; it is noticed and said."""

from __future__ import annotations

import re

from reader.intake.cleaning.signs import sign_of
from reader.intake.cleaning.words import words
from reader.intake.labelled import Labelled
from reader.text.normalize import fold_marks

# A page that shows more letters beside what its wall says has an article, or the beginning of one.
_LEAST_TEXT = 300
# A wall is a few sentences. A longer line is an article's, whatever words it has.
_LONGEST_LINE, _LONGEST_WALL = 400, 3_000
# Beside a longer text, such a sign is an offer of more.
_RESERVED = "keeps the rest for subscribers"
_LONGEST_BEGINNING = 2_000
BEGINNING = (
    "This page holds only the beginning of its article; open it where you are logged in, and save "
    "it again or copy its text."
)
_NOSCRIPT = re.compile(r"<noscript\b[^>]*>(.{0,2000}?)</noscript", re.IGNORECASE | re.DOTALL)
_TAG = re.compile(r"<[^<>]*>")
_WALLS = tuple(
    (str(wall["notice"]), re.compile("|".join(wall["says"]))) for wall in words("walls")["wall"]
)


def wall_notice(labelled: Labelled, page: str) -> str:
    """One sentence if a page shows hardly more than a wall or the beginning of an article, "" if it
    shows more. page: its source, which may say to browsers without scripts what it says to nobody
    else."""
    shown = [_folded(piece.text) for piece in labelled.pieces if not piece.role.is_hidden]
    size = sum(map(len, shown))
    if size > _LONGEST_WALL:
        return ""
    if size < _LONGEST_BEGINNING and _breaks_off(labelled):
        return BEGINNING
    unseen = [_folded(_TAG.sub(" ", said)) for said in _NOSCRIPT.findall(page)]
    for notice, pattern in _WALLS:
        said = [text for text in shown if len(text) <= _LONGEST_LINE and pattern.search(text)]
        rest = size - sum(map(len, said))
        if rest < _LEAST_TEXT and (said or any(map(pattern.search, unseen))):
            return notice
    return ""


def _breaks_off(labelled: Labelled) -> bool:
    """Whether a text ends in dots before a line that keeps the rest for subscribers."""
    last = ""
    for piece in labelled.pieces:
        sign = sign_of(piece.text)
        if sign and sign.reason == _RESERVED and last.endswith(("…", "...")):
            return True
        last = piece.text if piece.role.is_body else last
    return False


def _folded(text: str) -> str:
    return fold_marks(text).casefold()
