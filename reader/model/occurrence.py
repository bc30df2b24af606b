"""An occurrence: one place where words stand, with what a person needs to judge it."""

from __future__ import annotations

from dataclasses import dataclass

from reader.model.selector import Span


@dataclass(frozen=True, slots=True)
class Occurrence:
    """Words found in the text of an article. span: code points of the canonical text.

    sentence: the text around them, with "…" where it was cut. place: the words as code points of
    `sentence`. is_marked: a mark with the wanted tags is there already.
    """

    article_id: int
    span: Span
    title: str
    publication: str
    published: str
    sentence: str
    place: Span
    is_marked: bool = False

    @property
    def words(self) -> str:
        """The words as they stand there."""
        return self.place.of(self.sentence)
