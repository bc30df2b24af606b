"""Entry point of `florilegium`: parses, dispatches, turns errors into sentences and exit codes."""

from __future__ import annotations

import gc
import importlib
import logging
import os
import sys
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path

from reader import paths
from reader.cli.output import Output
from reader.cli.parser import Arguments, build_parser
from reader.durable_file import write_durably
from reader.errors import QueryError, ReaderError
from reader.handover import hand_over

DONE, FAILED, USAGE = 0, 1, 2
"""Exit codes: all done; some input failed; the command line was wrong (argparse's own)."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command. Returns its exit code."""
    # Names of files may hold bytes that are no text; they are shown as well as can be.
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(errors="backslashreplace")
    arguments = build_parser().parse_args(argv, namespace=Arguments())
    output = Output(as_json=arguments.json)
    logging.basicConfig(level=logging.ERROR, format="florilegium: %(message)s")
    try:
        return _run(arguments, output)
    except QueryError as error:
        output.query_error(arguments.query or "", error)
    except ReaderError as error:
        output.error(error)
    except KeyboardInterrupt:
        output.say_aside("Stopped.")
        return 130
    except BrokenPipeError:
        # The reader of our output, `head` for one, has enough; nothing more can be written.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except Exception as error:
        from reader.library import Library

        trouble = Library.trouble_of(error, arguments.library)
        if trouble:
            output.error(trouble)
        else:
            output.bug(_write_report(arguments))
    return FAILED


def _run(arguments: Arguments, output: Output) -> int:
    if arguments.command in (None, "open"):
        return _open_window(arguments, output)
    if arguments.command == "tour":
        if not _has_display():
            os.environ["QT_QPA_PLATFORM"] = "offscreen"
            if not output.as_json:
                output.result({}, "There is no display here: the tour runs offscreen.")
        return _window_part("ui.tour")(
            arguments.screenshots, arguments.library, as_json=arguments.json
        )
    from reader.cli.commands import COMMANDS  # the window, which needs none, starts sooner

    return DONE if COMMANDS[arguments.command](arguments, output) else FAILED


def _open_window(arguments: Arguments, output: Output) -> int:
    folder = paths.library_folder(arguments.library)
    files = [str(path.absolute()) for path in arguments.paths]
    # A window that has this library comes to the front; that needs no second Qt.
    if hand_over(folder, {"command": "raise", "files": files}) is not None:
        return DONE
    if not _has_display():
        output.error(
            ReaderError(
                "There is no display here, so the window cannot open.",
                "`florilegium tour` performs the whole journey without one; the other commands"
                " need none.",
            )
        )
        return FAILED
    # Nearly all that is made while the window is loaded stays: to search it for garbage is a tenth
    # of the time until it is seen. The window turns the search on again.
    gc.disable()
    try:
        return _window_part("ui.app")(folder, arguments.paths)
    finally:
        gc.enable()


def _has_display() -> bool:
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _window_part(name: str) -> Callable[..., int]:
    # By its name: the core imports no window. (Entry points say it more nicely, but to read them
    # costs as much as the whole command line.)
    try:
        module = importlib.import_module(name)
    except ModuleNotFoundError as error:
        if error.name != name.partition(".")[0]:
            raise
        raise ReaderError(
            "The window is not installed.", "Install Florilegium again with `pipx install .`."
        ) from error
    part: Callable[..., int] = module.run
    return part


def _write_report(arguments: Arguments) -> Path | None:
    """A report of a bug, in the library's logs or, where that fails, nowhere."""
    folder = paths.library_folder(arguments.library) / "logs"
    path = folder / "command-error.txt"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        report = f"command: {arguments.command}\n\n{traceback.format_exc()}"
        write_durably(path, report.encode("utf-8", "backslashreplace"))
    except OSError:
        return None
    return path
