"""The actions by which articles come in: import, paste, drop, quit."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.actions.import_news import ImportNews
from ui.actions.registry import ActionSpec
from ui.context import AppContext
from ui.dialogs.paste_dialog import PasteDialog
from ui.importing import Importer
from ui.received import DROPPED, PASTED, received
from ui.words import tr

IMPORT_FILES = ActionSpec(
    "import_files",
    "Import…",
    ("Ctrl+O",),
    "File",
    "file-plus",
    help="Import text and HTML files",
    group="in",
)
IMPORT_FOLDER = ActionSpec(
    "import_folder",
    "Import folder…",
    ("Ctrl+Shift+O",),
    "File",
    "folder-plus",
    help="Import every text and HTML file of a folder",
    group="in",
)
PASTE = ActionSpec(
    "paste",
    "Paste article",
    ("Ctrl+V",),
    "File",
    "clipboard-paste",
    help="Make an article of what is on the clipboard",
    group="in",
)
QUIT = ActionSpec("quit", "Quit", ("Ctrl+Q",), "File", "log-out", group="quit")


class FileActions(QObject):
    """Declares the actions and does what they say. news: says what became of an import."""

    def __init__(self, context: AppContext, importer: Importer, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._importer = importer
        self._window = window
        self.news = ImportNews(context, importer, window)
        add = context.registry.add
        add(IMPORT_FILES, self.choose_files, window)
        add(IMPORT_FOLDER, self.choose_folder, window)
        add(PASTE, self.paste, window)
        add(QUIT, window.close, window)

    def choose_files(self) -> None:
        """Ask for files and import them."""
        names, _filter = QFileDialog.getOpenFileNames(
            self._window,
            tr("Import articles"),
            filter=f"{tr('Articles')} (*.txt *.text *.html *.htm *.xhtml);;{tr('All files')} (*)",
        )
        if names:
            self._importer.add_paths([Path(name) for name in names])

    def choose_folder(self) -> None:
        """Ask for a folder and import its files."""
        name = QFileDialog.getExistingDirectory(self._window, tr("Import a folder"))
        if name:
            self._importer.add_paths([Path(name)])

    def paste(self) -> None:
        """Import the clipboard; ask for the text where it holds none."""
        mime = QGuiApplication.clipboard().mimeData()
        if mime is not None and received(mime):
            self.receive(mime, PASTED)
            return
        dialog = PasteDialog(self._window)
        dialog.accepted.connect(
            lambda: self._importer.add_data(
                dialog.text.encode("utf-8", "replace"), PASTED, "text/plain"
            )
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def receive(self, mime: QMimeData, name: str = DROPPED) -> bool:
        """Import what was dropped or pasted. False when it holds nothing to import."""
        found = received(mime)
        if found.files:
            self._importer.add_paths(found.files)
        elif found.data:
            self._importer.add_data(found.data, name, found.media_type)
        elif found.is_remote:
            self._context.messages.info(
                tr("Florilegium never goes online, so it cannot fetch this address."),
                tr(
                    "Save the page in your browser, then import the file;"
                    " or copy its text and paste."
                ),
            )
        return bool(found)
