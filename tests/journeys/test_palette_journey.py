"""The command palette in the real window: from any place, by keys alone, to any action, tag or
article."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ui.widgets.palette_entry import PaletteEntry
from ui.widgets.palette_row_delegate import ENTRY_ROLE

TITLES = ("The ferry at the quay", "A bridge for the city", "Larger boats, smaller towns")
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def settle(window: Any) -> Callable[[], None]:
    def wait() -> None:
        assert window.context.jobs.wait_idle()

    return wait


@pytest.fixture
def articles(window: Any, settle: Callable[[], None]) -> list[int]:
    """Three articles; the second is tagged."""
    library, ids = window.context.library, []
    for title in TITLES:
        text = f"{title}\n\nWhat there is to say of it is said here: {title}, in some sentences.\n"
        result, changes = library.articles.add_data(text.encode(), f"{title}.txt")
        window.context.hub.changed.emit(changes)
        ids.append(result.article_id)
    window.context.edit(lambda: library.articles.tag([ids[1]], ["city/bridges"]))
    settle()
    return ids


@pytest.fixture
def call(window: Any, qtbot: Any, settle: Callable[[], None]) -> Callable[[str], Any]:
    """call(words): press Ctrl+K where the focus is, type, wait for the answer; the palette."""

    def open_and_type(words: str = "") -> Any:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_K, CONTROL)
        palette = window.palette_actions.palette
        assert palette.isVisible()
        assert palette.field.hasFocus()
        qtbot.keyClicks(palette.field, words)
        settle()
        return palette

    return open_and_type


def shown(palette: Any) -> list[PaletteEntry | str]:
    """Entries, and headings as words."""
    items = [palette.list.item(row) for row in range(palette.list.count())]
    return [item.data(ENTRY_ROLE) or item.text() for item in items]


def entries(palette: Any) -> list[PaletteEntry]:
    return [entry for entry in shown(palette) if isinstance(entry, PaletteEntry)]


def enter(qtbot: Any, palette: Any) -> None:
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)


def test_an_article_is_opened_by_words_of_its_title(
    window: Any, articles: list[int], call: Any, qtbot: Any
) -> None:
    palette = call("quay FERRY")
    assert [entry.title for entry in entries(palette)] == [TITLES[0]]
    enter(qtbot, palette)
    assert window.context.navigator.current == articles[0]
    assert not palette.isVisible()


def test_a_tag_shows_its_articles_as_in_the_sidebar(
    window: Any, articles: list[int], call: Any, qtbot: Any
) -> None:
    palette = call("#brid")
    assert [entry.title for entry in entries(palette)] == ["city/bridges"]
    enter(qtbot, palette)
    assert window.article_list.view.tag == "city/bridges"
    assert window.sidebar.tags.selected_tag().path == "city/bridges"


def test_an_action_runs_and_comes_first_the_next_time(
    window: Any, articles: list[int], call: Any, qtbot: Any
) -> None:
    before = window.context.library.settings.get("reading.text_size")
    palette = call("larger text")
    first = entries(palette)[0]
    assert (first.title, first.detail, first.keys) == ("Larger text", "View", "Ctrl+=")
    enter(qtbot, palette)
    assert window.context.library.settings.get("reading.text_size") == before + 1
    palette = call("larger boats")
    enter(qtbot, palette)
    assert window.context.navigator.current == articles[2]
    palette = call()
    assert shown(palette)[0] == "Recent"
    assert [entry.title for entry in entries(palette)[:2]] == [TITLES[2], "Larger text"]


def test_only_what_can_be_done_now_is_offered(window: Any, call: Any, qtbot: Any) -> None:
    registry = window.context.registry
    palette = call(">")
    ids = {entry.id for entry in entries(palette)}
    enabled = {spec.id for spec in registry.specs() if registry.action(spec.id).isEnabled()}
    assert ids <= enabled - {"palette"}
    assert "annotation.highlight" not in ids
    assert "settings" in ids
    palette.field.setText("")
    assert {entry.id for entry in entries(palette)} == enabled - {"palette"}
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)


def test_words_of_help_and_menu_find_an_action_too(window: Any, call: Any) -> None:
    palette = call("theme")
    titles = [entry.title for entry in entries(palette)]
    assert "Theme: Sepia" in titles
    assert "Light or dark" in titles


def test_a_title_that_is_typed_is_not_hidden_behind_a_weak_match(
    window: Any, articles: list[int], call: Any, settle: Any
) -> None:
    """Its letters stand apart in the action “Annotations”; it may not come first."""
    palette = call("anttns")
    assert "Annotations" in [entry.title for entry in entries(palette)]  # better than nothing
    palette.field.setText("ats")
    settle()
    assert [entry.title for entry in entries(palette)] == [TITLES[2]]


def test_the_prefix_for_articles_lists_the_newest(
    window: Any, articles: list[int], call: Any
) -> None:
    assert [entry.title for entry in entries(call("@"))] == list(reversed(TITLES))


def test_escape_gives_the_focus_back_to_the_page(
    window: Any, articles: list[int], call: Any, qtbot: Any, settle: Any
) -> None:
    window.context.navigator.open(articles[0])
    settle()
    window.reading.view.setFocus()
    palette = call("x")
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    assert window.reading.view.hasFocus()
    palette = call()
    qtbot.keyClick(palette.field, Qt.Key.Key_K, CONTROL)
    assert not palette.isVisible()
    assert window.reading.view.hasFocus()


def test_what_was_removed_is_not_offered_again(
    window: Any, articles: list[int], call: Any, qtbot: Any, settle: Any
) -> None:
    enter(qtbot, call("quay"))
    enter(qtbot, call("#city/bridges"))
    library = window.context.library
    window.context.edit(lambda: library.articles.trash([articles[0]]))
    window.context.edit(lambda: library.tags.delete(library.tags.find("city/bridges").id))
    settle()
    assert shown(call())[0] == "Actions"


def test_a_tag_that_goes_while_the_palette_is_open_is_told(
    window: Any, articles: list[int], call: Any, qtbot: Any, settle: Any
) -> None:
    said: list[Any] = []
    window.context.messages.posted.connect(said.append)
    palette = call("#city/bridges")
    library = window.context.library
    window.context.edit(lambda: library.tags.delete(library.tags.find("city").id))
    settle()
    enter(qtbot, palette)
    assert len(said) == 1


def test_recent_choices_that_make_no_sense_do_no_harm(window: Any, call: Any, qtbot: Any) -> None:
    session = window.context.library.session
    for stored in (["article:x", "nothing", 7, "action:gone", "action:settings"], "words", None):
        session.set("palette.recent", stored)
        palette = call()
        assert "settings" in {entry.id for entry in entries(palette)}
        qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
