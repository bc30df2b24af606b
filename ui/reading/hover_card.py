"""The hover card: tags and note of the highlight under the mouse, after a moment of rest."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, QTimer
from PySide6.QtWidgets import QLabel, QWidget

from reader.model.annotation import Annotation
from ui.theme.theme import Theme
from ui.widgets.popover import Popover

REST_MS = 450
WIDTH = 300
LONGEST_NOTE = 400


class HoverCard(Popover):
    """Shows nothing for a mark without tags and note: then there is nothing to say."""

    def __init__(self, theme: Theme, host: QWidget) -> None:
        super().__init__(theme, host, prefers_above=True)
        self.setObjectName("hover_card")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._anchor = QRect()
        self._tags = _label("hover_tags")
        self._tags.setProperty("tone", "accent")
        self._note = _label("hover_note")
        self.body.setSpacing(3)
        self.body.addWidget(self._tags)
        self.body.addWidget(self._note)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST_MS)
        self._timer.timeout.connect(lambda: self.open_at(self._anchor))

    def announce(self, annotation: Annotation | None, anchor: QRect) -> None:
        """Show soon what an annotation carries; None hides."""
        self._timer.stop()
        if annotation is None or not (annotation.tags or annotation.note):
            self.hide()
            return
        note = annotation.note
        self._tags.setText("  ·  ".join(annotation.tags))
        self._tags.setVisible(bool(annotation.tags))
        self._note.setText(note if len(note) <= LONGEST_NOTE else note[:LONGEST_NOTE] + " …")
        self._note.setVisible(bool(note))
        self._anchor = anchor
        self._timer.start()

    def sizeHint(self) -> QSize:
        """Qt: never wide."""
        return super().sizeHint().boundedTo(QSize(WIDTH + 40, 400))


def _label(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setFixedWidth(WIDTH)
    return label
