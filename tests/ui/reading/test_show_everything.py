"""Show everything: the whole source, with what each line was taken for beside it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ui.reading.page_style import GUTTER

Key = Qt.Key


def test_everything_is_shown_with_its_roles_and_goes_again(desk: Any) -> None:
    desk.drag("three mayors promise")
    desk.press(Key.Key_H)
    article_alone = desk.view.toPlainText()
    assert "Share this page" not in article_alone
    action = desk.context.registry.action("reading.everything")
    action.trigger()
    page = desk.view.page
    for line in desk.text.split("\n"):
        assert line in desk.view.toPlainText()
    assert page.style.roles_width > 0
    assert all(ribbon.is_open for ribbon in page.ribbons.values())
    (mark,) = desk.view.highlights.marks
    assert mark.span.of(desk.text) == "three mayors promise"
    desk.drag("Share this page")
    assert desk.view.selected_span() == desk.span("Share this page")
    action.trigger()
    assert desk.view.toPlainText() == article_alone
    assert desk.view.page.style.roles_width == 0


def test_roles_are_painted_beside_the_lines_only_while_everything_is_shown(desk: Any) -> None:
    def beside() -> set[int]:
        style = desk.view.page.style
        picture = desk.view.viewport().grab().toImage()
        left = GUTTER + style.column + 6
        return {picture.pixel(x, y) for x in range(left, picture.width()) for y in range(0, 400, 2)}

    assert len(beside()) == 1
    desk.context.registry.action("reading.everything").trigger()
    QTest.qWait(50)
    assert len(beside()) > 3
