"""Two more engines that searching is compared with, where they are installed: tantivy (in Rust),
and Whoosh as its own documentation uses it."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from search_collection import Collection, MadeArticle, Question
from search_engines import COMMIT, HITS

_FIELDS = ("title", "body")


class Tantivy:
    """tantivy, by one thread."""

    def __init__(self, folder: Path, collection: Collection) -> None:
        self._folder = folder
        self._collection = collection

    def build(self, articles: Iterable[MadeArticle]) -> None:
        self.open()
        for number, article in enumerate(articles):
            self._writer.add_document(self._document(article))
            if number % COMMIT == 0:
                self._writer.commit()
        self._writer.commit()
        self._index.reload()

    def settle(self) -> None:
        self._writer.wait_merging_threads()
        self.open()

    def open(self) -> None:
        import tantivy

        self._tantivy = tantivy
        builder = tantivy.SchemaBuilder()
        builder.add_integer_field("number", stored=True)
        for field in _FIELDS:
            builder.add_text_field(field, tokenizer_name="en_stem")
        builder.add_text_field("tag", tokenizer_name="raw")
        self._schema = builder.build()
        self._index = tantivy.Index(self._schema, path=str(self._folder))
        self._writer = self._index.writer(50_000_000, 1)

    def close(self) -> None:
        del self._writer, self._index

    def add(self, article: MadeArticle) -> None:
        self._writer.add_document(self._document(article))
        self._writer.commit()
        self._index.reload()

    def ask(self, question: Question) -> int:
        query, searcher = self._query(question), self._index.searcher()
        return int(searcher.search(query, HITS).count)

    def show(self, question: Question) -> None:
        query, searcher = self._query(question), self._index.searcher()
        make = self._tantivy.SnippetGenerator.create(searcher, query, self._schema, "body")
        for _, address in searcher.search(query, HITS).hits:
            number = searcher.doc(address)["number"][0]
            text = self._collection.document(number).text
            make.snippet_from_doc(self._tantivy.Document(body=[text])).to_html()

    def size(self) -> int:
        return sum(path.stat().st_size for path in self._folder.iterdir())

    def can(self, kind: str) -> bool:
        return True

    def _document(self, article: MadeArticle) -> Any:
        return self._tantivy.Document(
            number=article.number, title=article.title, body=article.body, tag=article.tag
        )

    def _query(self, question: Question) -> Any:
        make, occur = self._tantivy.Query, self._tantivy.Occur
        word = question.words[0]
        if question.kind == "prefix":
            each = [make.regex_query(self._schema, field, f"{word}.*") for field in _FIELDS]
            return make.boolean_query([(occur.Should, query) for query in each])
        if question.kind == "alike":
            each = [make.fuzzy_term_query(self._schema, f, word, distance=2) for f in _FIELDS]
            return make.boolean_query([(occur.Should, query) for query in each])
        text = {
            "any": " OR ".join(question.words),
            "without": f"{word} AND NOT {question.words[-1]}",
            "phrase": f'"{" ".join(question.words)}"',
        }.get(question.kind, " AND ".join(question.words))
        boosts = {"title": 2.0, "body": 1.0}
        query = self._index.parse_query(text, list(_FIELDS), field_boosts=boosts)
        if not question.tag:
            return query
        tag = make.term_query(self._schema, "tag", question.tag)
        return make.boolean_query([(occur.Must, query), (occur.Must, tag)])


class StockWhoosh:
    """Whoosh with its own analyzer, codec, parser and scoring."""

    def __init__(self, folder: Path, collection: Collection) -> None:
        self._folder = folder
        self._collection = collection

    def build(self, articles: Iterable[MadeArticle]) -> None:
        from whoosh.analysis import StemmingAnalyzer
        from whoosh.fields import KEYWORD, NUMERIC, TEXT, Schema
        from whoosh.index import create_in

        words = StemmingAnalyzer(stoplist=None)
        schema = Schema(
            number=NUMERIC(stored=True),
            title=TEXT(analyzer=words, field_boost=2.0),
            body=TEXT(analyzer=words),
            tag=KEYWORD,
        )
        self._index = create_in(self._folder, schema)
        writer = self._index.writer(limitmb=128)
        for article in articles:
            writer.add_document(**_fields(article))
        writer.commit()
        self._prepare()

    def settle(self) -> None:
        """Nothing is left to do: one commit wrote one segment."""

    def open(self) -> None:
        from whoosh.index import open_dir

        self._index = open_dir(self._folder)
        self._prepare()

    def close(self) -> None:
        self._searcher.close()
        self._index.close()

    def add(self, article: MadeArticle) -> None:
        writer = self._index.writer()
        writer.add_document(**_fields(article))
        writer.commit()
        self._searcher.close()
        self._searcher = self._index.searcher()

    def ask(self, question: Question) -> int:
        found = self._searcher.search(self._parser.parse(_for_whoosh(question)), limit=HITS)
        return int(found.scored_length())

    def show(self, question: Question) -> None:
        found = self._searcher.search(self._parser.parse(_for_whoosh(question)), limit=HITS)
        for hit in found:
            hit.highlights("body", text=self._collection.document(hit["number"]).text)

    def size(self) -> int:
        return sum(path.stat().st_size for path in self._folder.iterdir())

    def can(self, kind: str) -> bool:
        return True

    def _prepare(self) -> None:
        from whoosh.qparser import FuzzyTermPlugin, MultifieldParser

        self._searcher = self._index.searcher()
        self._parser = MultifieldParser(list(_FIELDS), self._index.schema)
        self._parser.add_plugin(FuzzyTermPlugin())


def _fields(article: MadeArticle) -> dict[str, Any]:
    return {
        "number": article.number,
        "title": article.title,
        "body": article.body,
        "tag": article.tag,
    }


def _for_whoosh(question: Question) -> str:
    words = question.words
    tag = f" AND tag:{question.tag}" if question.tag else ""
    match question.kind:
        case "any":
            return " OR ".join(words) + tag
        case "without":
            return f"{words[0]} AND NOT {words[1]}"
        case "phrase":
            return f'"{" ".join(words)}"'
        case "prefix":
            return f"{words[0]}*"
        case "alike":
            return f"{words[0]}~2/1"
        case _:
            return " AND ".join(words) + tag
