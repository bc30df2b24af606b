"""Living searches: their words wherever they stand, and what becomes of those a person judges.

The index says for which articles a query holds; the text itself says where its words stand. What is
marked already as a yes would mark it is no question any more, nor is what was refused.
"""

from collections.abc import Callable, Iterable, Sequence
from itertools import takewhile

from reader.errors import QueryError
from reader.index.analysis import analyzer
from reader.index.match_finder import MatchFinder
from reader.model.annotation import Colour
from reader.model.article import Article
from reader.model.changes import Changes
from reader.model.document import Document
from reader.model.occurrence import Occurrence
from reader.model.saved_search import LivingHit, LivingMark, SavedSearch
from reader.model.selector import Span
from reader.model.wording import said
from reader.query.ast import Term
from reader.services.annotations import Annotations
from reader.services.labels import quoted
from reader.services.living_query import Alternative, alternatives
from reader.services.places import Wish, marked_spans, places_in, readable, still_there
from reader.services.searching import Searching
from reader.store import documents, refusals, saved_searches, tags
from reader.store.rows import Db
from reader.store.store import Store
from reader.text.anchoring import anchor, describe

MOST_HITS = 2000
"""Hits of one search in one article; nobody judges more of them one by one."""


class Living:
    """Finds hits and carries out what is said of them. Safe from any thread."""

    def __init__(self, store: Store, searching: Searching, marking: Annotations) -> None:
        self._store = store
        self._searching = searching
        self._marking = marking

    def hits(
        self, article_id: int, is_wanted: Callable[[], bool] = lambda: True
    ) -> list[LivingHit]:
        """What living searches find in an article and nobody has judged, in text order. is_wanted:
        asked before each search; once it says no, nobody waits for the answer any more.

        A search that cannot be understood any more has none. Raises a ReaderError while the index
        is being rebuilt.
        """
        db = self._store.db
        searches = saved_searches.living(db)
        known = readable(db, article_id) if searches else None
        if not known:
            return []
        found = [
            LivingHit(search, span)
            for search in takewhile(lambda _search: is_wanted(), searches)
            for span in self._open_spans(search, *known, self._terms_in(search, article_id))
        ]
        return sorted(found, key=lambda hit: (hit.span, hit.search.name))

    def articles(self, search_id: int) -> list[int]:
        """The articles that may hold hits of a search, the best first; look into them with
        `places`. Raises NotFound, QueryError, and a ReaderError while the index is rebuilt."""
        search = saved_searches.get(self._store.db, search_id)
        ids: dict[int, None] = {}
        for part in self._alternatives(search):
            ids.update(dict.fromkeys(self._searching.ids_of_tree(part.node)))
        return list(ids)

    def places(self, search_id: int, article_ids: Iterable[int]) -> list[Occurrence]:
        """What is to be judged in articles, in their order. `is_marked` tells those that are marked
        already; refused ones are left out. Raises as `articles`."""
        db = self._store.db
        search = saved_searches.get(db, search_id)
        ids = list(article_ids)
        terms_for, wish = self._terms_for(search, ids), self._wish(search)

        def spans_in(article: Article, document: Document) -> list[Span]:
            spans = _found(article, document, terms_for(article.id))
            return _without(spans, _refused(db, search, article.id, document))

        return [place for id in ids for place in places_in(db, id, spans_in, wish)]

    def waiting(self, search_id: int, article_ids: Iterable[int]) -> dict[int, int]:
        """How many hits nobody has judged, by article. Raises as `articles`."""
        search, ids = saved_searches.get(self._store.db, search_id), list(article_ids)
        terms_for = self._terms_for(search, ids)
        known = ((id, readable(self._store.db, id)) for id in ids)
        return {id: len(self._open_spans(search, *one, terms_for(id))) for id, one in known if one}

    def accept(self, search_id: int, article_id: int, span: Span) -> Changes:
        """Yes: mark a hit as its search says. Raises NotFound, Refused."""
        search = saved_searches.get(self._store.db, search_id)
        mark = search.living or LivingMark()
        return self._marking.highlight(article_id, span, colour=mark.colour, tags=mark.tags)

    def refuse(self, search_id: int, article_id: int, span: Span) -> Changes:
        """No: this hit is not shown again. Raises NotFound."""
        search = saved_searches.get(self._store.db, search_id)
        text = documents.current(self._store.db, article_id).text
        label = said("Refuse a hit of {name}", name=quoted(search.name))
        with self._store.edit(label) as edit:
            refusals.insert(edit.db, search_id, article_id, [describe(text, span)])
        return edit.changes

    def judge(
        self, search_id: int, taken: Sequence[Occurrence], refused: Sequence[Occurrence]
    ) -> Changes:
        """Everything that was answered in one review, in one step; places whose text is another one
        by now are left out. Raises NotFound."""
        db = self._store.db
        search = saved_searches.get(db, search_id)
        mark = search.living or LivingMark()
        yes, no = still_there(db, taken), still_there(db, refused)
        if not yes and not no:
            return Changes()
        label = said("Review {name}", name=quoted(search.name))
        with self._store.edit(label) as edit:
            self._marking.mark_within(edit, yes, mark.colour, list(mark.tags))
            for article_id in dict.fromkeys(id for id, _span in no):
                text = documents.current(edit.db, article_id).text
                targets = [describe(text, span) for id, span in no if id == article_id]
                refusals.insert(edit.db, search_id, article_id, targets)
        return edit.changes

    def refused(self, search_id: int) -> int:
        """How many hits of a search were refused."""
        return refusals.count(self._store.db, search_id)

    def ask_again(self, search_id: int) -> Changes:
        """Forget what was refused of a search, so that it is asked about anew. Raises NotFound."""
        search = saved_searches.get(self._store.db, search_id)
        with self._store.edit(said("Ask about {name} again", name=quoted(search.name))) as edit:
            refusals.delete(edit.db, search_id)
        return edit.changes

    def _open_spans(
        self, search: SavedSearch, article: Article, document: Document, terms: Sequence[Term]
    ) -> list[Span]:
        """Where terms of a search stand in an article, neither marked nor refused."""
        spans = _found(article, document, terms) if terms else []
        if not spans:
            return []
        db = self._store.db
        marked = marked_spans(db, article.id, document, self._wish(search))
        return _without(_without(spans, marked), _refused(db, search, article.id, document))

    def _terms_in(self, search: SavedSearch, article_id: int) -> list[Term]:
        """As _terms_for; a search that cannot be understood any more has none."""
        try:
            return self._terms_for(search, [article_id])(article_id)
        except QueryError:
            return []

    def _terms_for(
        self, search: SavedSearch, article_ids: Sequence[int]
    ) -> Callable[[int], list[Term]]:
        """The words to look for in each of some articles, none where the query does not hold for
        it. Of a word alone that need not be asked: where it stands, it holds."""
        parts = [
            (
                part.terms,
                None
                if isinstance(part.node, Term)
                else self._searching.which_hold(part.node, article_ids),
            )
            for part in self._alternatives(search)
        ]

        def terms(article_id: int) -> list[Term]:
            return [
                term
                for found, holding in parts
                if holding is None or article_id in holding
                for term in found
            ]

        return terms

    def _alternatives(self, search: SavedSearch) -> list[Alternative]:
        return alternatives(self._searching.tree(search.query))

    def _wish(self, search: SavedSearch) -> Wish:
        mark = search.living or LivingMark()
        return Wish.of(mark.tags, self.colour_of(mark))

    def colour_of(self, mark: LivingMark) -> Colour:
        """What a yes is marked in."""
        found = (tags.find(self._store.db, path) for path in mark.tags)
        owned = next((tag.colour for tag in found if tag and tag.colour), "")
        return mark.colour or Colour(owned or Colour.YELLOW)


def _found(article: Article, document: Document, terms: Sequence[Term]) -> list[Span]:
    language = article.metadata.language
    finder = MatchFinder(terms, analyzer(), dict.fromkeys((language, "en")))
    return finder.in_document(document, language)[:MOST_HITS]


def _refused(db: Db, search: SavedSearch, article_id: int, document: Document) -> list[Span]:
    """Where refused hits stand now; what is not surely placed is asked about again."""
    targets = refusals.of_article(db, article_id).get(search.id, ())
    placed = (anchor(target, document.text) for target in targets)
    return [place.span for place in placed if place.span and place.state.is_sure]


def _without(spans: Sequence[Span], others: Sequence[Span]) -> list[Span]:
    """The spans that overlap none of the others. Both may be thousands: one walk over both."""
    kept: list[Span] = []
    rivals = sorted(others)
    first = 0
    for span in spans:
        while first < len(rivals) and rivals[first].end <= span.start:
            first += 1
        if first == len(rivals) or not span.overlaps(rivals[first]):
            kept.append(span)
    return kept
