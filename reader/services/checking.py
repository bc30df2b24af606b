"""Checking: is everything that was written still there, and still the same?"""

import hashlib
from collections.abc import Iterator

from reader.model.collection import ArticleView, Shelf
from reader.model.reports import CheckReport
from reader.store import annotations, article_views, articles, documents, tags
from reader.store.files import ContentFiles
from reader.store.store import Store


class Checking:
    """A full check: SQLite's own, a SHA-256 for every text, every original and every picture."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def check(self) -> CheckReport:
        """Read everything once. Changes nothing."""
        db = self._store.db
        return CheckReport(
            articles=len(article_views.ids(db, ArticleView())),
            annotations=len(annotations.ids(db)),
            tags=len(tags.all_tags(db)),
            problems=tuple(self._problems()),
        )

    def check_quickly(self) -> None:
        """SQLite's quick check, unless opening has made it. Raises LibraryDamaged."""
        self._store.check_quickly()

    def _problems(self) -> Iterator[str]:
        db = self._store.db
        for line in self._store.damage():
            yield f"The library file is damaged: {line}."
        for article_id in documents.changed_texts(db):
            yield f"The text of article {article_id} is not the text that was stored."
        for annotation_id, article_id in annotations.changed_words(db):
            yield (
                f"The quotation or the note of highlight {annotation_id} of article {article_id} is"
                " not what was stored."
            )
        yield from _file_problems(self._store.originals, articles.source_hashes(db), "original")
        yield from _file_problems(self._store.images, documents.images_in_use(db), "picture")
        for shelf in (Shelf.ALL, Shelf.TRASH):
            for article_id in article_views.ids(db, ArticleView(shelf=shelf)):
                yield from self._document_problems(article_id)

    def _document_problems(self, article_id: int) -> Iterator[str]:
        document = documents.current(self._store.db, article_id)
        end = -1
        for block in document.blocks:
            if block.span.start != end + 1:
                yield f"The blocks of article {article_id} do not follow one another."
                return
            end = block.span.end
        if end != len(document.text):
            yield f"The blocks of article {article_id} do not cover its text."


def _file_problems(files: ContentFiles, wanted: set[str], noun: str) -> Iterator[str]:
    for name in sorted(wanted):
        data = files.get(name)
        if data is None:
            yield f"The {noun} {name[:12]}… is missing from the folder {files.folder.name}."
        elif hashlib.sha256(data).hexdigest() != name:
            yield f"The {noun} {name[:12]}… in the folder {files.folder.name} is damaged."
