"""Paragraphs: each paragraph that has all the words of a query in it, found while they are shown.

They are no documents of the index, which would be several times as large. It says which articles
may have such a paragraph, the best first; the text of each then says which. Conditions such as
tag:x are on the article.
"""

from __future__ import annotations

import time
from collections.abc import Iterator

import numpy as np

from reader.errors import QueryError
from reader.index.analysis import analyzer
from reader.index.entries import HIDDEN, field_of
from reader.index.evaluator import Evaluator
from reader.index.found import Found, Mask
from reader.index.hit_order import ranked
from reader.index.hits import TextOf
from reader.index.match_finder import MatchFinder
from reader.index.shown import ShownArticle
from reader.index.snapshot import Snapshot
from reader.index.snippets import snippet_of_text
from reader.model.document import Block, Document
from reader.model.search import Hit, HitOrder, Scope, SearchResult
from reader.query.ast import And, Node, Not, Or, Term, wanted_terms

SECONDS_OF_PAGE = 0.1
"""So long is looked for one page; the next goes on from there."""
_FIELDS = ("text", "caption", HIDDEN)
_MOST_ARTICLES = 2000  # of one page; there is never time for more
_NOTHING = Not(And(()))


class Paragraphs:
    """The paragraphs that one query finds in one snapshot. Raises QueryError where it has no words
    to look for in a text."""

    def __init__(
        self, snapshot: Snapshot, evaluator: Evaluator, node: Node, text_of: TextOf
    ) -> None:
        self._snapshot, self._evaluator = snapshot, evaluator
        self._node, self._text_of = node, text_of
        terms = words_of_text(node)
        if not terms:
            raise QueryError(
                "Paragraphs are found by their words.", 0, "Add a word, or search in articles."
            )
        self._all = self._finder(*terms)
        self._first = self._rarest(terms)
        self._finders: dict[Term, MatchFinder] = {}
        self._marks: dict[Node, Mask] = {}
        self._found = evaluator.documents(_widest(node, is_widest=True))

    def __len__(self) -> int:
        """How many articles may have some."""
        return len(self._found)

    @property
    def found(self) -> Found:
        """The articles that may have some."""
        return self._found

    def page(self, query: str, offset: int, limit: int, order: HitOrder) -> SearchResult:
        """Look into articles from the offset-th on until there are so many paragraphs, or more with
        those of the last article, or the time is over."""
        deadline = time.monotonic() + SECONDS_OF_PAGE
        hits: list[Hit] = []
        looked_into = offset
        best = ranked(self._snapshot, self._found, offset + _MOST_ARTICLES, order)
        for number, score in best[offset:]:
            hits += self._in_article(number, score)
            looked_into += 1
            if len(hits) >= limit or time.monotonic() > deadline:
                break
        has_more = looked_into < len(self._found)
        is_in_vain = looked_into and not (hits or has_more or offset)
        return SearchResult(
            query,
            Scope.PARAGRAPHS,
            len(hits),
            tuple(hits),
            "No paragraph has all of this; search in articles, which have it in several."
            if is_in_vain
            else "",
            order=order,
            whole=len(hits),
            looked_into=looked_into,
            has_more=has_more,
        )

    def _in_article(self, number: int, score: float) -> Iterator[Hit]:
        article_id = self._snapshot.item(number)
        document = self._text_of(article_id)
        if document is None:
            return
        shown = ShownArticle.of(self._snapshot.shown(number))
        for block in document.blocks:
            if field_of(block) not in _FIELDS:
                continue
            if not self._first.in_block(document, block, shown.language):
                continue
            if not self._holds(self._node, number, document, block, shown.language):
                continue
            matches = self._all.in_block(document, block, shown.language)
            yield Hit(
                article_id=article_id,
                annotation_id=None,
                title=shown.title,
                publication=shown.publication,
                published=shown.published,
                snippet=snippet_of_text(document.text, matches, block.span),
                span=matches[0],
                score=score,
                matches=tuple(matches),
                tags=shown.tags,
                paragraph=block.span,
            )

    def _holds(
        self, node: Node, number: int, document: Document, block: Block, language: str
    ) -> bool:
        """Whether a paragraph matches: words in it, conditions on its article."""
        if isinstance(node, And):
            return all(self._holds(one, number, document, block, language) for one in node.nodes)
        if isinstance(node, Or):
            return any(self._holds(one, number, document, block, language) for one in node.nodes)
        if isinstance(node, Not):
            return not self._holds(node.node, number, document, block, language)
        if isinstance(node, Term) and _is_of_text(node):
            if node not in self._finders:
                self._finders[node] = self._finder(node)
            return bool(self._finders[node].in_block(document, block, language))
        return bool(self._mark(node)[number])

    def _mark(self, node: Node) -> Mask:
        """Of each document, whether a condition holds for it."""
        if node not in self._marks:
            mark = np.zeros(self._snapshot.size, bool)
            mark[self._evaluator.documents(node).numbers] = True
            self._marks[node] = mark
        return self._marks[node]

    def _rarest(self, terms: list[Term]) -> MatchFinder:
        """What each paragraph that is found has something of: of words that it must have all, that
        which the fewest articles have; else any."""
        nodes = self._node.nodes if isinstance(self._node, And) else ()
        needed = [term for term in terms if term in nodes]
        if not needed:
            return self._all
        return self._finder(min(needed, key=lambda one: len(self._evaluator.documents(one))))

    def _finder(self, *terms: Term) -> MatchFinder:
        return MatchFinder(terms, analyzer(), self._evaluator.languages)


def words_of_text(node: Node) -> list[Term]:
    """What a paragraph is found by; none where a query is of conditions on articles alone."""
    return [term for term in wanted_terms(node) if _is_of_text(term)]


def _is_of_text(term: Term) -> bool:
    """A word of a paragraph; those of a title, a byline or a note are conditions on the article."""
    return not term.field or term.field in _FIELDS


def _widest(node: Node, *, is_widest: bool) -> Node:
    """What holds for an article that may have a paragraph of this kind; not is_widest: only for
    those all of whose paragraphs are. An article that has a word has paragraphs without it."""
    if isinstance(node, And):
        return And(tuple(_widest(one, is_widest=is_widest) for one in node.nodes))
    if isinstance(node, Or):
        return Or(tuple(_widest(one, is_widest=is_widest) for one in node.nodes))
    if isinstance(node, Not):
        return Not(_widest(node.node, is_widest=not is_widest))
    if isinstance(node, Term) and _is_of_text(node):
        return node if is_widest else _NOTHING
    return node
