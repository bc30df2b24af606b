"""Importing: a source becomes an article, if it is not there already. A part of Articles."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from reader.errors import ImportProblem, ReaderError
from reader.intake import pipeline
from reader.intake.source import files_in
from reader.model.article import Draft, ImportResult
from reader.model.changes import Changes
from reader.model.story import SameStory
from reader.model.wording import said, told
from reader.services import relabelling
from reader.services.labels import quoted
from reader.services.stories import Stories
from reader.store import articles, documents
from reader.store.store import Store


class Importing:
    """See Articles, which says what each of these does."""

    def __init__(self, store: Store, stories: Callable[[], Stories]) -> None:
        self._store = store
        self._stories = stories
        self._are_lines_counted = False

    def add(self, path: Path, step: int | None) -> tuple[ImportResult, Changes]:
        """Import one file."""
        return self._add(str(path), lambda: pipeline.read_path(path), step)

    def read(self, path: Path) -> Draft | ImportResult:
        """The first half of add."""
        try:
            return pipeline.read_path(path)
        except ReaderError as error:
            return ImportResult(str(path), "failed", error=told(error))

    def keep(
        self, path: Path, found: Draft | ImportResult, step: int | None
    ) -> tuple[ImportResult, Changes]:
        """The other half of add."""
        if isinstance(found, ImportResult):
            return found, Changes()
        return self._add(str(path), lambda: found, step)

    def add_data(
        self, data: bytes, name: str, media_type: str, step: int | None
    ) -> tuple[ImportResult, Changes]:
        """Import bytes that are no file."""
        return self._add(name, lambda: pipeline.read_data(data, name, media_type), step)

    def expand(self, paths: Iterable[Path]) -> Iterator[Path | ImportResult]:
        """The files to import."""
        for path in paths:
            if not path.is_dir():
                yield path
                continue
            found = False
            for file in files_in(path):
                found = True
                yield file
            if not found:
                problem = ImportProblem(
                    said("The folder {path} holds no text or HTML files.", path=path),
                    "Choose another folder.",
                )
                yield ImportResult(str(path), "failed", error=told(problem))

    def _add(
        self, name: str, read: Callable[[], Draft], step: int | None
    ) -> tuple[ImportResult, Changes]:
        try:
            return self._keep(name, read(), step)
        except ReaderError as error:
            return ImportResult(name, "failed", error=told(error)), Changes()

    def _keep(self, name: str, draft: Draft, step: int | None) -> tuple[ImportResult, Changes]:
        twin = articles.find_twin(self._store.db, draft.source.sha256, draft.fingerprint)
        if twin and not twin.trashed_at:
            return ImportResult(name, "duplicate", twin.id, twin.title), Changes()
        if twin:
            with self._store.edit(
                said("Restore {articles}", articles=quoted(twin.title)), step=step
            ) as edit:
                articles.set_trashed(edit.db, [twin.id], False)
            return ImportResult(name, "added", twin.id, twin.title), edit.changes
        if not self._are_lines_counted:
            relabelling.count_missing(self._store)
            self._are_lines_counted = True
        # Files first: a row must never refer to bytes that are not on the disk yet.
        self._store.originals.put(draft.data)
        for data in draft.images.values():
            self._store.images.put(data)
        with self._store.edit(
            said("Import {title}", title=quoted(draft.metadata.title)), step=step
        ) as edit:
            taught = relabelling.taught_draft(edit.db, draft)
            article_id = articles.insert(edit.db, taught)
            documents.insert(edit.db, article_id, taught.document)
            relabelling.remember_lines(edit.db, article_id, draft.metadata, draft.document)
        same = self._same_story(article_id)
        result = ImportResult(name, "added", article_id, draft.metadata.title, same_story=same)
        return result, edit.changes

    def _same_story(self, article_id: int) -> SameStory | None:
        """The likest other article. None also where the disk fails: what is kept, is kept."""
        try:
            alike = self._stories().like(article_id)
        except Exception as error:
            if self._store.trouble_of(error) is None:
                raise
            return None
        return alike[0] if alike else None
