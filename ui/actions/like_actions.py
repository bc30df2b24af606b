"""More like this: what is like an article or a passage, as a search whose words can be changed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from reader.model.selector import Span
from ui.actions.article_actions import ArticleChooser, meant_ids
from ui.actions.registry import EVERYWHERE, ActionSpec
from ui.context import AppContext
from ui.words import tr

MORE_LIKE = ActionSpec(
    "article.more_like",
    "More like this",
    ("Ctrl+L",),
    "Article",
    "sparkles",
    EVERYWHERE,
    "Search with the telling words of the article",
    group="like",
)
RELATED = ActionSpec(
    "article.related",
    "Related articles",
    ("Ctrl+Shift+R",),
    "Article",
    "list-tree",
    EVERYWHERE,
    "Go to the articles that are like the open one",
    group="like",
)


class LikeActions:
    """Declares the actions. search: carries out a query; show_related: goes to the section."""

    def __init__(
        self,
        context: AppContext,
        chooser: ArticleChooser,
        window: QWidget,
        search: Callable[[str], object],
        show_related: Callable[[], object],
    ) -> None:
        self._context = context
        self._chooser = chooser
        self._search = search
        self._show_related = show_related
        context.registry.add(MORE_LIKE, self.more_like, window)
        context.registry.add(RELATED, self.go_to_related, window)

    def more_like(self) -> None:
        """Search for what is like the first marked article, or the open one."""
        ids = meant_ids(self._context, self._chooser)
        if ids:
            self._ask(ids[0], None)
        else:
            self._context.messages.info(
                tr("No article is selected."), tr("Choose one in the list first.")
            )

    def more_like_passage(self, article_id: int, span: Span) -> None:
        """Search for what is like a passage."""
        self._ask(article_id, span)

    def go_to_related(self) -> None:
        """Go to the articles that are like the open one."""
        if self._context.navigator.current is None:
            self._context.messages.info(tr("No article is open."), tr("Open one first."))
        else:
            self._show_related()

    def _ask(self, article_id: int, span: Span | None) -> None:
        searching = self._context.library.searching
        self._context.jobs.search(
            lambda: searching.query_like(article_id, span), self._go, self._context.report
        )

    def _go(self, query: str) -> None:
        if query:
            self._search(query)
        else:
            self._context.messages.info(
                tr("No other article has its words."), tr("Select a longer passage, or search.")
            )
