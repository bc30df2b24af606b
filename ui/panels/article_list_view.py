"""The scrolling list of articles: cards, or a table with columns, of one and the same model."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from ui.context import AppContext
from ui.models.article_columns import Column
from ui.models.article_list_model import ArticleListModel
from ui.models.tag_colours import TagColours
from ui.panels.article_card_delegate import CARD_HEIGHT, ArticleCardDelegate
from ui.panels.article_cell_delegate import ROW_HEIGHT, ArticleCellDelegate
from ui.panels.article_drag import drag_articles
from ui.panels.article_row_ground import HEAD_HEIGHT
from ui.panels.article_table_header import ArticleTableHeader
from ui.panels.row_table_view import RowTableView
from ui.panels.table_columns import TableColumns
from ui.words import say, tr


class ListLayout(StrEnum):
    """How the articles of a list are set out."""

    CARDS = "cards"
    TABLE = "table"


class ArticleListView(RowTableView):
    """Cards show the title's column alone, over the whole width."""

    def __init__(
        self, context: AppContext, articles: ArticleListModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(context.theme, "list", HEAD_HEIGHT, parent, first_column=Column.TITLE)
        self.setObjectName("article_list")
        say(self.setAccessibleName, tr("Articles"))
        colours = TagColours(context.library, self)
        self._articles = articles
        self._layout = ListLayout.CARDS
        self._cards = ArticleCardDelegate(context.theme, colours, self)
        self._cells = ArticleCellDelegate(context.theme, colours, articles, self)
        self.header = ArticleTableHeader(context.theme, self)
        self.setHorizontalHeader(self.header)
        self.setModel(articles)
        self.columns = TableColumns(self, context.library)
        self.set_layout(ListLayout.CARDS)
        self.header.released.connect(self.columns.remember)
        self.header.menu_wanted.connect(self.columns.offer)
        articles.arranged.connect(self.size_heads)
        context.hub.changed.connect(colours.apply)
        colours.changed.connect(self.viewport().update)
        context.theme.changed.connect(self.viewport().update)

    @property
    def layout_kind(self) -> ListLayout:
        """Cards or table."""
        return self._layout

    def set_layout(self, layout: ListLayout) -> None:
        """Set the articles out as cards or as a table; selection and cursor stay."""
        is_table = layout is ListLayout.TABLE
        self._layout = layout
        self.setItemDelegate(self._cells if is_table else self._cards)
        self.size_rows(ROW_HEIGHT if is_table else CARD_HEIGHT)
        self.header.setVisible(is_table)
        modes = QHeaderView.ResizeMode
        self.header.setSectionResizeMode(
            Column.TITLE, modes.Interactive if is_table else modes.Stretch
        )
        policy = Qt.ScrollBarPolicy
        self.setHorizontalScrollBarPolicy(
            policy.ScrollBarAsNeeded if is_table else policy.ScrollBarAlwaysOff
        )
        if is_table:
            self.columns.restore()
            return
        for column in Column:
            self.setColumnHidden(column, column is not Column.TITLE)

    def selected_ids(self) -> list[int]:
        """The articles of the selection, from the top, each once."""
        return list(dict.fromkeys(self._articles.id_at(row) for row in self.selected_row_numbers()))

    def head_rows(self) -> Iterable[int]:
        """The rows that are heads of groups."""
        return self._articles.entries.head_rows()

    def is_open_head(self, row: int) -> bool | None:
        """Whether the head in a row is open; None where an article stands."""
        head = self._articles.head(row)
        return head.is_open if head else None

    def head_row_above(self, row: int) -> int | None:
        """The row of the head under which a row stands, None without groups."""
        return self._articles.entries.head_row_of(row)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        super().resizeEvent(event)
        if self._layout is ListLayout.TABLE:
            self.columns.fit()

    def startDrag(self, supported: Qt.DropAction) -> None:  # noqa: D102
        rows = self.selected_row_numbers()
        if rows:
            first = self._articles.article(rows[0])
            drag_articles(self, self._theme, self.selected_ids(), first.title if first else "")
