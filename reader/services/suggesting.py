"""Suggesting: tags for a passage, from the passages that its owner has tagged before.

The nearest passages vote with their likeness. How large a share is enough is not guessed but looked
up: passages that have tags are taken one by one as if they had none, and the smallest share is used
with which most suggestions would have been right. Where no share is, nothing is suggested.

A no is remembered: the tag is not suggested for that passage again, and less for passages like it.
"""

import math
import threading
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from reader.errors import NotFound
from reader.model.annotation import Annotation
from reader.model.changes import Changes
from reader.model.search import LikePassage, TagSuggestion
from reader.model.selector import Span
from reader.model.tag import Tag
from reader.model.wording import said
from reader.services.labels import quoted
from reader.services.searching import Searching
from reader.store import annotations, articles, documents, tag_refusals, tags
from reader.store.store import Store
from reader.text.overlap import overlap
from reader.text.passages import sentence_around

NEIGHBOURS = 8
"""Passages that vote."""
LEAST_SUPPORT = 2
"""Passages that must have a tag: one alone may be chance."""
PRECISION = 0.7
"""Of ten suggestions seven should be right."""
SHARES = (0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9)
MOST_TRIED = 150
LEAST_TRIED, LEAST_MADE = 20, 8
"""Passages with tags, and suggestions among them, without which nothing can be said."""
STALE = 0.1
"""It is looked up again when a tenth more or fewer passages are there."""

LEAST_LIKE = 0.2
"""Share of the words of a refused passage that counts against its tag."""


class Suggesting:
    """Suggests tags. Safe from any thread."""

    def __init__(self, store: Store, searching: Searching) -> None:
        self._store = store
        self._searching = searching
        self._guard = threading.Lock()
        self._known: tuple[int, float | None] | None = None

    def tags_for(self, article_id: int, span: Span, *, most: int = 3) -> tuple[TagSuggestion, ...]:
        """Tags for a passage of an article, the likeliest first; () where nothing is likely enough.

        A mark that is there already is not asked for its own tags. Raises NotFound; a ReaderError
        while the index is being rebuilt.
        """
        least = self._least_share()
        if least is None:
            return ()
        db = self._store.db
        text = sentence_around(documents.current(db, article_id), span)
        own = {mark.id for mark in annotations.of_article(db, article_id) if mark.span == span}
        language = articles.get(db, article_id).metadata.language
        votes = self._without_refused(_votes(self._near(text, language, own)), article_id, text)
        return tuple(vote for vote in votes if vote.share >= least)[:most]

    def refuse(self, article_id: int, span: Span, path: str) -> Changes:
        """A tag is not meant for a passage: it is not suggested there again, and less for passages
        in like surroundings. Raises NotFound."""
        tag = self._tag(path)
        sentence = sentence_around(documents.current(self._store.db, article_id), span)
        with self._store.edit(said("Not {tag} here", tag=quoted(tag.path))) as edit:
            tag_refusals.insert(edit.db, article_id, tag.id, sentence)
        return edit.changes

    def refused(self, path: str) -> list[str]:
        """The sentences for which a tag was refused. Raises NotFound."""
        refused = tag_refusals.of_tags(self._store.db, [self._tag(path).id])
        return [one.sentence for one in refused]

    def _tag(self, path: str) -> Tag:
        tag = tags.find(self._store.db, path)
        if tag is None:
            raise NotFound(said("There is no tag {tag}.", tag=quoted(path)))
        return tag

    def _without_refused(
        self, votes: Sequence[TagSuggestion], article_id: int, text: str
    ) -> list[TagSuggestion]:
        """The votes, each the less the more it was refused for what is like the text."""
        db = self._store.db
        ids = [tag.id for vote in votes if (tag := tags.find(db, vote.tag))]
        against: dict[str, float] = defaultdict(float)
        for one in tag_refusals.of_tags(db, ids):
            likeness = overlap(one.sentence, text)
            if (one.article_id, one.sentence) == (article_id, text):
                likeness = math.inf
            if likeness >= LEAST_LIKE:
                against[one.tag] += likeness
        lowered = [replace(v, share=v.share / (1 + against[v.tag])) for v in votes]
        return sorted((v for v in lowered if v.share), key=lambda vote: (-vote.share, vote.tag))

    def _near(self, text: str, language: str, without: set[int]) -> list[LikePassage]:
        found = self._searching.like_passage(text, language, NEIGHBOURS * 3 + len(without))
        tagged = [one for one in found if one.tags and one.annotation_id not in without]
        return tagged[:NEIGHBOURS]

    def _least_share(self) -> float | None:
        """The share that is enough in this library, None where none is."""
        with self._guard:
            ids = annotations.tagged_ids(self._store.db)
            if self._known is None or abs(self._known[0] - len(ids)) > STALE * self._known[0]:
                self._known = len(ids), self._tried(ids)
            return self._known[1]

    def _tried(self, ids: Sequence[int]) -> float | None:
        if len(ids) < LEAST_TRIED:
            return None
        step = max(1, len(ids) // MOST_TRIED)
        db = self._store.db
        outcomes: list[tuple[float, bool]] = []
        for mark in annotations.get_all(db, ids[::step][:MOST_TRIED]):
            text = self._text_of(mark)
            votes = _votes(self._near(text, "", {mark.id}))
            votes = self._without_refused(votes, mark.article_id, text)
            if votes:
                outcomes.append((votes[0].share, votes[0].tag in mark.tags))
        return smallest_share(outcomes)

    def _text_of(self, mark: Annotation) -> str:
        document = documents.current(self._store.db, mark.article_id)
        return sentence_around(document, mark.span) if mark.span else mark.quote


def smallest_share(outcomes: Sequence[tuple[float, bool]]) -> float | None:
    """The smallest share with which most suggestions are right. outcomes: the share of each first
    suggestion, and whether it was right."""
    for least in SHARES:
        made = [is_right for share, is_right in outcomes if share >= least]
        if len(made) >= LEAST_MADE and sum(made) >= PRECISION * len(made):
            return least
    return None


def _votes(near: Sequence[LikePassage]) -> list[TagSuggestion]:
    total = sum(one.score for one in near)
    having: dict[str, list[LikePassage]] = defaultdict(list)
    for one in near:
        for tag in one.tags:
            having[tag].append(one)
    votes = [
        TagSuggestion(
            tag,
            sum(one.score for one in passages) / total,
            tuple(one.annotation_id for one in passages),
        )
        for tag, passages in having.items()
        if len(passages) >= LEAST_SUPPORT
    ]
    return sorted(votes, key=lambda vote: (-vote.share, vote.tag))
