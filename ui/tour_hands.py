"""The hands of the tour: drag, press, click, type, wait and look, in the real window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QWidget

from reader.library import Library
from reader.model.annotation import Annotation
from ui.app import build_window, make_application
from ui.reading.reading_view import ReadingView

STEP_MS, PATIENCE_MS = 250, 15_000
SIZE = (1440, 900)
LEFT = Qt.MouseButton.LeftButton


class StepFailed(Exception):
    """A step did not do what it should."""


class Hands:
    """A window on a library, and what a person can do with it."""

    def __init__(self, folder: Path, screenshots: Path | None) -> None:
        self.application = make_application()
        self.folder = folder
        self.screenshots = screenshots
        self.article = 0
        self.open_window()

    def open_window(self) -> None:
        """Start the program on the library."""
        self.library = Library.open(self.folder)
        self.window = build_window(self.library)
        self.window.resize(*SIZE)
        self.window.show()
        self.window.activateWindow()
        self.settle()

    def close_window(self) -> None:
        """End it."""
        self.settle()
        self.window.close()
        self.window.context.jobs.close()
        self.library.close()

    @property
    def view(self) -> ReadingView:
        """The page."""
        return self.window.reading.view

    @property
    def marks(self) -> tuple[Annotation, ...]:
        """The highlights of the article, as the library has them."""
        return self.library.annotations.of_article(self.article)

    @property
    def page_text(self) -> str:
        """What stands on the page, ribbons and all."""
        return self.view.toPlainText()

    def take_picture(self, name: str, widget: QWidget | None = None) -> Path | None:
        """A picture of the window as it is now, or of a dialog; None where none are wanted."""
        self.pause()
        if self.screenshots is None:
            return None
        path = self.screenshots / f"{name}.png"
        if not (widget or self.window).grab().save(str(path)):
            raise StepFailed(f"{path} cannot be written")
        return path

    def search(self, query: str) -> None:
        """Type into the search field until one hit is shown."""
        hits, field = self._hits(), self._search_field()
        field.setFocus()
        field.clear()
        QTest.keyClicks(field, query)
        self.wait(lambda: hits.model().rowCount() == 1, f"“{query}” was not found")

    def activate_first_hit(self) -> None:
        """Enter in the search field goes to the hits, Enter there opens one."""
        QTest.keyClick(self._search_field(), Qt.Key.Key_Return)
        self.pause()
        QTest.keyClick(self._hits(), Qt.Key.Key_Return)
        self.settle()

    def drag(self, words: str) -> None:
        """Select words of the page with the mouse."""
        view, page = self.view, self.view.page
        if page is None or words not in page.document.text:
            raise StepFailed(f"“{words}” is not in the text")
        start = page.document.text.index(words)
        view.clear_selection()
        view.scroll_to(start, to_reading_line=True)
        self.pause()
        first, last = self._point(start), self._point(start + len(words))
        QTest.mousePress(view.viewport(), LEFT, pos=first)
        QTest.mouseMove(view.viewport(), (first + last) / 2)
        QTest.mouseMove(view.viewport(), last)
        QTest.mouseRelease(view.viewport(), LEFT, pos=last)
        self.pause()

    def press(self, keys: str) -> None:
        """Press a key, or a combination such as "Ctrl+Z", in the text."""
        combination = QKeySequence.fromString(keys)[0]  # type: ignore[index]
        QTest.keyClick(self.view, combination.key(), combination.keyboardModifiers())
        self.settle()

    def click(self, widget: QWidget) -> None:
        """Click a button."""
        QTest.mouseClick(widget, LEFT)
        self.settle()

    def settle(self) -> None:
        """Wait until the library has done what was asked."""
        self.window.context.jobs.wait_idle(PATIENCE_MS)
        self.pause()

    def pause(self) -> None:
        """Let the window paint."""
        QTest.qWait(STEP_MS)

    def wait(self, condition: Callable[[], bool], problem: str) -> None:
        """Wait for something. Raises StepFailed when it does not come."""
        for _ in range(PATIENCE_MS // 50):
            if condition():
                return
            QTest.qWait(50)
        raise StepFailed(problem)

    @staticmethod
    def check(condition: bool, problem: str) -> None:
        """Raise StepFailed unless something is so."""
        if not condition:
            raise StepFailed(problem)

    def _point(self, offset: int) -> QPoint:
        """The left edge of a character of the canonical text, in the viewport."""
        page = self.view.page
        cursor = self.view.textCursor()
        cursor.setPosition(page.offsets.to_place(offset) if page else 0)
        area = self.view.cursorRect(cursor)
        return QPoint(area.left() + 1, area.center().y())

    def _hits(self) -> QAbstractItemView:
        found = self.window.search_results.findChild(QAbstractItemView, "search_hits")
        if found is None:
            raise StepFailed("there is no list of hits")
        return found

    def _search_field(self) -> QLineEdit:
        found = self.window.sidebar.findChild(QLineEdit, "search_field")
        if found is None:
            raise StepFailed("there is no search field")
        return found
