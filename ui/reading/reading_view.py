"""The reading view: a page under a person's hands; it tells what they select and point at."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from ui.reading.page_document import line_of, ordinal_of
from ui.reading.page_style import Line
from ui.reading.page_view import PageView
from ui.theme.theme import Theme

CLICK_SLACK = 3
"""Pixels the mouse may move between press and release and it still is a click."""


class ReadingView(PageView):
    """A page that is read, selected from and clicked on.

    selection_settled: the mouse or a key has finished a selection, or cleared it.
    mark_clicked(int): an annotation's id. ground_clicked: a click on nothing in particular.
    ribbon_toggled(int): a ribbon's key. link_followed(str): an address.
    menu_wanted(QPoint): global, for the context menu. pointed(int | None): the mark under the
    mouse, for the hover card.
    """

    selection_settled = Signal()
    mark_clicked = Signal(int)
    ground_clicked = Signal()
    ribbon_toggled = Signal(int)
    link_followed = Signal(str)
    menu_wanted = Signal(QPoint)
    pointed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setObjectName("reading_view")
        self.setAccessibleName("Article text")
        self._pressed_at: QPoint | None = None
        self.viewport().setMouseTracking(True)
        self.set_caret_shown(False)

    @property
    def is_caret_shown(self) -> bool:
        """Do the arrow keys move a caret, instead of scrolling?"""
        return bool(self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard)

    def set_caret_shown(self, is_shown: bool) -> None:
        """Show a caret that the arrow keys move through the text."""
        flags = Qt.TextInteractionFlag.TextSelectableByMouse
        if is_shown:
            flags |= Qt.TextInteractionFlag.TextSelectableByKeyboard
        self.setTextInteractionFlags(flags)

    def activate_at_caret(self) -> bool:
        """Open or close the ribbon, follow the link, or select the mark under the caret."""
        cursor = self.textCursor()
        if self._page is None:
            return False
        if line_of(cursor.block()) is Line.RIBBON:
            self.ribbon_toggled.emit(ordinal_of(cursor.block()))
        elif cursor.charFormat().isAnchor():
            self.link_followed.emit(cursor.charFormat().anchorHref())
        elif marks := self.highlights.at(self._page.offsets.to_offset(cursor.position())):
            self.mark_clicked.emit(marks[0].id)
        else:
            return False
        return True

    def _click(self, position: QPoint) -> None:
        ribbon = self.ribbon_at(position)
        mark = self.mark_at(position)
        if link := self.anchorAt(position):
            self.link_followed.emit(link)
        elif ribbon is not None:
            self.ribbon_toggled.emit(ribbon)
        elif mark is not None:
            self.mark_clicked.emit(mark.id)
        else:
            self.ground_clicked.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: a click or a drag begins."""
        is_left = event.button() is Qt.MouseButton.LeftButton
        self._pressed_at = event.position().toPoint() if is_left else None
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt: a drag has selected text, a click points at something."""
        super().mouseReleaseEvent(event)
        if event.button() is not Qt.MouseButton.LeftButton or self._pressed_at is None:
            return
        point = event.position().toPoint()
        moved = (point - self._pressed_at).manhattanLength()
        self._pressed_at = None
        if self.textCursor().hasSelection() or moved > CLICK_SLACK:
            self.selection_settled.emit()
        else:
            self._click(point)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Qt: a word gets selected."""
        self._pressed_at = event.position().toPoint()
        super().mouseDoubleClickEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt: what can be clicked shows a hand; a link shows its real address."""
        super().mouseMoveEvent(event)
        if event.buttons() is not Qt.MouseButton.NoButton:
            return
        point = event.position().toPoint()
        link, mark = self.anchorAt(point), self.mark_at(point)
        is_active = bool(link) or mark is not None or self.ribbon_at(point) is not None
        shape = Qt.CursorShape.PointingHandCursor if is_active else Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)
        self.viewport().setToolTip(escape(link))
        self.pointed.emit(mark.id if mark else None)

    def leaveEvent(self, event: QEvent) -> None:
        """Qt: nothing is pointed at."""
        super().leaveEvent(event)
        self.pointed.emit(None)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Qt: a selection made with Shift is finished."""
        super().keyReleaseEvent(event)
        if event.key() == Qt.Key.Key_Shift and self.textCursor().hasSelection():
            self.selection_settled.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter activates; without a caret the arrows scroll."""
        is_plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.activate_at_caret():
            return
        if is_plain and not self.is_caret_shown and event.key() in steps:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + steps[Qt.Key(event.key())] * 2 * bar.singleStep())
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Qt: ours instead of Qt's."""
        self.menu_wanted.emit(event.globalPos())

    def event(self, event: QEvent) -> bool:
        """Qt: keys and wheel are taken before Qt handles them its own way."""
        if event.type() is QEvent.Type.ShortcutOverride:
            # A text view would keep keys such as Ctrl+C for itself; here the actions have them.
            event.ignore()
            return False
        if event.type() is QEvent.Type.Wheel:
            # The wheel turns beside the column too, where Qt would ignore it.
            return QCoreApplication.sendEvent(self.verticalScrollBar(), event)
        return super().event(event)
