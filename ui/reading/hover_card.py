"""The hover card: tags, their meaning, and note of the highlight under the mouse, after a rest; and
which living search has found the words there."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRect, QSize, Qt, QTimer
from PySide6.QtWidgets import QLabel, QWidget

from reader.model.annotation import Annotation
from ui.theme.theme import Theme
from ui.widgets.popover import Popover

REST_MS = 450
WIDTH = 300
LONGEST_NOTE = 400
LONGEST_MEANING = 160


class HoverCard(Popover):
    """Shows nothing for a mark without tags and note: then there is nothing to say of it."""

    def __init__(self, theme: Theme, host: QWidget) -> None:
        super().__init__(theme, host, prefers_above=True)
        self.setObjectName("hover_card")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._anchor = QRect()
        self._tags = _label("hover_tags")
        self._tags.setProperty("tone", "accent")
        self._meanings = _label("hover_meanings")
        self._meanings.setProperty("tone", "ink2")
        self._note = _label("hover_note")
        self._found = _label("hover_found")
        self.body.setSpacing(3)
        self.body.addWidget(self._tags)
        self.body.addWidget(self._meanings)
        self.body.addWidget(self._note)
        self.body.addWidget(self._found)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST_MS)
        self._timer.timeout.connect(lambda: self.open_at(self._anchor))

    def announce(
        self,
        annotation: Annotation | None,
        anchor: QRect,
        meanings: Mapping[str, str] | None = None,
        found: str = "",
    ) -> None:
        """Show soon what an annotation carries. meanings: of its tags, by path. found: what is to
        be said of words that a living search has found. Hidden where there is nothing to say."""
        self._timer.stop()
        tags, note = (annotation.tags, annotation.note) if annotation else ((), "")
        if not (tags or note or found):
            self.hide()
            return
        self._found.setText(found)
        self._found.setVisible(bool(found))
        self._tags.setText("  ·  ".join(tags))
        self._tags.setVisible(bool(tags))
        told = (f"{path}: {_short(text)}" for path, text in (meanings or {}).items())
        self._meanings.setText("\n".join(told))
        self._meanings.setVisible(bool(meanings))
        self._note.setText(_short(note, LONGEST_NOTE))
        self._note.setVisible(bool(note))
        self._anchor = anchor
        self._timer.start()

    def sizeHint(self) -> QSize:
        """Qt: never wide."""
        return super().sizeHint().boundedTo(QSize(WIDTH + 40, 400))


def _short(text: str, most: int = LONGEST_MEANING) -> str:
    return text if len(text) <= most else text[:most] + " …"


def _label(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setFixedWidth(WIDTH)
    return label
