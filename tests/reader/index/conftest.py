"""A real index over articles that a test writes down as (role, text) pairs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.index.entries import article_entry, passage_entry
from reader.index.search_index import SearchIndex
from reader.index.searcher import Searcher
from reader.model.annotation import Annotation, Colour, Placement, PlaceState
from reader.model.article import Article, Metadata, Source
from reader.model.document import Document, Role
from reader.model.search import Scope, SearchResult
from reader.model.selector import Span, Target, TextPositionSelector, TextQuoteSelector
from reader.text.canonical import Piece, build_document

Pairs = list[tuple[str, str]]


class Shelf:
    """Articles and passages, their index, and what the store would say of them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.documents: dict[int, Document] = {}
        self.articles: dict[int, Article] = {}
        self.properties: dict[tuple[str, str], frozenset[int]] = {}
        self.seq = 0
        self.index = SearchIndex.open(folder, "a-library", write=True)
        assert self.index.rebuild([], 0)
        self.searcher = Searcher(self.index, self._resolve, self.documents.get)

    def add(
        self, article_id: int, *paragraphs: str, tags: tuple[str, ...] = (), **known: str
    ) -> None:
        """An article of plain paragraphs."""
        self.add_pairs(article_id, [("paragraph", text) for text in paragraphs], tags, **known)

    def add_pairs(
        self, article_id: int, pairs: Pairs, tags: tuple[str, ...] = (), **known: str
    ) -> None:
        """An article of blocks. known: what Metadata holds; the language is English."""
        document = build_document(Piece(text, Role(role)) for role, text in pairs)
        metadata = Metadata(**({"title": f"Article {article_id}", "language": "en"} | known))
        article = Article(
            article_id, f"u{article_id}", metadata, Source("a.txt", "", "text/plain"), 0, ""
        )
        self.documents[article_id], self.articles[article_id] = document, article
        self.write([article_entry(article, document, tags)])

    def mark(
        self,
        annotation_id: int,
        article_id: int,
        quote: str,
        *,
        note: str = "",
        tags: tuple[str, ...] = (),
        colour: Colour = Colour.YELLOW,
        sentence: str = "",
        is_hidden: bool = False,
    ) -> Span:
        """A passage of an article, marked where its quote stands first."""
        start = self.documents[article_id].text.index(quote)
        span = Span(start, start + len(quote))
        annotation = Annotation(
            annotation_id,
            f"m{annotation_id}",
            article_id,
            Target(TextPositionSelector(span.start, span.end), TextQuoteSelector(quote)),
            Placement(PlaceState.EXACT, span),
            colour,
            note,
            tags,
            "",
            "",
        )
        article = self.articles[article_id]
        self.write([passage_entry(annotation, article, sentence, is_hidden=is_hidden)])
        return span

    def write(self, upserts: list, deletions: tuple = ()) -> None:
        self.seq += 1
        self.index.write(upserts, deletions, self.seq)

    def ids(self, query: str) -> set[int]:
        """The articles that match."""
        return set(self.searcher.ids_of_query(query))

    def passages(self, query: str) -> set[int | None]:
        """The passages that match."""
        return {hit.annotation_id for hit in self.search(query, Scope.PASSAGES).hits}

    def search(self, query: str, scope: Scope = Scope.ARTICLES, **paging: int) -> SearchResult:
        return self.searcher.search(query, scope, **paging)

    def _resolve(self, field: str, value: str) -> frozenset[int]:
        return self.properties.get((field, value), frozenset())


@pytest.fixture(scope="session")
def make_shelf() -> type[Shelf]:
    """make_shelf(folder): an empty shelf; close its index."""
    return Shelf


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    made = Shelf(tmp_path / "index")
    yield made
    made.index.close()
