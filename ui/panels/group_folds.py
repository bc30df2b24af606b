"""Closing and opening the groups of the article list, and remembering which are closed."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from ui.models.article_list_model import ArticleListModel
from ui.panels.article_list_view import ArticleListView
from ui.panels.kept_place import KeptPlace
from ui.panels.list_memory import ListMemory


class GroupFolds(QObject):
    """folded: some group was closed or opened."""

    folded = Signal()

    def __init__(
        self, view: ArticleListView, articles: ArticleListModel, kept: KeptPlace, memory: ListMemory
    ) -> None:
        super().__init__(view)
        self._view = view
        self._articles = articles
        self._kept = kept
        self._memory = memory
        view.head_pressed.connect(self.flip)

    def flip(self, head: int) -> None:
        """Close the group whose head stands in a row, or open it."""
        self._articles.flip_group(head)
        self._remember()

    def flip_current(self) -> None:
        """The same for the group of the row under the cursor, which goes to its head."""
        row = self._view.currentIndex().row()
        head = self._articles.entries.head_row_of(row) if row >= 0 else None
        if head is not None:
            self._view.choose_row(head)
            self.flip(head)

    def flip_all(self) -> None:
        """Close all groups; when all are closed, open them."""
        with self._kept:
            self._articles.flip_all_groups()
        self._remember()

    def _remember(self) -> None:
        self._memory.keep_closed(self._articles.view.group, self._articles.entries.closed)
        self.folded.emit()
