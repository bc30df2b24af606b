"""Who does not know how to ask: the card of forms, proposals while typing, and what was asked
before, all by keyboard."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from ui.dialogs.search_card import SearchCard

Key = Qt.Key
TEXT = (
    "{title}\n\nIn the spring the river ran high, said all who live near {title} in this valley.\n"
)


@pytest.fixture
def library_of_two(window: Any) -> list[int]:
    library, ids = window.context.library, []
    for title in ("Bridges reopened today", "Ferries sink slowly"):
        data = TEXT.format(title=title).encode()
        result, changes = library.articles.add_data(data, f"{title}.txt")
        window.context.hub.changed.emit(changes)
        ids.append(result.article_id)
    window.context.hub.changed.emit(library.articles.tag(ids[:1], ["city/old bridges"]))
    assert window.context.jobs.wait_idle()
    return ids


def press(*keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(QApplication.focusWidget(), key)


def field(window: Any) -> QLineEdit:
    found = window.findChild(QLineEdit, "search_field")
    assert found is not None
    return found


def test_a_search_is_put_together_from_proposals_and_comes_back(
    window: Any, library_of_two: list[int], qtbot: Any
) -> None:
    idle = window.context.jobs.wait_idle
    press(Key.Key_Slash)
    qtbot.waitUntil(field(window).hasFocus)
    qtbot.keyClicks(field(window), "#old")
    assert idle()
    press(Key.Key_Down, Key.Key_Return)
    assert field(window).text() == '#"city/old bridges" '
    qtbot.keyClicks(field(window), "ti")
    assert idle()
    assert window.sidebar.completer.is_open
    press(Key.Key_Escape, Key.Key_Backspace, Key.Key_Backspace, Key.Key_Backspace)
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: not field(window).hasFocus())
    press(Key.Key_Return)
    assert window.context.navigator.current == library_of_two[0]
    assert idle()
    press(Key.Key_Slash)
    field(window).clear()
    press(Key.Key_Down, Key.Key_Down, Key.Key_Return)
    assert field(window).text() == '#"city/old bridges"'


def test_the_card_shows_forms_with_own_words_and_runs_them(
    window: Any, library_of_two: list[int], qtbot: Any
) -> None:
    sign = field(window).findChild(QAction, "search_help")
    assert sign is not None
    assert sign.isVisible()
    sign.trigger()
    card = window.findChild(SearchCard)
    assert card is not None
    qtbot.waitUntil(card.isActiveWindow)
    shown = [card.list.item(row).text() for row in range(card.list.count())]
    assert "ferries sink" in shown
    assert '#"city/old bridges"' in shown
    assert card.list.hasFocus()
    press(Key.Key_Return)
    assert field(window).text() == "ferries sink"
    assert not sign.isVisible()  # the place is for the cross that clears
    assert window.context.jobs.wait_idle()
    assert window.search_results.query == "ferries sink"
    row = shown.index("saved:rivers")
    assert not card.list.item(row).flags() & Qt.ItemFlag.ItemIsEnabled
    changes = window.context.library.saved_searches.save("valleys", "valley")
    window.context.hub.changed.emit(changes)
    assert "saved:valleys" in [card.list.item(row).text() for row in range(card.list.count())]
    card.list.setCurrentRow(card.list.count() - 2)
    press(Key.Key_Return)
    assert field(window).text() == "saved:valleys"
    press(Key.Key_Escape)
    assert not card.isVisible()
