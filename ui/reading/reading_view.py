"""The reading view: a page under a person's hands; it tells what they select and point at."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QWidget

from reader.model.saved_search import LivingHit
from ui.reading.highlights import Mark
from ui.reading.mark_drag import MarkDrag
from ui.reading.mark_handles import paint_handles
from ui.reading.page_document import line_of, ordinal_of
from ui.reading.page_style import Line
from ui.reading.page_view import PageView
from ui.theme.theme import Theme
from ui.words import say, tr

CLICK_SLACK = 3
"""Pixels the mouse may move between press and release and it still is a click."""


class ReadingView(PageView):
    """A page that is read, selected from and clicked on.

    selection_settled: the mouse or a key has finished a selection, or cleared it.
    mark_clicked(int): an annotation's id. ground_clicked: a click on nothing in particular.
    ribbon_toggled(int): a ribbon's key. link_followed(str, int): an address, and an offset within
    its link. link_opened(str): an address that is to be opened at once. link_pointed(str): the
    address under the mouse, "" for none. picture_opened(int): the ordinal of a picture's block.
    menu_wanted(QPoint): global, for the context menu. pointed(int | None): the mark under the
    mouse, for the hover card.
    """

    selection_settled = Signal()
    mark_clicked = Signal(int)
    ground_clicked = Signal()
    ribbon_toggled = Signal(int)
    link_followed = Signal(str, int)
    link_opened = Signal(str)
    link_pointed = Signal(str)
    picture_opened = Signal(int)
    menu_wanted = Signal(QPoint)
    pointed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setObjectName("reading_view")
        say(self.setAccessibleName, tr("Article text"))
        self._pressed_at: QPoint | None = None
        self._came_by_keys = False
        self.words_under_mouse: LivingHit | None = None
        self.drag = MarkDrag(self)
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
        """Open or close the ribbon, enlarge the picture, follow the link, or select the mark under
        the caret."""
        cursor = self.textCursor()
        if self._page is None:
            return False
        start = self.document().findBlock(cursor.selectionStart())
        if line_of(start) is Line.RIBBON:
            self.ribbon_toggled.emit(ordinal_of(start))
        elif line_of(start) is Line.PICTURE:
            self.picture_opened.emit(ordinal_of(start))
        elif cursor.charFormat().isAnchor():
            offset = self._page.offsets.to_offset(cursor.selectionStart())
            self.link_followed.emit(cursor.charFormat().anchorHref(), offset)
        elif marks := self.highlights.at(self._page.offsets.to_offset(cursor.position())):
            self.mark_clicked.emit(marks[0].id)
        else:
            return False
        return True

    def offset_at(self, position: QPoint) -> int | None:
        """The offset of the character under a point of the viewport, None beside the text."""
        place = self._place_at(position)
        if self._page is None or place < 0:
            return None
        if line_of(self._page.text.findBlock(place)) is Line.RIBBON:
            return None
        return self._page.offsets.to_offset(place)

    def ordinal_at(self, position: QPoint) -> int | None:
        """The document's block at the height of a point of the viewport; for a ribbon, its
        first."""
        return ordinal_of(self.cursorForPosition(position).block()) if self._page else None

    def mark_at(self, position: QPoint) -> Mark | None:
        """The mark under a point of the viewport."""
        offset = self.offset_at(position)
        marks = self.highlights.at(offset) if offset is not None else []
        return marks[0] if marks else None

    def words_at(self, position: QPoint) -> LivingHit | None:
        """The words of a living search under a point of the viewport."""
        offset = self.offset_at(position) if len(self.living) else None
        hits = self.living.at(offset) if offset is not None else []
        return hits[0] if hits else None

    def ribbon_at(self, position: QPoint) -> int | None:
        """The key of the ribbon at a point of the viewport."""
        cursor = self.cursorForPosition(position)
        area = self.cursorRect(cursor).adjusted(0, -6, 0, 6)
        is_near = area.top() <= position.y() <= area.bottom()
        if is_near and line_of(cursor.block()) is Line.RIBBON:
            return ordinal_of(cursor.block())
        return None

    def picture_at(self, position: QPoint) -> int | None:
        """The ordinal of the block whose picture is under a point of the viewport."""
        block = self.cursorForPosition(position).block()
        if self._page is None or line_of(block) is not Line.PICTURE:
            return None
        box = self.document().documentLayout().blockBoundingRect(block)
        line = block.layout().lineAt(0)
        area = line.naturalTextRect().translated(box.topLeft())
        point = QPointF(position) + QPointF(0, self.verticalScrollBar().value())
        return ordinal_of(block) if area.contains(point) else None

    def _click(self, position: QPoint, *, opens_at_once: bool) -> None:
        ribbon = self.ribbon_at(position)
        mark = self.mark_at(position)
        picture = self.picture_at(position)
        if link := self.anchorAt(position):
            if opens_at_once:
                self.link_opened.emit(link)
            else:
                self.link_followed.emit(link, self.offset_at(position) or 0)
        elif picture is not None:
            self.picture_opened.emit(picture)
        elif ribbon is not None:
            self.ribbon_toggled.emit(ribbon)
        elif mark is not None:
            self.mark_clicked.emit(mark.id)
        else:
            self.ground_clicked.emit()

    def _place_at(self, position: QPoint) -> int:
        point = QPointF(position) + QPointF(0, self.verticalScrollBar().value())
        return self.document().documentLayout().hitTest(point, Qt.HitTestAccuracy.ExactHit)

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
            control = Qt.KeyboardModifier.ControlModifier
            self._click(point, opens_at_once=bool(event.modifiers() & control))

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
        is_active = is_active or self.picture_at(point) is not None
        self.words_under_mouse = self.words_at(point)
        shape = Qt.CursorShape.PointingHandCursor if is_active else Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)
        self.link_pointed.emit(link)
        self.pointed.emit(mark.id if mark else None)

    def leaveEvent(self, event: QEvent) -> None:
        """Qt: nothing is pointed at."""
        super().leaveEvent(event)
        self.words_under_mouse = None
        self.link_pointed.emit("")
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

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: the handles of the selected highlight lie over the text."""
        super().paintEvent(event)
        mark = self.drag.shown
        if self._page is not None and mark is not None:
            painter = QPainter(self.viewport())
            painter.translate(0, -self.verticalScrollBar().value())
            stripe = self._theme.stripe(mark.annotation.colour)
            paint_handles(painter, self._page, mark.span, stripe, self._theme.colour("bg"))

        if self._came_by_keys and self.hasFocus():
            edge = QPainter(self.viewport())
            edge.fillRect(0, 0, self.viewport().width(), 2, self._theme.colour("accent"))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt: who comes by keys sees that the page has them."""
        super().focusInEvent(event)
        keys = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        self._came_by_keys = event.reason() in keys
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Qt: the keys are elsewhere."""
        super().focusOutEvent(event)
        self.viewport().update()

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
        if event.type() is QEvent.Type.DevicePixelRatioChange:
            self.resized.emit()
        return super().event(event)
