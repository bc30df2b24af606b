"""The evaluator: a query tree and a snapshot become documents with scores.

Term by term, each posting list read whole: faster in Python than walking lists document by
document, and conditions from outside the index are only further sets.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

from reader.errors import QueryError
from reader.index.analysis import STEM_MARK, Analyzer, Slot, key_term, prefix_term
from reader.index.codec import Postings
from reader.index.kinds import What
from reader.index.query_ast import And, Choice, Dates, Match, Node, Not, Or, Term
from reader.index.query_dates import days_of
from reader.index.ranking import WEIGHTS, home_of, length_factors, scored
from reader.index.snapshot import Segment, Snapshot

Resolve = Callable[[str, str], frozenset[int]]
"""The ids of the articles with a property that only the store knows: ("is", "unread")."""

Scores = dict[int, float]
"""Documents by number; 0.0 for what was found without words. Deleted ones may be among them."""

MOST_EXPANSIONS = 200
"""Words that a prefix stands for; of more, the commonest."""
_MOST_LANGUAGES = 6
_LONGEST_SECONDS = 5.0


class Evaluator:
    """Evaluates one query on one snapshot."""

    def __init__(
        self, snapshot: Snapshot, analyzer: Analyzer, resolve: Resolve, what: What
    ) -> None:
        self._snapshot = snapshot
        self._analyzer = analyzer
        self._resolve = resolve
        self._what = what
        self._deadline = time.monotonic() + _LONGEST_SECONDS
        self._known_factors: dict[tuple[str, float], list[float]] = {}
        self.languages = _languages(snapshot)
        self.cut_prefixes: list[str] = []

    def documents(self, node: Node) -> Scores:
        """The living documents that match, with their scores."""
        found = self.evaluate(node)
        living = self._snapshot.mask(self._what)
        return {number: score for number, score in found.items() if living[number]}

    def evaluate(self, node: Node) -> Scores:
        """As documents, but deleted ones and those of another kind may be among them."""
        if time.monotonic() > self._deadline:
            raise QueryError(
                "The search takes too long.", getattr(node, "column", 0), "Use fewer words."
            )
        if isinstance(node, Term):
            return self._term(node)
        if isinstance(node, Choice):
            return self._choice(node)
        if isinstance(node, Dates):
            return self._dates(node)
        if isinstance(node, And):
            return self._all(node.nodes)
        if isinstance(node, Or):
            return self._any(node.nodes)
        return self._all((node,))

    def _all(self, nodes: tuple[Node, ...]) -> Scores:
        wanted = [node for node in nodes if not isinstance(node, Not)]
        found = self.evaluate(wanted[0]) if wanted else self._everything()
        for node in wanted[1:]:
            if not found:
                return {}
            found = _both(found, self.evaluate(node))
        for unwanted_node in (node.node for node in nodes if isinstance(node, Not)):
            if found:
                unwanted = self.evaluate(unwanted_node)
                found = {n: score for n, score in found.items() if n not in unwanted}
        return found

    def _any(self, nodes: tuple[Node, ...]) -> Scores:
        found: Scores = {}
        for node in nodes:
            for number, score in self.evaluate(node).items():
                found[number] = found.get(number, 0.0) + score
        return found

    def _everything(self) -> Scores:
        return dict.fromkeys(self._snapshot.living(self._what), 0.0)

    def _term(self, term: Term) -> Scores:
        weights = {term.field: 1.0} if term.field else WEIGHTS[self._what]
        home = home_of(next(iter(weights)))
        if term.match is Match.PREFIX:
            occurrences = self._occurrences_of_prefix(term, weights)
        else:
            is_exact = term.match is Match.EXACT
            slots = self._analyzer.slots(term.text, self.languages, is_exact=is_exact)
            count = self._count_word if len(slots) == 1 else self._count_phrase
            occurrences = {}
            for field, weight in weights.items():
                count(slots, field, weight, occurrences)
        return self._moved(scored(occurrences, self._snapshot.count(home)), home)

    def _count_word(
        self, slots: tuple[Slot, ...], field: str, weight: float, occurrences: Scores
    ) -> None:
        for term, share in slots[0].terms.items():
            for segment, postings in self._snapshot.postings(field, term):
                _add(occurrences, segment, postings, field, self._factors(field, weight * share))

    def _count_phrase(
        self, slots: tuple[Slot, ...], field: str, weight: float, occurrences: Scores
    ) -> None:
        factors = self._factors(field, weight)
        for segment in self._snapshot.segments:
            lengths = segment.files.lengths(field)
            for number, times in _phrase_counts(segment, field, slots):
                score = times * factors[lengths[number]]
                document = segment.base + number
                occurrences[document] = occurrences.get(document, 0.0) + score

    def _occurrences_of_prefix(self, term: Term, weights: dict[str, float]) -> Scores:
        first = prefix_term(term.text)
        occurrences: Scores = {}
        for field, weight in weights.items():
            words = self._snapshot.terms_between(field, first, first + b"\xff")
            common = sorted(words, key=lambda word: (-words[word], word))
            if len(common) > MOST_EXPANSIONS and term.text not in self.cut_prefixes:
                self.cut_prefixes.append(term.text)
            factors = self._factors(field, weight)
            for word in common[:MOST_EXPANSIONS]:
                if word.startswith(STEM_MARK):
                    continue
                for segment, postings in self._snapshot.postings(field, word):
                    _add(occurrences, segment, postings, field, factors)
        return occurrences

    def _factors(self, field: str, weight: float) -> list[float]:
        """What one occurrence counts in this query, by the byte of the field's length."""
        key = field, weight
        if key not in self._known_factors:
            plain = length_factors(self._snapshot.average_length(field))
            self._known_factors[key] = [weight * factor for factor in plain]
        return self._known_factors[key]

    def _choice(self, choice: Choice) -> Scores:
        is_passage = self._what is What.PASSAGE
        if choice.field == "tag":
            mark = b"=" if choice.is_exact else b""
            field = "tag" if is_passage else "article_tag"
            return self._keyed(field, mark + key_term(choice.value))
        if choice.field == "lang":
            return self._moved(self._keyed("lang", key_term(choice.value)), What.ARTICLE)
        if choice.field == "colour":
            return self._moved(self._keyed("colour", key_term(choice.value)), What.PASSAGE)
        if is_passage and (choice.field, choice.value) in _FLAGS:
            return self._flagged(choice)
        ids = self._resolve(choice.field, choice.value)
        return dict.fromkeys(self._snapshot.of_articles(ids, self._what), 0.0)

    def _flagged(self, choice: Choice) -> Scores:
        if choice.value in ("highlight", "highlighted"):
            return self._everything()
        if choice.value != "untagged":
            return self._keyed("flag", _FLAGS[choice.field, choice.value])
        tagged = self._keyed("flag", b"tagged")
        return {number: 0.0 for number in self._everything() if number not in tagged}

    def _dates(self, dates: Dates) -> Scores:
        # A day sorts after the month and the year that hold it, hence the year first.
        terms = self._snapshot.terms_between(
            "published", dates.first[:4].encode(), dates.last.encode()
        )
        found: Scores = {}
        for term in terms:
            days = days_of(term.decode("ascii", "replace"))
            if days and dates.first <= days[0] and days[1] <= dates.last:
                found |= self._keyed("published", term)
        return self._moved(found, What.ARTICLE)

    def _keyed(self, field: str, term: bytes) -> Scores:
        return {
            segment.base + number: 0.0
            for segment, postings in self._snapshot.postings(field, term)
            for number in postings.documents
        }

    def _moved(self, found: Scores, home: What) -> Scores:
        """The documents of the kind that is asked for, where a condition is one on the other kind:
        the passages of these articles, or the articles of these passages."""
        if home is self._what:
            return found
        living = self._snapshot.mask(home)
        best: Scores = {}
        for number, score in found.items():
            if living[number]:
                article = self._snapshot.article(number)
                best[article] = max(score, best.get(article, 0.0))
        return {
            number: best[self._snapshot.article(number)]
            for number in self._snapshot.of_articles(best.keys(), self._what)
        }


_FLAGS = {
    ("has", "note"): b"note",
    ("has", "highlight"): b"",
    ("is", "highlighted"): b"",
    ("is", "tagged"): b"tagged",
    ("is", "untagged"): b"",
}
"""What is asked of a passage itself where passages are searched, not of its article."""


def _languages(snapshot: Snapshot) -> tuple[str, ...]:
    """The languages a word may be of: English, and the commonest of the collection."""
    counts = snapshot.languages()
    common = sorted(counts, key=lambda code: (-counts[code], code))[:_MOST_LANGUAGES]
    return tuple(dict.fromkeys(["en", *(code.decode("ascii", "replace") for code in common)]))


def _both(one: Scores, other: Scores) -> Scores:
    small, large = (one, other) if len(one) <= len(other) else (other, one)
    return {number: score + large[number] for number, score in small.items() if number in large}


def _add(
    occurrences: Scores, segment: Segment, postings: Postings, field: str, factors: list[float]
) -> None:
    """Add what a term counts in each document. The loop that searching spends its time in."""
    lengths, base = segment.files.lengths(field), segment.base
    get = occurrences.get
    for number, count in zip(postings.documents, postings.counts, strict=True):
        document = base + number
        occurrences[document] = get(document, 0.0) + count * factors[lengths[number]]


def _phrase_counts(
    segment: Segment, field: str, slots: tuple[Slot, ...]
) -> Iterator[tuple[int, int]]:
    """The documents of a segment where the slots stand in their order, and how often."""
    terms = segment.files.terms
    lists: list[list[Postings]] = []
    for slot in slots:
        found = [postings for term in slot.terms if (postings := terms.postings(field, term))]
        if not found:
            return
        lists.append(found)
    documents = set.intersection(*(_documents(found) for found in lists))
    indexes = [[_index(postings, documents) for postings in found] for found in lists]
    for number in documents:
        starts: set[int] | None = None
        for slot, found, index in zip(slots, lists, indexes, strict=True):
            here = {
                position - slot.offset
                for postings, numbers in zip(found, index, strict=True)
                if number in numbers
                for position in postings.positions(numbers[number])
            }
            starts = here if starts is None else starts & here
            if not starts:
                break
        if starts:
            yield number, len(starts)


def _documents(found: list[Postings]) -> set[int]:
    return set().union(*(postings.documents for postings in found))


def _index(postings: Postings, documents: set[int]) -> dict[int, int]:
    return {n: i for i, n in enumerate(postings.documents) if n in documents}
