"""The engines that searching is compared with: ours, SQLite's FTS5, tantivy and Whoosh as it is.

Each stems, counts a word in a title twice and finds the twenty best. Texts for snippets come from
the collection; FTS5 reads them itself. What an engine needs is imported when it opens.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Protocol

from search_collection import Collection, MadeArticle, Question

HITS = 20
COMMIT = 2000
"""Articles of one commit while an engine is filled."""


class Engine(Protocol):
    """Something that searches. folder: where its files are; it may be empty only for build."""

    def __init__(self, folder: Path, collection: Collection) -> None: ...

    def build(self, articles: Iterable[MadeArticle]) -> None:
        """Write all, searchable. Leaves it open."""

    def settle(self) -> None:
        """What is done when nobody waits, such as merging."""

    def open(self) -> None:
        """Get ready to search."""

    def close(self) -> None:
        """Let go of the files."""

    def add(self, article: MadeArticle) -> None:
        """Write one more, and make it searchable."""

    def ask(self, question: Question) -> int:
        """Find the best. Returns how many were looked up, and may know how many match."""

    def show(self, question: Question) -> None:
        """Find the best and make their snippets."""

    def size(self) -> int:
        """Bytes of the index."""

    def can(self, kind: str) -> bool:
        """Whether it has questions of a kind."""


class Ours:
    """The index of this program."""

    def __init__(self, folder: Path, collection: Collection) -> None:
        self._folder = folder
        self._collection = collection
        self._seq = 1

    def build(self, articles: Iterable[MadeArticle]) -> None:
        self.open()
        assert self._index.rebuild(map(self._entry, articles), 1)

    def settle(self) -> None:
        while self._index.optimise():
            pass

    def open(self) -> None:
        from reader.index.search_index import SearchIndex
        from reader.index.searcher import Searcher

        self._index = SearchIndex.open(self._folder, "bench", write=True)
        self._searcher = Searcher(self._index, lambda *_: frozenset(), self._collection.document)

    def close(self) -> None:
        self._index.close()

    def add(self, article: MadeArticle) -> None:
        self._seq += 1
        self._index.write([self._entry(article)], [], self._seq)

    def ask(self, question: Question) -> int:
        return len(self._searcher.ids_of_query(_for_ours(question), limit=HITS))

    def show(self, question: Question) -> None:
        self._searcher.search(_for_ours(question), limit=HITS)

    def count_exact(self, question: Question) -> int:
        """How many articles match, by the words as they stand."""
        from reader.model.search import Scope

        return self._searcher.count(_for_ours(question, mark='"'), Scope.ARTICLES)

    def size(self) -> int:
        return _bytes_in(self._folder, "*.seg")

    def can(self, kind: str) -> bool:
        return True

    @staticmethod
    def _entry(article: MadeArticle) -> Any:
        from reader.index.entries import ArticleEntry

        return ArticleEntry(
            article.number, article.title, article.body, language="en", tags=(article.tag,)
        )


def _for_ours(question: Question, mark: str = "") -> str:
    words = [f"{mark}{word}{mark}" for word in question.words]
    tag = f" tag:{question.tag}" if question.tag else ""
    match question.kind:
        case "any":
            return " OR ".join(words) + tag
        case "without":
            return f"{words[0]} -{words[1]}"
        case "phrase":
            return f'"{" ".join(question.words)}"'
        case "prefix":
            return f"{question.words[0]}*"
        case "alike":
            return f"{question.words[0]}~"
        case _:
            return " ".join(words) + tag


class Fts5:
    """SQLite's full-text search: with stems as the others have them; and, for comparing what is
    found, without, in a second file that is not measured."""

    def __init__(self, folder: Path, collection: Collection) -> None:
        self._folder = folder

    def build(self, articles: Iterable[MadeArticle]) -> None:
        self.open()
        self._db.execute("CREATE TABLE texts (id INTEGER PRIMARY KEY, title, body, tag)")
        self._db.execute(
            "CREATE VIRTUAL TABLE found USING fts5 (title, body, tag, content=texts,"
            " content_rowid=id, tokenize='porter unicode61 remove_diacritics 2')"
        )
        self._db.execute("INSERT INTO found (found, rank) VALUES ('rank', 'bm25(2.0, 1.0)')")
        for number, article in enumerate(articles):
            self._insert(article)
            if number % COMMIT == 0:
                self._db.commit()
        self._db.commit()

    def build_exact(self, articles: Iterable[MadeArticle]) -> None:
        """The second file."""
        exact = sqlite3.connect(self._folder / "exact.db")
        exact.execute(
            "CREATE VIRTUAL TABLE found USING fts5 (title, body, tag, content='', detail=column,"
            " tokenize='unicode61 remove_diacritics 2')"
        )
        for article in articles:
            exact.execute(_INSERT, _row(article))
        exact.commit()
        exact.close()

    def settle(self) -> None:
        self._db.execute("INSERT INTO found (found) VALUES ('optimize')")
        self._db.commit()

    def open(self) -> None:
        self._db = sqlite3.connect(self._folder / "fts5.db")

    def close(self) -> None:
        self._db.close()

    def add(self, article: MadeArticle) -> None:
        self._insert(article)
        self._db.commit()

    def ask(self, question: Question) -> int:
        return len(self._rows("rowid", question))

    def show(self, question: Question) -> None:
        self._rows("rowid, snippet(found, 1, '[', ']', '…', 30)", question)

    def count_exact(self, question: Question) -> int:
        """How many articles match, by the words as they stand."""
        exact = sqlite3.connect(self._folder / "exact.db")
        sql = "SELECT count(*) FROM found WHERE found MATCH ?"
        found: int = exact.execute(sql, (_for_fts5(question),)).fetchone()[0]
        exact.close()
        return found

    def size(self) -> int:
        sql = "SELECT sum(pgsize) FROM dbstat WHERE name LIKE 'found%'"
        return int(self._db.execute(sql).fetchone()[0])

    def can(self, kind: str) -> bool:
        return kind != "alike"

    def _insert(self, article: MadeArticle) -> None:
        row = _row(article)
        self._db.execute("INSERT INTO texts (id, title, body, tag) VALUES (?, ?, ?, ?)", row)
        self._db.execute(_INSERT, row)

    def _rows(self, what: str, question: Question) -> list[Any]:
        sql = f"SELECT {what} FROM found WHERE found MATCH ? ORDER BY rank LIMIT {HITS}"
        return self._db.execute(sql, (_for_fts5(question),)).fetchall()


_INSERT = "INSERT INTO found (rowid, title, body, tag) VALUES (?, ?, ?, ?)"


def _row(article: MadeArticle) -> tuple[int, str, str, str]:
    return article.number, article.title, article.body, article.tag


def _for_fts5(question: Question) -> str:
    words = [f"{{title body}} : {word}" for word in question.words]
    tag = f" AND tag : {question.tag}" if question.tag else ""
    match question.kind:
        case "any":
            return "(" + " OR ".join(words) + ")" + tag
        case "without":
            return f"{words[0]} NOT {words[1]}"
        case "phrase":
            return f'{{title body}} : "{" ".join(question.words)}"'
        case "prefix":
            return f"{{title body}} : {question.words[0]} *"
        case _:
            return " AND ".join(words) + tag


def _bytes_in(folder: Path, pattern: str) -> int:
    return sum(path.stat().st_size for path in folder.rglob(pattern) if path.is_file())
