"""Searching: articles and passages by a query; the parts that only the store knows are resolved
here."""

from __future__ import annotations

import contextlib
from collections.abc import Collection
from dataclasses import replace

from reader.errors import NotFound
from reader.index.entries import article_entry, parts_of
from reader.index.search_index import IndexUnready
from reader.index.searcher import Searcher
from reader.model.collection import ArticleView
from reader.model.document import Document
from reader.model.facet import Facets, QueryCondition
from reader.model.query_outline import QueryPart
from reader.model.search import HitOrder, LikePassage, Related, Scope, SearchResult
from reader.model.selector import Span
from reader.model.wording import said
from reader.query.ast import Node, Term
from reader.query.conditions import conditions, standing_in, toggled
from reader.query.typed import unfinished
from reader.services.indexing import Indexing
from reader.store import (
    article_views,
    articles,
    collections,
    documents,
    index_queue,
    saved_searches,
)
from reader.store.article_conditions import article_ids_where
from reader.store.store import Store

MOST_WAITING = 2000
"""So many entries of the index queue are looked at where nothing may be missed."""

MOST_LIKE_WORDS = 12
"""Words of a query for what is like a text: a person still reads and changes it."""


class Searching:
    """Finds articles and passages. Safe from any thread."""

    def __init__(self, store: Store, indexing: Indexing) -> None:
        self._store = store
        self._indexing = indexing

    def search(
        self,
        query: str,
        scope: Scope = Scope.ARTICLES,
        *,
        limit: int = 50,
        offset: int = 0,
        order: HitOrder = HitOrder.RELEVANCE,
    ) -> SearchResult:
        """The first hits; see product help for the syntax. An empty query finds nothing. Of
        paragraphs, offset counts the articles that have been looked into.

        `complete` is False while changes wait to be indexed; while the index is rebuilt, the hits
        are from the old one or from what there is of the new one, and `rebuilding` says how far it
        is. Raises QueryError with its column.
        """
        if not query.strip():
            return SearchResult(query, scope, 0, (), order=order)
        rebuilding = self._indexing.rebuilding()
        try:
            result = self._searcher().search(query, scope, limit=limit, offset=offset, order=order)
        except IndexUnready:  # nothing can be read yet
            rebuilding = rebuilding or 0
            result = SearchResult(query, scope, 0, (), order=order)
        is_complete = rebuilding is None and self._indexing.pending() == 0
        return replace(result, complete=is_complete, rebuilding=rebuilding)

    def search_typed(
        self,
        query: str,
        scope: Scope = Scope.ARTICLES,
        *,
        limit: int = 50,
        offset: int = 0,
        order: HitOrder = HitOrder.RELEVANCE,
    ) -> SearchResult:
        """As search, of a query that may still be typed: where nothing matches and the last word
        may go on, what has words that begin so; `message` says it."""
        begun = unfinished(query) if scope is not Scope.PARAGRAPHS else None
        # To count is quick; to look for other spellings of half a word is not.
        if begun is None or self._has_any(query, scope):
            return self.search(query, scope, limit=limit, offset=offset, order=order)
        word, longer = begun
        found = self.search(longer, scope, limit=limit, offset=offset, order=order)
        if not found.whole:
            return self.search(query, scope, limit=limit, offset=offset, order=order)
        if scope is Scope.ARTICLES:
            message = said("No article has “{word}”; showing words that begin so.", word=word)
        else:
            message = said("No passage has “{word}”; showing words that begin so.", word=word)
        return replace(found, query=query, message=message)

    def facets(self, query: str, scope: Scope = Scope.ARTICLES, *, most: int = 8) -> Facets:
        """All that a search finds, counted by tag, publication, year, language and colour; so many
        values of each at most. Raises as search."""
        if not query.strip():
            return Facets(query, scope, 0, ())
        with contextlib.suppress(IndexUnready):  # search says so
            facets = self._searcher().facets(query, scope, most=most)
            texts = (value.condition for one in facets.counts for value in one.values)
            chosen = standing_in(query, texts)
            return _with_chosen(facets, chosen) if chosen else facets
        return Facets(query, scope, 0, ())

    def conditions(self, query: str) -> list[QueryCondition]:
        """What stands in a query beside its words, such as tag:x. Raises QueryError."""
        return conditions(query) if query.strip() else []

    def toggled(self, query: str, condition: str) -> str:
        """The query with one more condition, or without it where it has it. Raises QueryError."""
        return toggled(query, condition)

    def article_ids(self, query: str) -> list[int]:
        """Every article that matches, the best first; all of them, newest first, for an empty
        query.

        Raises as search.
        """
        if not query.strip():
            return article_views.ids(self._store.db, ArticleView())
        return self._searcher().ids_of_query(query)

    def articles_with(self, phrase: Term) -> list[int]:
        """The articles that may hold a phrase, the best first; then those not indexed yet.

        Raises a ReaderError while the index is being rebuilt.
        """
        found = self._searcher().ids_of_phrase(phrase)
        waiting = index_queue.oldest(self._store.db, MOST_WAITING).articles
        return list(dict.fromkeys((*found, *waiting)))

    def tree(self, query: str) -> Node:
        """A query understood, its names replaced. Raises QueryError. Needs no index."""
        return self._searcher().tree(query)

    def ids_of_tree(self, tree: Node) -> list[int]:
        """Every article that matches, the best first. Raises as search."""
        return self._searcher().ids_of_tree(tree)

    def which_hold(self, tree: Node, article_ids: Collection[int]) -> frozenset[int]:
        """Those of some articles that match. Raises as search."""
        return self._searcher().which_hold(tree, article_ids)

    def check(self, query: str) -> None:
        """Raise QueryError, with its column, where a query cannot be understood. Needs no index."""
        self._searcher().check(query)

    def related(self, article_id: int, limit: int = 10) -> list[Related]:
        """The articles that are like one, the nearest first, and why: the words they share.

        Raises NotFound; a ReaderError while the index is being rebuilt.
        """
        db = self._store.db
        entry = article_entry(articles.get(db, article_id), documents.current(db, article_id))
        return self._searcher().related(entry, limit)

    def query_like(self, article_id: int, span: Span | None = None) -> str:
        """A query for what is like an article, or like a passage of one: its telling words, any of
        which is enough. "" where it has none that other articles have, too. Raises as related.
        """
        db = self._store.db
        article, document = articles.get(db, article_id), documents.current(db, article_id)
        known = article.metadata
        entry = article_entry(article, document)
        parts = [(span.of(document.text), 1.0)] if span else parts_of(entry.title, entry.body)
        words = self._searcher().telling_words(parts, known.language, MOST_LIKE_WORDS)
        return " OR ".join(dict.fromkeys(word.lower() for word in words))

    def like_passage(self, text: str, language: str, limit: int) -> list[LikePassage]:
        """The passages that share the rare words of a text, the nearest first. As related."""
        return self._searcher().like_passage(text, language, limit)

    def explain(self, query: str, scope: Scope = Scope.ARTICLES) -> QueryPart:
        """How a query is understood: each of its conditions with what it finds alone, and which of
        them the library is asked for. Raises as search; QueryError for an empty query."""
        return self._searcher().outline(query, scope)

    def count(self, query: str, scope: Scope = Scope.ARTICLES) -> int:
        """How many articles or passages match wholly. Raises as search."""
        return self._searcher().count(query, scope)

    def _has_any(self, query: str, scope: Scope) -> bool:
        """Whether anything matches wholly; yes where that cannot be said yet."""
        try:
            return self.count(query, scope) > 0
        except IndexUnready:
            return True

    def _searcher(self) -> Searcher:
        return Searcher(self._indexing.index, self._resolve, self._text_of, self._look_up)

    def _look_up(self, field: str, name: str) -> str | None:
        name = name.encode("utf-8", "replace").decode()  # half a character is in no name
        if field == "collection":
            collection = collections.find(self._store.db, name)
            return str(collection.id) if collection else None
        search = saved_searches.find(self._store.db, name)
        return search.query if search else None

    def _resolve(self, field: str, value: str) -> frozenset[int]:
        return article_ids_where(self._store.db, field, value)

    def _text_of(self, article_id: int) -> Document | None:
        try:
            return documents.current(self._store.db, article_id)
        except NotFound:
            return None


def _with_chosen(facets: Facets, chosen: frozenset[str]) -> Facets:
    counts = tuple(
        replace(one, values=tuple(replace(v, is_chosen=v.condition in chosen) for v in one.values))
        for one in facets.counts
    )
    return replace(facets, counts=counts)
