"""Watching: what has come into a folder since the last look, and taking it, once."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

from reader.errors import ImportProblem
from reader.intake.source import read_file, walk
from reader.model.article import ImportResult
from reader.model.changes import Changes
from reader.model.watching import FolderLook, WatchedFile
from reader.services.articles import Articles
from reader.store import watched_files
from reader.store.store import Store


class Watching:
    """Files are only read: none is moved, changed or deleted."""

    def __init__(self, store: Store, articles: Articles) -> None:
        self._store = store
        self._articles = articles

    def look(self, folder: Path) -> FolderLook:
        """Look through a folder and those below it. May take long on a slow disk; any thread."""
        if not folder.is_dir():
            return FolderLook(folder, False, _nearest_above(folder))
        known = watched_files.known_below(self._store.db, folder)
        folders: list[Path] = []
        files: list[WatchedFile] = []
        for inner, paths in walk(folder):
            folders.append(inner)
            for path in paths:
                file = _as_it_stands(path)
                if file and known.get(os.fsencode(path)) != (file.size, file.changed):
                    files.append(file)
        return FolderLook(folder, True, tuple(folders), tuple(files))

    def take(self, file: WatchedFile, *, step: int | None = None) -> tuple[ImportResult, Changes]:
        """Import a file and remember it as it stands, also when it is refused. As Articles.add.

        A file whose bytes were taken before is a "duplicate" without an article: touching a file
        does not bring back what was deleted. One that vanishes meanwhile is not remembered.
        """
        content = _content(file.path)
        if content and content == watched_files.content_of(self._store.db, file.path):
            result, changes = ImportResult(str(file.path), "duplicate"), Changes()
        else:
            result, changes = self._articles.add(file.path, step=step)
        if content or file == _as_it_stands(file.path):
            with self._store.edit("Remember a watched file", undoable=False) as edit:
                watched_files.remember(edit.db, file, content)
        return result, changes


def _as_it_stands(path: Path) -> WatchedFile | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return WatchedFile(path, status.st_size, status.st_mtime_ns)


def _content(path: Path) -> str:
    try:
        return hashlib.sha256(read_file(path)).hexdigest()
    except ImportProblem:
        return ""


def _nearest_above(folder: Path) -> tuple[Path, ...]:
    return next(((parent,) for parent in folder.parents if parent.is_dir()), ())
