"""The tour: the whole journey in the real window, step by step, with a picture of each step.

It clicks, drags and types as a person would, in a library of its own, and looks at what came of it.
It is the program's own proof that it works on a machine.
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QLoggingCategory, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QPushButton

from reader.errors import ReaderError
from ui.tour_gallery import Gallery
from ui.tour_hands import Hands, StepFailed


def run(screenshots: Path | None, folder: Path | None = None, *, as_json: bool = False) -> int:
    """Perform the tour and say each step in a line. Returns 0, or 1 when a step failed.

    screenshots: a folder for the pictures, None for none. folder: a new folder for the library,
    None for a temporary one. An existing library is never used: the tour imports and deletes.
    """
    with (
        _quiet_offscreen(),
        tempfile.TemporaryDirectory(prefix="florilegium-tour-") as temporary,
    ):
        place = folder or Path(temporary) / "library"
        if folder and (folder / "library.db").exists():
            raise ReaderError(
                f"There is a library in {folder} already, and the tour needs a new one.",
                "Leave --library out: the tour then uses a temporary folder.",
            )
        if screenshots:
            screenshots.mkdir(parents=True, exist_ok=True)
        return _perform(Tour(place, screenshots), as_json)


@contextlib.contextmanager
def _quiet_offscreen() -> Iterator[None]:
    """What "offscreen" cannot do is no news to anybody; elsewhere Qt's warnings are shown."""
    is_offscreen = os.environ.get("QT_QPA_PLATFORM") == "offscreen"
    QLoggingCategory.setFilterRules("default.warning=false" if is_offscreen else "")
    try:
        yield
    finally:
        QLoggingCategory.setFilterRules("")


def _perform(tour: Tour, as_json: bool) -> int:
    number, words = 0, ""
    try:
        for number, step in enumerate(tour.steps, 1):
            words = (step.__doc__ or "").strip().rstrip(".")
            step()
            picture = tour.take_picture(f"{number:02}-{step.__name__.replace('_', '-')}")
            _say(number, words, picture, "", as_json)
    except (StepFailed, ReaderError) as error:
        _say(number, words, None, str(error), as_json)
        return 1
    finally:
        tour.close_window()
    if not as_json:
        print(f"All {number} steps of the tour went well.")
    return 0


def _say(number: int, words: str, picture: Path | None, error: str, as_json: bool) -> None:
    """One step in a line, for people or for programs."""
    if as_json:
        shown = str(picture) if picture else None
        line = {"step": number, "does": words, "ok": not error, "error": error, "picture": shown}
        print(json.dumps(line, ensure_ascii=False), flush=True)
    elif error:
        print(f"{number:2}. {words}: failed: {error}", file=sys.stderr)
    else:
        print(f"{number:2}. {words}" + (f"  [{picture}]" if picture else ""), flush=True)


class Tour(Hands):
    """The steps, in order. Each does something with the window and checks what came of it."""

    def __init__(self, folder: Path, screenshots: Path | None) -> None:
        super().__init__(folder, screenshots)
        self.steps: list[Callable[[], None]] = [
            self.begin_with_an_empty_library,
            self.read_the_sample_article,
            self.open_what_was_hidden,
            self.select_a_passage,
            self.highlight_it,
            self.tag_it,
            self.write_a_note,
            self.mark_another_passage,
            self.hide_a_line_and_bring_it_back,
            self.search_the_articles,
            self.jump_to_the_passage,
            self.search_the_passages,
            self.undo_and_redo,
            self.read_in_the_dark,
            self.export_as_markdown,
            self.start_again,
            self.look_at_every_view,
        ]

    def begin_with_an_empty_library(self) -> None:
        """The window opens on an empty library and says what to do first."""
        self.check(self.window.welcome.isVisible(), "the welcome is not shown")

    def read_the_sample_article(self) -> None:
        """A click on “Read the sample article” imports it, cleans it and opens it."""
        buttons = self.window.welcome.findChildren(QPushButton)
        self.click(next(b for b in buttons if "sample" in b.text().lower()))
        self.wait(lambda: self.window.reading.view.page is not None, "no article was opened")
        page = self.view.page
        assert page is not None
        self.article = page.article.id
        roles = [block.shown_role.value for block in page.document.blocks]
        self.check("caption" in roles, "the caption was not found")
        self.check("boilerplate" in roles, "nothing was folded away")

    def open_what_was_hidden(self) -> None:
        """The ribbon of hidden lines opens in place, and closes again."""
        page = self.view.page
        assert page is not None
        first = next(iter(page.ribbons))
        before = len(self.page_text)
        self.view.put_caret_on_ribbon(first)
        self.press("Return")
        self.wait(lambda: len(self.page_text) > before, "the ribbon did not open")
        self.take_picture("03-ribbon-open")
        self.view.put_caret_on_ribbon(first)
        self.press("Return")
        self.wait(lambda: len(self.page_text) == before, "the ribbon did not close")

    def select_a_passage(self) -> None:
        """The mouse selects a passage, and the toolbar appears beside it."""
        self.drag("a spate of clashes between Serbs and Kosovo authorities")
        toolbar = self.window.reading.desk.toolbar
        self.wait(toolbar.isVisible, "the toolbar did not appear")

    def highlight_it(self) -> None:
        """H highlights it."""
        self.press("H")
        self.check(len(self.marks) == 1, "no highlight was made")

    def tag_it(self) -> None:
        """T tags it: a name with “/” is a tag below another."""
        self.press("T")
        picker = self.window.reading.desk.picker
        self.wait(picker.isVisible, "the tag picker did not appear")
        QTest.keyClicks(picker.field, "kosovo/clashes")
        self.pause()
        self.take_picture("06-tag-picker")
        QTest.keyClick(picker.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
        self.settle()
        self.check(self.marks[0].tags == ("kosovo/clashes",), "the tag is not on the passage")

    def write_a_note(self) -> None:
        """N writes a note to it."""
        self.press("N")
        editor = self.window.reading.desk.notes
        self.wait(editor.isVisible, "the note editor did not appear")
        QTest.keyClicks(editor.field, "Compare with the report of the day before.")
        self.pause()
        self.take_picture("07-note-editor")
        QTest.keyClick(editor.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        self.settle()
        self.check(self.marks[0].note.startswith("Compare"), "the note was not kept")

    def mark_another_passage(self) -> None:
        """A number marks another passage in its colour."""
        self.drag("bombed rump-Yugoslavia comprising Serbia and Montenegro")
        self.press("3")
        self.check(len(self.marks) == 2, "the second highlight was not made")
        self.press("Escape")

    def hide_a_line_and_bring_it_back(self) -> None:
        """A line is hidden by hand, and Undo brings it back; the highlights stay on their words."""
        before = [mark.span for mark in self.marks]
        self.drag("Kosovo authorities condemned the incident")
        self.window.reading.hide_lines()
        self.wait(lambda: "condemned the incident" not in self.page_text, "it is not hidden")
        self.press("Ctrl+Z")
        self.wait(lambda: "condemned the incident" in self.page_text, "it did not come back")
        self.check([mark.span for mark in self.marks] == before, "a highlight moved")

    def search_the_articles(self) -> None:
        """The search field finds the article while one types."""
        self.search("clashes vucic")

    def jump_to_the_passage(self) -> None:
        """Enter opens it at the passage; every match is outlined."""
        self.activate_first_hit()
        view = self.view
        self.wait(lambda: bool(self.window.reading.finding.matches), "no match is outlined")
        self.check(self.window.context.navigator.current == self.article, "another article")
        self.check(view.isVisible(), "the page is not shown")

    def search_the_passages(self) -> None:
        """The passages are searched by their words, notes and tags."""
        buttons = self.window.sidebar.findChildren(QAbstractButton)
        self.click(next(b for b in buttons if b.text() == "Passages"))
        self.search("report tag:kosovo")

    def undo_and_redo(self) -> None:
        """Ctrl+Z takes back the last change, Ctrl+Shift+Z does it again."""
        self.window.sidebar.clear_search()
        self.settle()
        self.view.setFocus()
        self.press("Ctrl+Z")
        self.check(len(self.marks) == 1, "Undo did not remove the second highlight")
        self.press("Ctrl+Shift+Z")
        self.check(len(self.marks) == 2, "Redo did not bring it back")

    def read_in_the_dark(self) -> None:
        """The theme changes at once."""
        self.window.context.theme.set("dark")
        self.pause()
        self.take_picture("14-dark")
        self.window.context.theme.set("light")

    def export_as_markdown(self) -> None:
        """The article leaves as a Markdown note with its highlights."""
        dest = self.folder.parent / "notes"
        report = self.library.exporting.export("markdown", dest)
        text = report.files[0].read_text("utf-8")
        self.check("a spate of clashes" in text, "the highlight is not in the note")
        self.check("kosovo/clashes" in text, "the tag is not in the note")

    def start_again(self) -> None:
        """After a restart the article is open again, with every highlight."""
        self.close_window()
        self.open_window()
        self.wait(lambda: self.view.page is not None, "no article is open after the restart")
        self.check(self.window.context.navigator.current == self.article, "another article")
        self.check(len(self.view.highlights) == 2, "the highlights are not there")
        self.check(not self.library.checking.check().problems, "the library has problems")

    def look_at_every_view(self) -> None:
        """Every view opens, in light and in dark."""
        Gallery(self).hang()
