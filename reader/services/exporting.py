"""Exporting: articles with their highlights to files that other programs read."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from reader.durable_file import public_mode, write_durably
from reader.errors import Refused, StorageFailed
from reader.exchange.backup import json_pieces
from reader.exchange.collection_copy import ArticleCopy, GatheredCopy
from reader.exchange.file_names import file_name
from reader.exchange.markdown_notes import article_markdown
from reader.exchange.passage_files import (
    PassageCopy,
    passages_csv,
    passages_json,
    passages_markdown,
)
from reader.exchange.references import citation, citation_html
from reader.model.reports import ExportReport
from reader.model.wording import said
from reader.services.articles import original_of
from reader.services.passages import Passages
from reader.services.reading import Reading
from reader.services.searching import Searching
from reader.store import annotations, articles, collections, reading, saved_searches, tags
from reader.store.clock import now
from reader.store.store import Store

FORMATS = ("markdown", "json", "csv")
PASSAGE_FORMATS = {"markdown": passages_markdown, "json": passages_json, "csv": passages_csv}


class Exporting:
    """What leaves the library. Nothing in it is changed."""

    def __init__(self, store: Store, searching: Searching) -> None:
        self._store = store
        self._searching = searching
        self._reading = Reading(store)
        self._passages = Passages(store)

    def export(self, format: str, dest: Path, query: str = "") -> ExportReport:
        """Write articles, those a query finds or all, with their highlights.

        markdown: one note an article in the folder dest, overwritten in place the next time.
        json: one file, dest itself or florilegium.json in the folder dest, lossless.
        csv: the highlights alone as a table, dest itself or florilegium.csv in the folder dest.
        Raises Refused, StorageFailed, and what a query may raise.
        """
        return self.export_articles(format, dest, self._searching.article_ids(query))

    def export_articles(self, format: str, dest: Path, ids: Sequence[int]) -> ExportReport:
        """Write these articles, in this order, as export does. Raises NotFound too."""
        with _writing_to(dest):
            if format == "markdown":
                return self._write_markdown(ids, dest)
            if format == "json":
                return self._write_json(ids, dest)
            if format == "csv":
                marks = annotations.ids_of_articles(self._store.db, ids)
                report = self._write_passages(format, marks, _file_in(dest, "csv"))
                return replace(report, articles=len(ids))
        raise Refused(
            said("“{format}” is no format.", format=format),
            said("Choose one of: {known}.", known=", ".join(FORMATS)),
        )

    def export_passages(self, format: str, dest: Path, ids: Sequence[int]) -> ExportReport:
        """Write passages, in this order and each once, into the one file dest.

        markdown: under the titles of their articles. json: W3C Web Annotations. csv: a table.
        Raises Refused, StorageFailed.
        """
        if format not in PASSAGE_FORMATS:
            known = ", ".join(PASSAGE_FORMATS)
            raise Refused(
                said("“{format}” is no format.", format=format),
                said("Choose one of: {known}.", known=known),
            )
        with _writing_to(dest):
            return self._write_passages(format, ids, dest)

    def save_original(self, article_id: int, path: Path) -> None:
        """Write an article's source as it came, byte for byte. Raises NotFound, StorageFailed."""
        data = original_of(self._store, articles.get(self._store.db, article_id))
        try:
            write_durably(path, data, mode=public_mode())
        except OSError as error:
            raise StorageFailed(
                said(
                    "{path} cannot be written: {reason}.", path=path, reason=error.strerror or error
                ),
                "Choose another place.",
            ) from error

    def copy_with_citation(self, annotation_id: int) -> str:
        """A quote with its source, in one line, to paste elsewhere. Raises NotFound."""
        annotation = annotations.get(self._store.db, annotation_id)
        return citation(articles.get(self._store.db, annotation.article_id), annotation.quote)

    def cite(self, ids: Sequence[int]) -> tuple[str, str]:
        """Quotes with their sources as plain text, a line each, and as HTML for rich text."""
        db = self._store.db
        marks = annotations.get_all(db, ids)
        known = {i: articles.get(db, i) for i in {mark.article_id for mark in marks}}
        return (
            "\n".join(citation(known[mark.article_id], mark.quote) for mark in marks),
            "\n".join(citation_html(known[mark.article_id], mark.quote) for mark in marks),
        )

    def _write_markdown(self, ids: Sequence[int], folder: Path) -> ExportReport:
        if folder.exists() and not folder.is_dir():
            raise Refused(
                said("{folder} is a file.", folder=folder), "Choose a folder for the notes."
            )
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
        path = _file_in(dest, "json")
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

    def _write_passages(self, format: str, ids: Sequence[int], dest: Path) -> ExportReport:
        dest.parent.mkdir(parents=True, exist_ok=True)
        copies = self._passage_copies(ids)
        text = PASSAGE_FORMATS[format](copies)
        # Without its mark, spreadsheets do not take a table for UTF-8.
        _write(dest, f"\ufeff{text}" if format == "csv" else text)
        return ExportReport(len({copy.article.id for copy in copies}), len(copies), (dest,))

    def _passage_copies(self, ids: Sequence[int]) -> list[PassageCopy]:
        db = self._store.db
        found = self._passages.rows(list(dict.fromkeys(ids)))
        known = {i: articles.get(db, i) for i in {p.annotation.article_id for p in found}}
        return [
            PassageCopy(known[p.annotation.article_id], p.annotation, p.sentence) for p in found
        ]

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


@contextmanager
def _writing_to(dest: Path) -> Iterator[None]:
    """What the system says against writing becomes a sentence."""
    try:
        yield
    except OSError as error:
        raise StorageFailed(
            said(
                "{path} cannot be written: {reason}.",
                path=error.filename or dest,
                reason=error.strerror or error,
            ),
            "Choose another place, or make room.",
        ) from error


def _file_in(dest: Path, suffix: str) -> Path:
    """dest itself, or a file of the program's name in the folder dest."""
    return dest / f"florilegium.{suffix}" if dest.is_dir() or not dest.suffix else dest


def _write(path: Path, text: str) -> Path:
    write_durably(path, text.encode("utf-8"), mode=public_mode())
    return path
