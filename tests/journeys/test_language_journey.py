"""A person changes the language of the open window: all that is shown is said anew."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtWidgets import QComboBox, QWidget

from ui.words import locale, speak

TEXT = "A bridge over the river\n\n" + "\n\n".join(
    f"Paragraph {number} tells how the bridge was built, and who crossed it on foot." * 2
    for number in range(6)
)


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    speak("en")


def _choose(window: Any, code: str) -> None:
    """As in the settings: the box with the languages."""
    window.app_actions.show_settings()
    dialog = window.findChild(QWidget, "settings")
    box = dialog.findChild(QComboBox, "setting_appearance.language")
    box.setCurrentIndex(box.findData(code))


def _settings_title(window: Any) -> str:
    return str(window.app_actions._dialogs["settings"].windowTitle())


def _menus(window: Any) -> list[str]:
    return [action.text() for action in window.menuBar().actions() if action.isVisible()]


def test_the_language_changes_at_once_and_back(window: Any, qtbot: Any) -> None:
    context = window.context
    result, _ = context.library.articles.add_data(TEXT.encode(), "bridge.txt")
    context.edit(lambda: context.library.articles.star([result.article_id], True))
    assert context.jobs.wait_idle()
    context.navigator.open(result.article_id)
    undo = context.registry.action("undo")
    english = _menus(window)
    assert english[:2] == ["File", "Edit"]
    assert undo.text() == "Undo Star “A bridge over the river”"

    _choose(window, "de")
    assert _menus(window)[:2] == ["Datei", "Bearbeiten"]
    assert undo.text() == "Rückgängig: „A bridge over the river“ einen Stern geben"
    assert window.sidebar.findChild(QWidget, "add_article").text().strip() == "Artikel hinzufügen"
    assert "Min. Lesezeit" in window.reading.view.toPlainText()
    assert locale().toString(1234) == "1.234"
    qtbot.waitUntil(lambda: _settings_title(window) == "Einstellungen")
    context.registry.action("article.archive").trigger()
    qtbot.waitUntil(lambda: window.news.message_bar.message is not None)
    assert window.news.message_bar.message.text == "Archiviert: „A bridge over the river“"
    context.edit(context.library.history.undo)
    assert context.jobs.wait_idle()

    _choose(window, "sr_Latn")
    assert _menus(window)[:2] == ["Datoteka", "Uređivanje"]
    assert undo.text() == "Opozovi: Zvezdica: „A bridge over the river”"
    assert "min čitanja" in window.reading.view.toPlainText()
    qtbot.waitUntil(lambda: _settings_title(window) == "Podešavanja")

    _choose(window, "en")
    assert _menus(window) == english
    assert undo.text() == "Undo Star “A bridge over the river”"
    qtbot.waitUntil(lambda: _settings_title(window) == "Settings")
    window.app_actions._dialogs["settings"].close()


def test_the_language_is_remembered(window: Any, library: Any, qtbot: Any) -> None:
    from ui.app import build_window

    _choose(window, "de")
    qtbot.waitUntil(lambda: _settings_title(window) == "Einstellungen")
    window.app_actions._dialogs["settings"].close()
    window.close()
    again = build_window(library)
    qtbot.addWidget(again)
    assert _menus(again)[0] == "Datei"
    again.close()


def test_keys_are_the_same_in_every_language(window: Any) -> None:
    """Qt reads the names of keys in the language of the window, too."""
    from ui.actions.registry import key_name
    from ui.words import LANGUAGES

    names = {key for spec in window.context.registry.specs() for key in spec.shortcuts}
    speak("en")
    expected = {key: key_name(key) for key in names}
    for code in LANGUAGES:
        speak(code)
        assert {key: key_name(key) for key in names} == expected, code
