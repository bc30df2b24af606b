"""The searcher: a query in, hits out, ready to be shown."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.index.analysis import analyzer
from reader.index.entries import ArticleEntry, Part
from reader.index.hits import HitMaker, TextOf
from reader.index.kinds import What
from reader.index.match_finder import MatchFinder
from reader.index.search_index import SearchIndex
from reader.model.facet import Facets
from reader.model.search import HitOrder, LikePassage, Related, Scope, SearchResult
from reader.model.wording import Said, said
from reader.query.ast import And, Match, Node, Or, Term
from reader.query.names import LookUp, resolved
from reader.query.parser import parse_query

if TYPE_CHECKING:  # Whoosh costs 0.1 s to import: not before the first search
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
        """The first hits of a query. Where nothing has all the words, what has some of them, and
        `message` says so. Raises QueryError, IndexUnready."""
        node = self._tree(query)

        with self._index.reading() as snapshot:
            evaluator = self._evaluator(snapshot, scope)
            found, message, missing = _found(evaluator, node, scope)
            maker = HitMaker(snapshot, node, evaluator.languages, self._text_of)
            ranked = _ranked(snapshot, found, offset + limit, order)[offset:]
            hits = tuple(maker.hit(number, score, scope) for number, score in ranked)
            suggestion = self._suggestion(snapshot, evaluator, query, missing)
        return SearchResult(
            query, scope, len(found), hits, message, suggestion=suggestion, order=order
        )

    def facets(self, query: str, scope: Scope, *, most: int = 8) -> Facets:
        """All that search finds, counted: of each facet so many values. Raises as search."""
        from reader.index.facets import FacetCounter

        node = self._tree(query)
        with self._index.reading() as snapshot:
            found, _, _ = _found(self._evaluator(snapshot, scope), node, scope)
            counter = FacetCounter(snapshot, found, What.of(scope))
            return Facets(query, scope, len(found), counter.all(most), counter.months())

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

    def holds_for(self, tree: Node, article_id: int) -> bool:
        """Whether an article matches. Raises as ids_of_query."""
        with self._index.reading() as snapshot:
            found = self._evaluator(snapshot, Scope.ARTICLES).documents(tree)
            return bool((snapshot.column("item")[found.numbers] == article_id).any())

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
        """How many articles or passages match a query wholly. Raises as search."""
        node = self._tree(query)

        with self._index.reading() as snapshot:
            return len(self._evaluator(snapshot, scope).documents(node))

    def _suggestion(
        self, snapshot: Snapshot, evaluator: Evaluator, query: str, missing: list[Term]
    ) -> str:
        """The query with the nearest spelling in the place of each word that nothing has; "" where
        there is none."""
        nearest = {
            term.column: (term.text, better)
            for term in missing
            if query[term.column :].startswith(term.text)
            and (better := self._nearest(snapshot, evaluator, term))
        }
        for column, (wrong, better) in sorted(nearest.items(), reverse=True):
            query = query[:column] + better + query[column + len(wrong) :]
        return query if nearest else ""

    def _nearest(self, snapshot: Snapshot, evaluator: Evaluator, term: Term) -> str:
        """The word that is most nearly spelt like a term and found; as a text writes it."""
        like = replace(term, match=Match.ALIKE)
        word = evaluator.nearest(like)
        if not word:
            return ""
        found = evaluator.documents(replace(term, text=word, match=Match.EXACT))
        for number in found.numbers[:1].tolist():
            document = self._text_of(snapshot.article(number))
            exact = Term(word, match=Match.EXACT)
            finder = MatchFinder([exact], analyzer(), evaluator.languages)
            for span in finder.in_document(document, "") if document else ():
                return document.text[span.start : span.end].lower() if document else word
        return word

    def _tree(self, query: str) -> Node:
        return resolved(parse_query(query), self._look_up)

    def _evaluator(self, snapshot: Snapshot, scope: Scope) -> Evaluator:
        from reader.index.evaluator import Evaluator

        return Evaluator(snapshot, analyzer(), self._resolve, What.of(scope))


def _found(evaluator: Evaluator, node: Node, scope: Scope) -> tuple[Found, str, list[Term]]:
    """What matches, or else what matches in part; what must be said about it; and which words
    nothing has."""
    found = evaluator.documents(node)
    if len(found):
        return found, "", []
    terms = _words(node)
    missing = [term for term in terms if not len(evaluator.documents(term))]
    if len(terms) > 1 and len(missing) < len(terms):
        found = evaluator.documents(_loosened(node))
    if not len(found):
        lacks = _lacking(missing[0].text, scope) if missing else _none_has_all(scope)
        return found, lacks, missing
    if missing:
        return found, _partly(missing[0].text, scope), missing
    message = (
        said("No article has all the words; showing those with some of them.")
        if scope is Scope.ARTICLES
        else said("No passage has all the words; showing those with some of them.")
    )
    return found, message, []


def _lacking(word: str, scope: Scope) -> Said:
    if scope is Scope.ARTICLES:
        return said("No article has “{word}”.", word=word)
    return said("No passage has “{word}”.", word=word)


def _partly(word: str, scope: Scope) -> Said:
    if scope is Scope.ARTICLES:
        return said("No article has “{word}”; showing those with the other words.", word=word)
    return said("No passage has “{word}”; showing those with the other words.", word=word)


def _none_has_all(scope: Scope) -> Said:
    if scope is Scope.ARTICLES:
        return said("No article has all of this.")
    return said("No passage has all of this.")


def _words(node: Node) -> list[Term]:
    """The words and phrases that stand side by side at the top of a query."""
    nodes = node.nodes if isinstance(node, And) else (node,)
    return [child for child in nodes if isinstance(child, Term)]


def _loosened(node: Node) -> Node:
    """The same query, but one of its words is enough; the other conditions stay."""
    others = (
        tuple(n for n in node.nodes if not isinstance(n, Term)) if isinstance(node, And) else ()
    )
    return And((Or(tuple(_words(node))), *others))


def _ranked(
    snapshot: Snapshot, found: Found, count: int, order: HitOrder = HitOrder.RELEVANCE
) -> list[tuple[int, float]]:
    from reader.index.hit_order import ranked

    return ranked(snapshot, found, count, order)
