"""The head of the article list: what is shown and how many, and the buttons for its order, layout,
columns and filter."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QWidget

from reader.model.collection import ArticleView
from ui.actions.list_actions import COLUMNS, FILTER, FOLD_ALL, GROUPS, TABLE
from ui.actions.shown_keys import follow_keys, with_key
from ui.context import AppContext
from ui.panels.list_words import SORTS
from ui.widgets.heading_label import HeadingLabel
from ui.widgets.icon_button import IconButton
from ui.words import number, say, tr


class ListHeading(QWidget):
    """sort_chosen(Sort, bool): an order and whether it begins with the greatest or latest.
    filter_pressed: the filter's button."""

    sort_chosen = Signal(object, bool)
    filter_pressed = Signal()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._view = ArticleView()
        self._title = HeadingLabel(self)
        self._title.setObjectName("list_title")
        self._count = QLabel(self)
        self._count.setObjectName("list_count")
        self._count.setProperty("tone", "ink3")
        theme = context.theme
        self._sort = IconButton(theme, "arrow-down-up", tr("Order and groups"), parent=self)
        self._sort.setObjectName("list_sort")
        self._sort.setPopupMode(IconButton.ToolButtonPopupMode.InstantPopup)
        self._sort.setMenu(self._build_menu())
        self._table = self._button("table", tr("Table of articles"), "list_table_button")
        self._table.follow(context.registry.action(TABLE.id))
        self.columns = self._button("columns-3", tr("Columns"), "list_columns_button")
        self.columns.clicked.connect(context.registry.action(COLUMNS.id).trigger)
        self._filter = self._button("list-filter", tr("Filter the list"), "list_filter_button")
        self._filter.clicked.connect(self.filter_pressed)
        self._build()
        context.theme.changed.connect(self._refresh_fonts)
        self._refresh_fonts()
        follow_keys(context.registry, self._show_keys)

    def show_view(self, title: str, count: int, view: ArticleView) -> None:
        """Say what is shown, how many articles it has, and check its order in the menu."""
        self._view = view
        say(self._title.setText, title)
        self._count.setText(number(count))
        self._sorts[view.sort].setChecked(True)

    def show_layout(self, is_table: bool) -> None:
        """Only a table has columns."""
        self.columns.setVisible(is_table)

    def _button(self, icon: str, name: str, object_name: str) -> IconButton:
        button = IconButton(self._context.theme, icon, name, parent=self)
        button.setObjectName(object_name)
        return button

    def _build(self) -> None:
        heading = QHBoxLayout(self)
        heading.setContentsMargins(23, 12, 12, 8)
        heading.setSpacing(4)
        heading.addWidget(self._title)
        heading.addSpacing(3)
        heading.addWidget(self._count)
        heading.addStretch(1)
        for button in (self._sort, self.columns, self._table, self._filter):
            heading.addWidget(button)

    def _build_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setObjectName("sort_menu")
        group = QActionGroup(self)
        self._sorts: dict[object, QAction] = {}
        for sort, name, is_descending in SORTS:
            action = menu.addAction("")
            say(action.setText, tr(name))
            action.setCheckable(True)
            group.addAction(action)
            action.triggered.connect(
                lambda _checked=False, s=sort, d=is_descending: self.sort_chosen.emit(s, d)
            )
            self._sorts[sort] = action
        menu.addSeparator()
        reverse = menu.addAction("")
        say(reverse.setText, tr("Reverse"))
        reverse.triggered.connect(
            lambda: self.sort_chosen.emit(self._view.sort, not self._view.is_descending)
        )
        menu.addSeparator()
        groups = menu.addMenu("")
        groups.setObjectName("group_menu")
        say(groups.setTitle, tr("Group by"))
        registry = self._context.registry
        groups.addActions([registry.action(spec.id) for spec in GROUPS.values()])
        groups.addSeparator()
        groups.addAction(registry.action(FOLD_ALL.id))
        return menu

    def _show_keys(self) -> None:
        registry = self._context.registry
        self._filter.setToolTip(with_key(registry, tr(FILTER.help), FILTER.id))
        self.columns.setToolTip(with_key(registry, tr(COLUMNS.help), COLUMNS.id))

    def _refresh_fonts(self) -> None:
        self._title.setFont(self._context.theme.ui_font(16, 600))
        self._count.setFont(self._context.theme.ui_font(12))
