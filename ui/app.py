"""The program with its window: opens the library, shows the window, runs until it is closed."""

from __future__ import annotations

import gc
import logging
import sys
import time
from importlib import resources
from pathlib import Path

from PySide6.QtGui import QIcon, QImageReader, QPixmap
from PySide6.QtWidgets import QApplication

from reader.errors import LibraryDamaged, LibraryInUse, LibraryMissing, ReaderError
from reader.library import Library
from reader.model.changes import Changes, Touched
from ui.actions.registry import Registry
from ui.backup_keeper import BackupKeeper
from ui.bug_trap import BugTrap, open_log
from ui.context import AppContext
from ui.dialogs.library_problem import LibraryProblem
from ui.first_paint import after_first_paint
from ui.hub import Hub
from ui.jobs import Jobs
from ui.main_window import MainWindow
from ui.messages import Messages
from ui.navigator import Navigator
from ui.single_instance import Doorkeeper
from ui.theme.theme import Theme
from ui.words import SYSTEM, speak

PATIENCE_SECONDS = 5
"""How long a command that holds the library is waited for before it is called in use."""
LOST = (LibraryDamaged, LibraryMissing)
"""What a backup helps against."""
IMAGE_MEGABYTES = 64
"""Qt's own limit for one decoded picture is 256 MB."""


def run(folder: Path | None, files: list[Path]) -> int:
    """Open the window on a library and import the files. Returns the exit code.

    Where another window holds the library that one comes to the front and takes the files. A
    library that cannot be opened is explained in a dialog and left as it is; there, and from the
    list of backups, a person may go back to one, and then the window is opened on that.
    """
    application = make_application()
    place = Library.folder_for(folder)
    while True:
        try:
            library = _open_or_hand_over(place, files)
        except ReaderError as error:
            number = _go_back_instead(error, place)
            if number is None:
                return 1
        else:
            if library is None:
                return 0
            with library:
                code, number = _run_on(library, files, application)
            if number is None:
                return code
        files = []
        try:
            Library.restore(number, place)
        except ReaderError as error:
            LibraryProblem(error, place).exec()


def _go_back_instead(error: ReaderError, place: Path) -> int | None:
    """Explain why the library cannot be opened. Returns the number of the backup that is to take
    its place, None for none."""
    backups = Library.backups_in(place).all() if isinstance(error, LOST) else []
    problem = LibraryProblem(error, place, backup=backups[0] if backups else None)
    return backups[0].number if problem.exec() and backups else None


def make_application() -> QApplication:
    """The Qt application, with its name, icon and limits; the one there is, if there is one."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    QApplication.setDesktopFileName("florilegium")
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Florilegium")
    application.setStyle("Fusion")
    application.setWindowIcon(_program_icon())
    QImageReader.setAllocationLimit(IMAGE_MEGABYTES)
    # The dialogs that may come before the window have their look and their words.
    Theme(application)
    speak(SYSTEM)
    return application


def build_window(library: Library) -> MainWindow:
    """The main window on an open library, not shown yet. Its context is window.context."""
    theme = Theme()
    theme.set_distinct_highlights(library.settings.get("appearance.colours") == "distinct")
    theme.set(library.settings.get("appearance.theme"))
    speak(library.settings.get("appearance.language"))
    registry, hub = Registry(), Hub()
    hub.reworded.connect(registry.reword)
    context = AppContext(library, hub, Jobs(), theme, Messages(), Navigator(), registry)
    with registry.together():
        window = MainWindow(context, registry)
        registry.set_own_keys(library.settings.own_keys())
    return window


def _open_or_hand_over(folder: Path, files: list[Path]) -> Library | None:
    """The library, or None when its window took the files. Raises ReaderError."""
    request = {"command": "raise", "files": [str(file.absolute()) for file in files]}
    deadline = time.monotonic() + PATIENCE_SECONDS
    while True:
        try:
            return Library.open(folder)
        except LibraryInUse:
            if Library.hand_over(folder, request) is not None:
                return None
            # No window: a command writes, or a window is just opening or closing.
            if time.monotonic() > deadline:
                raise
            time.sleep(0.2)


def _run_on(
    library: Library, files: list[Path], application: QApplication
) -> tuple[int, int | None]:
    """Show the window until it is closed. Returns the exit code, and the number of the backup that
    is to take the library's place, if one is."""
    log_handler = open_log(library.folder / "logs")
    window = build_window(library)
    trap = BugTrap(
        window.context.messages, window, lambda error: Library.trouble_of(error, library.folder)
    )
    trap.install()
    door = Doorkeeper(library, window.importer, window)
    door.raised.connect(window.raise_to_front)
    BackupKeeper(window.context, window)
    wanted: list[int] = []
    window.backup_actions.restore_wanted.connect(wanted.append)
    window.backup_actions.restore_wanted.connect(window.close)
    door.listen()
    after_first_paint(window, lambda: _check(window.context))
    window.show()
    window.context.edit(lambda: _empty_old_trash(library))
    if files:
        window.importer.add_paths(files)
    _collect_from_now_on()
    try:
        code = application.exec()
        return code, wanted[0] if wanted else None
    finally:
        door.close()
        window.context.jobs.close()
        _back_up(library)
        trap.uninstall()
        logging.getLogger().removeHandler(log_handler)
        log_handler.close()
        window.deleteLater()


def _check(context: AppContext) -> None:
    """A large library is checked when the window is there; damage is said, and stays in view."""
    context.jobs.index(lambda: context.library.checking.check_quickly(), None, context.report)


def _collect_from_now_on() -> None:
    """The command line starts the window without Python's search for garbage: what is made until
    here stays as long as the program, and need not be looked at again and again."""
    if not gc.isenabled():
        gc.freeze()
        gc.enable()


def _back_up(library: Library) -> None:
    """The copy at the end of the day; who closes the window is not held up by a full disk."""
    try:
        library.backups.make_if_changed("at-exit")
    except ReaderError:
        logging.getLogger(__name__).exception("no backup was made at exit")


def _empty_old_trash(library: Library) -> Changes:
    """Remove what has been in the trash for 30 days. On the write lane: a backup comes first."""
    overdue = frozenset(library.articles.overdue())
    if not overdue:
        return Changes()
    library.empty_old_trash()
    return Changes(articles=Touched(removed=overdue))


def _program_icon() -> QIcon:
    data = (resources.files("resources") / "desktop" / "florilegium.svg").read_bytes()
    picture = QPixmap()
    picture.loadFromData(data, "SVG")
    return QIcon(picture)
