"""The articles that an action is about: perhaps thousands, of which the first are looked at."""

from __future__ import annotations

from dataclasses import dataclass

from reader.model.article import ArticleRow
from ui.words import tr

MOST_LOOKED_AT = 50
"""Of a larger selection the first articles decide what is checked and which way an action goes:
this is a read on the GUI thread."""


@dataclass(frozen=True, slots=True)
class ChosenArticles:
    """ids: all of them. seen: what a list shows of the first ones."""

    ids: list[int]
    seen: list[ArticleRow]

    def __bool__(self) -> bool:
        return bool(self.ids)

    def are_all(self, flag: str) -> bool:
        """Whether a flag of ArticleRow is set for all that were looked at; for none it is not."""
        return bool(self.seen) and all(getattr(row, flag) for row in self.seen)

    def is_any(self, flag: str) -> bool:
        """Whether a flag is set for one that was looked at."""
        return any(getattr(row, flag) for row in self.seen)

    def name(self) -> str:
        """The title of one, the number of several."""
        if len(self.ids) == 1 and self.seen:
            return tr("“{words}”", words=self.seen[0].title)
        return tr("{n} article", "{n} articles", n=len(self.ids))
