"""What can become of articles that tell the same story; each deed offers to be taken back."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from PySide6.QtWidgets import QWidget

from reader.errors import NotFound
from reader.model.changes import Changes
from reader.model.story import StoryComparison
from ui.actions.undo_offer import offer_undo
from ui.context import AppContext
from ui.dialogs.story_comparison import StoryComparisonDialog
from ui.words import tr

Pair = tuple[int, int]
"""An article and the other one that tells the same story."""


class StoryDeeds:
    """Each call is one step of the undo history. done: called when it is done and told."""

    def __init__(self, context: AppContext, window: QWidget) -> None:
        self._context = context
        self._window = window

    def keep_both(self, pairs: Collection[Pair], done: Callable[[], object] | None = None) -> None:
        """These stand as two each, and are not named as one story again."""
        words = tr(
            "Both are kept; they are not named as the same story again.",
            "Both of {n} pairs are kept; they are not named as the same story again.",
            n=len(pairs),
        )
        stories = self._context.library.stories
        self._do(lambda: stories.tell_apart(pairs), words, done)

    def make_versions(
        self, pairs: Sequence[Pair], done: Callable[[], object] | None = None
    ) -> None:
        """Of each pair the first takes the place of the second."""
        articles = self._context.library.articles
        rows = {row.id: row.title for row in articles.rows([id for pair in pairs for id in pair])}
        if len(pairs) == 1:
            new, old = pairs[0]
            words = tr(
                "“{new}” took the place of “{old}”, which is in the archive now.",
                new=rows.get(new, ""),
                old=rows.get(old, ""),
            )
        else:
            words = tr(
                "{n} article took the place of an earlier one, which is in the archive now.",
                "{n} articles took the place of earlier ones, which are in the archive now.",
                n=len(pairs),
            )
        stories = self._context.library.stories
        self._do(lambda: stories.make_versions(pairs), words, done)

    def skip(self, article_ids: Collection[int], done: Callable[[], object] | None = None) -> None:
        """Imported articles that are not wanted go to the trash."""
        words = tr(
            "Skipped: the article is in the trash.",
            "Skipped: {n} articles are in the trash.",
            n=len(article_ids),
        )
        stories = self._context.library.stories
        self._do(lambda: stories.skip(article_ids), words, done)

    def compare(self, article_id: int, other_id: int) -> None:
        """Show what stands only in one of two articles."""
        context = self._context

        def read() -> tuple[StoryComparison, list[str]]:
            found = context.library.stories.compare(article_id, other_id)
            rows = context.library.articles.rows([article_id, other_id])
            if len(rows) < 2:
                raise NotFound(tr("One of the two articles is not there any more."))
            return found, [row.title for row in rows]

        def show(found: tuple[StoryComparison, list[str]]) -> None:
            comparison, (here, there) = found
            dialog = StoryComparisonDialog(context.theme, comparison, here, there, self._window)
            dialog.finished.connect(dialog.deleteLater)
            dialog.show()

        context.jobs.read(read, show, context.report)

    def _do(
        self, work: Callable[[], Changes], words: str, done: Callable[[], object] | None
    ) -> None:
        def told(_changes: Changes) -> None:
            offer_undo(self._context, words)
            if done:
                done()

        self._context.edit(work, told)
