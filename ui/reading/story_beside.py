"""Keeps the story line in step with the open article, and does what its actions say."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QMenu, QWidget

from reader.errors import NotFound
from reader.model.changes import Changes
from reader.model.story import SameStory
from ui.actions.story_actions import StoryActions
from ui.actions.story_deeds import StoryDeeds
from ui.context import AppContext
from ui.reading.shown_article import ShownArticle
from ui.reading.story_line import StoriesBeside, StoryLine
from ui.words import tr

REST_MS = 250
"""While articles come in one after the other, they are looked at together."""


class StoryBeside(QObject):
    """The look-up reads a few texts, so it is made on a lane."""

    def __init__(self, context: AppContext, shown: ShownArticle, owner: QWidget) -> None:
        super().__init__(owner)
        self._context = context
        self._shown = shown
        self._beside = StoriesBeside()
        self._deeds = StoryDeeds(context, owner)
        self.line = StoryLine(context.theme, self._fill_menu)
        self._actions = StoryActions(context, self, owner)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self.look)
        self.line.opened.connect(context.navigator.open)
        self.line.compared.connect(self._compare)
        shown.opened.connect(self._look_anew)
        context.navigator.closed.connect(self._look_anew)
        context.hub.changed.connect(self._apply)

    def look(self) -> None:
        """Look for other articles with the open one's story."""
        article_id = self._shown.article_id
        if article_id is None:
            self._show(StoriesBeside())
            return
        stories = self._context.library.stories

        def read() -> StoriesBeside:
            return StoriesBeside(tuple(stories.like(article_id)), stories.versions(article_id))

        def take(found: StoriesBeside) -> None:
            if article_id == self._shown.article_id:
                self._show(found)

        self._context.jobs.read(read, take, self._context.report)

    def open_other(self) -> None:
        """Go to the article the line is about."""
        if self._beside.shown:
            self._context.navigator.open(self._beside.shown.article_id)

    def compare(self) -> None:
        """Show what differs from the article the line is about."""
        if self._beside.shown:
            self._compare(self._beside.shown.article_id)

    def make_version(self) -> None:
        """The later of the two takes the place of the earlier one."""
        other = self._same()
        if other:
            self._make_version(*self._later_first(other))

    def keep_both(self) -> None:
        """The other article is another story, and is not named again."""
        other, here = self._same(), self._shown.article_id
        if other and here is not None:
            self._deeds.keep_both([(here, other.article_id)])

    def _same(self) -> SameStory | None:
        shown = self._beside.shown
        return shown if isinstance(shown, SameStory) else None

    def _look_anew(self) -> None:
        self._show(StoriesBeside())
        self._rest.start(0)

    def _apply(self, changes: Changes) -> None:
        if self._shown.article_id is not None and (changes.articles or changes.documents):
            self._rest.start(REST_MS)

    def _show(self, beside: StoriesBeside) -> None:
        self._beside = beside
        self.line.show_stories(beside)
        self._actions.refresh(has_other=beside.shown is not None, has_same=self._same() is not None)

    def _compare(self, other_id: int) -> None:
        if self._shown.article_id is not None:
            self._deeds.compare(self._shown.article_id, other_id)

    def _make_version(self, new: int, old: int) -> None:
        """The page goes on with the new one, to which the marks have gone."""
        self._deeds.make_versions([(new, old)], lambda: self._context.navigator.open(new))

    def _later_first(self, other: SameStory) -> tuple[int, int]:
        """By the dates of both; the one that came last, where these say nothing."""
        here = self._shown.article_id
        assert here is not None
        try:
            published = self._context.library.articles.get(here).metadata.published
        except NotFound:
            published = ""
        ours, theirs = (published, here), (other.published, other.article_id)
        if not published or not other.published:
            ours, theirs = ("", here), ("", other.article_id)
        return (here, other.article_id) if ours > theirs else (other.article_id, here)

    def _fill_menu(self, menu: QMenu) -> None:
        other, here = self._same(), self._shown.article_id
        if other is not None and here is not None:
            self._add_deeds(menu, here, other)
        others = [same for same in self._beside.same if same != other]
        earlier = [one for one in self._beside.versions.earlier if one != self._beside.shown]
        if other and (others or earlier):
            menu.addSeparator()
        for same in others:
            words = tr("Show “{title}” ({percent} %)", title=same.title, percent=same.percent)
            self._add(menu, words, partial(self._choose, same))
        for version in earlier:
            words = tr("Open the earlier version “{title}”", title=version.title)
            self._add(menu, words, partial(self._context.navigator.open, version.article_id))

    def _add_deeds(self, menu: QMenu, here: int, other: SameStory) -> None:
        title = self._context.library.articles.get(here).title
        pairs = [(here, other.article_id), (other.article_id, here)]
        if self._later_first(other) != pairs[0]:
            pairs.reverse()
        names = {here: title, other.article_id: other.title}
        for new, old in pairs:
            words = tr("“{new}” is a new version of “{old}”", new=names[new], old=names[old])
            self._add(menu, words, partial(self._make_version, new, old))
        menu.addAction(self._context.registry.action("story.apart"))

    def _add(self, menu: QMenu, words: str, slot: Callable[[], object]) -> None:
        action = menu.addAction(words.replace("&", "&&"))
        action.triggered.connect(lambda _checked=False: slot())

    def _choose(self, same: SameStory) -> None:
        """The line is about another one of several."""
        rest = tuple(one for one in self._beside.same if one != same)
        self._show(StoriesBeside((same, *rest), self._beside.versions))
