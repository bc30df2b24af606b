"""A watched folder: what is saved in it comes in by itself, once, and disturbs nobody."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton

from reader.library import Library
from reader.settings import SECTIONS
from ui import folder_watch
from ui.app import build_window
from ui.dialogs.folder_field import FolderField
from ui.dialogs.import_report import ImportReportDialog
from ui.dialogs.settings_dialog import SettingsDialog
from ui.messages import Message

TEXT = (
    "The ferry {n}\n\nFor {n} years nobody crossed the water by boat, since the bridge had been"
    " built a mile upstream and the ferryman had sold rope number {n}.\n\nThen it was closed.\n"
)
WATCHED = folder_watch.WATCHED


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folder_watch, "REST_MS", 150)
    monkeypatch.setattr(folder_watch, "SOON_MS", 10)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "saved"
    folder.mkdir()
    return folder


@pytest.fixture
def said(window: Any) -> list[Message]:
    heard: list[Message] = []
    window.context.messages.posted.connect(heard.append)
    return heard


@pytest.fixture
def watch(window: Any, qtbot: Any, folder: Path) -> Callable[..., None]:
    """watch(folder, …): these are watched, and the first look is over."""

    def begin(*folders: Path) -> None:
        chosen = tuple(str(one) for one in folders or (folder,))
        window.context.library.settings.set(WATCHED, chosen)
        qtbot.waitUntil(lambda: set(chosen) <= set(window.folder_watch.listened_to))

    return begin


@pytest.fixture
def has(window: Any, qtbot: Any) -> Callable[[int], None]:
    """has(n): wait until the library holds n articles."""

    def wait(count: int) -> None:
        qtbot.waitUntil(lambda: window.context.library.articles.counts().all == count)
        assert window.context.jobs.wait_idle()

    return wait


def write(path: Path, number: int) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(TEXT.format(n=number), encoding="utf-8")
    return path


def test_a_saved_page_comes_in_and_nothing_is_opened_or_selected(
    window: Any, watch: Any, has: Any, folder: Path, tmp_path: Path, said: list[Message]
) -> None:
    first = write(tmp_path / "other.txt", 1)
    window.importer.add_paths([first])
    assert window.context.jobs.wait_idle()
    open_now = window.context.navigator.current
    selected = [row.id for row in window.article_list.selected_rows()]
    watch()
    path = write(folder / "new.txt", 2)
    has(2)
    assert window.context.navigator.current == open_now
    assert [row.id for row in window.article_list.selected_rows()] == selected
    assert said[-1].text == "From “saved”: “The ferry 2”."
    assert path.exists()
    assert said[-1].action is not None
    said[-1].action()
    article = window.context.library.articles.get(window.context.navigator.current)
    assert article.title == "The ferry 2"


def test_a_file_is_taken_only_when_it_has_come_to_rest(
    window: Any, watch: Any, has: Any, qtbot: Any, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(folder_watch, "REST_MS", 400)
    watch()
    path = folder / "slow.txt"
    for number in range(8):
        with path.open("a", encoding="utf-8") as file:
            file.write(TEXT.format(n=number))
        qtbot.wait(100)
        assert window.context.library.articles.counts().all == 0
    has(1)
    text = window.context.library.articles.original(1)
    assert text == path.read_bytes()


def test_new_folders_are_watched_too(watch: Any, has: Any, qtbot: Any, folder: Path) -> None:
    watch()
    write(folder / "2026" / "may" / "a.txt", 1)
    has(1)
    write(folder / "2026" / "may" / "b.txt", 2)
    has(2)


def test_after_a_restart_only_what_is_new_comes(
    window: Any, watch: Any, has: Any, qtbot: Any, folder: Path, data_dir: Path
) -> None:
    write(folder / "a.txt", 1)
    (folder / "empty.txt").write_bytes(b"")
    watch()
    has(1)
    window.context.registry.action("undo").trigger()
    has(0)
    window.close()
    window.context.library.close()
    write(folder / "b.txt", 2)
    with Library.open(data_dir) as library:
        again = build_window(library)
        qtbot.addWidget(again)
        heard: list[Message] = []
        again.context.messages.posted.connect(heard.append)
        again.show()
        qtbot.waitUntil(lambda: library.articles.counts().all == 1)
        qtbot.waitUntil(lambda: bool(heard))
        # Neither what was undone comes again, nor is what was refused tried again.
        assert heard[-1].text == "From “saved”: “The ferry 2”."
        again.close()


def test_several_files_are_one_step_and_show_leads_to_the_report(
    window: Any, watch: Any, has: Any, folder: Path, said: list[Message]
) -> None:
    for number in range(3):
        write(folder / f"{number}.txt", number)
    (folder / "empty.txt").write_bytes(b"")
    watch()
    has(3)
    assert said[-1].text == "From “saved”: 3 imported, 1 refused."
    assert said[-1].kind != "error"
    assert said[-1].action is not None
    said[-1].action()
    dialog = window.findChild(ImportReportDialog)
    assert dialog.findChild(QPushButton, "import_filter_failed").isChecked()
    window.context.registry.action("undo").trigger()
    has(0)


def test_a_folder_that_goes_is_said_once_and_watched_again_when_it_is_back(
    window: Any, watch: Any, has: Any, qtbot: Any, folder: Path, said: list[Message]
) -> None:
    inner = folder / "disk" / "pages"
    write(inner / "a.txt", 1)
    watch(inner)
    has(1)
    said.clear()
    shutil.rmtree(folder / "disk")
    qtbot.waitUntil(lambda: bool(said))
    assert "is not there" in said[0].text
    # News of the folder above, while the disk is still away, say nothing more.
    write(folder / "unrelated.txt", 7)
    qtbot.wait(300)
    assert len(said) == 1
    write(inner / "a.txt", 1)
    write(inner / "b.txt", 2)
    has(2)
    qtbot.waitUntil(lambda: str(inner) in window.folder_watch.listened_to)
    qtbot.waitUntil(lambda: len(said) == 2)
    assert said[-1].text == "From “pages”: “The ferry 2”."


def test_a_folder_that_is_renamed_is_away_and_its_absence_is_not_said_at_each_start(
    window: Any,
    watch: Any,
    qtbot: Any,
    folder: Path,
    data_dir: Path,
    said: list[Message],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    watch()
    folder.rename(folder.with_name("renamed"))
    # The system does not tell of it: it is noticed when the window comes to the front.
    monkeypatch.setattr(folder_watch, "GLANCE_SECONDS", 0)
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    application.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    qtbot.waitUntil(lambda: bool(said))
    assert "is not there" in said[0].text
    window.close()
    window.context.library.close()
    with Library.open(data_dir) as library:
        again = build_window(library)
        qtbot.addWidget(again)
        heard: list[Message] = []
        again.context.messages.posted.connect(heard.append)
        again.show()
        qtbot.waitUntil(lambda: again.folder_watch.listened_to == [str(folder.parent)])
        assert heard == []
        folder.with_name("renamed").rename(folder)
        qtbot.waitUntil(lambda: again.folder_watch.listened_to == [str(folder)])
        again.close()


def test_cancel_leaves_the_rest_for_the_next_start(
    window: Any, watch: Any, qtbot: Any, folder: Path, said: list[Message]
) -> None:
    for number in range(12):
        write(folder / f"{number:02}.txt", number)

    def cancel(done: int, _total: int) -> None:
        if done == 3:
            window.importer.cancel()

    window.importer.progressed.connect(cancel)
    watch()
    qtbot.waitUntil(lambda: bool(said))
    assert said[-1].text == "From “saved”: 3 imported."
    write(folder / "99.txt", 99)
    qtbot.waitUntil(lambda: len(said) > 1)
    assert window.context.library.articles.counts().all == 4


def test_what_cannot_be_watched_any_more_is_let_go(
    window: Any, watch: Any, qtbot: Any, folder: Path
) -> None:
    watch()
    window.context.library.settings.set(WATCHED, ())
    qtbot.waitUntil(lambda: window.folder_watch.listened_to == [])


@pytest.fixture
def chosen(monkeypatch: pytest.MonkeyPatch, folder: Path) -> Path:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    return folder


def test_a_folder_is_chosen_from_the_menu(
    window: Any, qtbot: Any, chosen: Path, said: list[Message]
) -> None:
    window.context.registry.action("watch_folder").trigger()
    assert window.context.library.settings.get(WATCHED) == (str(chosen),)
    assert said[-1].text == "“saved” is watched from now on."
    qtbot.waitUntil(lambda: str(chosen) in window.folder_watch.listened_to)
    window.context.registry.action("watch_folder").trigger()
    assert said[-1].text == "“saved” is watched already."


def test_the_settings_list_the_folders_and_keys_take_them_out(
    window: Any, qtbot: Any, chosen: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    other.mkdir()
    settings = window.context.library.settings
    settings.set(WATCHED, (str(other),))
    window.context.registry.action("settings").trigger()
    field = window.findChild(FolderField, f"setting_{WATCHED}")
    assert isinstance(field, FolderField)
    assert field.list.accessibleName() == "Watched folders"
    field.findChild(QPushButton, "folders_add").click()
    assert settings.get(WATCHED) == (str(other), str(chosen))
    assert field.folders == (str(other), str(chosen))
    dialog = field.window()
    assert isinstance(dialog, SettingsDialog)
    dialog.names.setCurrentRow(list(SECTIONS).index("window"))
    qtbot.waitUntil(field.isActiveWindow)
    field.list.setFocus()
    field.list.setCurrentRow(0)
    QTest.keyClick(field.list, Qt.Key.Key_Delete)
    assert settings.get(WATCHED) == field.folders == (str(chosen),)
    field.findChild(QPushButton, "folders_remove").click()
    assert settings.get(WATCHED) == ()
    assert field.list.isHidden()
