"""The searcher: a query in, hits out, ready to be shown."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.index.analysis import analyzer
from reader.index.entries import ArticleEntry, Part
from reader.index.hits import HitMaker, TextOf
from reader.index.kinds import What
from reader.index.search_index import SearchIndex
from reader.model.facet import Facets
from reader.model.query_outline import QueryPart
from reader.model.search import HitOrder, LikePassage, Related, Scope, SearchResult
from reader.query.ast import Node, Term
from reader.query.names import LookUp, resolved
from reader.query.parser import parse_query

if TYPE_CHECKING:  # Whoosh costs 0.1 s to import: not before the first search
    from reader.index.did_you_mean import DidYouMean
    from reader.index.evaluator import Evaluator, Resolve
    from reader.index.found import Found
    from reader.index.neighbours import Neighbours
    from reader.index.snapshot import Snapshot


class Searcher:
    """Searches one index. Safe from any thread.

    resolve: the ids of the articles with a property that only the store knows, by field and value,
    such as "is", "unread"; the values are query.fields.IS_VALUES and HAS_VALUES. text_of: the
    current document of an article, None if it is not there any more. look_up: what the names in a
    query stand for.
    """

    def __init__(
        self,
        index: SearchIndex,
        resolve: Resolve,
        text_of: TextOf,
        look_up: LookUp = lambda _field, _name: None,
    ) -> None:
        self._index = index
        self._resolve = resolve
        self._text_of = text_of
        self._look_up = look_up

    def search(
        self,
        query: str,
        scope: Scope = Scope.ARTICLES,
        *,
        limit: int = 50,
        offset: int = 0,
        order: HitOrder = HitOrder.RELEVANCE,
    ) -> SearchResult:
        """The first hits of a query. Where few have all the words, those with some of them come
        behind, and `message` says so. While the index must be rebuilt, what can be found of it.
        Raises QueryError, IndexUnready."""
        from reader.index.answer import answer_of
        from reader.index.explaining import explained

        node = self._tree(query)
        if scope is Scope.PARAGRAPHS:
            return self._paragraphs(query, node, limit, offset, order)

        with self._index.reading(in_part=True) as snapshot:
            evaluator = self._evaluator(snapshot, scope)
            answer = answer_of(evaluator, node)
            maker = HitMaker(snapshot, node, evaluator.languages, self._text_of)
            page = answer.page(snapshot, offset, limit, order)
            hits = tuple(maker.hit(number, score, scope) for number, score in page)
            said = explained(evaluator, query, node, answer, scope)
            suggestion = self._meant(snapshot, evaluator, scope).query(query, said.missing)
        return SearchResult(
            query,
            scope,
            len(answer),
            hits,
            said.message,
            suggestion=suggestion,
            order=order,
            whole=len(answer.whole),
            without=said.without,
        )

    def _paragraphs(
        self, query: str, node: Node, limit: int, offset: int, order: HitOrder
    ) -> SearchResult:
        from reader.index.answer import Answer
        from reader.index.explaining import explained
        from reader.index.found import Found
        from reader.index.paragraphs import Paragraphs, words_of_text

        with self._index.reading(in_part=True) as snapshot:
            evaluator = self._evaluator(snapshot, Scope.PARAGRAPHS)
            paragraphs = Paragraphs(snapshot, evaluator, node, self._text_of)
            found = paragraphs.page(query, offset, limit, order)
            if found.looked_into:
                return found
            nothing = Answer(Found.nothing(), Found.nothing())
            said = explained(evaluator, query, node, nothing, Scope.PARAGRAPHS)
            meant = self._meant(snapshot, evaluator, Scope.PARAGRAPHS)
            better = meant.query(query, said.missing)
        is_one = said.without and words_of_text(self._tree(said.without.query))
        without = said.without if is_one else None
        return replace(found, message=said.message, suggestion=better, without=without)

    def _meant(self, snapshot: Snapshot, evaluator: Evaluator, scope: Scope) -> DidYouMean:
        from reader.index.did_you_mean import DidYouMean

        known = self._index.known_words
        return DidYouMean(snapshot, evaluator, known, What.of(scope), self._text_of)

    def facets(self, query: str, scope: Scope, *, most: int = 8) -> Facets:
        """All that matches wholly, or where nothing does what matches in part, counted: of each
        facet so many values. Of paragraphs their articles are counted. Raises as search."""
        from reader.index.facets import FacetCounter

        node = self._tree(query)
        with self._index.reading(in_part=True) as snapshot:
            found = self._counted(snapshot, self._evaluator(snapshot, scope), node, scope)
            counter = FacetCounter(snapshot, found, What.of(scope))
            return Facets(query, scope, len(found), counter.all(most), counter.months())

    def _counted(self, snapshot: Snapshot, evaluator: Evaluator, node: Node, scope: Scope) -> Found:
        from reader.index.answer import answer_of
        from reader.index.paragraphs import Paragraphs

        if scope is Scope.PARAGRAPHS:
            return Paragraphs(snapshot, evaluator, node, self._text_of).found
        answer = answer_of(evaluator, node)
        return answer.whole if len(answer.whole) else answer.partly

    def ids_of_query(self, query: str, limit: int | None = None) -> list[int]:
        """The ids of the articles that match a query wholly, the best first: of all, or of so many.
        Raises as search."""
        return self._ids(self._tree(query), limit)

    def ids_of_phrase(self, phrase: Term) -> list[int]:
        """The same for words that stand side by side. Raises IndexUnready."""
        return self._ids(phrase)

    def tree(self, query: str) -> Node:
        """A query as it is evaluated, its names replaced. Raises QueryError."""
        return self._tree(query)

    def ids_of_tree(self, tree: Node) -> list[int]:
        """As ids_of_query. Raises IndexUnready."""
        return self._ids(tree)

    def which_hold(self, tree: Node, article_ids: Collection[int]) -> frozenset[int]:
        """Those of some articles that match. Raises as ids_of_query."""
        with self._index.reading() as snapshot:
            found = self._evaluator(snapshot, Scope.ARTICLES).documents(tree)
            items = snapshot.column("item")[found.numbers]
            return frozenset(id for id in article_ids if (items == id).any())

    def _ids(self, node: Node, limit: int | None = None) -> list[int]:
        with self._index.reading() as snapshot:
            found = self._evaluator(snapshot, Scope.ARTICLES).documents(node)
            count = len(found) if limit is None else limit
            numbers = [number for number, _ in _ranked(snapshot, found, count)]
            items: list[int] = snapshot.column("item")[numbers].tolist()
            return items

    def check(self, query: str) -> None:
        """Raise QueryError where a query cannot be understood; the index is not looked at."""
        self._tree(query)

    def related(self, entry: ArticleEntry, limit: int) -> list[Related]:
        """The articles that are like one, the nearest first. Raises IndexUnready."""
        with self._neighbours(Scope.ARTICLES) as near:
            return near.articles(entry, limit)

    def like_passage(self, text: str, language: str, limit: int) -> list[LikePassage]:
        """The passages that are like a text, the nearest first. Raises IndexUnready."""
        with self._neighbours(Scope.PASSAGES) as near:
            return near.passages(text, language, limit)

    def telling_words(self, parts: Sequence[Part], language: str, most: int) -> list[str]:
        """The words that tell a text from others and that several articles have. Raises
        IndexUnready."""
        with self._neighbours(Scope.ARTICLES) as near:
            return near.words(parts, language, most)

    @contextmanager
    def _neighbours(self, scope: Scope) -> Iterator[Neighbours]:
        from reader.index.neighbours import Neighbours

        with self._index.reading() as snapshot:
            yield Neighbours(snapshot, self._evaluator(snapshot, scope), self._text_of)

    def count(self, query: str, scope: Scope) -> int:
        """How many articles or passages match a query wholly; of paragraphs, how many articles may
        have some. Raises as search."""
        node = self._tree(query)

        with self._index.reading() as snapshot:
            evaluator = self._evaluator(snapshot, scope)
            if scope is not Scope.PARAGRAPHS:
                return len(evaluator.documents(node))
            from reader.index.paragraphs import Paragraphs

            return len(Paragraphs(snapshot, evaluator, node, self._text_of))

    def outline(self, query: str, scope: Scope) -> QueryPart:
        """How a query is understood, and what each of its parts finds. Raises as search."""
        from reader.index.outline import Outliner

        self._tree(query)  # whatever is wrong with its names is said of the whole
        with self._index.reading(in_part=True) as snapshot:
            outliner = Outliner(snapshot, self._resolve, self._look_up, What.of(scope))
            return outliner.part(parse_query(query))

    def _tree(self, query: str) -> Node:
        return resolved(parse_query(query), self._look_up)

    def _evaluator(self, snapshot: Snapshot, scope: Scope) -> Evaluator:
        from reader.index.evaluator import Evaluator

        return Evaluator(snapshot, analyzer(), self._resolve, What.of(scope))


def _ranked(
    snapshot: Snapshot, found: Found, count: int, order: HitOrder = HitOrder.RELEVANCE
) -> list[tuple[int, float]]:
    from reader.index.hit_order import ranked

    return ranked(snapshot, found, count, order)
