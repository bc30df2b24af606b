"""The codebook: the page of a tag, and tags that may be meant to be one."""

from collections.abc import Iterator

from reader.intake.cleaning.scores import FUNCTION_WORDS
from reader.model.changes import Changes
from reader.model.codebook import MonthUse, SimilarTags, TagCard, TagUse, TypicalPassage
from reader.model.tag import tag_ancestors
from reader.model.wording import said
from reader.services.labels import quoted
from reader.services.passages import Passages
from reader.store import codebook, tags
from reader.store.store import Store
from reader.text.central import most_central
from reader.text.letters import fold
from reader.text.tag_likeness import alike

TYPICAL = 4
MOST_TOGETHER = 12
MOST_COMPARED = 500
"""Passages of a tag from which the typical ones are chosen: the first and the last of them."""
_SHORTEST_WORD = 4


class Codebook:
    """What is known of tags. Safe from any thread."""

    def __init__(self, store: Store, passages: Passages) -> None:
        self._store = store
        self._passages = passages

    def card(self, tag_id: int) -> TagCard:
        """The page of a tag. Raises NotFound."""
        db = self._store.db
        tag, *below = tags.subtree(db, tag_id)
        ids = [tag.id, *(one.id for one in below)]
        passages = codebook.passages(db, ids)
        above = [found.id for path in tag_ancestors(tag.path) if (found := tags.find(db, path))]
        return TagCard(
            use=TagUse(tag, len(passages), codebook.articles(db, ids)),
            below=len(below),
            months=tuple(_all_months(codebook.months(db, passages))),
            together=tuple(codebook.together(db, passages, [*ids, *above], MOST_TOGETHER)),
            typical=self._typical(passages),
        )

    def similar(self) -> list[SimilarTags]:
        """Pairs of tags that look alike, the surest first, without those that were told apart."""
        db = self._store.db
        known = tags.all_tags(db)
        usage = tags.usage(db)
        apart = set(codebook.told_apart(db))
        uses = [TagUse(tag, *usage.get(tag.id, (0, 0))) for tag in known]
        return [
            SimilarTags(uses[one], uses[other], difference)
            for one, other, difference in alike([tag.path for tag in known])
            if tuple(sorted((known[one].id, known[other].id))) not in apart
        ]

    def tell_apart(self, one: int, other: int) -> Changes:
        """Two tags are not the same: they are not named as similar any more. Raises NotFound."""
        left, right = (quoted(tags.get(self._store.db, tag_id).path) for tag_id in (one, other))
        label = said("Tell apart {left} and {right}", left=left, right=right)
        with self._store.edit(label) as edit:
            codebook.tell_apart(edit.db, one, other, are_apart=True)
        return edit.changes

    def forget_apart(self) -> Changes:
        """All tags may be named as similar again."""
        with self._store.edit(said("Forget which tags are not the same")) as edit:
            for pair in codebook.told_apart(edit.db):
                codebook.tell_apart(edit.db, *pair, are_apart=False)
        return edit.changes

    def _typical(self, passages: list[int]) -> tuple[TypicalPassage, ...]:
        half = MOST_COMPARED // 2
        some = passages if len(passages) <= MOST_COMPARED else passages[:half] + passages[-half:]
        marked = codebook.quotes(self._store.db, some)
        words = [frozenset(_words(one.quote)) for one in marked]
        chosen = most_central(words, [one.article_id for one in marked], TYPICAL)
        shown = self._passages.rows([marked[place].id for place, _shared in chosen])
        return tuple(
            TypicalPassage(passage, shared)
            for passage, (_place, shared) in zip(shown, chosen, strict=True)
        )


def _words(quote: str) -> Iterator[str]:
    """The words that say what a passage is about, folded."""
    for word in quote.split():
        letters = fold(word.strip(".,;:!?…()[]{}«»„“”\"'‘’—–-"))
        if len(letters) >= _SHORTEST_WORD and letters not in FUNCTION_WORDS:
            yield letters


def _all_months(counts: dict[str, int]) -> Iterator[MonthUse]:
    """Every month from the first to the last one."""
    if not counts:
        return
    year, month = map(int, min(counts).split("-"))
    last = max(counts)
    while (name := f"{year:04d}-{month:02d}") <= last:
        yield MonthUse(name, counts.get(name, 0))
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)
