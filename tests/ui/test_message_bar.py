"""The message bar: one piece of news at a time, errors first, and never the focus."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from reader.errors import Refused
from ui.messages import Message, Messages
from ui.theme.theme import Theme
from ui.widgets.message_bar import MessageBar, ProgressStrip
from ui.widgets.news_overlay import MARGIN, NewsOverlay


@pytest.fixture
def bar(qtbot: Any) -> MessageBar:
    made = MessageBar(Theme())
    qtbot.addWidget(made)
    return made


def words(bar: MessageBar) -> str:
    label = bar.findChild(QLabel, "message_text")
    assert label is not None
    return label.text()


def test_an_error_shows_sentence_and_hint_until_it_is_dismissed(bar: MessageBar) -> None:
    messages = Messages()
    messages.posted.connect(bar.show_message)
    messages.error(Refused("A tag needs a name.", "Type one."))
    assert not bar.isHidden()
    assert words(bar) == "A tag needs a name."
    hint = bar.findChild(QLabel, "message_hint")
    assert hint is not None
    assert hint.text() == "Type one."
    messages.info("Nothing of importance.")
    assert words(bar) == "A tag needs a name."
    bar.dismiss()
    assert words(bar) == "Nothing of importance."
    bar.dismiss()
    assert bar.isHidden()


def test_the_button_does_what_it_says_and_closes_the_message(bar: MessageBar) -> None:
    undone: list[bool] = []
    bar.show_message(
        Message("Removed.", kind="done", action_label="Undo", action=lambda: undone.append(True))
    )
    button = bar.findChild(QPushButton, "message_action")
    assert button is not None
    assert button.text() == "Undo"
    button.click()
    assert undone == [True]
    assert bar.isHidden()


def test_foreign_text_is_never_taken_for_markup(bar: MessageBar) -> None:
    bar.show_message(Message("<b>bold</b> <img src=x>"))
    label = bar.findChild(QLabel, "message_text")
    assert label is not None
    assert label.textFormat() is Qt.TextFormat.PlainText


def test_a_message_leaves_the_focus_where_it_is(qtbot: Any) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    layout = QVBoxLayout(ground)
    field = QLineEdit()
    layout.addWidget(field)
    ground.resize(700, 400)
    bar = MessageBar(Theme())
    NewsOverlay(ground, [bar])
    ground.show()
    qtbot.waitUntil(ground.isActiveWindow)
    field.setFocus()
    bar.show_message(Message("News.", kind="error"))
    assert field.hasFocus()
    qtbot.keyClicks(field, "typing goes on")
    assert field.text() == "typing goes on"


def test_the_overlay_follows_the_foot_of_its_ground(qtbot: Any) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    ground.resize(900, 500)
    theme = Theme()
    bar, strip = MessageBar(theme), ProgressStrip(theme)
    overlay = NewsOverlay(ground, [strip, bar])
    ground.show()
    qtbot.waitUntil(ground.isVisible)
    assert overlay.isHidden()
    bar.show_message(Message("A line. " * 30, kind="error"))
    qtbot.waitUntil(lambda: overlay.geometry().bottom() == ground.height() - MARGIN - 1)
    tall = overlay.height()
    assert tall >= 50
    button = bar.findChild(QWidget, "message_dismiss")
    assert button is not None
    qtbot.waitUntil(lambda: bar.width() - 50 < button.geometry().right() < bar.width())
    strip.show_progress("Importing", 1, 3)
    qtbot.waitUntil(lambda: overlay.height() > tall)
    ground.resize(400, 600)
    qtbot.waitUntil(lambda: overlay.width() == 400 - 2 * MARGIN)
    qtbot.waitUntil(lambda: overlay.geometry().bottom() == ground.height() - MARGIN - 1)
    bar.dismiss()
    strip.finish()
    qtbot.waitUntil(overlay.isHidden)


def test_a_message_that_is_shown_keeps_nobody_busy(
    qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    settled: list[bool] = []
    settle = NewsOverlay._settle
    monkeypatch.setattr(NewsOverlay, "_settle", lambda self: (settled.append(True), settle(self)))
    ground = QWidget()
    qtbot.addWidget(ground)
    QVBoxLayout(ground).addWidget(QLineEdit())
    ground.resize(700, 400)
    bar = MessageBar(Theme())
    NewsOverlay(ground, [bar])
    ground.show()
    bar.show_message(Message("A line. " * 30, "And what to do next.", action_label="Undo"))
    qtbot.waitUntil(bar.isVisible)
    qtbot.wait(100)
    settled.clear()
    qtbot.wait(200)
    assert settled == []


def test_cancel_can_be_pressed_once(qtbot: Any) -> None:
    strip = ProgressStrip(Theme())
    qtbot.addWidget(strip)
    pressed: list[bool] = []
    strip.cancelled.connect(lambda: pressed.append(True))
    strip.show_progress("Importing", 0, 10)
    button = strip.findChild(QPushButton, "progress_cancel")
    assert button is not None
    button.click()
    button.click()
    assert pressed == [True]
    strip.finish()
    assert button.isEnabled()
