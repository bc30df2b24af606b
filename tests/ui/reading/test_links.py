"""Links tell where they lead, by mouse and keys, and open only when somebody says so."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

Key = Qt.Key
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
FERRY, TOWN = "https://example.org/ferry?id=7", "https://example.org/" + "town/" * 40
PAGE = f"""<!doctype html><html><head><title>Two towns</title></head><body><article>
<h1>Two towns and a ferry</h1>
<p>The <a href="{FERRY}">ferry of the year</a> stood ready while two towns argued about it.</p>
<p>In the <a href="{TOWN}">larger town</a> nobody had ever crossed the water in winter.</p>
<p>The children crossed in the end, in boats that they had built themselves out of old doors.</p>
</article></body></html>"""


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every address that the system was asked to open."""
    addresses: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: addresses.append(url.toString()))
    return addresses


@pytest.fixture
def linked(desk: Any, opened: list[str]) -> Any:
    """The pane with an article that has two links."""
    added, _ = desk.library.articles.add_data(PAGE.encode(), "towns.html")
    desk.article_id = added.article_id
    desk.context.navigator.open(desk.article_id)
    desk.settle()
    assert len([i for i in desk.view.page.document.inlines if i.address]) == 2
    return desk


def card(desk: Any) -> Any:
    return desk.pane.walk.links.card


def line(desk: Any) -> Any:
    return desk.pane.walk.links.line


def test_the_mouse_on_a_link_shows_its_address(linked: Any) -> None:
    QTest.mouseMove(linked.view.viewport(), linked.point(linked.span("of the year").start))
    assert line(linked).isVisible()
    assert line(linked).address == FERRY
    QTest.mouseMove(linked.view.viewport(), linked.point(linked.span("argued").start))
    assert not line(linked).isVisible()


def test_a_click_asks_and_opens_nothing(linked: Any, opened: list[str]) -> None:
    linked.click("of the year")
    assert card(linked).isVisible()
    assert card(linked).address == FERRY
    assert opened == []
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Escape)
    assert not card(linked).isVisible()
    assert linked.view.hasFocus()
    assert opened == []


def test_the_button_opens_it(linked: Any, opened: list[str]) -> None:
    linked.click("of the year")
    QTest.mouseClick(card(linked).open_button, LEFT)
    assert opened == [FERRY]


def test_control_and_a_click_open_at_once(linked: Any, opened: list[str]) -> None:
    span = linked.span("of the year")
    middle = linked.point((span.start + span.end) // 2)
    QTest.mouseClick(linked.view.viewport(), LEFT, CONTROL, middle)
    assert opened == [FERRY]
    assert not card(linked).isVisible()


def test_keys_reach_each_link_and_go_around(linked: Any, opened: list[str]) -> None:
    said: list[str] = []
    linked.pane.walk.links.spoken.connect(said.append)
    for _ in range(3):
        linked.press(Key.Key_L)
    assert said == [
        f"Link: ferry of the year, {FERRY}",
        f"Link: larger town, {TOWN}",
        f"Link: ferry of the year, {FERRY}",
    ]
    assert line(linked).address == FERRY
    linked.press(Key.Key_L, Qt.KeyboardModifier.ShiftModifier)
    assert line(linked).address == TOWN
    linked.press(Key.Key_Escape)
    assert not line(linked).isVisible()


def test_enter_shows_the_whole_address_and_enter_again_opens(
    linked: Any, opened: list[str]
) -> None:
    linked.press(Key.Key_L)
    linked.press(Key.Key_L)
    linked.press(Key.Key_Return)
    assert card(linked).address == TOWN
    label = card(linked).findChild(object, "link_address")
    assert label.text().replace("\u200b", "") == TOWN
    assert label.heightForWidth(label.width()) <= label.height()
    assert opened == []
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Return)
    assert opened == [TOWN]


def test_the_address_can_be_copied(linked: Any, said: list[Any]) -> None:
    linked.click("of the year")
    QTest.mouseClick(card(linked).copy_button, LEFT)
    assert QGuiApplication.clipboard().text() == FERRY
    assert said[-1].text == "The address was copied."
    QGuiApplication.clipboard().clear()


def test_an_address_of_another_kind_is_never_opened(linked: Any, opened: list[str]) -> None:
    linked.view.link_opened.emit("file:///etc/passwd")
    linked.view.link_followed.emit("file:///etc/passwd", 0)
    assert not card(linked).open_button.isVisible()
    assert card(linked).copy_button.hasFocus()
    assert opened == []


def test_an_article_without_links_stays_where_it_is(desk: Any) -> None:
    desk.press(Key.Key_L)
    assert desk.view.selected_span() is None
