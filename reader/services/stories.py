"""Stories: the same story in several articles is found, told apart, or made versions of one.

Sketches propose, the texts decide: what is said of two articles was counted in their own words.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from reader.model.changes import Changes
from reader.model.story import SameStory, StoryComparison, StoryGroup, Version, Versions
from reader.model.wording import said
from reader.services.labels import quoted
from reader.services.story_groups import LEAST_OF_SKETCHES, groups_of, linked
from reader.services.story_table import StoryTable
from reader.services.story_versions import make_version
from reader.store import articles, documents, stories
from reader.store.rows import Db
from reader.store.store import Store
from reader.text.paragraphs import compare_paragraphs
from reader.text.sameness import Sameness, sameness
from reader.text.shingles import Numbers, word_numbers

MOST_READ = 12
"""Texts that are compared with one, those with the likest sketches."""
BATCH = 20
"""Articles whose sketches are made in one go: some 40 ms."""


class Stories:
    """What is known of articles that are alike. Safe from any thread."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._table = StoryTable(store)

    def like(self, article_id: int) -> list[SameStory]:
        """The other articles that tell the same story, the likest first.

        None that is in the trash, was told apart from this one, or is a version of it; empty also
        before the article's sketch was made. Reads a few texts: some milliseconds.
        """
        near = self._table.near(article_id, LEAST_OF_SKETCHES)
        if not near:
            return []
        db = self._store.db
        standing = stories.standing(db, [one.article_id for one in near])
        others = standing - stories.settled_with(db, article_id)
        texts = _Texts(db)
        wanted = [one.article_id for one in near if one.article_id in others][:MOST_READ]
        compared = {other: texts.compare(article_id, other) for other in wanted}
        found = {other: how for other, how in compared.items() if how.is_one_story}
        return sorted(_described(db, found), key=lambda same: (-same.share, same.article_id))

    def groups(self) -> list[StoryGroup]:
        """Every story that several articles tell, the largest group first. Reads many texts."""
        db = self._store.db
        ids, least = self._table.all()
        settled, standing = stories.all_settled(db), stories.standing(db, ids)
        texts = _Texts(db)
        told = {
            pair: how
            for pair in linked(ids, least)
            if pair not in settled
            and standing.issuperset(pair)
            and (how := texts.compare(*pair)).is_one_story
        }
        return groups_of(db, told)

    def compare(self, article_id: int, other_id: int) -> StoryComparison:
        """What stands only in one of two articles. Raises NotFound."""
        db = self._store.db
        texts = [_paragraphs(db, id) for id in articles.existing(db, [article_id, other_id])]
        return compare_paragraphs(*texts)

    def versions(self, article_id: int) -> Versions:
        """The earlier and the later version of an article, as far as a person made them such."""
        db = self._store.db
        earlier = stories.earlier_versions(db, article_id)
        later = stories.later_version(db, article_id)
        rows = articles.rows(db, [*earlier, *([later] if later is not None else [])])
        known = {
            row.id: Version(
                *(row.id, row.title, row.publication, row.published, row.added_at, row.is_trashed)
            )
            for row in rows
        }
        return Versions(
            tuple(known[id] for id in earlier if id in known),
            known.get(later) if later is not None else None,
        )

    def tell_apart(self, pairs: Collection[tuple[int, int]]) -> Changes:
        """These pairs stand as two articles each, and are not offered as one story again.

        Raises NotFound.
        """
        db = self._store.db
        wanted = [pair for pair in pairs if articles.existing(db, pair)]
        with self._store.edit(self._label_of(wanted)) as edit:
            stories.tell_apart(edit.db, wanted)
        return edit.changes

    def make_versions(self, pairs: Sequence[tuple[int, int]]) -> Changes:
        """Of each pair (new, old) the new article takes the place of the old one, in one step.

        Marks, tags, collections, star and place of reading go over; what finds no place in the new
        text is kept as unplaced. The old article is archived, with its text as it was. Raises
        NotFound, Refused; then nothing was changed.
        """
        db = self._store.db
        label = (
            said("New version of {articles}", articles=quoted(articles.get(db, pairs[0][1]).title))
            if len(pairs) == 1
            else said("{n} new version", "{n} new versions", n=len(pairs))
        )
        replaced: dict[int, int] = {}
        with self._store.edit(label) as edit:
            for new, old in pairs:
                # Of two new ones for the same old one the second takes the place of the first.
                make_version(edit.db, new, replaced.get(old, old))
                replaced[old] = new
        return edit.changes

    def skip(self, article_ids: Collection[int]) -> Changes:
        """Articles that were just imported and are not wanted go to the trash, in one step."""
        db = self._store.db
        ids = articles.existing(db, article_ids)
        named = (
            quoted(articles.get(db, ids[0]).title)
            if len(ids) == 1
            else said("{n} article", "{n} articles", n=len(ids))
        )
        with self._store.edit(said("Skip {articles}", articles=named)) as edit:
            articles.set_trashed(edit.db, ids, True)
        return edit.changes

    def catch_up(self, limit: int = BATCH) -> int:
        """Make the sketches of at most so many articles that have none, or an old one. Returns how
        many; 0: all is done, or the library is open for reading only."""
        if not self._store.is_writable:
            return 0
        waiting = stories.waiting(self._store.db, limit)
        if waiting:
            with self._store.edit("Look for the same story", undoable=False) as edit:
                stories.renew(edit.db, waiting)
        return len(waiting)

    def catch_up_all(self) -> None:
        """Make every sketch that waits."""
        while self.catch_up(10 * BATCH):
            pass

    def _label_of(self, pairs: Sequence[tuple[int, int]]) -> str:
        if len(pairs) != 1:
            return said("Keep both of {n} pair", "Keep both of {n} pairs", n=len(pairs))
        title = articles.get(self._store.db, pairs[0][0]).title
        return said("Keep {articles} and what is like it", articles=quoted(title))


class _Texts:
    """Texts as numbers, each read once."""

    def __init__(self, db: Db) -> None:
        self._db = db
        self._known: dict[int, Numbers] = {}

    def compare(self, one: int, other: int) -> Sameness:
        return sameness(self._words(one), self._words(other))

    def _words(self, article_id: int) -> Numbers:
        if article_id not in self._known:
            text = documents.running_text(self._db, article_id) or ""
            self._known[article_id] = word_numbers(text)
        return self._known[article_id]


def _described(db: Db, found: dict[int, Sameness]) -> Iterable[SameStory]:
    known = articles.origins(db, list(found))
    return (
        SameStory(id, *known[id], how.share, how.jaccard, how.contained)
        for id, how in found.items()
        if id in known
    )


def _paragraphs(db: Db, article_id: int) -> list[str]:
    document = documents.current(db, article_id)
    shown = [block for block in document.visible_blocks if block.shown_role.is_body]
    return [document.text_of(block) for block in shown or document.visible_blocks]
