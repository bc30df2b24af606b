"""Keeps what a person looks at in the list where it is while rows come and go around it."""

from __future__ import annotations

from collections.abc import Iterable
from types import TracebackType

from PySide6.QtCore import QItemSelection, QItemSelectionModel

from ui.models.article_columns import Column
from ui.models.article_list_model import ArticleListModel, ranges_of
from ui.panels.article_list_view import ArticleListView


class KeptPlace:
    """Use as `with kept: model.apply(changes)`. At the very top the list stays at the top, so that
    new articles are seen; anywhere else the topmost row keeps its place on the screen."""

    def __init__(self, view: ArticleListView, articles: ArticleListModel) -> None:
        self._view = view
        self._articles = articles
        self._top: int | None = None
        self._offset = 0
        self._selected: list[int] = []
        self._first_selected = 0
        self._was_reset = False
        articles.modelReset.connect(self._on_reset)

    def select(self, ids: Iterable[int]) -> None:
        """Select these articles, wherever they first stand now; the first becomes the current."""
        rows = self._articles.entries.rows_of(list(ids))
        first = {self._articles.id_at(row): row for row in reversed(rows)}
        self._select_rows(first.values())

    def __enter__(self) -> KeptPlace:
        entries = self._articles.entries.rows
        row = self._view.rowAt(0)
        is_at_top = self._view.verticalScrollBar().value() == 0 or row < 0
        self._top = None if is_at_top else entries[row]
        self._offset = -self._view.rowViewportPosition(row) if not is_at_top else 0
        rows = self._view.selected_row_numbers()
        self._selected = [entries[r] for r in rows]
        self._first_selected = rows[0] if rows else 0
        self._was_reset = False
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        entries = self._articles.entries.rows
        if self._was_reset and self._selected:
            wanted = set(self._selected)
            self._select_rows(row for row, entry in enumerate(entries) if entry in wanted)
        self._choose_next()
        if self._top is not None and self._top in entries:
            above = self._view.verticalHeader().sectionPosition(entries.index(self._top))
            self._view.scroll_to_pixel(above + self._offset)

    def _select_rows(self, rows: Iterable[int]) -> None:
        chosen = sorted(rows)
        selection = QItemSelection()
        for top, bottom in ranges_of(chosen):
            selection.select(
                self._articles.index(top, Column.TITLE), self._articles.index(bottom, Column.TITLE)
            )
        flags = QItemSelectionModel.SelectionFlag
        model = self._view.selectionModel()
        if chosen:
            first = self._articles.index(chosen[0], Column.TITLE)
            model.setCurrentIndex(first, flags.NoUpdate)
        model.select(selection, flags.ClearAndSelect | flags.Rows)

    def _choose_next(self) -> None:
        """When all that was selected has left, the article that took its place is selected."""
        if not self._selected or self._view.selected_row_numbers():
            return
        for rows in (
            range(self._first_selected, self._articles.rowCount()),
            range(min(self._first_selected, self._articles.rowCount()) - 1, -1, -1),
        ):
            row = next((r for r in rows if self._articles.id_at(r)), None)
            if row is not None:
                self._view.choose_row(row)
                return

    def _on_reset(self) -> None:
        self._was_reset = True
