"""The words of the window: found, counted, said again when the language changes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QLabel, QPushButton

from reader.model.wording import said
from ui import words
from ui.words import language_for, marked, number, say, speak, tr


class Brackets(QTranslator):
    """A language of which each sentence is easy to tell: the English one in brackets."""

    def translate(  # type: ignore[override]
        self, context: str, source: str, disambiguation: str = "", n: int = -1
    ) -> str:
        counted = f"{n}:" if n >= 0 else ""
        return f"[{counted}{source}{'/' + disambiguation if disambiguation else ''}]"


@pytest.fixture
def brackets(qapp: Any) -> Iterator[Brackets]:
    translator = Brackets()
    yield translator
    QCoreApplication.removeTranslator(translator)
    words._speaker.tell()


def _change_to(translator: QTranslator) -> None:
    QCoreApplication.installTranslator(translator)
    words._speaker.tell()


def test_english_needs_no_translator(qapp: Any) -> None:
    speak("en")
    assert tr("Nothing was found.") == "Nothing was found."
    assert tr("{n} highlight", "{n} highlights", n=1) == "1 highlight"
    assert tr("{n} highlight", "{n} highlights", n=1234) == "1,234 highlights"
    assert tr("Exported {articles} to {place}.", articles=2000, place="{x}") == (
        "Exported 2,000 to {x}."
    )


def test_values_come_in_after_the_translation(brackets: Brackets) -> None:
    _change_to(brackets)
    assert tr("Imported “{title}”.", title="Rain") == "[Imported “Rain”.]"
    assert tr("{n} line", "{n} lines", n=3) == "[3:3 lines]"
    assert tr("Archive", meaning="shelf") == "[Archive/shelf]"
    inner = said("Tag {n} article", "Tag {n} articles", n=1)
    assert tr("Undo {step}", step=inner) == "[Undo [1:Tag 1 articles]]"


def test_what_was_marked_is_translated_when_it_is_shown(brackets: Brackets) -> None:
    late = marked("{place} is full")
    _change_to(brackets)
    assert tr(late, place="A") == "[A is full]"


def test_what_was_said_is_said_again(qtbot: Any, brackets: Brackets) -> None:
    button, label = QPushButton(), QLabel()
    qtbot.addWidget(button)
    qtbot.addWidget(label)
    say(button.setText, tr("Cancel"))
    say(button.setToolTip, tr("{n} line", "{n} lines", n=1))
    say(label.setText, tr("Old"))
    say(label.setText, "a title of the person")
    _change_to(brackets)
    assert (button.text(), button.toolTip()) == ("[Cancel]", "[1:1 lines]")
    assert label.text() == "a title of the person"
    QCoreApplication.removeTranslator(brackets)
    words._speaker.tell()
    assert (button.text(), button.toolTip()) == ("Cancel", "1 line")


def test_a_widget_that_is_gone_is_not_spoken_for(qapp: Any, brackets: Brackets) -> None:
    label = QLabel()
    say(label.setText, tr("Old"))
    del label
    kept = len(words._kept)
    _change_to(brackets)
    assert len(words._kept) <= kept


@pytest.mark.parametrize(
    ("asked", "spoken"),
    [
        (["de-AT", "en-AT"], "de"),
        (["fr-FR", "de-DE"], "de"),
        (["sr-Latn-RS"], "sr_Latn"),
        (["sr-Cyrl-RS", "en-US"], "sr_Latn"),
        (["en-GB", "de-DE"], "en"),
        (["fi-FI"], "en"),
        ([], "en"),
    ],
)
def test_the_language_of_the_desktop(asked: list[str], spoken: str) -> None:
    assert language_for(asked) == spoken


def test_numbers_follow_the_language(qapp: Any) -> None:
    speak("de")
    assert number(12345) == "12.345"
    assert QLocale().language() == QLocale.Language.German
    speak("en")
    assert number(12345) == "12,345"
