"""The message bar: one line of news at the foot of the page, and the progress of long work."""

from __future__ import annotations

from collections import deque

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.messages import Message
from ui.theme.theme import Theme
from ui.widgets.announcing import announce
from ui.widgets.icon_button import IconButton
from ui.words import say, tr

LINGER_MS = 8000
"""How long news stays that needs no answer; an error stays until it is dismissed."""
ICONS = {
    "info": ("info", "ink2"),
    "error": ("circle-alert", "danger"),
    "done": ("circle-check", "accent"),
}
WAITING_AT_MOST = 20


class MessageBar(QFrame):
    """Shows one message at a time, errors before other news; never takes the focus."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message_bar")
        say(self.setAccessibleName, tr("Messages"))
        self.setProperty("ground", "card")
        self._theme = theme
        self._message: Message | None = None
        self._waiting: deque[Message] = deque(maxlen=WAITING_AT_MOST)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.dismiss)
        self._icon = QLabel()
        self._text = _plain_label("message_text")
        self._hint = _plain_label("message_hint")
        self._hint.setProperty("tone", "ink2")
        self._action = QPushButton()
        self._action.setObjectName("message_action")
        self._action.setProperty("kind", "plain")
        self._action.clicked.connect(self._act)
        self._dismiss = IconButton(theme, "x", tr("Dismiss"), parent=self)
        self._dismiss.setObjectName("message_dismiss")
        self._dismiss.clicked.connect(self.dismiss)
        self._lay_out()
        theme.changed.connect(self._refresh)
        self.hide()

    @property
    def message(self) -> Message | None:
        """What is shown now."""
        return self._message

    def show_message(self, message: Message) -> None:
        """Show news at once; an error that is being read is not pushed away, news waits."""
        is_reading_error = self._message is not None and self._message.kind == "error"
        is_pushed_back = is_reading_error and message.kind != "error" and message.action is None
        if is_pushed_back or (message.can_wait and self._message is not None):
            self._waiting.append(message)
            return
        self._present(message)

    def dismiss(self) -> None:
        """Close the shown message, and show the next one."""
        self._timer.stop()
        self._message = None
        if self._waiting:
            self._present(self._waiting.popleft())
        else:
            self.hide()

    def _present(self, message: Message) -> None:
        self._message = message
        say(self._text.setText, message.text)
        say(self._hint.setText, message.hint)
        self._hint.setVisible(bool(message.hint))
        say(self._action.setText, message.action_label)
        self._action.setAccessibleName(f"{message.action_label}: {message.text}")
        self._action.setVisible(message.action is not None)
        self.setAccessibleDescription(f"{message.text} {message.hint}".strip())
        self._refresh()
        self.show()
        # The bar never takes the focus: a screen reader has to be told.
        words = f"{message.text} {message.hint}".strip()
        announce(self, words, is_urgent=message.kind == "error")
        if message.kind == "error":
            self._timer.stop()
        else:
            self._timer.start(LINGER_MS)

    def _act(self) -> None:
        message = self._message
        self.dismiss()
        if message and message.action:
            message.action()

    def _refresh(self) -> None:
        if self._message:
            name, key = ICONS[self._message.kind]
            self._icon.setPixmap(self._theme.pixmap(name, key))

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._text)
        words.addWidget(self._hint)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(10)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self._action, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._dismiss, 0, Qt.AlignmentFlag.AlignVCenter)


class ProgressStrip(QFrame):
    """Long work under way: a sentence, a bar, Cancel. cancelled: the button was pressed."""

    cancelled = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("progress_strip")
        say(self.setAccessibleName, tr("Progress"))
        self.setProperty("ground", "card")
        self._text = _plain_label("progress_text")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        say(self._bar.setAccessibleName, tr("Progress"))
        self._cancel = QPushButton()
        say(self._cancel.setText, tr("Cancel"))
        self._cancel.setObjectName("progress_cancel")
        say(self._cancel.setAccessibleName, tr("Cancel"))
        self._cancel.setProperty("kind", "plain")
        self._cancel.clicked.connect(self._on_cancel)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(12)
        row.addWidget(self._text, 1)
        row.addWidget(self._bar, 1)
        row.addWidget(self._cancel)
        self.hide()

    def show_progress(self, text: str, done: int, total: int, *, can_cancel: bool = True) -> None:
        """Say how far the work is. total: 0 while it is not known."""
        say(self._text.setText, text)
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._cancel.setVisible(can_cancel)
        self.show()

    def finish(self) -> None:
        """The work is over."""
        self._cancel.setEnabled(True)
        self.hide()

    def _on_cancel(self) -> None:
        self._cancel.setEnabled(False)
        say(self._text.setText, tr("Stopping after this one …"))
        self.cancelled.emit()


def _plain_label(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
