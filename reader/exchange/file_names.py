"""File names for what is written out: safe on every system, the same each time, never alike."""

from __future__ import annotations

import re
import unicodedata

from reader.model.article import Article

LONGEST = 120
"""Bytes of UTF-8 that a file name may have; many file systems allow 255, some half of it."""

_SEPARATORS = re.compile(r'[\\/:*?"<>|\s]+')
# Windows opens a device where the name before its first full stop is one of these.
_DEVICES = re.compile(
    r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9\u00b9\u00b2\u00b3])\s*\.", re.IGNORECASE
)
_JOINERS = "\u200c\u200d"


def file_name(article: Article, suffix: str = ".md") -> str:
    """The article's title as a file name, with its id so that equal titles do not collide.

    No path separators, controls, bidi controls or characters that Windows refuses, no device names,
    no leading dot or dash, at most 120 bytes.
    """
    ending = f"-{article.id}{suffix}"
    stem = _shortened(_plain(article.title), LONGEST - len(ending.encode()) - 1)
    if _DEVICES.match(stem):
        stem = f"_{stem}"
    return (stem or "article") + ending


def _plain(title: str) -> str:
    composed = unicodedata.normalize("NFC", title)
    visible = "".join(
        c if c in _JOINERS or c.isspace() or unicodedata.category(c)[0] != "C" else " "
        for c in composed
    )
    return _trimmed(_SEPARATORS.sub(" ", visible))


def _shortened(name: str, most: int) -> str:
    """Cut to so many bytes of UTF-8, between words if one ends near, never inside a code point."""
    data = name.encode("utf-8")
    if len(data) <= most:
        return name
    cut = data[:most].decode("utf-8", "ignore")
    rest = name[len(cut) :]
    if rest[0] != " " and len(words := cut.rpartition(" ")[0]) > len(cut) // 2:
        return _trimmed(words)
    while cut and unicodedata.combining(rest[0]):
        cut, rest = cut[:-1], cut[-1] + rest
    return _trimmed(cut)


def _trimmed(name: str) -> str:
    return name.strip(" .\u200c\u200d").lstrip("-~ .").rstrip("-")
