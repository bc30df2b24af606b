"""The picture viewer: the pictures of an article, one at a time, as large as the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.theme.theme import Theme
from ui.widgets.icon_button import IconButton
from ui.widgets.picture_view import PictureView
from ui.widgets.plain_label import plain_label
from ui.words import tr

SHARE = 0.94
"""Of the window's width and height."""


@dataclass(frozen=True, slots=True)
class Picture:
    """image: reads it when it is shown. what: what it shows, for who cannot see it, "" where nobody
    wrote it down."""

    image: Callable[[], QImage]
    what: str
    caption: str
    credit: str


class PictureViewer(QDialog):
    """Escape closes. Page Up and Page Down show the picture before and after."""

    def __init__(
        self, theme: Theme, pictures: Sequence[Picture], number: int, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("picture_viewer")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._pictures = list(pictures)
        self._number = number
        self.view = PictureView(theme)
        self.view.zoomed.connect(self._show_scale)
        self._caption, self._credit = plain_label(), plain_label()
        self._caption.setObjectName("picture_caption")
        self._credit.setObjectName("picture_credit")
        self._credit.setProperty("tone", "ink3")
        self._scale = QLabel()
        self._scale.setObjectName("picture_scale")
        self._scale.setProperty("tone", "ink2")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 14)
        layout.setSpacing(8)
        layout.addLayout(self._make_bar(theme))
        layout.addWidget(self.view, 1)
        layout.addWidget(self._caption)
        layout.addWidget(self._credit)
        self.resize(parent.window().size() * SHARE)
        self._show()
        self.view.setFocus()

    def step(self, by: int) -> None:
        """The next (1) or previous (-1) picture, if there is one."""
        number = self._number + by
        if 0 <= number < len(self._pictures):
            self._number = number
            self._show()

    def _make_bar(self, theme: Theme) -> QHBoxLayout:
        bar = QHBoxLayout()
        bar.setSpacing(2)
        self._count = QLabel()
        self._count.setObjectName("picture_count")
        self._count.setProperty("tone", "ink2")
        bar.addWidget(self._count)
        self._before = self._button(bar, theme, "chevron-left", tr("Previous picture"), "PgUp")
        self._before.clicked.connect(lambda: self.step(-1))
        self._behind = self._button(bar, theme, "chevron-right", tr("Next picture"), "PgDown")
        self._behind.clicked.connect(lambda: self.step(1))
        bar.addStretch(1)
        bar.addWidget(self._scale)
        bar.addSpacing(6)
        fit = self._button(bar, theme, "minimize", tr("Fit the window"), "0")
        fit.clicked.connect(self.view.fit)
        dots = self._button(bar, theme, "maximize", tr("Real size"), "1")
        dots.clicked.connect(self.view.show_dots)
        larger = self._button(bar, theme, "plus", tr("Larger"), "+")
        larger.clicked.connect(lambda: self.view.zoom(1))
        close = self._button(bar, theme, "x", tr("Close"), tr("Escape"))
        close.clicked.connect(self.reject)
        return bar

    def _button(
        self, bar: QHBoxLayout, theme: Theme, icon: str, name: str, keys: str
    ) -> IconButton:
        button = IconButton(theme, icon, name, keys, self)
        button.setObjectName(f"picture_{icon}")
        bar.addWidget(button)
        return button

    def _show(self) -> None:
        picture, count = self._pictures[self._number], len(self._pictures)
        self.view.show_image(picture.image())
        self.view.setAccessibleName(picture.what or picture.caption or tr("Picture"))
        title = tr("Picture {number} of {count}", number=self._number + 1, count=count)
        self.setWindowTitle(title)
        self._count.setText(title if count > 1 else "")
        for label, words in ((self._caption, picture.caption), (self._credit, picture.credit)):
            label.setText(words)
            label.setVisible(bool(words))
        self._before.setEnabled(self._number > 0)
        self._behind.setEnabled(self._number < count - 1)
        for button in (self._before, self._behind):
            button.setVisible(count > 1)

    def _show_scale(self) -> None:
        self._scale.setText(f"{round(100 * self.view.scale)} %")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: to the picture before or behind; Escape closes."""
        steps = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
        if event.key() in steps:
            self.step(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)
