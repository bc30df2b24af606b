"""Words of the Undo menu: titles shortened, things counted."""

from __future__ import annotations

LONGEST_TITLE = 48


def quoted(title: str) -> str:
    """A title in quotation marks, shortened at a word."""
    if len(title) > LONGEST_TITLE:
        title = title[:LONGEST_TITLE].rpartition(" ")[0] + " …"
    return f"“{title}”"


def counted(number: int, noun: str) -> str:
    """ "1 article", "3 articles"."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
