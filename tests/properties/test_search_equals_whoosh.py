"""Our evaluator and Whoosh's own matchers find the same, whatever is asked of whatever was written,
changed, deleted and merged; and what is found is scored as the formula says."""

from __future__ import annotations

import math
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from whoosh import fields, query
from whoosh.analysis import Token, Tokenizer
from whoosh.index import create_in
from whoosh.util.numeric import byte_to_length, length_to_byte

from reader.index.analysis import analyzer, key_term, prefix_term
from reader.index.entries import ArticleEntry
from reader.index.evaluator import Evaluator
from reader.index.kinds import What
from reader.index.schema import document_of
from reader.index.search_index import SearchIndex
from reader.index.searcher import Searcher
from reader.query.ast import And, Choice, Match, Node, Not, Or, Term
from reader.query.parser import parse_query

CHECKS = [HealthCheck.too_slow, HealthCheck.data_too_large]
SHORT = settings(max_examples=7, deadline=None, suppress_health_check=CHECKS)
LONG = settings(max_examples=80, deadline=None, suppress_health_check=CHECKS)

WORDS = (
    *("wind", "winds", "windy", "winding", "solar", "policy", "policies", "policing"),
    *("clash", "clashes", "clashed", "river", "rivers", "kosovo", "Zürich", "café", "cafes"),
)
TAGS = ("war", "war/kosovo", "travel", "Ünder")
WEIGHTS = {"title": 2.0, "text": 1.0}
K1, B = 1.2, 0.75


@dataclass(frozen=True)
class Commit:
    """What is written at once. merged: whether what there is becomes one piece before it."""

    entries: list[ArticleEntry]
    gone: list[int]
    is_merged: bool


def _texts(most: int) -> st.SearchStrategy[str]:
    lines = st.lists(st.sampled_from(WORDS), min_size=1, max_size=most).map(" ".join)
    return st.lists(lines, min_size=1, max_size=2).map("\n".join)


IDS = st.integers(1, 9)
ENTRIES = st.builds(
    ArticleEntry,
    article_id=IDS,
    title=_texts(4),
    body=_texts(14),
    language=st.just("en"),
    tags=st.lists(st.sampled_from(TAGS), max_size=2).map(tuple),
)
COMMITS = st.lists(
    st.builds(
        Commit,
        st.lists(ENTRIES, max_size=5, unique_by=lambda entry: entry.article_id),
        st.lists(IDS, max_size=2),
        st.booleans(),
    ),
    min_size=1,
    max_size=5,
)
FIELDS = st.sampled_from(["", "", "title", "text"])
LEAVES = st.one_of(
    st.builds(Term, st.sampled_from(WORDS), FIELDS),
    st.builds(Term, st.sampled_from(WORDS), FIELDS, st.just(Match.EXACT)),
    st.builds(
        Term,
        st.lists(st.sampled_from(WORDS), min_size=2, max_size=3).map(" ".join),
        FIELDS,
        st.just(Match.EXACT),
    ),
    st.builds(Term, st.sampled_from(["wi", "pol", "clashe", "zu"]), FIELDS, st.just(Match.PREFIX)),
    st.builds(Choice, st.just("tag"), st.sampled_from(TAGS), st.booleans()),
)
NODES: st.SearchStrategy[Node] = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        st.builds(Not, inner),
        st.builds(And, st.lists(inner, min_size=2, max_size=3).map(tuple)),
        st.builds(Or, st.lists(inner, min_size=2, max_size=4).map(tuple)),
    ),
    max_leaves=6,
)
FEW, MANY = (st.lists(NODES, min_size=count, max_size=count) for count in (12, 40))


def written(node: Node) -> str:
    """A tree as a person would type it."""
    match node:
        case Not(inner):
            return f"-({written(inner)})"
        case And(nodes):
            return "(" + " ".join(map(written, nodes)) + ")"
        case Or(nodes):
            return "(" + " OR ".join(map(written, nodes)) + ")"
        case Choice(_, value, is_exact):
            return f'tag:{"=" if is_exact else ""}"{value}"'
        case Term(text, field, match):
            shape = {Match.EXACT: '"{}"', Match.PREFIX: "{}*"}.get(match, "{}")
            return (f"{field}:" if field else "") + shape.format(text)
    raise AssertionError(node)


class OurTerms(Tokenizer):
    """Whoosh's side of the analysis: the terms we would write, as Whoosh's token objects."""

    def __call__(self, value: str, **_: Any) -> Iterator[Token]:
        stream, token = analyzer().stream(value, "en"), Token(positions=True)
        for number, position in zip(stream.numbers, stream.positions, strict=True):
            for unit in stream.vocabulary.analysed[number].units:
                for term in unit.terms:
                    token.text, token.pos = term.decode(), position + unit.offset
                    yield token


class StockWhoosh:
    """An index with Whoosh's own schema, codec, writer, merging and matchers.

    In a folder: in memory it writes beside it in a folder that all processes share, with names
    drawn from the generator that Hypothesis seeds alike in each.
    """

    def __init__(self, folder: Path) -> None:
        words = fields.TEXT(analyzer=OurTerms())
        schema = fields.Schema(
            key=fields.ID(unique=True, stored=True), title=words, text=words, tag=fields.KEYWORD
        )
        self._index = create_in(folder, schema)

    def write(self, commit: Commit) -> None:
        with self._index.writer() as writer:
            writer.optimize = commit.is_merged
            for number in commit.gone:
                writer.delete_by_term("key", str(number))
            for entry in commit.entries:
                tags = [term.decode() for term in document_of(entry).get("article_tag", ())]
                writer.update_document(
                    key=str(entry.article_id), title=entry.title, text=entry.body, tag=tags
                )

    def ids(self, nodes: Sequence[Node]) -> list[set[int]]:
        """What each finds."""
        with self._index.searcher() as searcher:
            return [
                {
                    int(searcher.stored_fields(number)["key"])
                    for number in searcher.docs_for_query(_for_whoosh(node))
                }
                for node in nodes
            ]


def _for_whoosh(node: Node) -> query.Query:
    match node:
        case Not(inner):
            return query.And([query.Every(), query.Not(_for_whoosh(inner))])
        case And(nodes):
            return query.And([_for_whoosh(child) for child in nodes])
        case Or(nodes):
            return query.Or([_for_whoosh(child) for child in nodes])
        case Choice(_, value, is_exact):
            return query.Term("tag", ("=" if is_exact else "") + key_term(value).decode())
        case Term(text, field, match):
            names = [field] if field else list(WEIGHTS)
            return query.Or([_word_for_whoosh(text, name, match) for name in names])
    raise AssertionError(node)


def _word_for_whoosh(text: str, field: str, match: Match) -> query.Query:
    if match is Match.PREFIX:
        return query.Prefix(field, prefix_term(text).decode())
    slots = analyzer().slots(text, ["en"], is_exact=match is Match.EXACT)
    words = [[term.decode() for term in slot.terms] for slot in slots]
    if len(words) == 1:
        return query.Or([query.Term(field, word) for word in words[0]])
    return query.Phrase(field, [word for (word,) in words])


class Ours:
    """Our index, asked through its public doors."""

    def __init__(self, folder: Path) -> None:
        self.index = SearchIndex.open(folder, "a-library", write=True)
        assert self.index.rebuild([], 0)
        self._seq = 0

    def write(self, commit: Commit) -> None:
        if commit.is_merged:
            self.index.optimise()
        self._seq += 1
        self.index.write(commit.entries, [("article", number) for number in commit.gone], self._seq)

    def ids(self, nodes: Sequence[Node]) -> list[list[int]]:
        """What each finds, the best first."""
        searcher = Searcher(self.index, lambda *_: frozenset(), lambda _: None)
        return [searcher.ids_of_query(written(node)) for node in nodes]

    def scores(self, node: Node) -> dict[int, float]:
        with self.index.reading() as snapshot:
            evaluator = Evaluator(snapshot, analyzer(), lambda *_: frozenset(), What.ARTICLE)
            found = evaluator.documents(parse_query(written(node)))
            items = (snapshot.item(number) for number in found.numbers)
            return dict(zip(items, found.scores.tolist(), strict=True))


class Formula:
    """BM25F, written out for one article after the other."""

    def __init__(self, entries: Sequence[ArticleEntry]) -> None:
        texts = {"title": lambda e: e.title, "text": lambda e: e.body}
        self._places = {
            (entry.article_id, field): self._terms_at(text(entry))
            for entry in entries
            for field, text in texts.items()
        }
        self._tags = {e.article_id: document_of(e).get("article_tag", ()) for e in entries}
        self._words = {
            (entry.article_id, field): len(text(entry).split())
            for entry in entries
            for field, text in texts.items()
        }
        self.ids = [entry.article_id for entry in entries]

    @staticmethod
    def _terms_at(text: str) -> Counter[tuple[bytes, int]]:
        stream = analyzer().stream(text, "en")
        return Counter(
            (term, position)
            for number, position in zip(stream.numbers, stream.positions, strict=True)
            for unit in stream.vocabulary.analysed[number].units
            for term in unit.terms
        )

    def scores(self, node: Node) -> dict[int, float]:
        """Of each article that matches."""
        match node:
            case Not(inner):
                return dict.fromkeys(set(self.ids) - self.scores(inner).keys(), 0.0)
            case And(nodes):
                each = [self.scores(child) for child in nodes]
                return {i: sum(s[i] for s in each) for i in self.ids if all(i in s for s in each)}
            case Or(nodes):
                each = [self.scores(child) for child in nodes]
                return {
                    i: sum(s.get(i, 0.0) for s in each)
                    for i in self.ids
                    if any(i in s for s in each)
                }
            case Choice(_, value, is_exact):
                term = (b"=" if is_exact else b"") + key_term(value)
                return {i: 0.0 for i in self.ids if term in self._tags[i]}
            case Term():
                return self._scores_of_term(node)
        raise AssertionError(node)

    def _scores_of_term(self, term: Term) -> dict[int, float]:
        weights = {term.field: 1.0} if term.field else WEIGHTS
        counts = {
            i: sum(
                weight * self._times(term, i, field) / self._length(i, field)
                for field, weight in weights.items()
            )
            for i in self.ids
        }
        found = {i: count for i, count in counts.items() if count}
        rarity = math.log(1 + (len(self.ids) - len(found) + 0.5) / (len(found) + 0.5))
        return {i: rarity * (K1 + 1) * count / (K1 + count) for i, count in found.items()}

    def _length(self, article: int, field: str) -> float:
        words = [self._words[other, field] for other in self.ids]
        average = max(1.0, sum(words) / len(words))
        kept = byte_to_length(length_to_byte(self._words[article, field]))
        return 1 - B + B * kept / average

    def _times(self, term: Term, article: int, field: str) -> float:
        places = self._places[article, field]
        if term.match is Match.PREFIX:
            first = prefix_term(term.text)
            return sum(name.startswith(first) for name, _ in places)
        slots = analyzer().slots(term.text, ["en"], is_exact=term.match is Match.EXACT)
        if len(slots) == 1:
            return sum(slots[0].terms.get(name, 0.0) for name, _ in places)
        starts = {at for name, at in places if name in slots[0].terms}
        return sum(
            all(
                any((name, at + slot.offset) in places for name in slot.terms) for slot in slots[1:]
            )
            for at in starts
        )


def check_same_are_found(commits: list[Commit], nodes: list[Node]) -> None:
    """After each commit, each query; deleted articles and several segments are there meanwhile."""
    with tempfile.TemporaryDirectory() as mine, tempfile.TemporaryDirectory() as theirs:
        ours, stock = Ours(Path(mine)), StockWhoosh(Path(theirs))
        for commit in commits:
            ours.write(commit)
            stock.write(commit)
            for node, found, wanted in zip(nodes, ours.ids(nodes), stock.ids(nodes), strict=True):
                assert len(found) == len(set(found)), written(node)
                assert set(found) == wanted, written(node)
        ours.index.close()


def check_scores_are_those_of_the_formula(entries: list[ArticleEntry], nodes: list[Node]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        ours = Ours(Path(folder))
        ours.write(Commit(entries[:3], [], False))
        ours.write(Commit(entries[3:], [], False))
        formula = Formula(entries)
        for node, order in zip(nodes, ours.ids(nodes), strict=True):
            expected = formula.scores(node)
            scores = ours.scores(node)
            assert scores == pytest.approx(expected), written(node)
            best = sorted(expected.values(), reverse=True)
            assert [expected[i] for i in order] == pytest.approx(best), written(node)
        ours.index.close()


ALL_DIFFERENT = st.lists(ENTRIES, min_size=1, max_size=9, unique_by=lambda entry: entry.article_id)


@SHORT
@given(COMMITS, FEW)
def test_what_is_found_is_what_whoosh_finds(commits: list[Commit], nodes: list[Node]) -> None:
    check_same_are_found(commits, nodes)


@pytest.mark.slow
@LONG
@given(COMMITS, MANY)
def test_what_is_found_is_what_whoosh_finds_thousands(
    commits: list[Commit], nodes: list[Node]
) -> None:
    check_same_are_found(commits, nodes)


@SHORT
@given(ALL_DIFFERENT, FEW)
def test_scores_are_those_of_the_formula(entries: list[ArticleEntry], nodes: list[Node]) -> None:
    check_scores_are_those_of_the_formula(entries, nodes)


@pytest.mark.slow
@LONG
@given(ALL_DIFFERENT, MANY)
def test_scores_are_those_of_the_formula_thousands(
    entries: list[ArticleEntry], nodes: list[Node]
) -> None:
    check_scores_are_those_of_the_formula(entries, nodes)
