"""A reading pane on a real library with one article whose roles are known."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

LINES = (
    "Home and world menu of the page",
    "The ferry that never left the harbour",
    "A ferry stood ready for a year while two towns argued about who should pay for it.",
    "The mayor said that the 🚢 crossing would open in spring, and nobody believed her.",
    "People on the other bank had seen three mayors promise the very same thing before.",
    "Every morning the captain started both engines, listened for a while and stopped them again.",
    "He said that a ship which is not moved forgets how to move, and that this is true of towns.",
    "In the end it was the children who crossed, in boats that they had built themselves.",
    "Read also about bridges",
    "Share this page with friends",
)
HIDDEN = (0, 8, 9)


class Desk:
    """The pane under test, and hands to use it with."""

    def __init__(self, context: Any, pane: Any, article_id: int) -> None:
        self.context = context
        self.library = context.library
        self.pane = pane
        self.view = pane.view
        self.article_id = article_id

    @property
    def text(self) -> str:
        """The canonical text."""
        return str(self.view.page.document.text)

    @property
    def annotations(self) -> list[Any]:
        """What the library holds now, in text order."""
        return list(self.library.annotations.of_article(self.article_id))

    def span(self, words: str) -> Any:
        """Where words stand first."""
        from reader.model.selector import Span

        start = self.text.index(words)
        return Span(start, start + len(words))

    def point(self, offset: int) -> QPoint:
        """The left edge of a character, in the viewport."""
        cursor = self.view.textCursor()
        cursor.setPosition(self.view.page.offsets.to_place(offset))
        area = self.view.cursorRect(cursor)
        return QPoint(area.left() + 1, area.center().y())

    def drag(self, words: str) -> None:
        """Select words with the mouse."""
        span = self.span(words)
        start, end = self.point(span.start), self.point(span.end)
        viewport = self.view.viewport()
        QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
        QTest.mouseMove(viewport, (start + end) / 2)
        QTest.mouseMove(viewport, end)
        QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=end)

    def click(self, words: str) -> None:
        """Click into the middle of words."""
        span = self.span(words)
        middle = self.point((span.start + span.end) // 2)
        QTest.mouseClick(self.view.viewport(), Qt.MouseButton.LeftButton, pos=middle)

    def press(self, key: Any, modifier: Any = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key in the text, and wait until the library has done what it asks."""
        QTest.keyClick(self.view, key, modifier)
        self.settle()

    def settle(self) -> None:
        """Wait for the lanes."""
        assert self.context.jobs.wait_idle()


@pytest.fixture
def context(library: Any, qtbot: Any) -> Iterator[Any]:
    """A real context; what was said to the person is in said."""
    from ui.actions.registry import Registry
    from ui.context import AppContext
    from ui.hub import Hub
    from ui.jobs import Jobs
    from ui.messages import Messages
    from ui.navigator import Navigator
    from ui.theme.theme import Theme

    jobs = Jobs()
    hub = Hub()
    yield AppContext(library, hub, jobs, Theme(), Messages(), Navigator(), Registry())
    hub.blockSignals(True)  # as the window does: the library closes now
    jobs.close()


@pytest.fixture
def said(context: Any) -> list[Any]:
    """Every message to the person."""
    messages: list[Any] = []
    context.messages.posted.connect(messages.append)
    return messages


def add_article(library: Any, lines: tuple[str, ...], hidden: tuple[int, ...]) -> int:
    """Import lines as an article, the first visible one its title, and say which are hidden."""
    from reader.model.document import Role

    result, _ = library.articles.add_data("\n\n".join(lines).encode(), "ferry.txt")
    assert result.status == "added", result.error
    id = int(result.article_id)
    visible = [n for n in range(len(lines)) if n not in hidden]
    library.cleaning.set_role(id, visible, Role.PARAGRAPH)
    library.cleaning.set_role(id, visible[:1], Role.TITLE)
    if hidden:
        library.cleaning.set_role(id, hidden, Role.BOILERPLATE)
    return id


@pytest.fixture
def desk(context: Any, qtbot: Any) -> Iterator[Desk]:
    """The pane with the article open, shown and idle."""
    from ui.reading.reading_pane import ReadingPane

    pane = ReadingPane(context)
    qtbot.addWidget(pane)
    pane.resize(720, 600)
    pane.show()
    qtbot.waitExposed(pane)
    article_id = add_article(context.library, LINES, HIDDEN)
    context.navigator.open(article_id)
    assert context.jobs.wait_idle()
    yield Desk(context, pane, article_id)
    pane.leave()
    assert context.jobs.wait_idle()
