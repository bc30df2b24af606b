"""A dialog that is exactly as high as its wrapped text needs."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog


class FittedDialog(QDialog):
    """Qt guesses the height of wrapped labels from a narrower width; this one asks again."""

    def fit(self) -> None:
        """What is said takes other room now: be as high as it needs."""
        layout = self.layout()
        if layout is not None and layout.hasHeightForWidth():
            layout.activate()
            self.resize(self.width(), layout.totalHeightForWidth(self.width()))

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: the width is known now, so the height is too."""
        self.fit()
        super().showEvent(event)
