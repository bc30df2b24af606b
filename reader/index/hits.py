"""Hits: a document that was found becomes what a person sees of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from reader.index.analysis import analyzer
from reader.index.entries import HIDDEN
from reader.index.match_finder import MatchFinder
from reader.index.shown import ShownArticle, ShownPassage
from reader.index.snippets import snippet_of_document, snippet_of_text
from reader.model.document import Document
from reader.model.search import Hit, Scope, Snippet
from reader.model.selector import Span
from reader.query.ast import Node, wanted_terms

if TYPE_CHECKING:
    from reader.index.snapshot import Snapshot

TextOf = Callable[[int], Document | None]
"""The current document of an article."""


class HitMaker:
    """Makes the hits of one query."""

    def __init__(
        self, snapshot: Snapshot, node: Node, languages: tuple[str, ...], text_of: TextOf
    ) -> None:
        self._snapshot = snapshot
        self._finder = MatchFinder(wanted_terms(node), analyzer(), languages)
        self._text_of = text_of

    def hit(self, number: int, score: float, scope: Scope) -> Hit:
        """The hit that a document of the index is."""
        return (self._article if scope is Scope.ARTICLES else self._passage)(number, score)

    def _article(self, number: int, score: float) -> Hit:
        shown = ShownArticle.of(self._snapshot.shown(number))
        article_id = self._snapshot.item(number)
        document = self._text_of(article_id)
        matches = self._finder.in_document(document, shown.language) if document else []
        found = snippet_of_document(document, matches) if document else None
        return Hit(
            article_id=article_id,
            annotation_id=None,
            title=shown.title,
            publication=shown.publication,
            published=shown.published,
            snippet=found.snippet if found else Snippet(""),
            span=found.span if found else None,
            score=score,
            matches=tuple(matches),
            tags=shown.tags,
        )

    def _passage(self, number: int, score: float) -> Hit:
        shown = ShownPassage.of(self._snapshot.shown(number))
        return Hit(
            article_id=self._snapshot.article(number),
            annotation_id=self._snapshot.item(number),
            title=shown.title,
            publication=shown.publication,
            published=shown.published,
            snippet=self._passage_snippet(shown),
            span=shown.span,
            score=score,
            matches=self._matches_in_quote(shown),
            colour=shown.colour,
            tags=shown.tags,
        )

    def _passage_snippet(self, shown: ShownPassage) -> Snippet:
        """The sentence around what was found; else the note; else the marked words."""
        places = (
            (shown.sentence, ("sentence", "text", "quote", HIDDEN)),
            (shown.quote, ("quote",)),
            (shown.note, ("note",)),
        )
        for text, fields in places:
            matches = self._finder.in_text(text, shown.language, fields)
            if matches:
                return snippet_of_text(text, matches, Span(0, len(text)))
        return snippet_of_text(shown.quote, (), Span(0, len(shown.quote)))

    def _matches_in_quote(self, shown: ShownPassage) -> tuple[Span, ...]:
        """In the canonical text; none where the text there is not the marked words any more."""
        if not shown.span or len(shown.span) != len(shown.quote):
            return ()
        at = shown.span.start
        fields = ("quote", "sentence", "text", HIDDEN)
        found = self._finder.in_text(shown.quote, shown.language, fields)
        return tuple(Span(at + span.start, at + span.end) for span in found)
