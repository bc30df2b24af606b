"""Exporting: articles with their highlights to files that other programs read."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from reader.durable_file import public_mode, write_durably
from reader.errors import Refused, StorageFailed
from reader.exchange.backup import json_pieces
from reader.exchange.collection_copy import ArticleCopy, GatheredCopy
from reader.exchange.file_names import file_name
from reader.exchange.markdown_notes import article_markdown
from reader.exchange.references import citation
from reader.model.reports import ExportReport
from reader.services.articles import original_of
from reader.services.reading import Reading
from reader.services.searching import Searching
from reader.store import annotations, articles, collections, reading, saved_searches, tags
from reader.store.clock import now
from reader.store.store import Store

FORMATS = ("markdown", "json")


class Exporting:
    """What leaves the library. Nothing in it is changed."""

    def __init__(self, store: Store, searching: Searching) -> None:
        self._store = store
        self._searching = searching
        self._reading = Reading(store)

    def export(self, format: str, dest: Path, query: str = "") -> ExportReport:
        """Write articles, those a query finds or all, with their highlights.

        markdown: one note an article in the folder dest, overwritten in place the next time.
        json: one file, dest itself or florilegium.json in the folder dest, lossless.
        Raises Refused, StorageFailed, and what a query may raise.
        """
        ids = self._searching.article_ids(query)
        try:
            if format == "markdown":
                return self._write_markdown(ids, dest)
            if format == "json":
                return self._write_json(ids, dest)
        except OSError as error:
            raise StorageFailed(
                f"{error.filename or dest} cannot be written: {error.strerror or error}.",
                "Choose another place, or make room.",
            ) from error
        raise Refused(f"“{format}” is no format.", f"Choose one of: {', '.join(FORMATS)}.")

    def save_original(self, article_id: int, path: Path) -> None:
        """Write an article's source as it came, byte for byte. Raises NotFound, StorageFailed."""
        data = original_of(self._store, articles.get(self._store.db, article_id))
        try:
            write_durably(path, data, mode=public_mode())
        except OSError as error:
            raise StorageFailed(
                f"{path} cannot be written: {error.strerror or error}.", "Choose another place."
            ) from error

    def copy_with_citation(self, annotation_id: int) -> str:
        """A quote with its source, in one line, to paste elsewhere. Raises NotFound."""
        annotation = annotations.get(self._store.db, annotation_id)
        return citation(articles.get(self._store.db, annotation.article_id), annotation.quote)

    def _write_markdown(self, ids: Sequence[int], folder: Path) -> ExportReport:
        if folder.exists() and not folder.is_dir():
            raise Refused(f"{folder} is a file.", "Choose a folder for the notes.")
        folder.mkdir(parents=True, exist_ok=True)
        files, marks = [], 0
        for article_id in ids:
            opened = self._reading.open(article_id)
            own_tags = tags.paths_of_article(self._store.db, article_id)
            text = article_markdown(
                opened.article, opened.document, opened.annotations, tags=own_tags
            )
            files.append(_write(folder / file_name(opened.article), text))
            marks += len(opened.annotations)
        return ExportReport(len(ids), marks, tuple(files))

    def _write_json(self, ids: Sequence[int], dest: Path) -> ExportReport:
        path = dest / "florilegium.json" if dest.is_dir() or not dest.suffix else dest
        path.parent.mkdir(parents=True, exist_ok=True)
        marks, images = 0, set[str]()

        def copies() -> Iterator[ArticleCopy]:
            nonlocal marks
            for article_id in ids:
                copy = self._copy(article_id)
                marks += len(copy.annotations)
                figures = (block.figure for block in copy.document.blocks)
                images.update(f.image for f in figures if f and f.image)
                yield copy

        def stored() -> Iterator[tuple[str, bytes]]:
            for name in sorted(images):
                data = self._store.images.get(name)
                if data is not None:
                    yield name, data

        known = tags.all_tags(self._store.db)
        pieces = json_pieces(
            copies(),
            known,
            stored(),
            now(),
            collections=self._gathered(ids),
            searches=saved_searches.every(self._store.db),
        )
        _write(path, "".join(pieces))
        return ExportReport(len(ids), marks, (path,))

    def _gathered(self, ids: Sequence[int]) -> Iterator[GatheredCopy]:
        """The collections that hold some of the articles, with those."""
        db = self._store.db
        for collection in collections.every(db):
            held = collections.article_uuids(db, collection.id, ids)
            if held:
                yield GatheredCopy(collection.name, tuple(held))

    def _copy(self, article_id: int) -> ArticleCopy:
        db = self._store.db
        opened = self._reading.open(article_id)
        opened_at, read_at = reading.times(db, article_id)
        return ArticleCopy(
            article=opened.article,
            document=opened.document,
            annotations=opened.annotations,
            tags=tuple(tags.paths_of_article(db, article_id)),
            locator=opened.locator,
            opened_at=opened_at,
            read_at=read_at,
            fingerprint=articles.fingerprint(db, article_id),
            original=self._store.originals.get(opened.article.source.sha256),
        )


def _write(path: Path, text: str) -> Path:
    write_durably(path, text.encode("utf-8"), mode=public_mode())
    return path
