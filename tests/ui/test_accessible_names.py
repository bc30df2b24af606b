"""Everything the keys can reach has a name for a screen reader; every dialog can be gone through
with Tab, answered with Enter and left with Escape."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget
from shiboken6 import isValid

import ui
from reader.errors import LibraryInUse
from reader.model.article import Source
from reader.model.saved_search import SavedSearch
from reader.model.search import Scope
from reader.model.selector import Span
from reader.model.story import StoryComparison
from ui.dialogs.occurrence_question import Question
from ui.dialogs.picture_viewer import Picture

Key = Qt.Key
TEXT = (
    b"The ferry\n\nIt stood ready for a year while two towns argued about who should pay.\n\n"
    b"The mayor said that the crossing would open in spring, and nobody believed her at all."
)
WITHOUT_A_DEFAULT = {
    "ImportReportDialog",
    "KeySheet",
    "LivingReview",
    "PictureViewer",
    "SearchCard",
    "SettingsDialog",
    "SimilarTagsDialog",
    "TagCardDialog",
}
"""They ask nothing: Enter does what the part says that has the keys, and Escape leaves."""


def reachable(top: QWidget) -> list[QWidget]:
    """What Tab can give the focus within a widget that is shown."""
    return [
        widget
        for widget in [top, *top.findChildren(QWidget)]
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
    ]


def nameless(top: QWidget) -> list[str]:
    """Those for which a screen reader would have no word."""
    found = []
    for widget in reachable(top):
        spoken = QAccessible.queryAccessibleInterface(widget)
        if not spoken.text(QAccessible.Text.Name).strip():
            found.append(f"{type(widget).__name__} {widget.objectName()}")
    return found


@pytest.fixture
def article(window: Any) -> int:
    """An open article with a highlight, a tag and a note."""
    library = window.context.library
    result, changes = library.articles.add_data(TEXT, "ferry.txt")
    window.context.hub.changed.emit(changes)
    start = library.reading.open(result.article_id).document.text.index("two towns")
    made = library.annotations.highlight(
        result.article_id, Span(start, start + 9), tags=["ships/old"], note="!"
    )
    window.context.hub.changed.emit(made)
    window.context.navigator.open(result.article_id)
    assert window.context.jobs.wait_idle()
    return int(result.article_id)


def test_the_window_of_an_empty_library(window: Any) -> None:
    assert len(reachable(window)) > 8
    assert nameless(window) == []


def test_the_window_with_an_article(window: Any, article: int) -> None:
    window.reading.open_find()
    window.article_list.focus_list()
    assert len(reachable(window)) > 25
    assert nameless(window) == []


def test_what_floats_over_the_page(window: Any, article: int, qtbot: Any) -> None:
    desk = window.reading.desk
    desk.select(desk._view.highlights.marks[0].id, with_toolbar=True)
    assert desk.toolbar.isVisible()
    for button in desk.toolbar.findChildren(QWidget):
        if button.isVisible() and button.metaObject().indexOfSignal("clicked(bool)") >= 0:
            spoken = QAccessible.queryAccessibleInterface(button)
            assert spoken.text(QAccessible.Text.Name), button.objectName()
    for show in (desk.open_tags, desk.open_note):
        show()
        assert nameless(window) == []
        desk.close_popovers()
    window.reading.walk.links.ask("https://example.org/", 0)
    assert nameless(window) == []


def test_the_window_with_results_messages_and_passages(window: Any, article: int) -> None:
    window.context.messages.done("A message.", "Undo", lambda: None)
    window.sidebar.set_query("nothing-of-the-kind")
    assert window.context.jobs.wait_idle()
    assert nameless(window) == []
    window.context.registry.action("passages").trigger()
    assert window.context.jobs.wait_idle()
    assert nameless(window) == []


GROUNDS = ("FittedDialog", "ReviewDialog")
"""What dialogs are built on is none."""
FERRY = SavedSearch(0, "", "ferry", Scope.ARTICLES)


def dialog_classes() -> dict[str, type[QDialog]]:
    """Every dialog of the program, by its name."""
    for module in pkgutil.walk_packages(ui.__path__, "ui."):
        importlib.import_module(module.name)
    found: dict[str, type[QDialog]] = {}
    waiting = list(QDialog.__subclasses__())
    while waiting:
        one = waiting.pop()
        waiting += one.__subclasses__()
        if one.__module__.startswith("ui.") and one.__name__ not in GROUNDS:
            found[one.__name__] = one
    return found


def made(name: str, window: Any) -> QDialog:
    """A dialog as the program would show it."""
    context, kind = window.context, dialog_classes()[name]
    theme, library = context.theme, context.library
    tag = library.tags.find("ships")
    paths = ["ships", "ships/old"]
    picture = Picture(lambda: QImage(80, 60, QImage.Format.Format_RGB32), "A boat", "A boat", "")
    fine: Callable[[str], str] = lambda _words: ""  # noqa: E731
    makers: dict[str, Callable[[], QDialog]] = {
        "AboutDialog": lambda: kind(theme, library.folder, window),
        "ConfirmDialog": lambda: kind("Go on?", "It takes long.", "Go on", window),
        "BackupsDialog": lambda: kind(window),
        "CrashReport": lambda: kind(window),
        "DeleteTagDialog": lambda: kind(library.tags.tree()[0], window),
        "EditLineDialog": lambda: kind("A line", window),
        "ImportReportDialog": lambda: kind(theme, failed(window), window),
        "KeySheet": lambda: kind(theme, {"Reading": [("Next sentence", "J")]}, window),
        "LivingReview": lambda: kind(theme, "Ferries", window),
        "LibraryProblem": lambda: kind(LibraryInUse("It is in use."), Path("/library"), window),
        "MergeDialog": lambda: kind(tag, paths, fine, window),
        "NameDialog": lambda: kind("Name", "Create", "", fine, window),
        "OccurrenceReview": lambda: kind(theme, Question("ferry", ()), paths, str, window),
        "OriginalDialog": lambda: kind(Source("a", "0" * 64, "text/plain"), TEXT, window),
        "PasteDialog": lambda: kind(window),
        "PictureViewer": lambda: kind(theme, [picture, picture], 0, window),
        "RecleanReportDialog": lambda: kind("All done.", [], window),
        "RulesDialog": lambda: kind(window),
        "SearchCard": lambda: opened(window, "search.help"),
        "SearchDialog": lambda: kind(theme, FERRY, lambda *_: "", {}, paths, str, window),
        "SettingsDialog": lambda: opened(window, "settings"),
        "SimilarTagsDialog": lambda: kind(theme, window),
        "StoryComparisonDialog": lambda: kind(
            theme, StoryComparison(("Here",), (), (), 1), "One", "Other", window
        ),
        "TagCardDialog": lambda: opened(window, "tag.card", "ships"),
        "TagDialog": lambda: kind(theme, tag, paths, {}, window),
    }
    return makers[name]()


def opened(window: Any, name: str, about: str | None = None) -> QDialog:
    """The dialog that an action of the window opens."""
    action = window.context.registry.action(name)
    action.setData(about)
    action.trigger()
    assert window.context.jobs.wait_idle()
    return next(d for d in window.findChildren(QDialog) if d.isVisible())


def failed(window: Any) -> list[Any]:
    """The result of an import that failed."""
    result, _ = window.context.library.articles.add_data(b"", "empty.txt")
    assert result.error
    return [result]


@pytest.fixture(params=sorted(dialog_classes()))
def dialog(request: Any, window: Any, article: int, qtbot: Any) -> Iterator[QDialog]:
    """Each dialog once, shown, with the keys."""
    shown = made(request.param, window)
    shown.show()
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    yield shown
    if isValid(shown):
        shown.close()


def test_a_dialog_is_named_gone_through_answered_and_left(dialog: QDialog, qtbot: Any) -> None:
    name = type(dialog).__name__
    assert dialog.windowTitle()
    assert nameless(dialog) == []
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    first = QApplication.focusWidget()
    assert first is not None
    assert dialog.isAncestorOf(first)
    met = {first}
    for _ in range(3 * len(reachable(dialog))):
        QTest.keyClick(QApplication.focusWidget(), Key.Key_Tab)
        met.add(QApplication.focusWidget())
    missed = {
        widget.objectName() or type(widget).__name__
        for widget in set(reachable(dialog)) - met
        if widget.focusProxy() is None and not is_unchecked_brother(widget)
    }
    assert not missed
    buttons = dialog.findChildren(QPushButton)
    assert name in WITHOUT_A_DEFAULT or any(button.isDefault() for button in buttons)
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Escape)
    qtbot.waitUntil(lambda: not (isValid(dialog) and dialog.isVisible()))


def is_unchecked_brother(widget: QWidget) -> bool:
    """Of buttons that exclude each other Tab reaches one, and the arrow keys the others."""
    group = getattr(widget, "group", lambda: None)()
    excludes = getattr(widget, "autoExclusive", lambda: False)() or (group and group.exclusive())
    return bool(excludes) and not widget.isChecked()  # type: ignore[attr-defined]
