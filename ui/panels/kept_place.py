"""Keeps what a person looks at in the list where it is while rows come and go around it."""

from __future__ import annotations

from collections.abc import Iterable
from types import TracebackType

from PySide6.QtCore import QItemSelection, QItemSelectionModel

from ui.models.article_list_model import ArticleListModel
from ui.panels.article_card_delegate import CARD_HEIGHT
from ui.panels.article_list_view import ArticleListView


class KeptPlace:
    """Use as `with kept: model.apply(changes)`. At the very top the list stays at the top, so that
    new articles are seen; anywhere else the topmost card keeps its place on the screen."""

    def __init__(self, view: ArticleListView, articles: ArticleListModel) -> None:
        self._view = view
        self._articles = articles
        self._top_id: int | None = None
        self._offset = 0
        self._selected: list[int] = []
        self._first_selected = 0
        self._was_reset = False
        articles.modelReset.connect(self._on_reset)

    def select(self, ids: Iterable[int]) -> None:
        """Select these articles, wherever they stand now; the first becomes the current one."""
        rows = [row for i in ids if (row := self._articles.row_of(i)) is not None]
        selection = QItemSelection()
        for row in rows:
            index = self._articles.index(row)
            selection.select(index, index)
        flags = QItemSelectionModel.SelectionFlag
        model = self._view.selectionModel()
        if rows:
            model.setCurrentIndex(self._articles.index(rows[0]), flags.NoUpdate)
        model.select(selection, flags.ClearAndSelect | flags.Rows)

    def __enter__(self) -> KeptPlace:
        value = self._view.verticalScrollBar().value()
        row, self._offset = divmod(value, CARD_HEIGHT)
        is_at_top = value == 0 or row >= self._articles.rowCount()
        self._top_id = None if is_at_top else self._articles.id_at(row)
        rows = self._view.selected_row_numbers()
        self._selected = [self._articles.id_at(r) for r in rows]
        self._first_selected = rows[0] if rows else 0
        self._was_reset = False
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._was_reset:
            self.select(self._selected)
        self._choose_next()
        row = None if self._top_id is None else self._articles.row_of(self._top_id)
        if row is not None:
            self._view.scroll_to_pixel(row * CARD_HEIGHT + self._offset)

    def _choose_next(self) -> None:
        """When all that was selected has left, the card that took its place is selected."""
        count = self._articles.rowCount()
        if self._selected and count and not self._view.selected_row_numbers():
            self._view.choose_row(min(self._first_selected, count - 1))

    def _on_reset(self) -> None:
        self._was_reset = True
