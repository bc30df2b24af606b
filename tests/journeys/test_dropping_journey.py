"""Dragging something across the window: the sign shows what a drop does, and the drop does it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
)

from ui.messages import Message
from ui.widgets.drop_sign import DropSign

TEXT = (
    "The last ferry\n\nFor nine years nobody crossed the water by boat, since the bridge had been"
    " built a mile upstream and the ferryman had sold his rope.\n\nThen the bridge was closed.\n"
)
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
COPY, MOVE, LINK = (
    Qt.DropAction.CopyAction,
    Qt.DropAction.MoveAction,
    Qt.DropAction.LinkAction,
)


class Drag:
    """A drag from another program, as the platform tells it to the window's native half."""

    def __init__(self, window: Any, mime: QMimeData, over: Any = None) -> None:
        self.handle, self.mime = window.windowHandle(), mime
        self.at = over.mapTo(window, over.rect().center()) if over else QPoint(40, 300)

    def enter(self, actions: Qt.DropAction = COPY | MOVE | LINK) -> QDragEnterEvent:
        event = QDragEnterEvent(self.at, actions, self.mime, LEFT, NONE)
        QGuiApplication.sendEvent(self.handle, event)
        return event

    def move(self) -> QDragMoveEvent:
        event = QDragMoveEvent(self.at, COPY | MOVE | LINK, self.mime, LEFT, NONE)
        QGuiApplication.sendEvent(self.handle, event)
        return event

    def drop(self, modifiers: Qt.KeyboardModifier = NONE) -> QDropEvent:
        event = QDropEvent(QPointF(self.at), COPY | MOVE | LINK, self.mime, LEFT, modifiers)
        QGuiApplication.sendEvent(self.handle, event)
        return event

    def leave(self) -> None:
        QGuiApplication.sendEvent(self.handle, QDragLeaveEvent())


def files(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def text(words: str) -> QMimeData:
    mime = QMimeData()
    mime.setText(words)
    return mime


@pytest.fixture
def sign(window: Any) -> DropSign:
    found = window.findChild(DropSign)
    assert isinstance(found, DropSign)
    return found


def counted(window: Any) -> int:
    assert window.context.jobs.wait_idle()
    return int(window.context.library.articles.counts().all)


def test_a_file_over_any_part_of_the_window_is_imported(
    window: Any, sign: DropSign, tmp_path: Path
) -> None:
    path = tmp_path / "ferry.txt"
    path.write_text(TEXT, encoding="utf-8")
    # The search field would take the name of the file as words to search for.
    drag = Drag(window, files(path), window.sidebar.search_box)
    assert drag.enter().isAccepted()
    assert sign.isVisible()
    assert sign.geometry() == window.rect()
    assert sign.hint == "“ferry.txt”"
    assert not sign.grab().isNull()
    assert drag.move().isAccepted()
    # With Shift the other program offers to move the file: it is told that it was copied.
    assert drag.drop(Qt.KeyboardModifier.ShiftModifier).dropAction() is COPY
    assert not sign.isVisible()
    assert counted(window) == 1
    assert path.exists()
    assert window.sidebar.search_box.field.text() == ""


def test_a_drag_that_leaves_does_nothing(window: Any, sign: DropSign, tmp_path: Path) -> None:
    drag = Drag(window, files(tmp_path, tmp_path / "b.txt", tmp_path / "c.html"))
    drag.enter()
    assert sign.hint == "3 files or folders"
    drag.leave()
    assert not sign.isVisible()
    assert counted(window) == 0


def test_a_folder_and_text_are_taken(window: Any, sign: DropSign, tmp_path: Path) -> None:
    inner = tmp_path / "in" / "deep"
    inner.mkdir(parents=True)
    for number in range(3):
        (inner / f"{number}.txt").write_text(TEXT.replace("nine", f"{number + 5}"), "utf-8")
    folder = Drag(window, files(tmp_path / "in"))
    folder.enter()
    folder.drop()
    assert counted(window) == 3
    words = Drag(window, text(TEXT))
    words.enter()
    assert "text" in sign.hint
    words.drop()
    assert counted(window) == 4
    assert window.context.navigator.current is not None


def test_an_address_is_explained_before_and_after(window: Any, sign: DropSign) -> None:
    said: list[Message] = []
    window.context.messages.posted.connect(said.append)
    drag = Drag(window, text("https://example.org/story"))
    drag.enter()
    assert "address" in sign.text
    assert "Save the page" in sign.hint
    drag.drop()
    assert "never goes online" in said[-1].text
    assert counted(window) == 0
    QGuiApplication.clipboard().setText(" https://example.org/story\n")
    window.context.registry.action("paste").trigger()
    assert "never goes online" in said[-1].text
    assert counted(window) == 0


def test_what_can_only_be_moved_is_not_taken(window: Any, sign: DropSign) -> None:
    drag = Drag(window, text(TEXT))
    assert not drag.enter(MOVE).isAccepted()
    drag.leave()
    assert not sign.isVisible()
