"""The schema: the fields of the index, one for articles and passages together.

A document of the index is an article, a passage or the stamp. `what` says which, `article` holds
the article's id for both, so that a condition on articles can choose passages and the reverse.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from whoosh.fields import COLUMN, STORED, FieldType, Schema
from whoosh.formats import Existence, Positions

from reader.index.analysis import analyzer, key_term, name_term
from reader.index.entries import HIDDEN, ArticleEntry, Entry, PassageEntry
from reader.index.kinds import What, article_key, passage_key
from reader.index.shown import ShownArticle, ShownPassage
from reader.index.vocabulary import Stream
from reader.index.whoosh_fixes import PlainColumn
from reader.model.tag import tag_ancestors

LENGTHS = PlainColumn("B")
"""How Whoosh keeps the number of words of a field: one byte, see whoosh.util.numeric."""


class Written(NamedTuple):
    """A text and the language it is in."""

    text: str
    language: str


class WordsField(FieldType):  # type: ignore[misc]
    """A text: its words with positions and its length.

    WORKAROUND Whoosh's TEXT makes a token object for every word.
    """

    def __init__(self) -> None:
        super().__init__(format=Positions(), analyzer=None, scorable=True)

    def index(self, value: Written, **_: Any) -> Iterator[tuple[bytes, int, float, Stream]]:
        """No term, the length, and the words, of which the pool makes terms."""
        stream = analyzer().stream(*value)
        yield b"", stream.length, 1.0, stream


class KeysField(FieldType):  # type: ignore[misc]
    """Whole values, such as tags: a sequence of terms."""

    def __init__(self) -> None:
        super().__init__(format=Existence(), analyzer=None)

    def index(
        self, value: tuple[bytes, ...], **_: Any
    ) -> Iterator[tuple[bytes, int, float, bytes]]:
        """Each term once."""
        return ((term, 1, 1, b"") for term in dict.fromkeys(value))


def index_schema() -> Schema:
    """The schema of the index. Whoever changes it or the analysis raises INDEX_VERSION."""
    words, keys = WordsField(), KeysField()
    return Schema(
        key=keys,
        what=COLUMN(PlainColumn("B")),
        item=COLUMN(PlainColumn("I")),
        article=COLUMN(PlainColumn("I")),
        shown=STORED(),
        title=words,
        byline=words,
        publication=words,
        text=words,
        caption=words,
        quote=words,
        sentence=words,
        note=words,
        hidden=words,
        tag=keys,
        article_tag=keys,
        lang=keys,
        published=keys,
        source=keys,
        colour=keys,
        flag=keys,
    )


def document_of(entry: Entry) -> dict[str, Any]:
    """The fields of an entry, ready for a writer."""
    fields = _of_article(entry) if isinstance(entry, ArticleEntry) else _of_passage(entry)
    return {name: value for name, value in fields.items() if value not in ((), None)}


def _of_article(entry: ArticleEntry) -> dict[str, Any]:
    def words(text: str) -> Written | None:
        return Written(text, entry.language) if text else None

    return {
        "key": (article_key(entry.article_id),),
        "what": What.ARTICLE,
        "item": entry.article_id,
        "article": entry.article_id,
        "shown": ShownArticle(
            entry.title, entry.publication, entry.published, entry.language, entry.tags
        ).stored(),
        "title": words(entry.title),
        "byline": words(entry.byline),
        "publication": words(entry.publication),
        "text": words(entry.body),
        "caption": words("\n".join(entry.captions)),
        HIDDEN: words(entry.hidden),
        "article_tag": _tag_terms(entry.tags),
        "lang": (key_term(entry.language),) if entry.language else (),
        "published": (entry.published.encode(),) if entry.published else (),
        "source": (name_term(entry.publication),) if name_term(entry.publication) else (),
    }


def _of_passage(entry: PassageEntry) -> dict[str, Any]:
    def words(text: str) -> Written | None:
        return Written(text, entry.language) if text else None

    return {
        "key": (passage_key(entry.annotation_id),),
        "what": What.PASSAGE,
        "item": entry.annotation_id,
        "article": entry.article_id,
        "shown": ShownPassage(
            title=entry.title,
            publication=entry.publication,
            published=entry.published,
            language=entry.language,
            tags=entry.tags,
            colour=entry.colour,
            span=entry.span,
            quote=entry.quote,
            sentence=entry.sentence,
            note=entry.note,
        ).stored(),
        "quote": words(entry.quote),
        HIDDEN if entry.is_hidden else "sentence": words(entry.sentence),
        "note": words(entry.note),
        "tag": _tag_terms(entry.tags),
        "colour": (key_term(entry.colour),) if entry.colour else (),
        "flag": (
            *((b"note",) if entry.note else ()),
            *((b"tagged",) if entry.tags else ()),
        ),
    }


def _tag_terms(tags: tuple[str, ...]) -> tuple[bytes, ...]:
    """Every tag and its parents; and the tags themselves, marked, for a search without children."""
    terms = [key_term(path) for tag in tags for path in tag_ancestors(tag)]
    return (*terms, *(b"=" + key_term(tag) for tag in tags))
