"""Dropping: files, folders, text and HTML from elsewhere may be dropped anywhere on the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QWidget

from ui.received import can_receive, remote_only
from ui.theme.theme import Theme
from ui.widgets.drop_sign import DropSign
from ui.words import tr


class DropZone(QObject):
    """Shows the sign as soon as something from elsewhere is dragged onto the window.

    It looks at the drag before any widget does: over a field that takes text itself, a dragged file
    would else become its name. What is dragged within the window is left alone.
    """

    def __init__(
        self, theme: Theme, receive: Callable[[QMimeData], object], window: QWidget
    ) -> None:
        super().__init__(window)
        self._window = window
        window.setAcceptDrops(True)
        self.sign = DropSign(theme, receive, window)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: the window got its native half, or something is dragged onto that."""
        if event.type() == QEvent.Type.Show and watched is self._window:
            self._window.windowHandle().installEventFilter(self)
        elif isinstance(event, QDragEnterEvent) and watched is self._window.windowHandle():
            self._begin(event)
        return super().eventFilter(watched, event)

    def _begin(self, event: QDragEnterEvent) -> None:
        mime = event.mimeData()
        if event.source() is None and can_receive(mime):
            self.sign.show_over(self._window.rect(), *_words(mime))


def _words(mime: QMimeData) -> tuple[str, str, str]:
    """An icon, and what a drop would do. Names are all it looks at: a disk may be slow."""
    files = [url for url in mime.urls() if url.isLocalFile()] if mime.hasUrls() else []
    if len(files) == 1:
        return "file-plus", tr("Drop to import"), f"“{files[0].fileName()}”"
    if files:
        return "folder-plus", tr("Drop to import"), tr("{n} files or folders", n=len(files))
    if remote_only(mime):
        hint = tr(
            "Florilegium never goes online.\nSave the page in your browser, then drop the file."
        )
        return "link", tr("This is only an address"), hint
    return "clipboard-paste", tr("Drop to import"), tr("The text becomes an article.")
