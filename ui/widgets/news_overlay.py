"""A small column of cards that floats over the foot of a widget: news and progress."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

WIDTH = 560
MARGIN = 18
"""Pixels: the widest the column gets, and its distance from the foot."""

OF_THE_PARENT = (QEvent.Type.Resize,)
OF_A_CARD = (QEvent.Type.ShowToParent, QEvent.Type.HideToParent, QEvent.Type.LayoutRequest)


class NewsOverlay(QWidget):
    """Follows the size of its parent and of its cards; as high as they are, no higher."""

    def __init__(self, parent: QWidget, cards: list[QWidget]) -> None:
        super().__init__(parent)
        self.setObjectName("news")
        self._cards = cards
        self._ground = parent
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for card in cards:
            layout.addWidget(card)
            card.installEventFilter(self)
        parent.installEventFilter(self)
        # After the event that asks for it: a card that is just being shown takes no size yet.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._settle)
        self._settle()

    def _settle(self) -> None:
        shown = [card for card in self._cards if not card.isHidden()]
        self.setVisible(bool(shown))
        if not shown:
            return
        parent = self._ground
        width = min(WIDTH, parent.width() - 2 * MARGIN)
        layout = self.layout()
        assert layout is not None
        layout.invalidate()
        height = layout.heightForWidth(width)
        if height < 0:
            height = layout.sizeHint().height()
        self.setGeometry(
            (parent.width() - width) // 2, parent.height() - height - MARGIN, width, height
        )
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: the parent was resized, or a card was shown, hidden or filled."""
        # What settling itself brings about, such as another size of a card, asks for nothing: it
        # would go on for as long as a card is shown.
        if event.type() in (OF_THE_PARENT if watched is self._ground else OF_A_CARD):
            self._soon.start()
        return super().eventFilter(watched, event)
