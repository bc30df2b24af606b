"""A chip row: buttons that flow over lines and are one stop for Tab; the arrows walk in it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.widgets.flow_layout import FlowLayout

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class ChipRow(QWidget):
    """left_upwards, left_downwards: Up and Down lead out of it."""

    left_upwards = Signal()
    left_downwards = Signal()

    def __init__(self, parent: QWidget | None = None, *, gap: int = 5) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, gap=gap)
        self._buttons: list[QAbstractButton] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, button: QAbstractButton) -> None:
        """Add a button at the end."""
        self._flow.addWidget(button)
        self._buttons.append(button)
        button.installEventFilter(self)
        self._make_stop(self._buttons[0])

    def take_focus(self) -> bool:
        """Go to the button where the keys were last. False where none is shown."""
        shown = self._shown()
        stop = next((b for b in shown if b.focusPolicy() is Qt.FocusPolicy.StrongFocus), None)
        target = stop or next(iter(shown), None)
        if target is not None:
            target.setFocus(Qt.FocusReason.TabFocusReason)
        return target is not None

    def refresh(self) -> None:
        """Other buttons are shown than before: one of them is the stop for Tab."""
        shown = self._shown()
        if shown and all(b.focusPolicy() is not Qt.FocusPolicy.StrongFocus for b in shown):
            self._make_stop(shown[0])
        self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: the focus and the arrows of the buttons."""
        if event.type() is QEvent.Type.FocusIn and isinstance(watched, QAbstractButton):
            self._make_stop(watched)
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._key(watched, event)
        return super().eventFilter(watched, event)

    def _key(self, watched: QObject, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            (self.left_upwards if key == Qt.Key.Key_Up else self.left_downwards).emit()
            return True
        shown = self._shown()
        if watched not in shown or key not in (*_STEPS, Qt.Key.Key_Home, Qt.Key.Key_End):
            return False
        place = shown.index(watched) + _STEPS.get(key, 0)
        if key not in _STEPS:
            place = 0 if key == Qt.Key.Key_Home else -1
        shown[place % len(shown)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _make_stop(self, button: QAbstractButton) -> None:
        for one in self._buttons:
            is_stop = one is button
            one.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_stop else Qt.FocusPolicy.ClickFocus)

    def _shown(self) -> list[QAbstractButton]:
        return [button for button in self._buttons if not button.isHidden()]
