"""Words of the Undo menu: titles shortened."""

from __future__ import annotations

from reader.model.wording import said

LONGEST_TITLE = 48


def quoted(title: str) -> str:
    """A title in quotation marks, shortened at a word."""
    if len(title) > LONGEST_TITLE:
        title = title[:LONGEST_TITLE].rpartition(" ")[0] + " …"
    return said("“{words}”", words=title)
