"""How well what is found answers: nDCG@10 of our ranking, beside SQLite's FTS5 and stock Whoosh.

    python tests/benchmarks/relevance.py [FOLDER …] [--half first|second]

Each folder is one collection with judgements (judged_collection.py says in which forms); none are
shipped. Without a folder a made-up collection is measured, which only shows that it works. --half:
every other question, to tune on one half and to judge by the other.

The second table asks with a document instead of a question, as "Related articles" does: each of the
first two answers to a question in turn, and to be found are its other answers.
"""

from __future__ import annotations

import argparse
import math
import sqlite3
import tempfile
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from judged_collection import JudgedCollection, generated_collection, read_collection

from reader.index.analysis import analyzer
from reader.index.entries import ArticleEntry, parts_of
from reader.index.evaluator import Evaluator
from reader.index.found import Found
from reader.index.hit_order import ranked
from reader.index.kinds import What
from reader.index.related import FEEDBACK_DOCUMENTS, FEEDBACK_WEIGHT, Nearness, related
from reader.index.search_index import SearchIndex
from reader.index.searcher import Searcher
from reader.index.snapshot import Snapshot
from reader.query.parser import MOST_WORDS
from reader.text.words import words_of

TOP = 10
FEW = 10
"""Articles that have all words, below which one of the words is enough."""

QUERY_WEIGHT = 0.4
"""Of feedback to a question, which says less than a document does."""

Ask = Callable[[str], list[int]]
"""The documents that answer a question, the best first."""


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folders", type=Path, nargs="*", metavar="FOLDER")
    parser.add_argument("--half", choices=("first", "second"))
    arguments = parser.parse_args()
    collections = [read_collection(folder) for folder in arguments.folders]
    if not collections:
        print("No collection was given: a made-up one is measured, not a real one.")
    for collection in collections or [generated_collection()]:
        measure(collection, {"first": 0, "second": 1}.get(arguments.half))


def measure(collection: JudgedCollection, half: int | None = None) -> None:
    """Print both tables of a collection."""
    questions = sorted(collection.questions)[half or 0 :: 1 if half is None else 2]
    count = len(collection.documents)
    print(f"\n{collection.name}: {count} documents, {len(questions)} questions; nDCG@{TOP}")
    with tempfile.TemporaryDirectory() as folder:
        ours = OurIndex(collection, Path(folder, "ours"))
        asks: dict[str, Ask] = {
            "ours: all the words": ours.all_words,
            "ours: all, then one of the words": ours.all_then_some,
            "ours: one of the words": ours.some_words,
            "ours: telling words": ours.telling,
            "ours: telling words with feedback": ours.with_feedback,
            "ours: the same, twice as strong": partial(ours.with_feedback, weight=QUERY_WEIGHT),
            "SQLite FTS5": fts5(collection),
            "Whoosh as it comes": whoosh(collection, Path(folder, "whoosh")),
        }
        for name, ask in asks.items():
            gains = [
                ndcg(ask(collection.questions[number]), collection.answers[number])
                for number in questions
            ]
            print(f"{name:40}{_mean(gains):8.3f}")
        print("a document as the question")
        for name, look in (("without feedback", ours.near), ("with feedback", ours.related)):
            print(f"{name:40}{_mean(_of_documents(collection, questions, look)):8.3f}")
        ours.close()


def ndcg(found: list[int], answers: set[int]) -> float:
    """How well a list begins: 1 when the answers come first."""
    gain = sum(1 / math.log2(place + 2) for place, n in enumerate(found[:TOP]) if n in answers)
    return gain / sum(1 / math.log2(place + 2) for place in range(min(TOP, len(answers))))


class OurIndex:
    """The index of the program, asked as its parts ask it."""

    def __init__(self, collection: JudgedCollection, folder: Path) -> None:
        self._entries = {
            number: ArticleEntry(number, document.title, document.text, language="en")
            for number, document in collection.documents.items()
        }
        self._index = SearchIndex.open(folder, "relevance", write=True)
        self._index.rebuild(self._entries.values(), 1)
        self._searcher = Searcher(self._index, lambda *_: frozenset(), lambda _: None)

    def close(self) -> None:
        """Close the index."""
        self._index.close()

    def all_words(self, question: str) -> list[int]:
        """What has all the words."""
        return self._searcher.ids_of_query(" ".join(_words(question)))

    def some_words(self, question: str) -> list[int]:
        """What has one of the words or more."""
        return self._searcher.ids_of_query(" OR ".join(_words(question)))

    def all_then_some(self, question: str) -> list[int]:
        """What has all the words, and behind it, where that is little, what has some."""
        found = self.all_words(question)
        if len(found) >= FEW:
            return found
        return list(dict.fromkeys(found + self.some_words(question)))

    def telling(self, question: str) -> list[int]:
        """By the words that tell most."""
        return self._near(ArticleEntry(0, "", question, language="en"), 0.0)

    def with_feedback(self, question: str, weight: float = FEEDBACK_WEIGHT) -> list[int]:
        """By these, and by what the best answers share."""
        return self._near(ArticleEntry(0, "", question, language="en"), weight)

    def near(self, number: int) -> list[int]:
        """What is near to a document by its own words."""
        return self._near(self._entries[number], 0.0)

    def related(self, number: int) -> list[int]:
        """What is near to a document by its words and by those of its neighbours."""
        return self._near(self._entries[number], FEEDBACK_WEIGHT)

    def _near(self, asked: ArticleEntry, weight: float) -> list[int]:
        with self._index.reading() as snapshot:
            evaluator = Evaluator(snapshot, analyzer(), lambda *_: frozenset(), What.ARTICLE)
            near = Nearness(evaluator, analyzer(), What.ARTICLE)
            own = Found.unscored(snapshot.of_articles([asked.article_id], What.ARTICLE))
            words = near.words(parts_of(asked.title, asked.body), "en")
            found = related(words).without(own)
            if weight:
                best = _items(snapshot, found, FEEDBACK_DOCUMENTS)
                entries = [self._entries[number] for number in best]
                told = [(parts_of(one.title, one.body), "en") for one in entries]
                found = related([*words, *near.feedback(told, weight)]).without(own)
            return _items(snapshot, found, TOP)


def fts5(collection: JudgedCollection) -> Ask:
    """SQLite's full-text search: one of the words, a title twice as much."""
    database = sqlite3.connect(":memory:")
    database.execute(
        "CREATE VIRTUAL TABLE found USING fts5"
        "(title, body, tokenize='porter unicode61 remove_diacritics 2')"
    )
    database.executemany(
        "INSERT INTO found (rowid, title, body) VALUES (?, ?, ?)",
        [(number, one.title, one.text) for number, one in collection.documents.items()],
    )

    def ask(question: str) -> list[int]:
        words = " OR ".join(f'"{word}"' for word in _words(question))
        sql = "SELECT rowid FROM found WHERE found MATCH ? ORDER BY bm25(found, 2.0, 1.0) LIMIT ?"
        return [row[0] for row in database.execute(sql, (words, TOP))]

    return ask


def whoosh(collection: JudgedCollection, folder: Path) -> Ask:
    """Whoosh with its own analysis, postings and ranking: one of the words."""
    from whoosh import fields, index, qparser
    from whoosh.analysis import StemmingAnalyzer

    folder.mkdir()
    analysis = StemmingAnalyzer()
    schema = fields.Schema(
        number=fields.NUMERIC(stored=True),
        title=fields.TEXT(analysis, field_boost=2.0),
        body=fields.TEXT(analysis),
    )
    made = index.create_in(folder, schema)
    writer = made.writer(limitmb=256)
    for number, one in collection.documents.items():
        writer.add_document(number=number, title=one.title, body=one.text)
    writer.commit()
    searcher = made.searcher()
    parser = qparser.MultifieldParser(["title", "body"], schema, group=qparser.OrGroup)

    def ask(question: str) -> list[int]:
        query = parser.parse(" ".join(_words(question)))
        return [int(hit["number"]) for hit in searcher.search(query, limit=TOP)]

    return ask


def _of_documents(
    collection: JudgedCollection, questions: Iterable[int], look: Callable[[int], list[int]]
) -> list[float]:
    gains = []
    for number in questions:
        answers = collection.answers[number]
        for asked in sorted(answers)[:2]:
            if others := answers - {asked}:
                gains.append(ndcg(look(asked), others))
    return gains


def _words(question: str) -> list[str]:
    """The words of a question, each once; lower case, so that none is a sign of the language."""
    return list(dict.fromkeys(word.lower() for word in words_of(question)))[:MOST_WORDS]


def _items(snapshot: Snapshot, found: Found, count: int) -> list[int]:
    return [snapshot.item(number) for number, _ in ranked(snapshot, found, count)]


def _mean(numbers: list[float]) -> float:
    return sum(numbers) / (len(numbers) or 1)


if __name__ == "__main__":
    main()
