"""Articles: import, list, tag, star, archive, delete, restore."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from reader.errors import NotFound
from reader.made_once import made_once
from reader.model.article import Article, ArticleRow, Draft, ImportResult
from reader.model.changes import Changes
from reader.model.collection import ArticleGroup, ArticleView, ShelfCounts
from reader.model.wording import said
from reader.services.labels import quoted
from reader.store import (
    article_groups,
    article_views,
    articles,
    documents,
    journal,
    reading,
    source_lines,
    tags,
)
from reader.store.store import Store

if TYPE_CHECKING:
    from reader.services.importing import Importing
    from reader.services.stories import Stories

TRASH_DAYS = 30


class Articles:
    """What can be done with articles. Every write returns what it touched."""

    def __init__(self, store: Store, stories: Callable[[], Stories]) -> None:
        self._store = store
        self._stories = stories

    @made_once
    def _importing(self) -> Importing:
        """Loaded with the first file: a list needs nothing of what reads pages."""
        from reader.services.importing import Importing

        return Importing(self._store, self._stories)

    def add(self, path: Path, *, step: int | None = None) -> tuple[ImportResult, Changes]:
        """Import one file. Bad input is a result with status "failed", never an exception.

        step: from new_step, for files that are undone together. The same content again is a
        "duplicate" with the first article's id; if that one is in the trash it comes back instead.
        """
        return self._importing.add(path, step)

    def read(self, path: Path) -> Draft | ImportResult:
        """The first half of add, which takes most of the time and stores nothing: a window does it
        beside its other writes. A result: why the file is refused."""
        return self._importing.read(path)

    def keep(
        self, path: Path, found: Draft | ImportResult, *, step: int | None = None
    ) -> tuple[ImportResult, Changes]:
        """The other half of add: store what read has found."""
        return self._importing.keep(path, found, step)

    def add_data(
        self, data: bytes, name: str, *, media_type: str = "", step: int | None = None
    ) -> tuple[ImportResult, Changes]:
        """Import bytes that are no file: standard input, the clipboard, a drop. As add."""
        return self._importing.add_data(data, name, media_type, step)

    def expand(self, paths: Iterable[Path]) -> Iterator[Path | ImportResult]:
        """Files to import: folders are walked in order; one without articles gives a failed
        result."""
        return self._importing.expand(paths)

    def new_step(self) -> int:
        """A number that joins several imports to one step of the undo history."""
        return self._store.new_step()

    def ids(self, view: ArticleView) -> list[int]:
        """The ids a list shows, in its order."""
        return article_views.ids(self._store.db, view)

    def groups(self, view: ArticleView) -> list[ArticleGroup]:
        """The articles a list shows in the groups it asks for, all in one where it asks for none.

        Grouped by tag, an article stands under each of its tags."""
        return article_groups.groups(self._store.db, view)

    def rows(self, ids: Sequence[int]) -> list[ArticleRow]:
        """What a list shows of these articles, in the order asked; ids that are gone are left
        out."""
        return articles.rows(self._store.db, ids)

    def look_up(self, words: str, limit: int) -> list[ArticleRow]:
        """The newest articles whose title, publication and byline hold all the words, in any order;
        no index is needed. Safe from any thread."""
        db = self._store.db
        return articles.rows(db, article_views.ids_with_words(db, words, limit))

    def get(self, article_id: int) -> Article:
        """One article. Raises NotFound."""
        return articles.get(self._store.db, article_id)

    def counts(self) -> ShelfCounts:
        """How many articles stand on each shelf."""
        return article_views.counts(self._store.db)

    def are_none(self) -> bool:
        """No article at all, not even in the trash."""
        return article_views.is_empty(self._store.db)

    def tags_of(self, article_id: int) -> list[str]:
        """The article's own tags, without those of its passages."""
        return tags.paths_of_article(self._store.db, article_id)

    def original(self, article_id: int) -> bytes:
        """The source as it came, byte for byte. Raises NotFound."""
        return original_of(self._store, self.get(article_id))

    def image(self, sha256: str) -> bytes | None:
        """A stored picture, None where it is gone."""
        return self._store.images.get(sha256)

    def star(self, ids: Collection[int], value: bool) -> Changes:
        """Star articles, or take the star away."""
        named = self._named(ids)
        star, unstar = (
            said("Star {articles}", articles=named),
            said("Unstar {articles}", articles=named),
        )
        with self._store.edit(star if value else unstar) as edit:
            articles.set_starred(edit.db, articles.existing(edit.db, ids), value)
        return edit.changes

    def archive(self, ids: Collection[int], value: bool) -> Changes:
        """Put articles into the archive, or take them out."""
        named = self._named(ids)
        label = (
            said("Archive {articles}", articles=named)
            if value
            else said("Take out of the archive {articles}", articles=named)
        )
        with self._store.edit(label) as edit:
            articles.set_archived(edit.db, articles.existing(edit.db, ids), value)
        return edit.changes

    def mark_read(self, ids: Collection[int], is_read: bool) -> Changes:
        """Mark articles read or unread, as a step that can be undone."""
        with self._store.edit("Remember the place", undoable=False) as edit:
            reading.ensure(edit.db, articles.existing(edit.db, ids))
        name = self._named(ids)
        label = (
            said("Mark {articles} as read", articles=name)
            if is_read
            else said("Mark {articles} as unread", articles=name)
        )
        with self._store.edit(label) as edit:
            reading.mark_read(edit.db, ids, is_read)
        return edit.changes

    def trash(self, ids: Collection[int]) -> Changes:
        """Delete articles: they go to the trash and stay there for 30 days."""
        with self._store.edit(said("Delete {articles}", articles=self._named(ids))) as edit:
            articles.set_trashed(edit.db, articles.existing(edit.db, ids), True)
        return edit.changes

    def restore(self, ids: Collection[int]) -> Changes:
        """Take articles out of the trash."""
        with self._store.edit(said("Restore {articles}", articles=self._named(ids))) as edit:
            articles.set_trashed(edit.db, articles.existing(edit.db, ids), False)
        return edit.changes

    def tag(self, ids: Collection[int], paths: Iterable[str]) -> Changes:
        """Tag whole articles."""
        with self._store.edit(said("Tag {articles}", articles=self._named(ids))) as edit:
            found = articles.existing(edit.db, ids)
            tags.link_articles(edit.db, found, tags.ensure_all(edit.db, paths))
        return edit.changes

    def untag(self, ids: Collection[int], paths: Iterable[str]) -> Changes:
        """Take tags from whole articles."""
        with self._store.edit(said("Untag {articles}", articles=self._named(ids))) as edit:
            known = [tag.id for path in paths if (tag := tags.find(edit.db, path))]
            tags.unlink_articles(edit.db, articles.existing(edit.db, ids), known)
        return edit.changes

    def toggle_tag(self, ids: Collection[int], tag_id: int) -> Changes:
        """Tag whole articles; when all of them carry the tag, take it from them."""
        path = tags.get(self._store.db, tag_id).path
        carriers = tags.articles_with(self._store.db, ids, tag_id)
        return self.untag(ids, [path]) if carriers.issuperset(ids) else self.tag(ids, [path])

    def clear_numbered_tags(self, ids: Collection[int]) -> Changes:
        """Take every numbered tag from whole articles, in one step."""
        return self.untag(ids, [tag.path for tag in tags.numbered(self._store.db)])

    def purge(self, ids: Collection[int]) -> Changes:
        """Remove articles for good, with their highlights, notes and files. Cannot be undone.

        The undo history is cut behind the last step that knows of them.
        """
        originals, images = self._files_of(ids)
        with self._store.edit("Empty the trash", undoable=False) as edit:
            articles.delete(edit.db, ids)
            reading.forget(edit.db, ids)
            source_lines.forget(edit.db, ids)
            journal.forget_articles(edit.db, set(ids))
            # Asked before all is done for good: a disk that fails now leaves everything as it was.
            originals -= articles.source_hashes(edit.db)
            images -= documents.images_in_use(edit.db)
        self._store.originals.remove(originals)
        self._store.images.remove(images)
        return replace(edit.changes, history_changed=True)

    def overdue(self) -> list[int]:
        """Articles that have been in the trash for longer than 30 days."""
        return articles.trashed_before(self._store.db, TRASH_DAYS)

    def _files_of(self, ids: Collection[int]) -> tuple[set[str], set[str]]:
        originals, images = set(), set()
        for article_id in ids:
            originals.add(self.get(article_id).source.sha256)
            document = documents.current(self._store.db, article_id)
            images |= {b.figure.image for b in document.blocks if b.figure and b.figure.image}
        return originals, images

    def _named(self, ids: Collection[int]) -> str:
        if len(ids) == 1:
            return quoted(self.get(next(iter(ids))).title)
        return said("{n} article", "{n} articles", n=len(ids))


def original_of(store: Store, article: Article) -> bytes:
    """An article's source, byte for byte. Raises NotFound."""
    data = store.originals.get(article.source.sha256)
    if data is None:
        raise NotFound(
            said(
                "The original of article {id} is not in the library any more.", id=str(article.id)
            ),
            "Its text is still there; bring the folder “originals” back from a backup.",
        )
    return data
