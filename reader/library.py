"""Library: opens a data folder and hands out the services. The one door to the core.

    with Library.open() as library:
        result, changes = library.articles.add(Path("article.txt"))
        library.annotations.highlight_quote(result.article_id, "a spate", tags=["kosovo"])
        library.searching.search("clashes")

The folder holds library.db (SQLite, the truth), originals/ and images/ (files named by their
SHA-256), index/ (Whoosh, rebuilt whenever it is missing), backups/, logs/, settings.json and
session.json.
"""

from __future__ import annotations

from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from reader import paths
from reader.errors import LibraryInUse, LibraryMissing, ReaderError
from reader.made_once import made_once
from reader.model.article import Draft
from reader.model.document import Document
from reader.model.wording import said
from reader.settings import SessionFile, Settings
from reader.store.backups import Backups, put_in_place
from reader.store.lock import WriterLock
from reader.store.store import BACKUPS, LIBRARY_FILE, Store, private_folder

if TYPE_CHECKING:
    from reader.services.annotations import Annotations
    from reader.services.articles import Articles
    from reader.services.checking import Checking
    from reader.services.cleaning import Cleaning
    from reader.services.codebook import Codebook
    from reader.services.collections import Collections
    from reader.services.completing import Completing
    from reader.services.exporting import Exporting
    from reader.services.history import History
    from reader.services.indexing import Indexing
    from reader.services.living import Living
    from reader.services.occurrences import Occurrences
    from reader.services.passages import Passages
    from reader.services.reading import Reading
    from reader.services.rules import Rules
    from reader.services.saved_searches import SavedSearches
    from reader.services.searching import Searching
    from reader.services.stories import Stories
    from reader.services.suggesting import Suggesting
    from reader.services.tags import Tags
    from reader.services.watching import Watching


class Library:
    """One open library. Its services may be used from any thread; writes wait for one another.

    Each service is loaded when it is first asked for: a window that shows a list needs few of them,
    and is to be there at once.
    """

    def __init__(self, folder: Path, store: Store, lock: WriterLock | None) -> None:
        self.folder = folder
        self._store = store
        self._lock = lock
        self.settings = Settings(folder / "settings.json")
        self.session = SessionFile(folder / "session.json")
        self.backups = store.backups

    @made_once
    def articles(self) -> Articles:
        """Import, list, tag, archive, delete."""
        from reader.services.articles import Articles

        return Articles(self._store, lambda: self.stories)

    @made_once
    def watching(self) -> Watching:
        """What came into watched folders."""
        from reader.services.watching import Watching

        return Watching(self._store, self.articles)

    @made_once
    def reading(self) -> Reading:
        """Open an article; keep the place."""
        from reader.services.reading import Reading

        return Reading(self._store)

    @made_once
    def annotations(self) -> Annotations:
        """Highlights and notes of an article."""
        from reader.services.annotations import Annotations

        return Annotations(self._store)

    @made_once
    def passages(self) -> Passages:
        """Highlights of the whole library."""
        from reader.services.passages import Passages

        return Passages(self._store)

    @made_once
    def tags(self) -> Tags:
        """The tree of tags."""
        from reader.services.tags import Tags

        return Tags(self._store)

    @made_once
    def collections(self) -> Collections:
        """Articles a person gathered."""
        from reader.services.collections import Collections

        return Collections(self._store)

    @made_once
    def saved_searches(self) -> SavedSearches:
        """Queries under a name."""
        from reader.services.saved_searches import SavedSearches

        return SavedSearches(self._store)

    @made_once
    def codebook(self) -> Codebook:
        """What a tag means and how it is used."""
        from reader.services.codebook import Codebook

        return Codebook(self._store, self.passages)

    @made_once
    def suggesting(self) -> Suggesting:
        """Tags for a passage, from the passages that were tagged before."""
        from reader.services.suggesting import Suggesting

        return Suggesting(self._store, self.searching)

    @made_once
    def cleaning(self) -> Cleaning:
        """Roles of lines, set by hand or anew."""
        from reader.services.cleaning import Cleaning

        return Cleaning(self._store)

    @made_once
    def rules(self) -> Rules:
        """What was taught of a source."""
        from reader.services.rules import Rules

        return Rules(self._store)

    @made_once
    def history(self) -> History:
        """Undo and redo."""
        from reader.services.history import History

        return History(self._store)

    @made_once
    def indexing(self) -> Indexing:
        """The search index, kept in step."""
        from reader.services.indexing import Indexing

        return Indexing(self._store)

    @made_once
    def searching(self) -> Searching:
        """Articles and passages by a query."""
        from reader.services.searching import Searching

        return Searching(self._store, self.indexing)

    @made_once
    def completing(self) -> Completing:
        """What may be typed next in a query."""
        from reader.services.completing import Completing

        return Completing(self._store, self.indexing)

    @made_once
    def occurrences(self) -> Occurrences:
        """The same words wherever they stand."""
        from reader.services.occurrences import Occurrences

        return Occurrences(self._store, self.searching, self.annotations)

    @made_once
    def living(self) -> Living:
        """The words of living searches wherever they stand."""
        from reader.services.living import Living

        return Living(self._store, self.searching, self.annotations)

    @made_once
    def stories(self) -> Stories:
        """The same story in several articles, and versions of one."""
        from reader.services.stories import Stories

        return Stories(self._store)

    @made_once
    def exporting(self) -> Exporting:
        """Files for other programs."""
        from reader.services.exporting import Exporting

        return Exporting(self._store, self.searching)

    @made_once
    def checking(self) -> Checking:
        """What is damaged."""
        from reader.services.checking import Checking

        return Checking(self._store)

    @classmethod
    def open(cls, folder: Path | None = None, *, write: bool = True) -> Library:
        """Open the library in a folder (None: the per-user one), and make it where there is none.

        write takes the library's lock. Raises LibraryInUse when another process has it,
        LibraryMissing, LibraryDamaged, LibraryReadOnly when the folder cannot be used as it is.
        """
        folder = paths.library_folder(folder)
        if not write:
            return cls(folder, Store.open(folder, write=False), None)
        try:
            private_folder(folder)
            lock = WriterLock(folder / "library.lock")
        except OSError as error:
            raise LibraryMissing(
                said(
                    "The library folder {folder} cannot be used: {reason}.",
                    folder=folder,
                    reason=error.strerror or error,
                ),
                "Check that its disk is there and that you may write to it.",
            ) from error
        try:
            store = Store.open(folder, write=True)
            for name in ("originals", "images", "backups", "logs"):
                private_folder(folder / name)
        except BaseException:
            lock.release()
            raise
        return cls(folder, store, lock)

    @classmethod
    def open_to_read(cls, folder: Path | None = None) -> Library:
        """Open for a command that only reads: with the lock where it is free, else beside the
        window.

        With the lock, the index is brought up to date first.
        """
        try:
            return cls.open(folder)
        except LibraryInUse:
            return cls.open(folder, write=False)

    @classmethod
    def backups_in(cls, folder: Path | None = None) -> Backups:
        """The copies of a library that need not be open, nor sound."""
        folder = paths.library_folder(folder)
        return Backups(folder / LIBRARY_FILE, folder / BACKUPS)

    @classmethod
    def restore(cls, number: int, folder: Path | None = None) -> Path | None:
        """Put a backup in the place of the library, which must not be open. Returns where the
        replaced file is kept, None where there was none; undo does not reach over this.

        The search index is made again when the library is opened next. Raises NotFound,
        LibraryInUse, LibraryDamaged when the backup is not sound, StorageFailed.
        """
        from reader.services.indexing import forget_index

        backup = cls.backups_in(folder).get(number)
        folder = paths.library_folder(folder)
        lock = WriterLock(folder / "library.lock")
        try:
            forget_index(folder)  # first: an index of what is not there any more may say anything
            return put_in_place(backup, folder / LIBRARY_FILE)
        finally:
            lock.release()

    @staticmethod
    def labelled(source: Path | bytes, name: str = "", media_type: str = "") -> Draft:
        """What importing a file, or bytes with a name, would give. Needs no library, stores
        nothing.

        Raises ImportProblem.
        """
        from reader.services.cleaning import labelled

        return labelled(source, name, media_type)

    @staticmethod
    def prose_scores(document: Document) -> list[float]:
        """How much each line of a document looks like running text, about -4 to 6."""
        from reader.services.cleaning import prose_scores

        return prose_scores(document)

    @staticmethod
    def trouble_of(error: BaseException, folder: Path | None = None) -> ReaderError | None:
        """The sentence for an exception that a failing or damaged disk brought about while a
        library was read; None for a mistake of ours."""
        from reader.store.connection import trouble_with_reading

        return trouble_with_reading(error, paths.library_folder(folder) / LIBRARY_FILE)

    @staticmethod
    def folder_for(chosen: Path | None = None) -> Path:
        """The folder that open would use."""
        return paths.library_folder(chosen)

    @staticmethod
    def handover_address(folder: Path) -> str:
        """The local socket of the window that holds a library."""
        return paths.handover_address(folder)

    @staticmethod
    def hand_over(folder: Path, request: dict[str, Any]) -> dict[str, Any] | None:
        """Send a request to the window that holds a library. None where no window answers."""
        from reader.handover import hand_over

        return hand_over(folder, request)

    @property
    def is_writable(self) -> bool:
        """Opened for writing."""
        return self._store.is_writable

    def empty_old_trash(self) -> int:
        """Remove what has been in the trash for 30 days, after a backup. Returns how many
        articles."""
        overdue = self.articles.overdue()
        if overdue:
            self.backups.make("before-emptying-the-trash")
            self.articles.purge(overdue)
        return len(overdue)

    def close(self) -> None:
        """Close index and file and free the lock."""
        if Library.indexing.is_made(self):
            self.indexing.close()
        self._store.close()
        if self._lock:
            self._lock.release()

    def __enter__(self) -> Library:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()
