"""The words of the window, in the language a person chose. Every string a person sees goes
through `tr`.

How to write one:

    tr("Nothing was found.")
    tr("Imported “{title}”.", title=article.title)
    tr("{n} highlight", "{n} highlights", n=count)         one, and any other number
    tr("Archive", meaning="shelf")                         where English has one word for two things

The English words stand in the call, whole, never put together from pieces: other languages have
another order. Values come by name; numbers among them are written as the language writes them.
A plural takes n; no "s" is added by hand; no value is called n or meaning. Titles, tags and other
words of the person are values, never `tr`'s text.

At the level of a module nothing can be translated yet: NAME = marked("Nothing yet"), and later
tr(NAME). The fields text, help and menu of an ActionSpec, and the labels of a Setting, stay plain
literals; who shows them translates. Of the core's sentences `tr(error.message)` makes words of the
language: see reader.model.wording.

A language may change while the window is open. What is made when it is shown (a message, a menu
that fills as it opens, what a delegate paints or a model returns) needs nothing more than `tr`.
What stays in a widget is put there with

    say(button.setText, tr("Cancel"))          instead of button.setText(tr("Cancel"))

and is said again in the new language; who puts other words there later uses `say` again. Where
words are made of a state, connect what shows it: when_language_changes(self._show_count), or
context.hub.reworded.connect(self._show_count) where that asks the library, which may be closed by
then. A widget that is handed its words, IconButton(theme, "x", tr("Close")), says them itself.

`make words` collects all strings into resources/translations/*.ts and compiles them.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from functools import lru_cache
from importlib import resources
from typing import Any, ParamSpec, cast
from weakref import WeakKeyDictionary

from PySide6.QtCore import (
    QCoreApplication,
    QDate,
    QLibraryInfo,
    QLocale,
    QObject,
    QTranslator,
    Signal,
)
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from reader.model.wording import Recipe, Said, fill, said

P = ParamSpec("P")
CONTEXT = "Florilegium"
SYSTEM = "system"
ENGLISH = "en"
LANGUAGES = {ENGLISH: "English", "de": "Deutsch", "sr_Latn": "Srpski"}
"""Each by its own name, which is not translated."""


_caches: list[Callable[[], None]] = []
"""What forgets the answers of another language."""


def marked(text: str, meaning: str = "") -> Said:
    """Words declared where nothing can be translated yet; tr() of it gives those to show."""
    return said(text, meaning=meaning)


def tr(
    text: str, plural: str = "", /, *, n: int | None = None, meaning: str = "", **values: Any
) -> Said:
    """Words in the language of the window; see the top of this file.

    text: English, or what `marked`, `said` or `tr` gave before, which keeps its own values.
    """
    if isinstance(text, Said):
        recipe = text.recipe
        if values or n is not None:
            count = recipe.n if n is None else n
            recipe = recipe._replace(n=count, values={**recipe.values, **values})
    else:
        recipe = Recipe(text, plural, n, meaning, values)
    words = _translated(recipe.text, recipe.plural, recipe.meaning, recipe.n)
    return Said(fill(words, recipe, _shown), recipe)


def say(put: Callable[[str], object], words: str) -> None:
    """Put words into a widget by one of its methods, now and whenever the language changes."""
    put(words)
    owner: QObject = getattr(put, "__self__")  # noqa: B009 mypy knows no __self__ of a Callable
    kept = _kept.setdefault(owner, {})
    if isinstance(words, Said):
        kept[put.__name__] = words
    else:
        kept.pop(put.__name__, None)


def when_language_changes(slot: Callable[[], object]) -> None:
    """Call a method of a QObject after the language has changed, for as long as it lives."""
    _speaker.changed.connect(slot)


def speak(choice: str) -> None:
    """Use a language: one of LANGUAGES, or "system" for the one the desktop has, else English."""
    _speaker.speak(choice)


def remembered(function: Callable[P, str]) -> Callable[P, str]:
    """Decorates a function that says something often, as while a list scrolls: the last answers
    are kept until the language changes."""
    kept = lru_cache(maxsize=4096)(function)
    _caches.append(kept.cache_clear)
    return cast(Callable[P, str], kept)


@remembered
def number(value: float) -> str:
    """A number as the language writes it: 1,234 or 1.234."""
    return locale().toString(value)


def listed(words: Sequence[str]) -> str:
    """Words in a row: "Ctrl+A and Ctrl+B"."""
    return locale().createSeparatedList(words)


def in_words(day: date, form: str) -> str:
    """A day in one of the forms of Qt ("d MMM yyyy"), with the names of months of the language."""
    return locale().toString(QDate(day.year, day.month, day.day), form)


def locale() -> QLocale:
    """The habits of the language for numbers and dates."""
    here = QLocale()
    return QLocale("en_US") if here.language() == QLocale.Language.C else here


def language_for(names: Iterable[str]) -> str:
    """The first of the languages asked for that is here, in its script or in another; else
    English."""
    for name in names:
        asked = QLocale(name)
        for code in LANGUAGES:
            if asked.language() == QLocale(code).language():
                return code
    return ENGLISH


class _Speaker(QObject):
    """Holds the translators that are installed. changed: there is another language.

    One for each process, as the translators of a QApplication are, so that tr() needs nothing
    handed to it.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._translators: list[QTranslator] = []
        self._code = ""

    def speak(self, choice: str) -> None:
        code = language_for(QLocale.system().uiLanguages()) if choice == SYSTEM else choice
        if code == self._code:
            return
        self._code = code
        for translator in self._translators:
            QCoreApplication.removeTranslator(translator)
        self._translators = _load(code)
        for translator in self._translators:
            QCoreApplication.installTranslator(translator)
        QLocale.setDefault(_locale_of(code))
        self.tell()

    def tell(self) -> None:
        """Say again what was said, in what is now the language."""
        for forget in _caches:
            forget()
        for owner, kept in list(_kept.items()):
            if isValid(owner):
                for name, words in list(kept.items()):
                    getattr(owner, name)(tr(words))
        self.changed.emit()
        # What is painted asks tr() as it is painted.
        if isinstance(QCoreApplication.instance(), QApplication):
            for widget in QApplication.allWidgets():
                widget.update()


def _load(code: str) -> list[QTranslator]:
    """The translators of a language, Qt's own words among them; none for English."""
    if code == ENGLISH:
        return []
    loaded = []
    for load in (_from_qt, _from_here):
        translator = QTranslator()
        if load(translator, code):
            loaded.append(translator)
    if not loaded:
        logging.getLogger(__name__).warning("no words for the language %s", code)
    return loaded


def _from_qt(translator: QTranslator, code: str) -> bool:
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return translator.load(f"qtbase_{code}", folder)


def _from_here(translator: QTranslator, code: str) -> bool:
    file = resources.files("resources") / "translations" / f"florilegium_{code}.qm"
    with resources.as_file(file) as path:
        return translator.load(str(path))


def _locale_of(code: str) -> QLocale:
    """The desktop's own habits where it speaks this language: London's dates are not New York's."""
    system, chosen = QLocale.system(), QLocale(code)
    is_same = (system.language(), system.script()) == (chosen.language(), chosen.script())
    return system if is_same else chosen


@remembered
def _translated(text: str, plural: str, meaning: str, n: int | None) -> str:
    count = -1 if n is None else n
    found = QCoreApplication.translate(CONTEXT, plural or text, meaning, count)
    # English needs no translator: its two forms are written in the source.
    return text if n == 1 and found == plural else found


def _shown(value: Any) -> str:
    if isinstance(value, Said):
        return tr(value)
    if isinstance(value, tuple):
        return ", ".join(map(_shown, value))
    if isinstance(value, int | float) and not isinstance(value, bool):
        return number(value)
    return str(value)


_kept: WeakKeyDictionary[QObject, dict[str, Said]] = WeakKeyDictionary()
"""What each widget was told to say, by the name of the method."""
_speaker = _Speaker()
