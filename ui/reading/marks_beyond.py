"""How many highlights are above and below what is seen: two quiet buttons in the margin."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from ui.theme.theme import Theme
from ui.words import marked, number, tr, when_language_changes

WIDTH, HEIGHT = 36, 34
PLACES = {"above": marked("above"), "below": marked("below")}
WORDS = {
    "above": (
        marked("{number} above"),
        marked("{number} above what is seen"),
        marked("{highlights} above"),
    ),
    "below": (
        marked("{number} below"),
        marked("{number} below what is seen"),
        marked("{highlights} below"),
    ),
}


class BeyondButton(QAbstractButton):
    """ "3" over "above". where: "above" or "below"."""

    def __init__(self, theme: Theme, where: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"marks_{where}")
        self._theme = theme
        self._where = where
        self._key = ""
        self._count = 0
        self.resize(WIDTH, HEIGHT)
        # The keys have actions of their own; a stop here for Tab would only be in the way.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.update)
        when_language_changes(self._say)
        self.hide()

    def show_count(self, count: int) -> None:
        """Say how many; 0 hides the button."""
        if count == self._count and self.isHidden() is not bool(count):
            return
        self._count = count
        self._say()
        self.setVisible(count > 0)
        self.update()

    def show_key(self, key: str) -> None:
        """Name the key that does what a click does, "" for none."""
        self._key = key
        self._say()

    def _say(self) -> None:
        short, spoken, told = WORDS[self._where]
        self.setText(tr(short, number=self._count))
        self.setAccessibleName(tr(spoken, number=self._count))
        words = tr(told, highlights=tr("{n} highlight", "{n} highlights", n=self._count))
        self.setToolTip(f"{words} ({self._key})" if self._key else words)

    def sizeHint(self) -> QSize:
        """Qt: narrower than the margin of the page."""
        return QSize(WIDTH, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: the number over the word."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("hover" if self.underMouse() else "bg"))
        painter.drawRoundedRect(self.rect(), 7, 7)
        painter.setFont(theme.ui_font(12, 600))
        painter.setPen(theme.colour("ink2"))
        shown = number(self._count) if self._count < 10_000 else f"{number(9_999)}+"
        half = HEIGHT / 2
        centre = Qt.AlignmentFlag.AlignCenter
        painter.drawText(QRectF(0, 2, WIDTH, half), centre, shown)
        painter.setFont(theme.ui_font(10))
        painter.setPen(theme.colour("ink3"))
        painter.drawText(QRectF(0, half - 2, WIDTH, half), centre, tr(PLACES[self._where]))
