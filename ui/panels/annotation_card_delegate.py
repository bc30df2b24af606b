"""An annotation as a card, painted: quote, note, tags; as high as it needs at its real width."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import cast

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from reader.model.annotation import Annotation, PlaceState
from ui.models.annotation_list_model import ANNOTATION_ROLE, CANDIDATE_ROLE
from ui.models.tag_colours import TagColours
from ui.theme.theme import Theme
from ui.widgets.chip import HEIGHT as CHIP_HEIGHT
from ui.widgets.note_editor import NoteField
from ui.widgets.painted_chips import chip_boxes, paint_chips
from ui.widgets.text_lines import break_lines, paint_lines
from ui.words import tr

SIDE, GAP = 12, 5
"""Pixels between card and panel, and half of those between cards."""
STRIPE, INSET, PADDING = 10, 23, 12
QUOTE_LINE, NOTE_LINE = 20, 18
MOST_QUOTE_LINES, MOST_NOTE_LINES = 6, 8
EDITOR_HEIGHT = 84

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class _Words:
    """A card's text, broken into lines."""

    quote: tuple[str, ...]
    state: tuple[str, ...]
    candidate: tuple[str, ...]
    note: tuple[str, ...]
    tags: tuple[str, ...]

    def height(self, *, is_edited: bool) -> int:
        """Pixels of the card, which is all that it paints and no more."""
        note = EDITOR_HEIGHT + 8 if is_edited else _part(self.note, NOTE_LINE, 5)
        chips = CHIP_HEIGHT + 9 if self.tags else 0
        quote = len(self.quote) * QUOTE_LINE
        return 2 * PADDING + quote + self.place_height + note + chips

    @property
    def place_height(self) -> int:
        """Pixels of what is said about the place."""
        return _part(self.state, NOTE_LINE, 5) + _part(self.candidate, NOTE_LINE, 1)


class AnnotationCardDelegate(QStyledItemDelegate):
    """Paints the cards and edits their notes in place. note_written(int, str): id and note.

    tag_clicked(str): on the chip of a tag, by its path.
    """

    note_written = Signal(int, str)
    tag_clicked = Signal(str)

    def __init__(self, theme: Theme, colours: TagColours, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._theme = theme
        self._colours = colours
        self._view = view
        self._edited: int | None = None
        self._has_taken_click = False

    def has_taken_click(self) -> bool:
        """The click that the view tells of now was on a chip. Asked once for each click."""
        taken, self._has_taken_click = self._has_taken_click, False
        return taken

    def tag_at(self, option: QStyleOptionViewItem, index: Index, point: QPoint) -> str:
        """The path of the tag whose chip is at a point of the viewport, "" for none."""
        annotation = index.data(ANNOTATION_ROLE)
        if not isinstance(annotation, Annotation):
            return ""
        # Chips are the last thing on a card.
        bottom = QRectF(option.rect).bottom() - GAP - PADDING
        left = option.rect.left() + SIDE + INSET
        width = option.rect.width() - 2 * SIDE - INSET - PADDING
        chips = [self._colours.chip(path) for path in annotation.tags]
        boxes = chip_boxes(self._theme, QPointF(left, bottom - CHIP_HEIGHT), width, chips)
        found = (p for p, box in zip(annotation.tags, boxes, strict=False) if box.contains(point))
        return next(found, "")

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Qt: a click on a chip asks for the page of its tag."""
        is_click = isinstance(event, QMouseEvent) and event.button() is Qt.MouseButton.LeftButton
        if is_click and event.type() is QEvent.Type.MouseButtonRelease:
            path = self.tag_at(option, index, cast(QMouseEvent, event).position().toPoint())
            self._has_taken_click = bool(path)
            if path:
                self.tag_clicked.emit(path)
                return True
        return super().editorEvent(event, model, option, index)

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Qt: over a chip, the whole name of its tag and what it means."""
        path = self.tag_at(option, index, event.pos()) if index.isValid() else ""
        if not path:
            return super().helpEvent(event, view, option, index)
        meaning = escape(self._colours.meaning(path))
        told = f"<p><b>{escape(path)}</b></p>" + (f"<p>{meaning}</p>" if meaning else "")
        QToolTip.showText(event.globalPos(), told, view)
        return True

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt: one card."""
        annotation = index.data(ANNOTATION_ROLE)
        if not isinstance(annotation, Annotation):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = QRectF(option.rect).adjusted(SIDE, GAP, -SIDE, -GAP)
        self._paint_ground(painter, card, option, annotation)
        self._paint_words(painter, card, annotation, self._words(annotation, index))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Qt: as high as the card needs in the width the view has now."""
        annotation = index.data(ANNOTATION_ROLE)
        if not isinstance(annotation, Annotation):
            return QSize(0, 0)
        words = self._words(annotation, index)
        height = words.height(is_edited=annotation.id == self._edited)
        return QSize(self._view.viewport().width(), height + 2 * GAP)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Qt: a field for the note; the card makes room for it."""
        annotation = index.data(ANNOTATION_ROLE)
        field = NoteField(parent)
        field.setObjectName("card_note_field")
        field.setPlaceholderText(tr("Your note"))
        field.finished.connect(lambda: self._finish(field))
        self._edited = annotation.id if isinstance(annotation, Annotation) else None
        self.sizeHintChanged.emit(index)
        return field

    def destroyEditor(self, editor: QWidget, index: Index) -> None:
        """Qt: the card has its old size again."""
        self._edited = None
        super().destroyEditor(editor, index)
        self.sizeHintChanged.emit(index)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Qt: what is in the field at first; an edit elsewhere does not push typing away."""
        annotation = index.data(ANNOTATION_ROLE)
        if (
            isinstance(editor, NoteField)
            and isinstance(annotation, Annotation)
            and not editor.document().isModified()
        ):
            editor.setPlainText(annotation.note)
            editor.moveCursor(editor.textCursor().MoveOperation.End)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Qt: the field was left; the library is told, and the model learns it as all do."""
        annotation = index.data(ANNOTATION_ROLE)
        if isinstance(editor, NoteField) and isinstance(annotation, Annotation):
            note = editor.toPlainText().strip()
            if note != annotation.note:
                self.note_written.emit(annotation.id, note)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Qt: where the note is painted."""
        annotation = index.data(ANNOTATION_ROLE)
        if not isinstance(annotation, Annotation):
            return
        words = self._words(annotation, index)
        rect: QRect = option.rect
        top = rect.top() + GAP + PADDING + len(words.quote) * QUOTE_LINE
        top += words.place_height + 6
        width = rect.width() - 2 * SIDE - INSET - PADDING
        editor.setGeometry(rect.left() + SIDE + INSET, top, width, EDITOR_HEIGHT)

    def _finish(self, field: NoteField) -> None:
        self.commitData.emit(field)
        self.closeEditor.emit(field)

    def _words(self, annotation: Annotation, index: Index) -> _Words:
        theme = self._theme
        width = self._view.viewport().width() - 2 * SIDE - INSET - PADDING
        return _Words(
            break_lines(annotation.quote, theme.reading_font(14), width, MOST_QUOTE_LINES),
            break_lines(_state_words(annotation, index), theme.ui_font(12, 500), width, 2),
            break_lines(_candidate_words(annotation, index), theme.ui_font(12), width, 4),
            break_lines(annotation.note, theme.ui_font(12), width, MOST_NOTE_LINES),
            annotation.tags,
        )

    def _paint_ground(
        self, painter: QPainter, card: QRectF, option: QStyleOptionViewItem, a: Annotation
    ) -> None:
        theme = self._theme
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        has_focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.setBrush(theme.colour("card"))
        if is_selected or has_focus:
            painter.setPen(QPen(theme.colour("accent"), 2.2 if has_focus else 1.2))
        else:
            painter.setPen(QPen(theme.colour("line"), 1))
        painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        stripe = QRectF(card.left() + STRIPE, card.top() + 12, 3, card.height() - 24)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.stripe(a.colour))
        painter.drawRoundedRect(stripe, 1.5, 1.5)

    def _paint_words(self, painter: QPainter, card: QRectF, a: Annotation, words: _Words) -> None:
        theme = self._theme
        area = card.adjusted(INSET, PADDING, -PADDING, -PADDING)
        painter.setPen(theme.colour("ink"))
        y = paint_lines(painter, words.quote, theme.reading_font(14), area, QUOTE_LINE)
        if words.state:
            is_open = a.placement.state.is_open
            painter.setPen(theme.colour("danger" if is_open else "ink3"))
            area.setTop(y + 5)
            y = paint_lines(painter, words.state, theme.ui_font(12, 500), area, NOTE_LINE)
        if words.candidate:
            painter.setPen(theme.colour("ink2"))
            area.setTop(y + 1)
            y = paint_lines(painter, words.candidate, theme.ui_font(12), area, NOTE_LINE)
        if a.id == self._edited:
            y += EDITOR_HEIGHT + 8
        elif words.note:
            painter.setPen(theme.colour("ink2"))
            area.setTop(y + 5)
            y = paint_lines(painter, words.note, theme.ui_font(12), area, NOTE_LINE)
        chips = [self._colours.chip(path, a.colour.value) for path in words.tags]
        paint_chips(painter, theme, QPointF(area.left(), y + 9), area.width(), chips)


def _part(lines: tuple[str, ...], line: int, before: int) -> int:
    return before + len(lines) * line if lines else 0


def _state_words(annotation: Annotation, index: Index) -> str:
    """What is said of a place that was lost, is not sure, or was given up."""
    state = annotation.placement.state
    percent = f"{annotation.placement.score:.0%}"
    if state is PlaceState.UNCERTAIN:
        return tr("Is this the place? {percent} alike:", percent=percent)
    if state is PlaceState.UNPLACED:
        has_candidate = bool(index.data(CANDIDATE_ROLE))
        if has_candidate:
            return tr("Lost. Perhaps here, {percent} alike:", percent=percent)
        return tr("Its place was lost.")
    return tr("Kept as a quotation") if state is PlaceState.QUOTATION else ""


def _candidate_words(annotation: Annotation, index: Index) -> str:
    """The words at the likely place."""
    likely = " ".join(str(index.data(CANDIDATE_ROLE)).split())
    return tr("“{words}”", words=likely) if likely else ""
