"""No word of the window is left in English: all of it is said in a language of brackets.

What a person wrote is in Cyrillic letters here, so that a Latin word outside the brackets is one
that was forgotten.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QPushButton,
    QWidget,
)

from reader.model.annotation import Colour
from reader.model.selector import Span
from ui import words
from ui.words import CONTEXT, LANGUAGES

TEXT = "{title}\n\n" + "\n\n".join(["Один два три четыре пять шесть семь. Восемь девять."] * 6)
OPENED = (
    "settings",
    "keys",
    "about",
    "palette",
    "tag.new",
    "tag.similar",
    "collection.new",
    "cleaning.rules",
    "reading.find",
    "article.tag",
    "list.table",
    "passages",
)
DATES = {"MMMM yyyy", "d MMM", "MMM yyyy", "d MMM yyyy"}
PROPERTIES = (
    "text",
    "title",
    "placeholderText",
    "toolTip",
    "statusTip",
    "accessibleName",
    "accessibleDescription",
    "windowTitle",
)
ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
)
NO_WORDS = re.compile(
    r"<[^>]*>|&\w+;|Florilegium|[A-Z][a-z]+ \d{4}|\b\d+ [A-Z][a-z]{2}\b"
    r"|\b(?:Ctrl|Alt|Shift|Esc|Enter|Return|Del|Home|End|PgUp|PgDown|Left|Right|Up|Down|Space|Tab"
    r"|Ins|Backspace|Menu|F\d+)\b|\b(?:" + "|".join(LANGUAGES.values()) + r")\b"
)
QTS_OWN = {"Scroll", "Cancel", "Close", "OK"}
"""Qt's translations of its own words are not asked here."""


class Brackets(QTranslator):
    """Says each sentence of ours in brackets."""

    def translate(  # type: ignore[override]
        self, context: str, source: str, disambiguation: str = "", n: int = -1
    ) -> str:
        return f"⟦{source}⟧" if context == CONTEXT and source not in DATES else source


@pytest.fixture
def brackets(window: Any) -> Iterator[None]:
    """The window was English when it was made: it has to say everything again."""
    translator = Brackets()
    QCoreApplication.installTranslator(translator)
    words._speaker.tell()
    yield
    QCoreApplication.removeTranslator(translator)
    words._speaker.tell()


def _outside(text: str) -> str:
    """What stands outside of the brackets."""
    kept, depth = [], 0
    for letter in text:
        depth += (letter == "⟦") - (letter == "⟧")
        if depth == 0 and letter not in "⟦⟧":
            kept.append(letter)
    return "".join(kept)


def _forgotten(text: str) -> bool:
    rest = NO_WORDS.sub("", _outside(text)).strip()
    return bool(re.search(r"[A-Za-z]{2,}", rest)) and rest not in QTS_OWN


def _texts(widget: QWidget) -> Iterator[tuple[str, str]]:
    """Every text of a widget, with where it stands."""
    for name in PROPERTIES:
        if isinstance(widget, QLineEdit) and name == "text":
            continue
        value = getattr(widget, name, "")
        value = value() if callable(value) else value
        if isinstance(value, str):
            yield name, value
    for action in widget.actions():
        yield from _action_texts(action)
    if isinstance(widget, QMenu):
        widget.aboutToShow.emit()
        for action in widget.actions():
            yield "entry", action.text().partition("\t")[0]
    if isinstance(widget, QComboBox):
        for row in range(widget.count()):
            yield "choice", widget.itemText(row)
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _rows(widget, QModelIndex())


def _action_texts(action: QAction) -> Iterator[tuple[str, str]]:
    yield f"{action.objectName()} text", action.text().partition("\t")[0]
    yield f"{action.objectName()} tip", action.toolTip()


def _rows(view: QAbstractItemView, parent: QModelIndex) -> Iterator[tuple[str, str]]:
    model = view.model()
    for row in range(min(model.rowCount(parent), 40)):
        index = model.index(row, 0, parent)
        for role in ROLES:
            if isinstance(value := index.data(role), str):
                yield f"row {role.name}", value
        yield from _rows(view, index)


def _belongs_to(widget: QWidget | None, window: QWidget) -> bool:
    """Windows of earlier tests may still be there; they are closed, and say nothing anew."""
    while widget is not None and widget is not window:
        if widget.isWindow() and widget.isVisible():
            return True
        widget = widget.parentWidget()
    return widget is window


def _collect(window: QWidget, found: set[str]) -> None:
    for widget in QApplication.allWidgets():
        if not _belongs_to(widget, window):
            continue
        for where, text in _texts(widget):
            if _forgotten(text):
                found.add(f"{type(widget).__name__} {widget.objectName()} {where}: {text!r}")


def test_no_word_is_left_in_english(window: Any, qtbot: Any, brackets: None) -> None:
    context = window.context
    ids = []
    for title in ("Реки", "Мосты"):
        result, _ = context.library.articles.add_data(TEXT.format(title=title).encode(), "файл")
        ids.append(result.article_id)
    context.edit(
        lambda: context.library.annotations.highlight(
            ids[0], Span(10, 30), colour=Colour.BLUE, tags=["реки/малые"], note="Заметка"
        )
    )
    assert context.jobs.wait_idle()
    context.navigator.open(ids[0])
    found: set[str] = set()
    _collect(window, found)
    for id in OPENED:
        context.registry.action(id).trigger()
        assert context.jobs.wait_idle()
        _collect(window, found)
        for widget in QApplication.topLevelWidgets():
            if widget is not window and widget.isVisible() and not isinstance(widget, QMenu):
                widget.close()
    assert not found


def test_a_forgotten_word_is_seen(qtbot: Any) -> None:
    button = QPushButton("⟦Save⟧")
    qtbot.addWidget(button)
    assert not any(_forgotten(text) for _where, text in _texts(button))
    button.setToolTip("Write it to the disk (Ctrl+S)")
    assert [where for where, text in _texts(button) if _forgotten(text)] == ["toolTip"]
