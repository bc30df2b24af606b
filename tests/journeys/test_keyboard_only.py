"""From a copied text to a file of passages without a mouse: every step is a key in the window."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

Key = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier

TEXT = """The ferry that never left the harbour

A ferry stood ready for a year while two towns argued about who should pay for it.

The mayor said that the crossing would open in spring. Nobody in the town believed her.

Every morning the captain started both engines. He listened for a while and stopped them again.

In the end it was the children who crossed, in boats that they had built themselves."""


class Hands:
    """Ten fingers and no mouse: keys go to where the focus is, and nowhere else."""

    def __init__(self, window: Any, qtbot: Any) -> None:
        self.window = window
        self._qtbot = qtbot

    @property
    def at(self) -> str:
        """The name of what has the keys."""
        widget = QApplication.focusWidget()
        return widget.objectName() if widget else ""

    def press(self, *keys: Any, modifier: Any = NONE) -> None:
        """Press keys one after the other, and wait until the program has done what they ask."""
        for key in keys:
            QTest.keyClick(self._target(), key, modifier)
            assert self.window.context.jobs.wait_idle()
            QApplication.processEvents()

    def type(self, words: str) -> None:
        """Type letters."""
        QTest.keyClicks(self._target(), words)

    def go_to(self, name: str) -> None:
        """F6 until a part of the window has the keys, as somebody does who looks."""
        for _ in range(5):
            if self.at == name:
                return
            self.press(Key.Key_F6)
        raise AssertionError(f"F6 does not lead to {name}, but to {self.at}")

    def wait_for(self, name: str) -> None:
        """Until something has the keys."""
        self._qtbot.waitUntil(lambda: self.at == name)

    def name_file(self, path: Path) -> None:
        """Answer the next file dialog: type a name, Enter, and Enter again while it does not hear:
        it reads its folder first."""

        timer = QTimer(interval=50)
        was_there = False

        def answer() -> None:
            nonlocal was_there
            tops = QApplication.topLevelWidgets()
            dialogs = [w for w in tops if isinstance(w, QFileDialog) and w.isVisible()]
            if was_there and not dialogs:
                timer.stop()
            for dialog in dialogs:
                field = dialog.findChild(QWidget, "fileNameEdit")
                if not was_there:
                    QTest.keyClick(field, Key.Key_A, CONTROL)
                    QTest.keyClicks(field, str(path))
                was_there = True
                QTest.keyClick(field, Key.Key_Return)

        timer.timeout.connect(answer)
        timer.start()

    def _target(self) -> QWidget:
        widget = QApplication.focusWidget()
        assert widget is not None, "nothing has the keys"
        return widget


@pytest.fixture
def hands(window: Any, qtbot: Any) -> Hands:
    return Hands(window, qtbot)


def test_from_import_to_exported_passages(
    window: Any, hands: Hands, qtbot: Any, tmp_path: Path
) -> None:
    library = window.context.library
    # Somewhere else a text was copied. Here it is pasted, found in the list and opened.
    QGuiApplication.clipboard().setText(TEXT)
    hands.press(Key.Key_V, modifier=CONTROL)
    qtbot.waitUntil(lambda: library.articles.counts().all == 1)
    QGuiApplication.clipboard().clear()
    hands.go_to("article_list")
    hands.press(Key.Key_Home, Key.Key_Return)
    hands.wait_for("reading_view")
    assert window.reading.view.page.article.title.startswith("The ferry")

    # Reading by sentences: the third is marked, the fourth tagged, with a note.
    spoken: list[str] = []
    window.reading.walk.sentences.spoken.connect(spoken.append)
    hands.press(Key.Key_J, Key.Key_J, Key.Key_J)
    assert spoken[-1] == "The mayor said that the crossing would open in spring."
    hands.press(Key.Key_2)
    hands.press(Key.Key_J)
    assert spoken[-2:] == ["Highlighted green", "Nobody in the town believed her."]
    hands.press(Key.Key_T)
    hands.wait_for("tag_field")
    hands.type("trust/mayors")
    hands.press(Key.Key_Return, modifier=SHIFT)
    hands.wait_for("reading_view")
    assert spoken[-1] == "Highlighted green, tag trust/mayors"
    hands.press(Key.Key_N)
    hands.wait_for("note_field")
    hands.type("compare with 2013")
    hands.press(Key.Key_Return, modifier=CONTROL)
    hands.wait_for("reading_view")
    assert spoken[-1] == "Highlighted green, tag trust/mayors, note: compare with 2013"

    # The tag again on two sentences of the captain, chosen by a few of its letters.
    hands.press(Key.Key_J)
    hands.press(Key.Key_J, modifier=SHIFT)
    hands.press(Key.Key_T)
    hands.wait_for("tag_field")
    hands.type("tmay")
    hands.press(Key.Key_Return)
    hands.wait_for("reading_view")
    article = window.context.navigator.current
    made = {mark.quote: mark.tags for mark in library.annotations.of_article(article)}
    assert made == {
        "The mayor said that the crossing would open in spring.": (),
        "Nobody in the town believed her.": ("trust/mayors",),
        "Every morning the captain started both engines. "
        "He listened for a while and stopped them again.": ("trust/mayors",),
    }

    # In the annotations panel the first card is chosen, and removed, and brought back.
    hands.go_to("annotation_cards")
    hands.press(Key.Key_Home)
    hands.press(Key.Key_Delete)
    assert len(library.annotations.of_article(article)) == 2
    hands.press(Key.Key_Z, modifier=CONTROL)
    assert len(library.annotations.of_article(article)) == 3

    # A search finds the article, and leads back to its words.
    qtbot.waitUntil(lambda: library.indexing.pending() == 0, timeout=10_000)
    hands.press(Key.Key_Slash)
    hands.wait_for("search_field")
    hands.type("children")
    qtbot.waitUntil(lambda: window.search_results.isVisible())
    hands.press(Key.Key_Return)
    hands.wait_for("search_hits")
    hands.press(Key.Key_Return)
    hands.wait_for("reading_view")
    hands.press(Key.Key_F3)
    _matches, current = window.reading.view.matches
    assert current.of(window.reading.view.page.document.text) == "children"

    # All passages, and a file of them.
    hands.go_to("search_field")
    while hands.at != "passages_row":
        hands.press(Key.Key_Tab)
    hands.press(Key.Key_Return)
    hands.wait_for("passage_list")
    target = tmp_path / "passages.csv"
    hands.name_file(target)
    hands.press(Key.Key_E, modifier=CONTROL)
    qtbot.waitUntil(target.exists)
    written = target.read_text(encoding="utf-8-sig")
    assert written.count("trust/mayors") == 2
    assert "compare with 2013" in written
    assert "The mayor said that the crossing would open in spring." in written
