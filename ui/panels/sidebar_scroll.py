"""What scrolls in the sidebar: several lists under each other, each as high as its rows."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt
from PySide6.QtGui import QDragMoveEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QScrollArea,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from ui.panels.sidebar_row_delegate import ROW_HEIGHT

EDGE, STEP = 28, 10
"""Pixels from an edge where a drag scrolls, and by how many at a time."""


class SidebarScroll(QScrollArea):
    """Up and Down lead from one list into the next, and what is chosen scrolls into view."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(ROW_HEIGHT)
        self._views: list[QAbstractItemView] = []
        self._inside = QWidget()
        self._layout = QVBoxLayout(self._inside)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addStretch(1)
        self.setWidget(self._inside)

    def add(self, widget: QWidget) -> None:
        """Append a heading, a line, or a section with lists of its own, already followed."""
        self._layout.insertWidget(self._layout.count() - 1, widget)

    def follow(self, view: QAbstractItemView) -> None:
        """Keep a list inside as high as its rows, and lead the keys through it; in the order of the
        calls."""
        view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._views.append(view)
        model = view.model()
        for signal in (model.rowsInserted, model.rowsRemoved, model.modelReset):
            signal.connect(lambda *_: _fit(view))
        if isinstance(view, QTreeView):
            view.expanded.connect(lambda _index: _fit(view))
            view.collapsed.connect(lambda _index: _fit(view))
        view.selectionModel().currentChanged.connect(lambda index, _: self._reveal(view, index))
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)
        _fit(view)

    def _reveal(self, view: QAbstractItemView, index: QModelIndex) -> None:
        if index.isValid() and view.isVisible():
            middle = view.viewport().mapTo(self._inside, view.visualRect(index).center())
            self.ensureVisible(middle.x(), middle.y(), 0, ROW_HEIGHT)

    def _leave(self, view: QAbstractItemView, key: int) -> bool:
        """At its end, go to the next list with rows. Says whether that was done."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(key), 0)
        rows = _rows(view)
        if not step or (rows and view.currentIndex() != rows[-1 if step > 0 else 0]):
            return False
        at = self._views.index(view) + step
        while 0 <= at < len(self._views):
            other = self._views[at]
            if other.isVisible() and (found := _rows(other)):
                other.setFocus(Qt.FocusReason.OtherFocusReason)
                other.setCurrentIndex(found[0 if step > 0 else -1])
                return True
            at += step
        return False

    def _scroll_for_drag(self, at: QPoint) -> None:
        bar = self.verticalScrollBar()
        if at.y() < EDGE:
            bar.setValue(bar.value() - STEP)
        elif at.y() > self.viewport().height() - EDGE:
            bar.setValue(bar.value() + STEP)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: the keys of the lists, and drags over them."""
        if event.type() is QEvent.Type.KeyPress and watched in self._views:
            pressed = cast(QKeyEvent, event)
            is_plain = pressed.modifiers() in (
                Qt.KeyboardModifier.NoModifier,
                Qt.KeyboardModifier.KeypadModifier,
            )
            if is_plain and self._leave(watched, pressed.key()):
                return True
        elif event.type() is QEvent.Type.DragMove:
            at = cast(QDragMoveEvent, event).position().toPoint()
            self._scroll_for_drag(cast(QWidget, watched).mapTo(self.viewport(), at))
        return super().eventFilter(watched, event)


def _fit(view: QAbstractItemView) -> None:
    view.setFixedHeight(len(_rows(view)) * ROW_HEIGHT)


def _rows(view: QAbstractItemView) -> list[QModelIndex]:
    """The rows that are shown, from the top; in a tree those of open branches."""
    model = view.model()
    if not isinstance(view, QTreeView):
        return [model.index(row, 0) for row in range(model.rowCount())]
    rows = []
    index = model.index(0, 0)
    while index.isValid():
        rows.append(index)
        index = view.indexBelow(index)
    return rows
